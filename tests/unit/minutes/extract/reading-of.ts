/** A line of notes as a person writes it in; what the reader makes of it, briefly, out. */
import { extractItem } from '#app/minutes/extract/extract-item.ts';
import type { ItemContext } from '#app/minutes/extract/reading.ts';
import { learnNames } from '#app/minutes/people/names.ts';

/** Two people share a first name on purpose. */
export const present = [
  'Ann Lee',
  'Bob Stone',
  'Carla Diaz',
  'David Kern',
  'Thomas Gruber',
  'Thomas Lang',
  'Jonathan Marsh',
  'Richard Mortimer',
  'Hannes',
  'Sam',
];

export const namesOf = (people: string[]) =>
  learnNames(
    people.map((name) => ({ name, role: null, uncertain: false, span: { start: 0, end: 0 } })),
    [],
  ).names;

export const names = namesOf(present);

export function read(text: string, context: Partial<ItemContext> = {}) {
  const passage = { text, pieces: [{ at: 0, start: 0, length: text.length }] };
  return extractItem({
    passage,
    isStruck: false,
    isAsked: false,
    names,
    topicTitle: 'Networking',
    topicOwner: null,
    underActions: false,
    isReviewed: false,
    isPlanned: false,
    speaker: null,
    author: null,
    subject: null,
    person: null,
    several: [],
    about: [],
    around: [],
    ...context,
  });
}

/** `Ann Lee + Bob Stone: review it`; a TODO of nobody opens with `?`. */
export function todosOf(text: string, context: Partial<ItemContext> = {}): string[] {
  return read(text, context).todos.map(
    (todo) => `${todo.owners.length === 0 ? '?' : todo.owners.join(' + ')}: ${todo.text}`,
  );
}

/** Who owes something after this sentence, one entry a TODO. */
export function owesOf(text: string, context: Partial<ItemContext> = {}): string[] {
  return read(text, context).todos.map((todo) =>
    todo.owners.length === 0 ? '?' : todo.owners.join(' + '),
  );
}

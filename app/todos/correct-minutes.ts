/** One mail's minutes and what people say against their reading in; corrected minutes out. */
import type { Span } from '#app/mail/mail.ts';
import type { Item, Minutes, TodoMention, Topic } from '#app/minutes/minutes.ts';
import { editItem, editQuestion, editTodo, hasWords, mapItems } from './edit-facts.ts';
import type { Change, Correction, Lost, Place } from './todo.ts';
import { foldText, likeness, termsOf } from './words.ts';

/**
 * Applies, oldest first, what corrections say about the reading: date, times and title of the
 * meeting, not a TODO, a missed TODO, the kind of an item, wording and owners of a TODO, a question
 * answered. `body` finds quoted words again where the reading holds nothing of the kind; null: the
 * stated offsets are believed. Corrections of a mail that this one replaced may be given too, they
 * are found by their words. What is about tracking is passed over.
 */
export function correctMinutes(
  minutes: Minutes,
  body: string | null,
  corrections: Correction[],
): { minutes: Minutes; lost: Lost[] } {
  let corrected = minutes;
  const lost: Lost[] = [];
  for (const correction of [...corrections].sort((one, other) => one.id - other.id)) {
    if (!isAboutReading(correction.change)) continue;
    const next = correctOne(corrected, body, correction);
    if (next) corrected = next;
    else lost.push({ correction, because: `its words are not in the notes any more` });
  }
  return { minutes: corrected, lost };
}

const isAboutReading = ({ kind }: Change): boolean =>
  ['meeting', 'not-a-todo', 'missed-todo', 'item-kind', 'title', 'owners', 'answered'].includes(
    kind,
  );

/** Null when the place is not found. */
export function correctOne(
  minutes: Minutes,
  body: string | null,
  { target, change }: Correction,
): Minutes | null {
  switch (change.kind) {
    case 'meeting':
      return correctMeeting(minutes, change);
    case 'not-a-todo':
      // A reading that by now agrees with the person needs no correcting.
      return (
        editTodo(minutes, body, target, () => null) ?? (hasWords(minutes, target) ? minutes : null)
      );
    case 'title':
      return editTodo(minutes, body, target, (todo) => ({ ...todo, text: change.text }));
    case 'owners':
      return editTodo(minutes, body, target, (todo) => ({
        ...todo,
        owners: change.owners,
        needsOwner: change.owners.length === 0,
      }));
    case 'missed-todo':
      return addTodo(minutes, body, target, change);
    case 'item-kind':
      return editItem(minutes, target, (item) => withKind(item, change.to));
    case 'answered':
      return editQuestion(minutes, target, change.answered);
    default:
      return minutes;
  }
}

function correctMeeting(minutes: Minutes, change: Extract<Change, { kind: 'meeting' }>): Minutes {
  const title = change.title ?? minutes.title;
  const was = minutes.meeting;
  const date = change.date ?? was?.date;
  if (date === undefined) return { ...minutes, title };
  const start = change.start === undefined ? (was?.start ?? null) : change.start;
  const end = change.end === undefined ? (was?.end ?? null) : change.end;
  const timeZone = change.timeZone === undefined ? (was?.timeZone ?? null) : change.timeZone;
  const unchanged =
    date === was?.date && start === was.start && end === was.end && timeZone === was.timeZone;
  return {
    ...minutes,
    title,
    meeting: {
      date,
      start,
      end,
      timeZone,
      // Instants need the zone's rules; whoever shows them works them out anew.
      startsAt: unchanged ? was.startsAt : null,
      endsAt: unchanged ? was.endsAt : null,
      implied: [],
      span: was?.span ?? null,
      basis: 'person',
    },
  };
}

function addTodo(
  minutes: Minutes,
  body: string | null,
  target: Place,
  { text, owners }: { text: string; owners: string[] },
): Minutes | null {
  const span = body === null ? target : placeInBody(body, target);
  if (!span) return null;
  const read = minutes.topics
    .flatMap(({ items }) => items.flatMap(({ todos }) => todos))
    .find((each) => overlap(each.span, span) && isSameWork(each.text, text));
  if (read)
    return mapItems(minutes, (item) => ({
      ...item,
      todos: item.todos.map((each) =>
        each === read ? { ...each, text, owners, needsOwner: owners.length === 0 } : each,
      ),
    }));
  const todo: TodoMention = {
    text,
    basis: 'explicit',
    owners,
    needsOwner: owners.length === 0,
    tentative: false,
    done: false,
    confidence: 1,
    id: null,
    span: { start: span.start, end: span.end },
  };
  let placed = false;
  const within = mapItems(minutes, (item) => {
    if (placed || span.start < item.span.start || span.start >= item.span.end) return item;
    placed = true;
    return { ...item, kind: 'todo', todos: [...item.todos, todo] };
  });
  return placed ? within : withOwnItem(minutes, todo);
}

const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/** The reader has learned to see by itself what a person had to point out. */
const isSameWork = (one: string, other: string): boolean =>
  foldText(one) === foldText(other) || likeness(termsOf(one), termsOf(other), () => 1) >= 0.8;

function placeInBody(body: string, target: Place): Span | null {
  if (body.slice(target.start, target.end) === target.quote) return target;
  const before = body.lastIndexOf(target.quote, target.start);
  const after = body.indexOf(target.quote, target.start);
  const start =
    before < 0 || (after >= 0 && after - target.start < target.start - before) ? after : before;
  return start < 0 || target.quote === '' ? null : { start, end: start + target.quote.length };
}

/** Words that the reading had left out of all items become an item of the topic they stand in. */
function withOwnItem(minutes: Minutes, todo: TodoMention): Minutes {
  const item: Item = {
    text: todo.text,
    depth: 0,
    parent: null,
    speaker: null,
    kind: 'todo',
    todos: [todo],
    questions: [],
    decisions: [],
    links: [],
    span: todo.span,
  };
  const at = minutes.topics.findLastIndex(({ span }) => (span?.start ?? 0) <= todo.span.start);
  const none: Topic = {
    title: '',
    depth: 1,
    parent: null,
    owner: null,
    span: null,
    items: [item],
    tables: [],
  };
  if (at < 0) return { ...minutes, topics: [...minutes.topics, none] };
  const topics = minutes.topics.map((topic, index) =>
    index === at ? { ...topic, items: [...topic.items, item] } : topic,
  );
  return { ...minutes, topics };
}

function withKind(item: Item, kind: Item['kind']): Item {
  if (kind !== 'todo') return { ...item, kind, todos: [] };
  if (item.todos.length > 0) return { ...item, kind };
  const owners = item.speaker === null ? [] : [item.speaker];
  const todo: TodoMention = {
    ...{ text: item.text, basis: 'explicit', owners, needsOwner: owners.length === 0 },
    ...{ tentative: false, done: false, confidence: 1, id: null, span: item.span },
  };
  return { ...item, kind, todos: [todo] };
}

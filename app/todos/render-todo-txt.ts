/** Tracked TODOs in; lines of a todo.txt file (https://github.com/todotxt/todo.txt) out. */
import type { Todo } from './todo.ts';

type Shown = Omit<Todo, 'mentions' | 'history' | 'anchor'>;

/**
 * One line each: `x 2024-12-09 2024-11-25 Write the guide +OCaml_5 @Ann id:12 due:2024-12-01`.
 * The topic is the project, owners are contexts. What nobody has accepted yet is left out.
 */
export function renderTodoTxt(todos: Shown[]): string {
  return todos
    .filter(({ status }) => status !== 'suggested')
    .map((todo) => `${lineOf(todo)}\n`)
    .join('');
}

function lineOf(todo: Shown): string {
  const { id, title, status, topic, owners, due, waiting } = todo;
  const isClosed = status === 'done' || status === 'dropped';
  const waitsFor = waiting === null || waiting.on === '' ? [] : [`waiting:${word(waiting.on)}`];
  return [
    ...(isClosed ? ['x', todo.closedOn ?? todo.lastSeen] : []),
    todo.firstSeen,
    title.trim().replace(blanks, ' '),
    ...(topic === '' ? [] : [`+${word(topic)}`]),
    ...owners.map((owner) => `@${word(owner)}`),
    `id:${id}`,
    ...(due === null ? [] : [`due:${due}`]),
    ...(status === 'waiting' ? waitsFor : []),
    ...(status === 'dropped' ? ['status:dropped'] : []),
  ].join(' ');
}

/** Projects, contexts and values of keys hold no blanks. */
const word = (text: string): string => text.trim().replace(blanks, '_');
const blanks = /\s+/g;

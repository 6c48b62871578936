import { expect, test } from '@playwright/test';
import { todoSchema } from '#app/cli/contract.ts';
import { toTodoJson } from '#app/cli/todo-json.ts';
import type { Todo, TodoEvent } from '#app/todos/todo.ts';

const place = { line: 6, endLine: 6, start: 92, end: 155 };
const evidence = { message: 'a', start: 92, end: 155, quote: 'the words', meeting: '2024-12-09' };
const event = (kind: TodoEvent['kind'], from: string | null, to: string | null): TodoEvent => ({
  ...{ at: '2024-12-09', by: 'notes', kind, from, to },
  ...{ because: 'Ann rebased it', evidence, correction: null },
});
const todo: Todo = {
  ...{ id: 1, anchor: 'a:92', title: 'rebase it', status: 'open', basis: 'explicit' },
  ...{ owners: ['Ann'], needsOwner: false, tentative: false, topic: 'OCaml 5' },
  ...{ firstSeen: '2024-11-25', lastSeen: '2024-11-25', closedOn: null, due: null, waiting: null },
  ...{ meetingsOpen: 2, meetingsSilent: 1, links: [], proposal: null, maybe: null, history: [] },
  mentions: [
    {
      ...evidence,
      ...{ text: 'rebase it', topic: 'OCaml 5', owners: ['Ann'], matchedBy: null, score: 1 },
    },
  ],
};
const historyOf = (...history: TodoEvent[]) =>
  todoSchema.parse(toTodoJson({ ...todo, history }, () => place)).history;

test('the first mention, which matched nothing, counts as its own words', () => {
  const json = todoSchema.parse(toTodoJson(todo, () => place));
  expect(json.mentions).toEqual([
    { meeting: '2024-12-09', text: 'rebase it', span: place, matchedBy: 'same-text', score: 1 },
  ]);
});

test('what notes only propose is no change of status', () => {
  expect(historyOf(event('proposed', 'open', 'done'))).toEqual([
    {
      ...{ at: '2024-12-09', by: 'notes', from: null, to: null },
      because: 'proposed done: Ann rebased it',
    },
  ]);
  expect(historyOf(event('proposed', 'Ann', null))[0]?.because).toBe(
    'proposed nobody: Ann rebased it',
  );
});

test('what did change says from what to what', () => {
  const changes = [event('raised', null, 'open'), event('status', 'open', 'done')];
  expect(historyOf(...changes).map(({ from, to }) => [from, to])).toEqual([
    [null, 'open'],
    ['open', 'done'],
  ]);
});

import { expect, test } from '@playwright/test';
import { whatHappened } from '#app/components/todo/event-words.ts';
import { listHappenings } from '#app/models/todos/happenings.server.ts';
import { decideTodo } from '#app/models/todos/todos.server.ts';
import { ann, bring, emptyDatabase } from './made.ts';

test('a feed says what happened, newest first, not what is', () => {
  const db = emptyDatabase();
  bring(db, '2024-01-08', '## Web\nTODO Ann: deploy the new website\nTODO order the servers');
  bring(db, '2024-01-22', '## Web\nTODO Bob: order the servers\nAnn deployed the new website');
  bring(db, '2024-02-05', '## Web\nDONE Bob: order the servers\nTODO Ann: deploy the new website');
  decideTodo(db, 1, { kind: 'status', to: 'dropped' }, { reason: 'no money', ...ann });
  const told = (todos: number[] | null) =>
    listHappenings(db, { todos }).map(
      ({ todo, event }) => `${event.at.slice(0, 10)} ${todo} ${whatHappened(event)}`,
    );
  expect(told(null)).toEqual([
    '2024-06-01 1 Dropped',
    '2024-02-05 2 Done',
    '2024-01-22 1 Said to be done',
    '2024-01-22 2 Taken by Bob',
    '2024-01-08 2 Raised',
    '2024-01-08 1 Raised',
  ]);
  expect(told([2])).toEqual([
    ...['2024-02-05 2 Done', '2024-01-22 2 Taken by Bob', '2024-01-08 2 Raised'],
  ]);
  expect(told([])).toEqual([]);
});

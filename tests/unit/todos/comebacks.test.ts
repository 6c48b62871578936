import { expect, test } from '@playwright/test';
import { comebackOf } from '#app/todos/comebacks.ts';
import { differencesOf } from '#app/todos/differences.ts';
import { memoryIndex } from '#app/todos/memory-index.ts';
import { momentsOf } from '#app/todos/moments.ts';
import { reconcile } from '#app/todos/reconcile.ts';
import { step } from '#app/todos/step.ts';
import type { Change, Correction, MeetingNotes } from '#app/todos/todo.ts';
import { correction, notes, place } from './by-hand.ts';

const work = 'fix the search of the website';
const raised = notes('2024-01-08', `## Web\nTODO Ann: ${work}`);
const done = notes('2024-01-22', `## Web\nDONE Ann: ${work}`);
const again = notes('2024-02-05', `## Web\nTODO Ann: ${work}`);
const fold = (mails: MeetingNotes[], corrections: Correction[] = []) =>
  reconcile(mails, corrections, { numbers: [] }).todos;
const comebacks = (...told: Parameters<typeof fold>) => fold(...told).map(comebackOf);

test('what is named again soon after it was done is reopened, and may be a new one', () => {
  expect(comebacks([raised, done, again])).toEqual([
    {
      ...{ mention: 2, meeting: '2024-02-05', was: 'done', closedOn: '2024-01-22' },
      isReopened: true,
    },
  ]);
});

test('nothing came back: never closed, still closed, closed again', () => {
  expect(comebacks([raised, again])).toEqual([null]);
  expect(comebacks([raised, done])).toEqual([null]);
  const closed = notes('2024-02-19', `## Web\nDONE Ann: ${work}`);
  expect(comebacks([raised, done, again, closed])).toEqual([null]);
});

test('what a person dropped is not reopened by the notes: the same choice beside the proposal', () => {
  const dropped = correction(place(raised, work), { kind: 'status', to: 'dropped' }, { at: 'at' });
  const [todo] = fold([raised, again], [{ ...dropped, at: '2024-01-10T12:00:00Z' }]);
  expect(todo?.status).toBe('dropped');
  expect(todo && comebackOf(todo)).toMatchObject({
    ...{ was: 'dropped', closedOn: '2024-01-10', isReopened: false, mention: 1 },
  });
});

const say = (change: Change) => correction(place(again, work), change);

test('a person says that it is a new one: the old one stays done, with its own history', () => {
  const todos = fold([raised, done, again], [say({ kind: 'separate' })]);
  expect(
    todos.map(({ status, closedOn, mentions }) => [status, closedOn, mentions.length]),
  ).toEqual([
    ['done', '2024-01-22', 2],
    ['open', null, 1],
  ]);
  expect(todos.map(comebackOf)).toEqual([null, null]);
  const later = notes('2024-02-19', `## Web\nTODO Ann: ${work}`);
  const next = fold([raised, done, again, later], [say({ kind: 'separate' })]);
  expect(next.map(({ mentions }) => mentions.length)).toEqual([2, 2]);
});

test('a person says that it is the same: it stays reopened and nobody asks any more', () => {
  const same = say({ kind: 'same', as: place(raised, work) });
  const todos = fold([raised, done, again], [same]);
  expect(todos.map(({ status }) => status)).toEqual(['open']);
  expect(todos.map(comebackOf)).toEqual([null]);
  const last = todos[0]?.history.at(-1);
  expect(last).toMatchObject({ kind: 'merged', by: 'eva', evidence: { meeting: '2024-02-05' } });
});

test('the reviewer sees how it was closed, and what is done twice is not called open', () => {
  const kinds = (mails: MeetingNotes[]) => {
    const { moments, dates } = momentsOf(mails, []);
    const index = memoryIndex({ dates, numbers: [] });
    return moments.map((moment) => {
      const result = step(index, moment);
      index.apply(result);
      return differencesOf(result.changes, [], () => null).map(({ kind, was }) => [kind, was]);
    });
  };
  const back = ['back', { status: 'done', on: '2024-01-22' }];
  expect(kinds([raised, done, again])).toEqual([[['new', null]], [['done', null]], [back]]);
  const twice = notes('2024-02-05', `## Web\nDONE Ann: ${work}`);
  expect(kinds([raised, done, twice])[2]).toEqual([['done', null]]);
});

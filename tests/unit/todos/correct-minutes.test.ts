import { expect, test } from '@playwright/test';
import { correctMinutes } from '#app/todos/correct-minutes.ts';
import type { Change, Place } from '#app/todos/todo.ts';
import { correction, minutesOf } from './by-hand.ts';

const body = `## OCaml 5
TODO Ann: rebase the patches
the website has a broken search
who has the keys?`;
const minutes = minutesOf(body);
const at = (quote: string, moved = 0): Place => {
  const start = body.indexOf(quote) + moved;
  return { message: 'mail', start, end: start + quote.length, quote };
};
const corrected = (target: Place, change: Change, read: string | null = body) => {
  const { minutes: next, lost } = correctMinutes(minutes, read, [correction(target, change)]);
  const items = next.topics.flatMap((topic) => topic.items);
  return {
    todos: items.flatMap(({ todos }) =>
      todos.map(({ text, owners }) => `${owners.join()}: ${text}`),
    ),
    items,
    lost,
    next,
  };
};
const rebase = 'rebase the patches';

test('not a TODO', () => {
  expect(corrected(at(rebase), { kind: 'not-a-todo' })).toMatchObject({ todos: [], lost: [] });
});
test('not a TODO, where the reader has come to agree', () => {
  expect(corrected(at('the website has a broken search'), { kind: 'not-a-todo' })).toMatchObject({
    todos: [`Ann: ${rebase}`],
    lost: [],
  });
});
test('owners and wording', () => {
  expect(corrected(at(rebase), { kind: 'owners', owners: ['Bob'] }).todos).toEqual([
    `Bob: ${rebase}`,
  ]);
  expect(corrected(at(rebase), { kind: 'title', text: 'rebase' }).todos).toEqual(['Ann: rebase']);
});
test('a missed TODO from selected words', () => {
  const missed: Change = { kind: 'missed-todo', text: 'mend the search', owners: [] };
  const { todos, items } = corrected(at('broken search'), missed);
  expect(todos).toEqual([`Ann: ${rebase}`, ': mend the search']);
  expect(items[1]?.kind).toBe('todo');
});
test('a missed TODO is found again by its words, nearest to where they were', () => {
  const missed: Change = { kind: 'missed-todo', text: 'mend the search', owners: [] };
  const { items } = corrected(at('broken search', 9), missed);
  expect(items[1]?.todos[0]?.span).toEqual({
    start: body.indexOf('broken'),
    end: body.indexOf('broken') + 13,
  });
  expect(corrected({ ...at('broken search'), quote: 'no such words' }, missed).lost).toHaveLength(
    1,
  );
});
test('a missed TODO that the reader sees by now is not there twice', () => {
  const missed: Change = { kind: 'missed-todo', text: rebase, owners: ['Bob'] };
  expect(corrected(at(rebase), missed).todos).toEqual([`Bob: ${rebase}`]);
});
test('kinds of items', () => {
  const { items, todos } = corrected(at('the website has a broken search'), {
    kind: 'item-kind',
    to: 'todo',
  });
  expect([items[1]?.kind, todos[1]]).toEqual(['todo', ': the website has a broken search']);
  expect(corrected(at(rebase), { kind: 'item-kind', to: 'note' })).toMatchObject({ todos: [] });
});
test('a question answered', () => {
  const { items } = corrected(at('who has the keys?'), { kind: 'answered', answered: true });
  expect(items[2]?.questions[0]?.answered).toBe(true);
});
test('date and title of the meeting', () => {
  const { next } = corrected(at(''), {
    kind: 'meeting',
    date: '2024-02-01',
    title: 'Retreat',
    start: '10:00',
  });
  expect(next).toMatchObject({
    title: 'Retreat',
    meeting: { date: '2024-02-01', start: '10:00', basis: 'person' },
  });
});
test('words that are gone are listed', () => {
  for (const change of [
    { kind: 'not-a-todo' },
    { kind: 'owners', owners: [] },
    { kind: 'answered', answered: true },
  ] as Change[])
    expect(
      corrected({ message: 'mail', start: 900, end: 920, quote: 'nobody ever said this' }, change)
        .lost,
    ).toHaveLength(1);
});

import { expect, test } from '@playwright/test';
import {
  getTopic,
  joinTopics,
  listTopics,
  separateTopic,
} from '#app/models/subjects/topics.server.ts';
import { wholeTodos } from '#app/models/todos/todo-view.server.ts';
import { listTodos } from '#app/models/todos/todos.server.ts';
import { rebuild } from '#app/models/tracking/rebuild.server.ts';
import { memoryIndex } from '#app/todos/memory-index.ts';
import type { Database } from '#db/open.server.ts';
import { ann, bring, emptyDatabase } from './made.ts';

const meetings: [string, string][] = [
  ['2024-01-08', '## Solo\nTODO Ann: try the tender\nTODO Bob: upstream the checksum patch'],
  ['2024-01-22', '## Journal\nTODO Cleo: write the docs'],
  ['2024-02-05', '## Journal\nTODO Bob: checksum patch: answer the comments'],
  ['2024-02-19', '## Journal\nTODO Dan: measure it\nAnn tried the tender'],
];

function filled(): Database {
  const db = emptyDatabase();
  for (const [date, text] of meetings) bring(db, date, text);
  return db;
}

const tracked = (db: Database) =>
  wholeTodos(db, '1 ORDER BY t.id').map(({ title, mentions, proposal }) =>
    [title, mentions.length, proposal?.status ?? ''].join(' | '),
  );
const whole = (db: Database) => JSON.stringify(wholeTodos(db, '1 ORDER BY t.id'));

test('what people say of topics reaches the matching, and is taken back exactly', async () => {
  const db = filled();
  const before = whole(db);
  expect(tracked(db)).toContain('upstream the checksum patch | 1 | ');
  expect(joinTopics(db, 'solo', 'journal', ann)).toBe(true);
  expect(tracked(db)).toContain('upstream the checksum patch | 2 | ');
  const joined = whole(db);
  await rebuild(db, { now: ann.now });
  expect(whole(db)).toBe(joined);
  expect(separateTopic(db, 'Solo', ann)).toBe(true);
  expect(whole(db)).toBe(before);
  await rebuild(db, { now: ann.now });
  expect(whole(db)).toBe(before);
});

test('a meeting that speaks of both counts once for the joined topic', () => {
  const db = emptyDatabase();
  bring(db, '2024-01-08', '## Solo\n- tried it\n## Journal\n- wrote it up');
  bring(db, '2024-01-22', '## Journal\n- read it again');
  joinTopics(db, 'solo', 'journal', ann);
  expect(getTopic(db, 'journal')?.meetings).toBe(2);
  expect(listTopics(db, {}).rows.map(({ meetings: count }) => count)).toEqual([2]);
  separateTopic(db, 'Solo', ann);
  expect(getTopic(db, 'solo')?.meetings).toBe(1);
});

test('said before or after the mails came: the same', () => {
  const early = emptyDatabase();
  for (const [date, text] of meetings.slice(0, 2)) bring(early, date, text);
  joinTopics(early, 'solo', 'journal', ann);
  for (const [date, text] of meetings.slice(2)) bring(early, date, text);
  const late = filled();
  joinTopics(late, 'solo', 'journal', ann);
  expect(tracked(early)).toEqual(tracked(late));
});

test('an index in memory knows what is meant, its layers too', () => {
  const base = memoryIndex({
    ...{ dates: new Map(), numbers: [] },
    aliases: new Map([['solo', 'journal']]),
  });
  const layer = memoryIndex({ dates: new Map(), numbers: [] }, base);
  expect([layer.meant('solo'), layer.meant('journal'), layer.meant('web')]).toEqual([
    ...['journal', 'journal', 'web'],
  ]);
});

test('a filter by words finds the topics whose titles hold them, a whole title only itself', () => {
  const db = emptyDatabase();
  bring(db, '2024-01-08', '## MSS clamping\nTODO Ann: clamp it\n## Journal\nTODO Bob: write it up');
  bring(db, '2024-01-22', '## Journal of errors\nTODO Cleo: keep one');
  const titles = (topic: string) => listTodos(db, { topic }).rows.map(({ title }) => title);
  expect(titles('mss')).toEqual(['clamp it']);
  expect(titles('Journal')).toEqual(['write it up']);
  expect(titles('errors')).toEqual(['keep one']);
  expect(titles('clamp')).toEqual([]);
  expect(titles('?')).toEqual([]);
});

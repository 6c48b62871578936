import { expect, test } from '@playwright/test';
import {
  correct,
  getReview,
  importDraft,
  twinAt,
  undoCorrection,
} from '#app/models/inbox/inbox.server.ts';
import { findTwins } from '#app/models/todos/todo-twins.server.ts';
import { type Decision, decideTodo, getTodo, toldBy } from '#app/models/todos/todos.server.ts';
import { rebuild } from '#app/models/tracking/rebuild.server.ts';
import type { Change } from '#app/todos/todo.ts';
import type { Database } from '#db/open.server.ts';
import { ann, bring, draft, emptyDatabase } from './made.ts';

const say = { reason: null, ...ann };

function filled(): Database {
  const db = emptyDatabase();
  bring(
    db,
    '2024-01-08',
    `## OCaml 5
TODO Ann: rebase the runtime patches on 5.2.1
TODO Bob: write the release notes
## Web
TODO Cleo: deploy the new website`,
  );
  bring(db, '2024-01-22', '## Kernel\nTODO Dan: port everything to the newest compiler');
  bring(
    db,
    '2024-02-05',
    '## Kernel\nTODO Dan: port everything to the newest compiler\nTODO Ann: rebase the runtime patches on 5.2.1',
  );
  return db;
}

function decide(db: Database, id: number, decision: Decision): number {
  const done = decideTodo(db, id, decision, say);
  if (done.kind !== 'corrected') throw new Error(done.because);
  return done.correction.id;
}

/** All that pages show, but the order of what is equally old. */
const whole = (db: Database) =>
  [1, 2, 3, 4, 5, 6].map((id) => {
    const todo = getTodo(db, id);
    return todo && { ...todo, corrections: [] };
  });

test('what may be the same comes best first; words and numbers find any other', () => {
  const db = filled();
  bring(db, '2024-02-19', '## Releases\nTODO Bob: publish the release notes of the website');
  const ids = (id: number, words: string | null) => findTwins(db, id, { words }).map((t) => t.id);
  expect(ids(5, null)[0]).toBe(2);
  expect(ids(5, null)).not.toContain(5);
  expect(ids(1, 'compiler')).toEqual([4]);
  expect(ids(1, '#3')).toEqual([3]);
  expect(ids(1, 'TODO 1')).toEqual([]);
  expect(ids(1, 'nowhere said')).toEqual([]);
  expect(ids(99, null)).toEqual([]);
});

test('merging joins all mentions of both, wherever they were said, and undo is exact', async () => {
  const db = filled();
  const before = whole(db);
  const told = decide(db, 4, { kind: 'merge', into: 1 });
  const merged = getTodo(db, 4);
  expect(merged?.id).toBe(1);
  expect(merged?.mentions.map(({ meeting }) => meeting)).toEqual([
    ...['2024-01-08', '2024-01-22', '2024-02-05', '2024-02-05'],
  ]);
  expect(merged?.corrections.map(({ id }) => id)).toContain(told);
  expect(toldBy(db, told)?.about).toBe(1);
  const kept = whole(db);
  await rebuild(db, { now: ann.now });
  expect(whole(db)).toEqual(kept);
  expect(undoCorrection(db, told, ann)).toBe(true);
  expect(whole(db)).toEqual(before);
  expect(toldBy(db, told)?.correction.undoneAt).toBe(ann.now);
});

test('the older of two is kept, from whichever page one merges', () => {
  const db = filled();
  decide(db, 2, { kind: 'merge', into: 3 });
  expect(getTodo(db, 3)?.id).toBe(2);
  expect(getTodo(db, 2)?.mentions).toHaveLength(2);
});

test('a part of a TODO becomes one of its own, and undo takes it away again', async () => {
  const db = filled();
  const before = whole(db);
  const told = decide(db, 4, { kind: 'part', text: 'update the docs', owners: ['Bob'] });
  const about = toldBy(db, told)?.about ?? 0;
  expect(getTodo(db, about)).toMatchObject({
    ...{ title: 'update the docs', owners: ['Bob'], topic: 'Kernel', firstSeen: '2024-02-05' },
  });
  expect(getTodo(db, 4)?.mentions).toHaveLength(2);
  decide(db, about, { kind: 'status', to: 'done' });
  expect(getTodo(db, about)?.status).toBe('done');
  expect(getTodo(db, 4)?.status).toBe('open');
  const kept = whole(db);
  await rebuild(db, { now: ann.now });
  expect(whole(db)).toEqual(kept);
  expect(undoCorrection(db, told, ann)).toBe(true);
  expect(getTodo(db, about)).toBeNull();
  expect(whole(db).slice(0, 4)).toEqual(before.slice(0, 4));
});

test('a later mention is split off, and undo joins it again', () => {
  const db = filled();
  const before = whole(db);
  const told = decide(db, 4, { kind: 'split', mention: 1 });
  const about = toldBy(db, told)?.about ?? 0;
  expect(about).toBeGreaterThan(4);
  expect(getTodo(db, about)?.mentions).toHaveLength(1);
  expect(undoCorrection(db, told, ann)).toBe(true);
  expect(whole(db).slice(0, 4)).toEqual(before.slice(0, 4));
});

test('a review asks whether it is the same; both answers hold, are undone and survive the import', () => {
  const db = emptyDatabase();
  bring(db, '2024-01-08', '## Web\nTODO Ann: deploy the new website on the old server');
  const text = '## Web\nTODO Bob: write about the new website';
  const id = draft(db, { date: '2024-01-22', text });
  const asked = () => {
    const [first] = getReview(db, id)?.differences ?? [];
    return [first?.kind, first?.maybe?.todo ?? null];
  };
  expect(asked()).toEqual(['new', 1]);
  const { evidence } = getReview(db, id)?.differences[0] ?? {};
  const as = twinAt(db, id, evidence?.start ?? -1);
  expect(twinAt(db, id, 0)).toBeNull();
  if (!evidence || !as) throw new Error('nothing is asked');
  const { message, start, end } = evidence;
  const answer = (change: Change) => {
    const done = correct(db, { message, start, end }, change, say);
    return done.kind === 'corrected' ? done.correction.id : -1;
  };
  const same = answer({ kind: 'same', as });
  expect(asked()).toEqual(['reassigned', null]);
  undoCorrection(db, same, ann);
  expect(asked()).toEqual(['new', 1]);
  const separate = answer({ kind: 'separate' });
  expect(asked()).toEqual(['new', null]);
  undoCorrection(db, separate, ann);
  answer({ kind: 'same', as });
  importDraft(db, id, ann);
  expect(getTodo(db, 1)?.mentions.map(({ matchedBy }) => matchedBy)).toEqual([null, 'human']);
  expect(getTodo(db, 2)).toBeNull();
});

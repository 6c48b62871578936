import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { correct, importDraft, undoCorrection, undoImport } from '#app/models/inbox.server.ts';
import { prepared } from '#app/models/prepared.server.ts';
import { rebuild } from '#app/models/rebuild.server.ts';
import { listLost, listTodos } from '#app/models/todos.server.ts';
import type { Change } from '#app/todos/todo.ts';
import type { Database } from '#db/open.server.ts';
import { ann, derivedRows, draft, emptyDatabase, placeOf } from './made.ts';

/** Lines that meet each other again: same words, new owners, done, links, ids, questions. */
const lines = [
  'TODO Ann: rebase the patches',
  'TODO rebase the patches',
  'DONE rebase the patches',
  'TODO Bob: rebase the patches onto mirage/solo5#12',
  'Cleo will look at mirage/solo5#12',
  'TODO write the release notes',
  'TODO Dan: write the release notes for 5.2.1',
  'TODO try virtio',
  'what about the LICENSE?',
  'Ann finished rebasing the patches',
];
const topics = ['## OCaml 5', '## OCaml 5 support', '## Unikraft'];
const days = ['2024-01-08', '2024-01-22', '2024-02-05', '2024-02-19', '2024-03-04'];

const mailText = fc
  .array(fc.tuple(fc.constantFrom(...topics), fc.subarray(lines, { minLength: 1, maxLength: 4 })), {
    minLength: 1,
    maxLength: 2,
  })
  .map((parts) => parts.map(([topic, said]) => [topic, ...said].join('\n')).join('\n'));
const mails = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...days), fc.integer({ min: 0, max: 2 }), mailText), {
    minLength: 2,
    maxLength: 5,
    selector: ([day, hour]) => `${day}/${hour}`,
  })
  .map((all) =>
    all.map(([date, hour, text]) => ({ date, text, sentAt: `${date}T1${hour}:00:00Z` })),
  );
type Mails = { date: string; text: string; sentAt: string }[];

const changes: Change[] = [
  { kind: 'status', to: 'done' },
  { kind: 'status', to: 'waiting', waitingOn: 'upstream', until: '2024-04-01' },
  { kind: 'owners', owners: ['Dan'] },
  { kind: 'title', text: 'rebase everything' },
  { kind: 'due', on: '2024-05-01' },
  { kind: 'not-a-todo' },
  { kind: 'item-kind', to: 'note' },
  { kind: 'separate' },
  { kind: 'meeting', date: '2024-02-12' },
  { kind: 'answered', answered: true },
];
const saying = fc.tuple(fc.nat(20), fc.nat(20), fc.constantFrom(...changes));

const store = (db: Database, all: Mails) => all.map((mail) => draft(db, mail));
const bringAll = (db: Database, ids: number[]) => {
  for (const id of ids) importDraft(db, id, ann);
};
/** What a person says of the n-th line of the m-th mail; null when it is refused. */
const say = (db: Database, all: Mails, [m, n, change]: [number, number, Change]) => {
  const mail = m % all.length;
  const said = all[mail]?.text.split('\n') ?? [];
  const line = said[n % said.length] ?? '';
  const done = correct(db, placeOf(db, mail + 1, line), change, { reason: null, ...ann });
  return done.kind === 'corrected' ? done.correction.id : null;
};

/** What does not depend on the numbers that TODOs were given. */
function tracked(db: Database) {
  return listTodos(db, { perPage: 1000 })
    .rows.map(({ id, maybe, ...todo }) => JSON.stringify(todo))
    .sort();
}

const runs = { numRuns: 15 };

test('law: the order in which mails are imported changes nothing', () => {
  fc.assert(
    fc.property(mails, fc.infiniteStream(fc.nat()), (all, random) => {
      const inOrder = emptyDatabase();
      const shuffled = emptyDatabase();
      const ids = store(inOrder, all);
      store(shuffled, all);
      bringAll(inOrder, ids);
      bringAll(
        shuffled,
        ids
          .map((id) => ({ id, at: random.next().value ?? 0 }))
          .sort((one, other) => one.at - other.at)
          .map(({ id }) => id),
      );
      expect(tracked(shuffled)).toEqual(tracked(inOrder));
      const meetings = (db: Database) => derivedRows(db).meetings;
      expect(meetings(shuffled)).toEqual(meetings(inOrder));
      inOrder.$client.close();
      shuffled.$client.close();
    }),
    runs,
  );
});

test('law: a rebuild gives what importing one by one gave, corrections included', async () => {
  await fc.assert(
    fc.asyncProperty(mails, fc.array(saying, { maxLength: 4 }), async (all, said) => {
      const db = emptyDatabase();
      const ids = store(db, all);
      bringAll(db, ids.slice(0, -1));
      for (const each of said) say(db, all, each);
      bringAll(db, ids.slice(-1));
      const before = derivedRows(db);
      await rebuild(db, { now: ann.now });
      expect(derivedRows(db)).toEqual(before);
      db.$client.close();
    }),
    runs,
  );
});

test('law: undoing the last import leaves exactly what was', () => {
  fc.assert(
    fc.property(mails, fc.nat(4), fc.array(saying, { maxLength: 3 }), (all, which, said) => {
      const db = emptyDatabase();
      const ids = store(db, all);
      const last = ids[which % ids.length] ?? 1;
      bringAll(
        db,
        ids.filter((id) => id !== last),
      );
      for (const each of said) say(db, all, each);
      const before = derivedRows(db);
      importDraft(db, last, ann);
      undoImport(db, last, ann);
      // Numbers that words were given meanwhile stay given; all else is as it was.
      const after = derivedRows(db);
      expect(after.todo_resolved).toEqual(expect.arrayContaining(before.todo_resolved ?? []));
      expect({ ...after, todo_resolved: null }).toEqual({ ...before, todo_resolved: null });
      db.$client.close();
    }),
    runs,
  );
});

test('law: undoing what a person said leaves the TODOs as they were', () => {
  fc.assert(
    fc.property(mails, saying, (all, said) => {
      const db = emptyDatabase();
      bringAll(db, store(db, all));
      const before = tracked(db);
      const id = say(db, all, said);
      if (id !== null) expect(undoCorrection(db, id, ann)).toBe(true);
      expect(tracked(db)).toEqual(before);
      db.$client.close();
    }),
    runs,
  );
});

test('law: no correction is ever lost: it holds, or it is listed', async () => {
  await fc.assert(
    fc.asyncProperty(mails, saying, async (all, said) => {
      const db = emptyDatabase();
      const ids = store(db, all);
      bringAll(db, ids.slice(1));
      const id = say(db, all, said);
      bringAll(db, ids.slice(0, 1));
      await rebuild(db, { now: ann.now });
      const kept = prepared<{ id: number }>(
        db,
        'SELECT id FROM corrections WHERE undone_at IS NULL',
      ).all();
      expect(kept.map((row) => row.id)).toEqual(id === null ? [] : [id]);
      const [, , change] = said;
      const isLost = listLost(db).some(({ correction }) => correction.id === id);
      if (id !== null && !isLost && change.kind === 'owners') {
        expect(listTodos(db, { owner: 'Dan' }).rows.length).toBeGreaterThan(0);
      }
      db.$client.close();
    }),
    runs,
  );
});

import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { importDraft, undoImport } from '#app/models/inbox/inbox.server.ts';
import { prepared } from '#app/models/prepared.server.ts';
import { listTodos } from '#app/models/todos/todos.server.ts';
import { listLost } from '#app/models/tracking/corrections.server.ts';
import { rebuild } from '#app/models/tracking/rebuild.server.ts';
import type { Database } from '#db/open.server.ts';
import { ann, derivedRows, emptyDatabase } from './made.ts';
import { bringAll, mails, type Saying, say, saying, store } from './sayings.ts';

/** What does not depend on the numbers that TODOs were given. */
function tracked(db: Database) {
  return listTodos(db, { perPage: 1000 })
    .rows.map(({ id, maybe, ...todo }) => JSON.stringify(todo))
    .sort();
}

/** `RUNS=10` draws ten times as many. */
const runs = { numRuns: 15 * Number(process.env.RUNS ?? 1) };

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
      const after = derivedRows(db);
      expect(after.todo_resolved).toEqual(expect.arrayContaining(before.todo_resolved ?? []));
      expect(withoutNumbers(after)).toEqual(withoutNumbers(before));
      db.$client.close();
    }),
    runs,
  );
});

test('law: undoing what a person said leaves everything as it was', () => {
  fc.assert(
    fc.property(mails, fc.array(saying, { minLength: 1, maxLength: 4 }), (all, said) => {
      const db = emptyDatabase();
      bringAll(db, store(db, all));
      const stood = [];
      for (const each of said) {
        const before = withoutNumbers(derivedRows(db));
        const done = say(db, all, each);
        if (done) stood.push({ before, undo: done.undo });
      }
      for (const { before, undo } of stood.reverse()) {
        expect(undo()).toBe(true);
        expect(withoutNumbers(derivedRows(db))).toEqual(before);
      }
      db.$client.close();
    }),
    runs,
  );
});

test('law: no correction is ever lost: it holds, or it is listed, also when an older mail comes late', async () => {
  await fc.assert(
    fc.asyncProperty(mails, fc.array(saying, { maxLength: 4 }), async (all, said) => {
      const db = emptyDatabase();
      const ids = store(db, all);
      bringAll(db, ids.slice(1));
      const told = said.flatMap((each) => {
        const done = say(db, all, each);
        return done?.correction ? [{ id: done.correction, each }] : [];
      });
      bringAll(db, ids.slice(0, 1));
      await rebuild(db, { now: ann.now, reread: true });
      const kept = prepared<{ id: number }>(
        db,
        'SELECT id FROM corrections WHERE undone_at IS NULL ORDER BY id',
      ).all();
      expect(kept.map((row) => row.id)).toEqual(told.map(({ id }) => id));
      const lost = new Set(listLost(db).map(({ correction }) => correction.id));
      const events = prepared<{ id: number }>(
        db,
        "SELECT json_extract(event, '$.correction') AS id FROM todo_events WHERE id IS NOT NULL",
      ).all();
      const held = new Set(events.map(({ id }) => id));
      for (const { id, each } of told)
        if (isAboutState(each)) expect([id, held.has(id) !== lost.has(id)]).toEqual([id, true]);
      db.$client.close();
    }),
    runs,
  );
});

/** Such a correction shows in the history of a TODO. */
const isAboutState = (said: Saying): boolean =>
  'change' in said && ['status', 'owners', 'title', 'due', 'proposal'].includes(said.change.kind);

/** Numbers that words were given meanwhile stay given. */
const withoutNumbers = (rows: ReturnType<typeof derivedRows>) => ({ ...rows, todo_resolved: null });

/** A database whose full-text index is empty, as after a change of its form, in; the index filled again out. */
import type { Minutes } from '#app/minutes/minutes.ts';
import { prepared } from '#app/models/prepared.server.ts';
import type { TodoState } from '#app/todos/todo-index.ts';
import type { Database } from '#db/open.server.ts';
import { entriesOfMail, refsOf } from './index-mail.server.ts';
import { entryOfTodo } from './index-todo.server.ts';
import { indexEntries } from './search-index.server.ts';

/** True when there was something to do: about 4 ms a meeting, hence `onStart`. Nothing else is changed. */
export function reindexIfEmpty(db: Database, onStart: () => void = () => {}): boolean {
  if (!lacksIndex(db)) return false;
  onStart();
  db.$client
    .transaction(() => {
      if (lacksIndex(db)) reindexAll(db);
    })
    .immediate();
  return true;
}

const lacksIndex = (db: Database): boolean =>
  prepared(db, 'SELECT 1 FROM search_rows LIMIT 1').get() === undefined &&
  prepared(db, 'SELECT 1 FROM readings WHERE counts_on IS NOT NULL LIMIT 1').get() !== undefined;

type Row = { id: number; meeting: string; body: string; subject: string | null; minutes: string };

function reindexAll(db: Database): void {
  const days = prepared<{ date: string }>(db, 'SELECT date FROM meetings ORDER BY date').all();
  const mails = prepared<Row>(
    db,
    `SELECT m.id, r.counts_on AS meeting, r.body, m.subject, coalesce(r.corrected, r.minutes) AS minutes
     FROM readings r JOIN messages m ON m.id = r.message WHERE r.counts_on = ? ORDER BY m.id`,
  );
  for (const { date } of days) {
    const entries = mails.all(date).flatMap(({ minutes, ...mail }) => {
      const said = { ...mail, minutes: JSON.parse(minutes) as Minutes };
      return entriesOfMail(said, refsOf(db, mail.id));
    });
    indexEntries(db, entries);
  }
  const keys = prepared<{ key: string }>(db, 'SELECT key FROM todos ORDER BY last_seen, key').all();
  const state = prepared<{ state: string }>(db, 'SELECT state FROM todos WHERE key = ?');
  for (const { key } of keys) {
    const row = state.get(key);
    if (row) indexEntries(db, [entryOfTodo(JSON.parse(row.state) as TodoState)]);
  }
}

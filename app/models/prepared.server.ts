/** SQL in; its statement out, prepared once per database. */
import type { Statement } from 'better-sqlite3';
import type { Database } from '#db/open.server.ts';

const statements = new WeakMap<object, Map<string, Statement>>();

/** `Row` is what a row of the result looks like: the SQL and the type stand side by side. */
export function prepared<Row = unknown>(db: Database, sql: string): Statement<unknown[], Row> {
  let known = statements.get(db.$client);
  if (!known) {
    known = new Map();
    statements.set(db.$client, known);
  }
  let statement = known.get(sql);
  if (!statement) {
    statement = db.$client.prepare(sql);
    known.set(sql, statement);
  }
  // better-sqlite3 cannot know the columns; the caller states them beside the SQL.
  return statement as Statement<unknown[], Row>;
}

/** For one column: its values alone, which cost a fifth of rows. No other caller may ask for the same SQL as rows. */
export const plucked = <Value>(db: Database, sql: string): Statement<unknown[], Value> =>
  prepared<Value>(db, sql).pluck();

/** A file name in; an opened, migrated database out. */
import SqliteDatabase from 'better-sqlite3';
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3';
import * as schema from './schema.ts';

export type Database = BetterSQLite3Database<typeof schema> & { $client: SqliteDatabase.Database };

/** `:memory:` serves tests. WAL lets pages read while an import writes. */
export function openDatabase(file: string): Database {
  const client = new SqliteDatabase(file);
  client.pragma('journal_mode = WAL');
  client.pragma('foreign_keys = ON');
  client.pragma('synchronous = NORMAL');
  return drizzle(client, { schema });
}

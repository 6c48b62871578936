/** A file name in; an opened, migrated database out. */
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import * as derived from './derived.ts';
import * as named from './named.ts';
import * as sources from './schema.ts';
import * as tracked from './tracked.ts';

const schema = { ...sources, ...derived, ...named, ...tracked };
export type Database = BetterSQLite3Database<typeof schema> & { $client: SqliteDatabase.Database };

/**
 * Opens, creates and migrates. `:memory:` serves tests. `root` is the package's folder: migrations
 * are found from there also when the code runs from a bundle.
 * WAL lets pages read while an import writes. Throws what SQLite or the file system says.
 */
export function openDatabase(file: string, root: string = process.cwd()): Database {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
  const client = new SqliteDatabase(file);
  client.pragma('journal_mode = WAL');
  client.pragma('foreign_keys = ON');
  client.pragma('synchronous = NORMAL');
  client.pragma('busy_timeout = 5000');
  client.pragma('cache_size = -32000');
  const db = drizzle(client, { schema });
  migrateDatabase(db, root);
  return db;
}

/** Brings the tables up to date; nothing to do costs one read. */
function migrateDatabase(db: Database, root: string): void {
  migrate(db, { migrationsFolder: join(root, 'db', 'migrations') });
}

export function closeDatabase(db: Database): void {
  db.$client.pragma('optimize');
  db.$client.close();
}

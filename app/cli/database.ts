/** What was said about the database on the command line in; it, opened for the time of one work, out. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { closeDatabase, type Database } from '#db/open.server.ts';
import { openDatabaseFile } from './database-file.ts';
import { complain } from './output.ts';

/** `db` is what `--db` says, meant from the working folder; DATABASE_FILE is meant from `home`. */
export type DatabasePlace = { db: string | null; home: string; now: string };

/** Makes the database where there is none. */
export async function withDatabase<Result>(
  { db: file, home }: DatabasePlace,
  work: (db: Database) => Promise<Result> | Result,
): Promise<Result> {
  const db = openDatabaseFile(fileOf({ db: file, home }), process.cwd(), home);
  try {
    return await work(db);
  } finally {
    closeDatabase(db);
  }
}

/** For commands that only look: a database that is not there is said, and not made. */
export async function readingDatabase<Result>(
  place: DatabasePlace,
  work: (db: Database) => Promise<Result> | Result,
): Promise<Result> {
  return isThere(place)
    ? withDatabase(place, work)
    : withDatabase({ ...place, db: ':memory:' }, work);
}

/** False is said on stderr: a copy of nothing would look like a copy. */
export function isThere(place: DatabasePlace): boolean {
  const file = fileOf(place);
  if (file === ':memory:' || existsSync(file)) return true;
  complain(`There is no database at ${file} yet: nothing has been imported.`);
  return false;
}

function fileOf({ db, home }: Pick<DatabasePlace, 'db' | 'home'>): string {
  if (db !== null) return db === ':memory:' ? db : resolve(db);
  return resolve(home, process.env.DATABASE_FILE || 'data/minutes.db');
}

/** The name of a database file in; the opened database, its folder made where missing, out. */
import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { reindexIfEmpty } from '#app/models/full-text/reindex.server.ts';
import { type Database, openDatabase } from '#db/open.server.ts';
import { complain } from './output.ts';

/**
 * `from` is the folder that a relative name is meant from, `home` the checkout with the migrations.
 * Throws an Error of one sentence.
 */
export function openDatabaseFile(name: string, from: string, home: string): Database {
  if (name === ':memory:') return openDatabase(name, home);
  const file = resolve(from, name);
  const folder = dirname(file);
  try {
    makeFolder(folder);
    accessSync(existsSync(file) ? file : folder, constants.W_OK);
  } catch {
    throw new Error(
      `The database ${file} cannot be written: give yourself the right to write to ${folder}, or name another file with DATABASE_FILE or --db.`,
    );
  }
  try {
    const db = openDatabase(file, home);
    reindexIfEmpty(db, () => complain('Making the search index anew, once …'));
    return db;
  } catch (error) {
    throw new Error(
      `The database ${file} cannot be opened (${error instanceof Error ? error.message : error}): restore it from a backup, or name another file with DATABASE_FILE or --db.`,
    );
  }
}

/** One after the other: `recursive` never returns where nobody can make folders, as below `/proc`. */
function makeFolder(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}

/** Sources in; everything derived deleted and built again out. */

import { getReading, storeReading } from '#app/models/mails/reading.server.ts';
import { prepared } from '#app/models/prepared.server.ts';
import { writing } from '#app/models/version.server.ts';
import type { Database } from '#db/open.server.ts';
import { catchUp } from './catch-up.server.ts';
import { rereadRaw } from './reread.server.ts';
import { relearn } from './settle.server.ts';
import { settleDays } from './settle-days.server.ts';

export type Rebuilt = { messages: number; meetings: number; todos: number; lost: number };
export type RebuildOptions = {
  now: string;
  /** Reads the raw mails again (the reader has changed), else only what follows from readings. */
  reread?: boolean;
  onProgress?: (done: number, all: number) => void;
};

/**
 * Every derived table but the readings and the roster that they were read with, which is learnt anew;
 * those that triggers fill come last.
 */
const derivedTables = [
  ...['meetings', 'items', 'statements', 'attendance', 'topic_visits', 'links'],
  ...['benchmark_tables', 'name_sightings', 'known_people', 'search_rows', 'search_index'],
  ...['todos', 'todo_steps', 'todo_changes', 'todo_entries', 'todo_owners', 'todo_terms'],
  ...['todo_mentions', 'todo_events', 'todo_resolved', 'todo_lost'],
  ...['names', 'topics', 'attended', 'pulls', 'todo_counts'],
];

export async function rebuild(db: Database, options: RebuildOptions): Promise<Rebuilt> {
  const { now, reread = false, onProgress } = options;
  const ids = prepared<{ id: number }>(db, 'SELECT id FROM messages ORDER BY id')
    .all()
    .map(({ id }) => id);
  for (const [done, id] of ids.entries()) {
    const reading = reread || !getReading(db, id) ? await rereadRaw(db, id) : null;
    if (reading) writing(db, now, () => storeReading(db, id, reading));
    onProgress?.(done, ids.length);
  }
  writing(db, now, () => {
    for (const table of derivedTables) prepared(db, `DELETE FROM ${table}`).run();
    prepared(db, 'UPDATE readings SET is_imported = 0, counts_on = NULL').run();
    settleDays(db, ids);
    relearn(db);
  });
  await catchUp(db, { now, by: 'rebuild' });
  onProgress?.(ids.length, ids.length);
  const count = (table: string) =>
    prepared<{ count: number }>(db, `SELECT count(*) AS count FROM ${table}`).get()?.count ?? 0;
  return {
    messages: ids.length,
    meetings: count('meetings'),
    todos: count('todos'),
    lost: count('todo_lost'),
  };
}

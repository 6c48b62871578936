/** A database in; the meeting from which on nothing is tracked yet out. Apart, for it is asked at each start. */

import { prepared } from '#app/models/prepared.server.ts';
import { meetingPosition } from '#app/todos/moments.ts';
import type { Database } from '#db/open.server.ts';

/** Position of the first meeting not stepped yet (an archive's run was stopped there), or null. */
export function firstUntracked(db: Database): string | null {
  const newest = prepared<{ position: string | null }>(
    db,
    'SELECT max(position) AS position FROM todo_steps',
  ).get()?.position;
  const row = prepared<{ date: string }>(
    db,
    'SELECT date FROM meetings WHERE date > ? ORDER BY date LIMIT 1',
  ).get(newest?.slice(0, 10) ?? '');
  return row ? meetingPosition(row.date) : null;
}

/** What people said against or beyond the reading in; rows that are never deleted out. */

import { prepared } from '#app/models/prepared.server.ts';
import type { CorrectionRow, LostCorrection, Writer } from '#app/models/views.ts';
import type { Change, Correction, Place } from '#app/todos/todo.ts';
import type { Database } from '#db/open.server.ts';
import { parseChange } from './changes.ts';

type Row = {
  id: number;
  at: string;
  by: string;
  message: string;
  start: number;
  end: number;
  quote: string;
  change: string;
  seen: string | null;
  reason: string | null;
  undoneAt: string | null;
  lost: string | null;
};
const columns = `c.id, c.at, c.by, c.message, c.start, c.end, c.quote, c.change, c.seen, c.reason,
  c.undone_at AS undoneAt, (SELECT l.because FROM todo_lost l WHERE l.correction = c.id) AS lost`;

/** Adds one, as of the newest meeting known unless `seen` says otherwise. */
export function addCorrection(
  db: Database,
  target: Place,
  change: Change,
  { reason, by, now, seen = newestMeeting(db) }: NewCorrection,
): CorrectionRow {
  const added = prepared(
    db,
    `INSERT INTO corrections (at, by, message, start, end, quote, change, other, seen, reason)
     VALUES (@at, @by, @message, @start, @end, @quote, @change, @other, @seen, @reason)`,
  ).run({
    ...{ at: now, by, seen, reason },
    ...target,
    change: JSON.stringify(change),
    other: change.kind === 'same' ? change.as.message : null,
  });
  const id = Number(added.lastInsertRowid);
  return { id, at: now, by, seen, target, change, reason, undoneAt: null, lost: null };
}

export type NewCorrection = Writer & { reason: string | null; seen?: string | null };

export function newestMeeting(db: Database): string | null {
  return (
    prepared<{ date: string | null }>(db, 'SELECT max(date) AS date FROM meetings').get()?.date ??
    null
  );
}

/** Null when there is none or it is undone already. */
export function takeBackCorrection(
  db: Database,
  id: number,
  { by, now }: Writer,
): Correction | null {
  const found = findCorrections(db, 'c.id = ? AND c.undone_at IS NULL', id)[0];
  if (!found) return null;
  prepared(db, 'UPDATE corrections SET undone_at = ?, undone_by = ? WHERE id = ?').run(now, by, id);
  return found;
}

/** All of one mail, undone ones too, oldest first. */
export function listCorrections(db: Database, message: string): CorrectionRow[] {
  return findCorrections(db, 'c.message = ?', message);
}

/** Corrections that stand and no longer find their place, for a person to settle. Oldest first. */
export function listLost(db: Database): LostCorrection[] {
  return findCorrections(
    db,
    `c.undone_at IS NULL AND (c.id IN (SELECT correction FROM todo_lost)
       OR NOT EXISTS (SELECT 1 FROM messages m WHERE m.key = c.message))`,
  ).map((correction) => ({
    correction,
    because: correction.lost ?? 'the mail it speaks of is not there',
    mail:
      prepared<{ id: number }>(db, 'SELECT id FROM messages WHERE key = ?').get(
        correction.target.message,
      )?.id ?? null,
  }));
}

/** `where` speaks of `c` (corrections). Oldest first. */
export function findCorrections(
  db: Database,
  where: string,
  ...values: unknown[]
): CorrectionRow[] {
  return prepared<Row>(db, `SELECT ${columns} FROM corrections c WHERE ${where} ORDER BY c.id`)
    .all(...values)
    .map(({ message, start, end, quote, change, ...row }) => ({
      ...row,
      target: { message, start, end, quote },
      change: parseChange(change),
    }));
}

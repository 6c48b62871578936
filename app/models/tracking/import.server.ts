/** Stored messages in; meetings, facts and TODOs with them, or without them again, out. */

import { prepared } from '#app/models/prepared.server.ts';
import type { Writer } from '#app/models/views.ts';
import { meetingPosition } from '#app/todos/moments.ts';
import type { Database } from '#db/open.server.ts';
import { settle } from './settle.server.ts';
import { settleDays } from './settle-days.server.ts';
import { retrack } from './tracking.server.ts';

/** Inside a transaction. The message must have a day (`readings.meeting`). */
export function takeIn(
  db: Database,
  message: number,
  writer: Writer,
  acceptProposals: boolean,
): void {
  noteImport(db, message, writer);
  markImported(db, message);
  const date = settle(db, [message]);
  if (date === null) return;
  const acceptance = acceptProposals ? { ...writer, dates: new Set([date]) } : null;
  retrack(db, meetingPosition(date), acceptance);
}

/** Inside a transaction. False when it was not imported. */
export function takeOut(db: Database, message: number, writer: Writer): boolean {
  if (!putOut(db, message, writer, 'draft')) return false;
  const date = settle(db, [message]);
  // The draft is of the day that it says itself, wherever a mail that replaced it had moved it.
  settleDays(db, [message]);
  if (date !== null) retrack(db, meetingPosition(date));
  return true;
}

/** Ends the import; the message is a draft again, or put aside. False when it was not imported. */
export function putOut(
  db: Database,
  message: number,
  { by, now }: Writer,
  as: 'draft' | 'aside',
): boolean {
  const undone = prepared(
    db,
    `UPDATE imports SET undone_at = ?, undone_by = ? WHERE message = ? AND undone_at IS NULL`,
  ).run(now, by, message);
  if (undone.changes === 0) return false;
  prepared(db, 'UPDATE readings SET is_imported = 0 WHERE message = ?').run(message);
  if (as === 'aside') {
    prepared(db, 'UPDATE messages SET discarded_at = ?, discarded_by = ? WHERE id = ?').run(
      ...[now, by, message],
    );
  }
  return true;
}

/** Says that it is to be taken in; an archive does so long before it is. */
export function noteImport(
  db: Database,
  message: number,
  { by, now, archive = null }: Writer & { archive?: number | null },
): void {
  prepared(db, 'UPDATE messages SET discarded_at = NULL, discarded_by = NULL WHERE id = ?').run(
    message,
  );
  prepared(db, 'INSERT INTO imports (message, at, by, archive) VALUES (?, ?, ?, ?)').run(
    ...[message, now, by, archive],
  );
}

/** A day that only a person could name stands for the one that was not read. */
export function markImported(db: Database, message: number): void {
  prepared(
    db,
    `UPDATE readings SET is_imported = 1, read_date = coalesce(read_date, meeting)
     WHERE message = ?`,
  ).run(message);
}

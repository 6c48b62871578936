/**
 * Mails that came, went or changed in; notes that say no day of their own given that of the notes
 * they answer, out. A correction sent as a reply belongs to its meeting, whichever came in first.
 */

import { prepared } from '#app/models/prepared.server.ts';
import type { Database } from '#db/open.server.ts';

/** Ids of the messages whose day is another one now; `readings.read_date` says which. */
export function datedByThread(db: Database, messages: number[]): number[] {
  const changed: number[] = [];
  const seen = new Set<number>();
  const date = (id: number) => {
    if (seen.has(id)) return;
    seen.add(id);
    // What it answers first: the day may come from further up.
    const answered = answeredBy(db, id);
    if (answered !== null) date(answered);
    const day = dayOf(db, id);
    if (day === null || day.asRead === day.wanted) return;
    prepared(db, 'UPDATE readings SET read_date = ? WHERE message = ?').run(day.wanted, id);
    changed.push(id);
    for (const reply of repliesTo(db, id)) date(reply);
  };
  for (const id of [...messages, ...messages.flatMap((each) => repliesTo(db, each))]) date(id);
  return changed;
}

const answeredBy = (db: Database, id: number): number | null =>
  prepared<{ id: number }>(
    db,
    'SELECT p.id FROM messages m JOIN messages p ON p.message_id = m.in_reply_to WHERE m.id = ?',
  ).get(id)?.id ?? null;

const repliesTo = (db: Database, id: number): number[] =>
  prepared<{ id: number }>(
    db,
    `SELECT c.id FROM messages m JOIN messages c ON c.in_reply_to = m.message_id
     JOIN readings r ON r.message = c.id WHERE m.id = ? AND r.is_imported = 1 AND r.is_notes = 1`,
  )
    .all(id)
    .map((row) => row.id);

/** Null for a mail that says its day itself, or is not taken in. */
function dayOf(db: Database, id: number): { asRead: string | null; wanted: string | null } | null {
  return (
    prepared<{ asRead: string | null; wanted: string | null }>(
      db,
      `SELECT r.read_date AS asRead, coalesce(
         (SELECT p.read_date FROM messages pm JOIN readings p ON p.message = pm.id
          WHERE pm.message_id = m.in_reply_to AND p.is_imported = 1 AND p.is_notes = 1),
         json_extract(r.minutes, '$.meeting.date')) AS wanted
       FROM messages m JOIN readings r ON r.message = m.id
       WHERE m.id = ? AND m.in_reply_to IS NOT NULL AND r.is_imported = 1 AND r.is_notes = 1
         AND json_extract(r.minutes, '$.meeting.basis') = 'mail-date'`,
    ).get(id) ?? null
  );
}

/** Words in; the mails that hold them read again, and what follows from them settled, out. */
import { meetingPosition } from '#app/todos/moments.ts';
import type { Database } from '#db/open.server.ts';
import { markImported } from './import.server.ts';
import { prepared } from './prepared.server.ts';
import { getReading, type Reading, readBytes, storeReading } from './reading.server.ts';
import { getRoster } from './roster.server.ts';
import { correctReading, settle } from './settle.server.ts';
import { retrack } from './tracking.server.ts';
import { writing } from './version.server.ts';

/** Only mails whose reading has changed are touched. Answers with how many these were. */
export async function rereadMails(db: Database, words: string[], now: string): Promise<number> {
  const ids = prepared<{ id: number }>(
    db,
    `SELECT DISTINCT r.message AS id FROM readings r, json_each(?) w
     WHERE w.value <> '' AND instr(lower(r.body), lower(w.value)) ORDER BY r.message`,
  ).all(JSON.stringify(words));
  const changed: { id: number; reading: Reading }[] = [];
  for (const { id } of ids) {
    const reading = await rereadOne(db, id);
    if (reading) changed.push({ id, reading });
  }
  if (changed.length > 0) writing(db, now, () => replaceReadings(db, changed));
  return changed.length;
}

/** Null when reading again gives the same. */
export async function rereadOne(db: Database, id: number): Promise<Reading | null> {
  const row = prepared<{ raw: Buffer; file: string | null; receivedAt: string }>(
    db,
    'SELECT raw, file, received_at AS receivedAt FROM messages WHERE id = ?',
  ).get(id);
  if (!row) return null;
  const { raw, file, receivedAt } = row;
  const reading = await readBytes(raw, { file, receivedAt, roster: getRoster(db) });
  const before = getReading(db, id);
  const isSame =
    before !== null &&
    before.body === reading.body &&
    JSON.stringify(before.minutes) === JSON.stringify(reading.minutes) &&
    JSON.stringify(before.layout) === JSON.stringify(reading.layout);
  return isSame ? null : reading;
}

function replaceReadings(db: Database, changed: { id: number; reading: Reading }[]): void {
  const ids = changed.map(({ id }) => id);
  const imported = ids.filter((id) => getReading(db, id)?.isImported);
  // Taken out as they were, and in again as they are now: their days may have changed.
  const out = withoutThem(db, imported);
  for (const { id, reading } of changed) {
    const before = getReading(db, id);
    storeReading(db, id, reading);
    const fresh = getReading(db, id);
    if (!fresh) continue;
    const { minutes } = correctReading(db, fresh);
    // A mail that was taken in keeps its day when the new rules find none.
    const date = minutes.meeting?.date ?? (imported.includes(id) ? before?.meeting : null) ?? null;
    prepared(db, 'UPDATE readings SET meeting = ? WHERE message = ?').run(date, id);
  }
  const back = withThem(db, imported);
  const [oldest] = [out, back].filter((date) => date !== null).sort();
  if (oldest !== undefined) retrack(db, meetingPosition(oldest));
}

function withoutThem(db: Database, ids: number[]): string | null {
  for (const id of ids) {
    prepared(db, 'UPDATE readings SET is_imported = 0 WHERE message = ?').run(id);
  }
  return settle(db, ids);
}

function withThem(db: Database, ids: number[]): string | null {
  for (const id of ids) markImported(db, id);
  return settle(db, ids);
}

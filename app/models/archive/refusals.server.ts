/** Mails of archives that were no notes in; why, for the next run, which need not read them again, out. */

import { READER } from '#app/models/mails/reading.server.ts';
import { prepared } from '#app/models/prepared.server.ts';
import type { Database } from '#db/open.server.ts';

/** `key`: SHA-256 of the raw bytes, hex. */
export type Refusal = { key: string; reason: string };

export const hasRefused = (db: Database): boolean =>
  prepared(db, 'SELECT 1 FROM refusals LIMIT 1').get() !== undefined;

/** What this version of the reader said; null where it did not see the mail. */
export function refusalOf(db: Database, key: string): string | null {
  const row = prepared<{ reason: string }>(
    db,
    `SELECT w.reason FROM refusals r JOIN refusal_reasons w ON w.id = r.why
     WHERE r.key = ? AND w.reader = ?`,
  ).get(Buffer.from(key, 'hex'), READER);
  return row?.reason ?? null;
}

/** Inside a transaction. In the order of their keys, so that neighbours are written together. */
export function keepRefusals(db: Database, refusals: Refusal[]): void {
  const whys = new Map<string, number>();
  const keep = prepared(db, 'INSERT OR REPLACE INTO refusals (key, why) VALUES (?, ?)');
  for (const { key, reason } of refusals.toSorted(byKey)) {
    const why = whys.get(reason) ?? idOf(db, reason);
    whys.set(reason, why);
    keep.run(Buffer.from(key, 'hex'), why);
  }
}

const byKey = (one: Refusal, other: Refusal): number => (one.key < other.key ? -1 : 1);

function idOf(db: Database, reason: string): number {
  const add = 'INSERT OR IGNORE INTO refusal_reasons (reason, reader) VALUES (?, ?)';
  prepared(db, add).run(reason, READER);
  const row = prepared<{ id: number }>(
    db,
    'SELECT id FROM refusal_reasons WHERE reason = ? AND reader = ?',
  ).get(reason, READER);
  if (!row) throw new Error(`No row for the reason: ${reason}`);
  return row.id;
}

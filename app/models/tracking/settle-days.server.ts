/** Fresh readings in; each with people's corrections and the day that these make of it, out. */

import { getReading } from '#app/models/mails/reading.server.ts';
import { prepared } from '#app/models/prepared.server.ts';
import type { Database } from '#db/open.server.ts';
import { findCorrections } from './corrections.server.ts';
import { correctReading } from './settle.server.ts';

/** A day that neither the reading nor a standing correction knows is the last that anybody named. */
export function settleDays(db: Database, messages: number[]): void {
  for (const id of messages) {
    const reading = getReading(db, id);
    if (!reading) continue;
    const { minutes } = correctReading(db, reading);
    const named = findCorrections(db, 'c.message = ?', reading.key).flatMap(({ change }) =>
      change.kind === 'meeting' && change.date ? [change.date] : [],
    );
    const date = minutes.meeting?.date ?? reading.readDate ?? named.at(-1) ?? null;
    prepared(db, 'UPDATE readings SET meeting = ? WHERE message = ?').run(date, id);
  }
}

/** What a person says against or beyond the reading or the tracking in; kept, and its effect, out. */

import { getReading, type StoredReading } from '#app/models/mails/reading.server.ts';
import { prepared } from '#app/models/prepared.server.ts';
import { writing } from '#app/models/version.server.ts';
import type { CorrectionRow, Writer } from '#app/models/views.ts';
import { affectedFrom, meetingPosition } from '#app/todos/moments.ts';
import type { Change, Correction, Place } from '#app/todos/todo.ts';
import type { Database } from '#db/open.server.ts';
import { changeSchema } from './changes.ts';
import { addCorrection, findCorrections, takeBackCorrection } from './corrections.server.ts';
import { rowIndex } from './row-index.server.ts';
import { correctReading, settle } from './settle.server.ts';
import { retrack } from './tracking.server.ts';

/** A stretch of a mail's body. Without a quote the words there are quoted, as for what they hold. */
export type Target = Omit<Place, 'quote'> & { quote?: string };

export type Corrected =
  | { kind: 'corrected'; correction: CorrectionRow }
  | { kind: 'refused'; because: string };

/** Kept for ever, undone by `undoCorrection`. What finds no place is refused, not kept as lost. */
export function correct(
  db: Database,
  target: Target,
  change: Change,
  options: { reason: string | null } & Writer,
): Corrected {
  const checked = changeSchema.safeParse(change);
  if (!checked.success) return { kind: 'refused', because: 'That is no change that can be made.' };
  const message = idOf(db, target.message);
  const reading = message === null ? null : getReading(db, message);
  if (!reading) return { kind: 'refused', because: 'That mail is not here.' };
  const place = placeIn(reading, target);
  if (!place) return { kind: 'refused', because: 'That place is not in the mail.' };
  let because: string | null = null;
  const run = db.$client.transaction(() =>
    writing(db, options.now, () => {
      const added = addCorrection(db, place, checked.data, options);
      take(db, reading, added);
      const [kept = added] = findCorrections(db, 'c.id = ?', added.id);
      because = kept.lost;
      if (because !== null) throw new Error(refused);
      return kept;
    }),
  );
  try {
    return { kind: 'corrected', correction: run.immediate() };
  } catch (error) {
    if (because === null) throw error;
    return { kind: 'refused', because: `This could not be applied: ${because}.` };
  }
}

/** Thrown to roll back, caught above. */
const refused = 'refused';

/** False when it does not exist or is undone already, or when an imported mail would lose its day. */
export function undoCorrection(db: Database, id: number, writer: Writer): boolean {
  return db.$client
    .transaction(() => {
      const correction = takeBackCorrection(db, id, writer);
      if (!correction) return false;
      writing(db, writer.now, () => {
        const message = idOf(db, correction.target.message);
        const reading = message === null ? null : getReading(db, message);
        if (reading) take(db, reading, correction);
      });
      return true;
    })
    .immediate();
}

const idOf = (db: Database, key: string): number | null =>
  prepared<{ id: number }>(db, 'SELECT id FROM messages WHERE key = ?').get(key)?.id ?? null;

function placeIn({ body, key }: StoredReading, { start, end, quote }: Target): Place | null {
  const isInside = Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end;
  if (!isInside || end > body.length) return null;
  return { message: key, start, end, quote: quote ?? body.slice(start, end) };
}

/** Reads, settles and steps again what a correction (new, or taken back) may touch. */
function take(db: Database, reading: StoredReading, correction: Correction): void {
  if (!reading.isImported) {
    const { minutes } = correctReading(db, reading);
    prepared(db, 'UPDATE readings SET meeting = ? WHERE message = ?').run(
      minutes.meeting?.date ?? null,
      reading.id,
    );
    return;
  }
  const { dateOf } = rowIndex(db);
  const before = affectedFrom(correction, dateOf);
  const oldest = isAboutReading(correction.change) ? settle(db, [reading.id]) : null;
  const after = affectedFrom(correction, dateOf);
  const isMoved = correction.change.kind === 'meeting' && correction.change.date !== undefined;
  const moved = isMoved && oldest !== null ? meetingPosition(oldest) : null;
  const [from] = [before, after, moved].filter((position) => position !== null).sort();
  if (from !== undefined) retrack(db, from);
}

const isAboutReading = ({ kind }: Change): boolean =>
  !['status', 'due', 'proposal', 'same', 'separate'].includes(kind);

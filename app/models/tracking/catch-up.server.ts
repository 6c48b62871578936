/** Mails noted for import but not taken in yet in; the same, taken in by date, out. */
import { setImmediate } from 'node:timers/promises';
import { tidyIndex } from '#app/models/full-text/search-index.server.ts';
import { prepared } from '#app/models/prepared.server.ts';
import { writing } from '#app/models/version.server.ts';
import type { Writer } from '#app/models/views.ts';
import { meetingPosition } from '#app/todos/moments.ts';
import type { Database } from '#db/open.server.ts';
import { firstUntracked } from './first-untracked.server.ts';
import { markImported } from './import.server.ts';
import { settle } from './settle.server.ts';
import { cutSteps } from './step-rows.server.ts';
import { type Acceptance, stepWindow } from './tracking.server.ts';

export type CatchUp = Writer & {
  acceptProposals?: boolean;
  /** Ends between two batches; what waits then is gone on with by the next call. */
  quit?: AbortSignal;
  onStep?: (done: number, all: number) => void;
};

const batchSize = 50;

/** What one run has settled so far: the days, and the number of mails. */
export type Settled = { dates: Set<string>; mails: number };
export const nothingSettled = (): Settled => ({ dates: new Set(), mails: 0 });

/**
 * Settles what waits, oldest first, then steps the tracking on from the oldest meeting touched.
 * One transaction each batch: a run that is stopped leaves a consistent state, and the next call
 * goes on where it stopped. `settled`: what this run has settled before.
 */
export async function catchUp(
  db: Database,
  options: CatchUp,
  settled: Settled = nothingSettled(),
): Promise<void> {
  const { now, quit, onStep } = options;
  countAnnouncing(db, now);
  const all = settled.mails + count(db, waiting);
  await settleWaiting(db, options, settled, () => onStep?.(0, all));
  if (quit?.aborted) return;
  const { dates } = settled;
  const acceptance: Acceptance | null = options.acceptProposals
    ? { by: options.by, now, dates }
    : null;
  for (let done = 0; firstUntracked(db) !== null; done++) {
    if (quit?.aborted) return;
    // Looked up again inside: what else writes may have stepped on meanwhile.
    const next = writing(db, now, () => {
      const from = firstUntracked(db);
      return from === null ? null : stepWindow(db, from, acceptance);
    });
    onStep?.(next === null ? all : Math.min(all, (done + 1) * batchSize), all);
    await setImmediate();
  }
  if (all > batchSize) await tidyIndex(db, quit);
}

/** Makes what waits part of its meetings, and learns who is named in it; tracks nothing yet. */
export async function settleWaiting(
  db: Database,
  { now, quit }: Pick<CatchUp, 'now' | 'quit'>,
  settled: Settled,
  onBatch?: () => void,
): Promise<void> {
  for (let ids = nextWaiting(db); ids.length > 0; ids = nextWaiting(db)) {
    if (quit?.aborted) return;
    writing(db, now, () => {
      for (const { id, meeting } of ids) {
        markImported(db, id);
        if (meeting) settled.dates.add(meeting);
      }
      const oldest = settle(
        db,
        ids.map(({ id }) => id),
      );
      if (oldest !== null) cutSteps(db, meetingPosition(oldest));
    });
    settled.mails += ids.length;
    onBatch?.();
    await setImmediate();
  }
}

/** Mails that only announce the next meeting are taken in by counting from now on. */
function countAnnouncing(db: Database, now: string): void {
  const fresh = `announced_on IS NOT NULL AND is_imported = 0 AND EXISTS
    (SELECT 1 FROM imports i WHERE i.message = readings.message AND i.undone_at IS NULL)`;
  if (prepared(db, `SELECT 1 FROM readings WHERE ${fresh} LIMIT 1`).get() === undefined) return;
  writing(db, now, () => prepared(db, `UPDATE readings SET is_imported = 1 WHERE ${fresh}`).run());
}

const waiting = `imports i JOIN readings r ON r.message = i.message
  WHERE i.undone_at IS NULL AND r.is_imported = 0 AND r.meeting IS NOT NULL`;

const count = (db: Database, from: string): number =>
  prepared<{ count: number }>(db, `SELECT count(*) AS count FROM ${from}`).get()?.count ?? 0;

function nextWaiting(db: Database): { id: number; meeting: string | null }[] {
  return prepared<{ id: number; meeting: string | null }>(
    db,
    `SELECT r.message AS id, r.meeting FROM ${waiting} ORDER BY r.meeting, r.message LIMIT ?`,
  ).all(batchSize);
}

/** A position in; everything from there on stepped through again, out. */

import { findReadings } from '#app/models/mails/reading.server.ts';
import { prepared } from '#app/models/prepared.server.ts';
import type { Writer } from '#app/models/views.ts';
import { correctionPosition, type Moment, meetingPosition, momentsOf } from '#app/todos/moments.ts';
import { step } from '#app/todos/step.ts';
import type { Correction, MeetingNotes } from '#app/todos/todo.ts';
import type { TodoIndex } from '#app/todos/todo-index.ts';
import type { Database } from '#db/open.server.ts';
import { addCorrection, findCorrections } from './corrections.server.ts';
import { firstUntracked } from './first-untracked.server.ts';
import { rowIndex } from './row-index.server.ts';
import { notesOf } from './settle.server.ts';
import { applyStep, cutSteps, keepStates } from './step-rows.server.ts';
import { type WindowStates, windowStates } from './window-states.ts';

/** How many meetings are read at a time: bounds the memory of a whole archive's fold. */
const windowSize = 50;

/** Accepts, as this person, what the notes of these meetings propose. */
export type Acceptance = Writer & { dates: ReadonlySet<string> };

/**
 * Cuts back to `position` and steps on to the newest meeting; from further back where an archive's
 * run, here or in another process, has not stepped all meetings before it yet.
 */
export function retrack(
  db: Database,
  position: string,
  acceptance: Acceptance | null = null,
): void {
  const pending = firstUntracked(db);
  let next: string | null = pending !== null && pending < position ? pending : position;
  cutSteps(db, next);
  while (next !== null) next = stepWindow(db, next, acceptance);
}

/**
 * Steps through one window of meetings; answers with where the next one begins, null at the end.
 * What was stepped is a consistent state, so an archive may commit after each window.
 */
export function stepWindow(
  db: Database,
  position: string,
  acceptance: Acceptance | null = null,
): string | null {
  const from = position.slice(0, 10);
  const dates = prepared<{ date: string }>(
    db,
    'SELECT date FROM meetings WHERE date >= ? ORDER BY date LIMIT ?',
  ).all(from, windowSize + 1);
  const until = dates[windowSize]?.date ?? null;
  const moments = momentsBetween(db, position, until);
  const window = windowStates();
  const index = rowIndex(db, window);
  moments.forEach((moment, at) => {
    applyStep(db, window, step(index, moment));
    const date = moment.position.slice(0, 10);
    const isLast = moments[at + 1]?.position.slice(0, 10) !== date;
    if (isLast && acceptance?.dates.has(date)) acceptProposals(db, window, index, date, acceptance);
  });
  keepStates(db, window);
  return until === null ? null : meetingPosition(until);
}

/** What stepping these moments would change, each upon the ones before, without writing anything. */
export function momentsBetween(db: Database, position: string, until: string | null): Moment[] {
  const from = position.slice(0, 10);
  const corrections = correctionsBetween(db, from);
  return momentsOf(notesBetween(db, from, until, corrections), corrections).moments.filter(
    (moment) => moment.position >= position && (until === null || moment.position < until),
  );
}

function acceptProposals(
  db: Database,
  window: WindowStates,
  index: TodoIndex,
  date: string,
  { by, now }: Acceptance,
) {
  for (const { proposal } of index.proposedOn(date)) {
    if (!proposal) continue;
    const { meeting, ...place } = proposal.evidence;
    const change = { kind: 'proposal', accept: true } as const;
    const correction = addCorrection(db, place, change, { by, now, reason: null, seen: meeting });
    const position = correctionPosition(correction, meeting);
    applyStep(db, window, step(index, { kind: 'correction', position, correction }));
  }
}

/** Those that belong to this day or later: by the mail, by the other mail, by when they were said. */
function correctionsBetween(db: Database, from: string): Correction[] {
  return findCorrections(
    db,
    `c.undone_at IS NULL AND c.id IN (
       SELECT id FROM corrections WHERE seen >= @from
       UNION SELECT id FROM corrections WHERE message IN
         (SELECT m.key FROM readings r JOIN messages m ON m.id = r.message
          WHERE r.is_imported = 1 AND r.meeting >= @from)
       UNION SELECT id FROM corrections WHERE other IN
         (SELECT m.key FROM readings r JOIN messages m ON m.id = r.message
          WHERE r.is_imported = 1 AND r.meeting >= @from))
     AND EXISTS (SELECT 1 FROM readings r JOIN messages m ON m.id = r.message
       WHERE m.key = c.message AND r.is_imported = 1)`,
    { from },
  );
}

/** Mails of these days and of the same days as read, and the older mails that corrections speak of. */
function notesBetween(
  db: Database,
  from: string,
  until: string | null,
  corrections: Correction[],
): MeetingNotes[] {
  const inWindow = 'r.meeting >= ? AND r.meeting < ?';
  const to = until ?? '9999';
  const found = new Map<string, MeetingNotes>();
  const add = (where: string, ...values: unknown[]) => {
    for (const reading of findReadings(db, where, ...values)) {
      found.set(reading.key, notesOf(reading));
    }
  };
  add(inWindow, from, to);
  add(
    `r.meeting NOT NULL AND r.read_date IN
       (SELECT read_date FROM readings r WHERE r.is_imported = 1 AND ${inWindow})`,
    from,
    to,
  );
  for (const { target, change } of corrections) {
    const others = change.kind === 'same' ? [change.as.message] : [];
    for (const message of [target.message, ...others]) {
      if (!found.has(message)) add('m.key = ?', message);
    }
  }
  return [...found.values()];
}

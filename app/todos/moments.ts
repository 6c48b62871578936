/** Meetings and corrections in; the moments to step through, in order, and from where to step again out. */
import { type HeldMeeting, heldMeetings } from './meetings.ts';
import type { Correction, Lost, MeetingNotes } from './todo.ts';

/**
 * One step of the fold. Positions sort as text: a meeting is `2024-11-25/0`, what a person said
 * knowing it is `2024-11-25/1/…`. Corrections of a meeting are all those that concern its reading
 * or what its mentions are the same as (the later meeting, where two are concerned).
 */
export type Moment =
  | { kind: 'meeting'; position: string; meeting: HeldMeeting; corrections: Correction[] }
  | { kind: 'correction'; position: string; correction: Correction };

/**
 * Where each correction belongs: `reading` ones change the step of their meeting, `state` ones are
 * steps of their own, the others (dates, answers, titles of meetings) are none.
 */
function scopeOf(correction: Correction): 'reading' | 'state' | 'elsewhere' {
  switch (correction.change.kind) {
    case 'not-a-todo':
    case 'missed-todo':
    case 'item-kind':
    case 'same':
    case 'separate':
      return 'reading';
    case 'title':
    case 'owners':
    case 'status':
    case 'due':
    case 'proposal':
      return 'state';
    case 'meeting':
    case 'answered':
      return 'elsewhere';
  }
}

/**
 * All moments, oldest first. Corrections of mails that are not there are lost (they come back with
 * the mail). `dates` says to which meeting each mail belongs.
 */
export function momentsOf(
  notes: MeetingNotes[],
  corrections: Correction[],
): { moments: Moment[]; lost: Lost[]; dates: Map<string, string>; meetings: string[] } {
  const held = heldMeetings(notes, corrections);
  const dates = new Map<string, string>();
  for (const { date, messages } of held) for (const message of messages) dates.set(message, date);
  const dateOf = (message: string) => dates.get(message) ?? null;
  const moments: Moment[] = held.map((meeting) => ({
    kind: 'meeting',
    position: meetingPosition(meeting.date),
    meeting,
    corrections: [],
  }));
  const byDate = new Map(held.map(({ date }, at) => [date, moments[at]]));
  const lost: Lost[] = [];
  for (const correction of [...corrections].sort((one, other) => one.id - other.id)) {
    const date = dateOf(correction.target.message);
    const { change } = correction;
    if (date === null || (change.kind === 'same' && dateOf(change.as.message) === null)) {
      lost.push({ correction, because: 'the mail it speaks of is not there' });
    } else if (scopeOf(correction) === 'state') {
      moments.push({
        kind: 'correction',
        position: correctionPosition(correction, date),
        correction,
      });
    } else if (scopeOf(correction) === 'reading') {
      const moment = byDate.get(laterDate(correction, date, dateOf));
      if (moment?.kind === 'meeting') moment.corrections.push(correction);
    }
  }
  moments.sort((one, other) => (one.position < other.position ? -1 : 1));
  return { moments, lost, dates, meetings: held.map(({ date }) => date) };
}

/** Two mentions are told to be the same when the later one is stepped. */
function laterDate(
  { change }: Correction,
  date: string,
  dateOf: (message: string) => string | null,
): string {
  const other = change.kind === 'same' ? dateOf(change.as.message) : null;
  return other === null ? date : ([date, other].sort()[1] ?? date);
}

export const meetingPosition = (date: string): string => `${date}/0`;

/** `date`: of the meeting that the target's mail belongs to. */
export function correctionPosition(correction: Correction, date: string): string {
  const known = [date, correction.seen ?? date].sort()[1];
  return `${known}/1/${correction.at}/${String(correction.id).padStart(9, '0')}`;
}

/**
 * From where everything has to be stepped again after a correction was added or taken back; null
 * when it changes no tracking. A new, moved or removed mail: from `meetingPosition` of the older of
 * its dates. `dateOf` answers with the dates before and after when a date was corrected.
 */
export function affectedFrom(
  correction: Correction,
  dateOf: (message: string) => string | null,
): string | null {
  const date = dateOf(correction.target.message);
  if (date === null) return null;
  if (correction.change.kind === 'same' && dateOf(correction.change.as.message) === null)
    return null;
  if (correction.change.kind === 'meeting') {
    const to = correction.change.date;
    return to === undefined ? null : meetingPosition([date, to].sort()[0] ?? date);
  }
  const scope = scopeOf(correction);
  if (scope === 'elsewhere') return null;
  if (scope === 'state') return correctionPosition(correction, date);
  return meetingPosition(laterDate(correction, date, dateOf));
}

/** The instant in; the next meeting, as notes, mails, people and the rhythm have it, out. */
import type { AgendaMeeting, Series, SetMeeting } from '#app/agenda/agenda.ts';
import { nextMeeting } from '#app/agenda/next-meeting.ts';
import { findReadings } from '#app/models/mails/reading.server.ts';
import { knownSeries } from '#app/models/series/series.server.ts';
import type { AnnouncingMail } from '#app/models/views.ts';
import type { MeetingNotes } from '#app/todos/todo.ts';
import type { Database } from '#db/open.server.ts';
import { type FoundDraft, getDraft } from './agenda-drafts.server.ts';
import { asAnnounced, type SaidOff } from './announced.server.ts';

/** All that the day follows from, but what a person has set. */
export type Planned = {
  /** Most recent first, the next meeting as mails have announced it since. */
  lastMinutes: MeetingNotes[];
  announcedBy: AnnouncingMail | null;
  calledOff: SaidOff[];
  series: Series;
  /** `YYYY-MM-DD` */
  today: string;
};

/** Null while there are no notes. */
export function planNext(db: Database, now: string): Planned | null {
  const { notes: lastMinutes, from: announcedBy, calledOff } = asAnnounced(db, latestNotes(db));
  if (lastMinutes.length === 0) return null;
  const series = knownSeries(db);
  return { lastMinutes, announcedBy, calledOff, series, today: now.slice(0, 10) };
}

/** The same as on the agenda. */
export function getNextMeeting(db: Database, now: string): AgendaMeeting | null {
  const planned = planNext(db, now);
  if (planned === null) return null;
  const { lastMinutes, series, today, calledOff } = planned;
  return nextMeeting(lastMinutes, series, today, setBy(getDraft(db), planned), calledOff);
}

/** What a person set for the meeting after these notes; null for one that has been since. */
export function setBy(
  { moved }: Pick<FoundDraft, 'moved'>,
  { lastMinutes }: Pick<Planned, 'lastMinutes'>,
): SetMeeting | null {
  if (moved === null || moved.after !== (lastMinutes[0]?.date ?? null)) return null;
  const { date, start, end, timeZone } = moved;
  return { date, start, end, ...(timeZone === null ? {} : { timeZone }) };
}

/** How many of the latest meetings the agenda looks back at for its topics and their order. */
const lookBack = 4;

/** Of the last meetings, most recent first. */
function latestNotes(db: Database): MeetingNotes[] {
  return findReadings(
    db,
    `r.counts_on IN (SELECT date FROM meetings ORDER BY date DESC LIMIT ${lookBack})`,
  )
    .map(({ key, sentAt, meeting, corrected }) => ({
      ...{ message: key, date: meeting ?? '', sentAt, minutes: corrected },
    }))
    .reverse();
}

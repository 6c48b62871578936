/** The last notes, the series and today in; when the next meetings are, out. */
import { Temporal } from 'temporal-polyfill';
import type { MeetingNotes } from '#app/todos/todo.ts';
import type { AgendaMeeting, Series, SetMeeting } from './agenda.ts';
import { type CalledOff, offDays, type Skipped } from './called-off.ts';
import { zoneName } from './say-date.ts';

/** A series silent for this many rounds has ended: its next meeting is the one that would have followed. */
const roundsUntilEnded = 8;

/**
 * As set by a person, else as the last notes announced it, else by the rhythm of the series. A day
 * that mails call off, or that has passed without notes, gives way to the next in the rhythm, unless
 * the whole series has ended long before `today` (an archive being read).
 */
export function nextMeeting(
  lastMinutes: MeetingNotes[],
  series: Series,
  today: string,
  set: SetMeeting | null = null,
  calledOff: CalledOff[] = [],
): AgendaMeeting {
  const after = lastMinutes[0]?.date ?? null;
  if (set) {
    const announced = announcement(lastMinutes, series);
    // One that is moved keeps the zone and the links that were announced for it.
    const isMoved = set.start !== undefined || set.date === announced?.date;
    const kept = isMoved ? announced : null;
    return meetingOn(set.date, { ...series, ...kept, ...set }, 'set', after);
  }
  const { date, announced } = findDay(lastMinutes, series, today, calledOff);
  if (announced) return meetingOn(date, { ...series, ...announced }, 'announced', after);
  return meetingOn(date, series, 'rhythm', after);
}

/** The meetings between the last notes and the next meeting that do not take place. */
export function skippedMeetings<Off extends CalledOff>(
  lastMinutes: MeetingNotes[],
  series: Series,
  today: string,
  calledOff: Off[],
): Skipped<Off>[] {
  return findDay(lastMinutes, series, today, calledOff).skipped;
}

function findDay<Off extends CalledOff>(
  lastMinutes: MeetingNotes[],
  series: Series,
  today: string,
  calledOff: Off[],
) {
  const after = lastMinutes[0]?.date ?? null;
  const announced = announcement(lastMinutes, series);
  const ended = after !== null && addWeeks(after, series.everyWeeks * roundsUntilEnded) < today;
  const skipped: Skipped<Off>[] = [];
  const isOff = offDays(calledOff);
  const skip = (date: string, isAnnounced: boolean): boolean => {
    const by = isOff(date, isAnnounced);
    if (by) skipped.push({ date, by });
    return by !== null;
  };
  if (announced && !skip(announced.date, true) && (announced.date >= today || ended)) {
    return { date: announced.date, announced, skipped };
  }
  const from = announced?.date ?? after;
  const earliest = ended || from !== null ? '' : today;
  let date = dayInRhythm(from, series, earliest);
  while (skip(date, false) || (date < today && !ended)) date = addWeeks(date, series.everyWeeks);
  return { date, announced: null, skipped };
}

/** The next `count` meetings, the announced one first, for a calendar. */
export function upcomingMeetings(
  next: AgendaMeeting,
  series: Series,
  count: number,
  calledOff: CalledOff[] = [],
) {
  const meetings = [next];
  for (let last = next; meetings.length < count; ) {
    last = meetingAfter(last, series, calledOff);
    meetings.push(last);
  }
  return meetings.slice(0, count);
}

/** The meeting that would follow `meeting` by the rhythm. */
export function meetingAfter(
  meeting: AgendaMeeting,
  series: Series,
  calledOff: CalledOff[] = [],
): AgendaMeeting {
  // What calls off the next so many meetings has been used up by those before.
  const isOff = offDays(calledOff.filter(({ to }) => to !== null));
  let date = dayInRhythm(meeting.date, series, '');
  while (isOff(date, false)) date = addWeeks(date, series.everyWeeks);
  return meetingOn(date, series, 'rhythm', meeting.date);
}

/** Wall-clock hours on a day, as instants: the same hours all year, across the change of summer time. */
export function meetingOn(
  date: string,
  hours: Pick<Series, 'start' | 'end' | 'timeZone' | 'callUrl' | 'padUrl'>,
  basis: AgendaMeeting['basis'],
  after: string | null,
): AgendaMeeting {
  const { start, end, timeZone, callUrl, padUrl } = hours;
  const nextDay = Temporal.PlainDate.from(date).add({ days: 1 }).toString();
  return {
    date,
    start,
    end,
    timeZone,
    startsAt: instantOf(date, start, timeZone),
    endsAt: instantOf(end > start ? date : nextDay, end, timeZone),
    callUrl,
    padUrl,
    basis,
    after,
  };
}

/** What the last notes announce for a day after their own; parts left unsaid stay out. */
function announcement(lastMinutes: MeetingNotes[], series: Series) {
  const last = lastMinutes[0];
  const next = last?.minutes.next;
  if (!last || !next || next.date <= last.date) return null;
  const { date, start, end, timeZone, callUrl, padUrl } = next;
  return {
    date,
    ...(start ? { start, end: end ?? endAfter(start, series) } : {}),
    ...(timeZone ? { timeZone: groupZone(timeZone, date, series) } : {}),
    ...(callUrl ? { callUrl } : {}),
    ...(padUrl ? { padUrl } : {}),
  };
}

/**
 * Notes state `CET`, never Paris or Berlin: the zone that has that name on the day and is the group's
 * own is the one that was meant.
 */
export function groupZone(stated: string, date: string, series: Series): string {
  const then = instantOf(date, series.start, series.timeZone);
  return zoneName(then, stated) === zoneName(then, series.timeZone) ? series.timeZone : stated;
}

/** A meeting announced without an end lasts as long as the others. */
function endAfter(start: string, series: Series): string {
  const lasts = Temporal.PlainTime.from(series.start).until(Temporal.PlainTime.from(series.end));
  return Temporal.PlainTime.from(start).add(lasts).toString({ smallestUnit: 'minute' });
}

/** The first day of the rhythm after `from` that is not before `earliest`. */
function dayInRhythm(from: string | null, series: Series, earliest: string): string {
  if (from === null) return onWeekday(Temporal.PlainDate.from(earliest), series.weekday);
  let day = nearestWeekday(addWeeks(from, series.everyWeeks), series.weekday);
  while (day < earliest) day = addWeeks(day, series.everyWeeks);
  return day;
}

function onWeekday(day: Temporal.PlainDate, weekday: number): string {
  return day.add({ days: (weekday - day.dayOfWeek + 7) % 7 }).toString();
}

/** A meeting moved to a Tuesday is still followed by one on a Monday. */
function nearestWeekday(date: string, weekday: number): string {
  const day = Temporal.PlainDate.from(date);
  const ahead = (weekday - day.dayOfWeek + 7) % 7;
  return day.add({ days: ahead > 3 ? ahead - 7 : ahead }).toString();
}

function addWeeks(date: string, weeks: number): string {
  return Temporal.PlainDate.from(date).add({ weeks }).toString();
}

function instantOf(date: string, time: string, timeZone: string): string {
  return Temporal.PlainDateTime.from(`${date}T${time}`)
    .toZonedDateTime(timeZone)
    .toInstant()
    .toString({ smallestUnit: 'second' });
}

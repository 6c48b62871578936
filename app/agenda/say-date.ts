/** Dates and times in; the words that the group writes for them out. */
import { Temporal } from 'temporal-polyfill';
import type { AgendaMeeting } from './agenda.ts';

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
/** Monday first, as in ISO 8601. */
export const weekdays = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

/** `Dec 9th`, as headings and mails have it. */
export function sayDay(date: string): string {
  const { month, day } = Temporal.PlainDate.from(date);
  return `${months[month - 1]} ${day}${ordinalEnding(day)}`;
}

/** `Monday Dec 9th` */
export function sayWeekday(date: string): string {
  return `${weekdays[Temporal.PlainDate.from(date).dayOfWeek - 1]} ${sayDay(date)}`;
}

/** `25 Nov`, with the year where it is not the one of `near`. */
export function sayShortly(date: string, near: string): string {
  const { year, month, day } = Temporal.PlainDate.from(date);
  const short = `${day} ${months[month - 1]}`;
  return date.slice(0, 4) === near.slice(0, 4) ? short : `${short} ${year}`;
}

/** `10:00 - 12:00 CET` */
export function sayTimes(meeting: Pick<AgendaMeeting, 'start' | 'end' | 'startsAt' | 'timeZone'>) {
  return `${meeting.start} - ${meeting.end} ${zoneName(meeting.startsAt, meeting.timeZone)}`;
}

/** The same hours on another wall clock: `14:30 - 16:30 Asia/Kolkata`, with the day if it differs. */
export function sayTimesIn(meeting: AgendaMeeting, timeZone: string): string {
  const starts = Temporal.Instant.from(meeting.startsAt).toZonedDateTimeISO(timeZone);
  const ends = Temporal.Instant.from(meeting.endsAt).toZonedDateTimeISO(timeZone);
  const day = starts.toPlainDate().toString();
  const hours = `${clock(starts)} - ${clock(ends)} ${timeZone}`;
  return day === meeting.date ? hours : `${sayDay(day)} ${hours}`;
}

/**
 * `CET` or `CEST` for Berlin, by season; `GMT` or `BST` for London; an offset where no
 * abbreviation is known: `UTC-5`.
 */
export function zoneName(instant: string, timeZone: string): string {
  const offset = offsetZone.exec(timeZone)?.groups;
  if (offset) return offsetName(offset);
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'short' }).formatToParts(
    new Date(instant),
  );
  const name = parts.find((part) => part.type === 'timeZoneName')?.value ?? 'UTC';
  return name.replace(/^GMT(?=[+-])/, 'UTC');
}

/** `+05:30`, as notes state it; Node 20 knows no such zone. */
const offsetZone = /^(?<sign>[+-])0?(?<hours>\d{1,2}):(?<minutes>\d\d)$/;

/** `UTC+5:30`, `UTC-5`, as named zones without an abbreviation are written, too. */
function offsetName({ sign = '', hours = '', minutes = '' }: Record<string, string>): string {
  if (hours === '0' && minutes === '00') return 'UTC';
  return `UTC${sign}${hours}${minutes === '00' ? '' : `:${minutes}`}`;
}

function clock(time: Temporal.ZonedDateTime): string {
  return time.toPlainTime().toString({ smallestUnit: 'minute' });
}

function ordinalEnding(day: number): string {
  if (day >= 11 && day <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th';
}

/** A date and a stated time in; wall-clock, zone and instants out, with what is odd about them. */
import { Temporal } from 'temporal-polyfill';
import type { Diagnostic, Span } from '#app/mail/mail.ts';
import type { Moment } from '#app/minutes/minutes.ts';
import { daysAfter } from './calendar.ts';
import type { StatedTime } from './read-times.ts';

/** `fallbackZone` is the zone of the meeting, for a next one whose time has none. */
export function momentOf(
  date: string,
  time: StatedTime | null,
  implied: Moment['implied'],
  span: Span | null,
  fallbackZone: string | null,
): { moment: Moment; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const start = time?.start ?? null;
  const end = time?.end ?? null;
  let timeZone = time === null ? null : zoneOf(date, time, span, diagnostics);
  if (timeZone === null && start !== null && fallbackZone !== null) {
    timeZone = fallbackZone;
    implied = [...implied, 'timeZone'];
  }
  const endDate = start !== null && end !== null && end < start ? daysAfter(date, 1) : date;
  const startsAt = instantOf(date, start, timeZone);
  const endsAt = instantOf(endDate, end, timeZone);
  return { moment: { date, start, end, timeZone, startsAt, endsAt, implied, span }, diagnostics };
}

function zoneOf(
  date: string,
  time: StatedTime,
  span: Span | null,
  diagnostics: Diagnostic[],
): string | null {
  const { zone, offset } = time;
  if (zone === null) return offset === null ? null : offsetName(offset);
  const actual = offsetMinutes(date, time.start, zone.timeZone);
  if (offset !== null) return offset === actual ? zone.timeZone : offsetName(offset);
  if (zone.offset !== null && actual !== null && actual !== zone.offset) {
    diagnostics.push({
      code: 'zone-season',
      message: `${zone.name} is not in use on ${date}; the time is kept as the clock of ${zone.timeZone} shows it.`,
      span,
    });
  }
  return zone.timeZone;
}

/** Temporal takes `+01:00` as a time zone. */
function offsetName(minutes: number): string {
  if (minutes === 0) return 'UTC';
  const size = Math.abs(minutes);
  const part = (value: number) => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${part(Math.floor(size / 60))}:${part(size % 60)}`;
}

function zoned(date: string, time: string, timeZone: string): Temporal.ZonedDateTime | null {
  try {
    return Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(timeZone);
  } catch {
    return null;
  }
}

function offsetMinutes(date: string, time: string, timeZone: string): number | null {
  const at = zoned(date, time, timeZone);
  return at === null ? null : at.offsetNanoseconds / 60e9;
}

function instantOf(date: string, time: string | null, timeZone: string | null): string | null {
  if (time === null || timeZone === null) return null;
  return zoned(date, time, timeZone)?.toInstant().toString() ?? null;
}

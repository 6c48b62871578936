/** Dates and instants in; the words that pages say them with out. Nothing here reads the clock. */

const day = 86_400_000;
const twoYears = 731;
const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
const weekdays = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' });
const months = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });
const shortMonths = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' });

/** `2024-12-09` → `Monday 9 December 2024`; the year goes when it is the one of `now`. */
export function longDay(date: string, now: string): string {
  const at = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(at.getTime())) return date;
  const year = date.slice(0, 4) === now.slice(0, 4) ? '' : ` ${at.getUTCFullYear()}`;
  return `${weekdays.format(at)} ${at.getUTCDate()} ${months.format(at)}${year}`;
}

/** `2024-12-09` → `9 December 2024`. */
export function plainDay(date: string): string {
  const at = new Date(`${date}T00:00:00Z`);
  return Number.isNaN(at.getTime())
    ? date
    : `${at.getUTCDate()} ${months.format(at)} ${at.getUTCFullYear()}`;
}

/** `2024-12-09` → `9 Dec`, with the year where it is not the one of `now`. */
export function shortDay(date: string, now: string): string {
  const at = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(at.getTime())) return date;
  const year = date.slice(0, 4) === now.slice(0, 4) ? '' : ` ${at.getUTCFullYear()}`;
  return `${at.getUTCDate()} ${shortMonths.format(at).slice(0, 3)}${year}`;
}

/** How far `date` lies from the day of `now`: `in 3 days`, `2 weeks ago`. */
export function dayDistance(date: string, now: string): string {
  const days = Math.round(
    (Date.parse(`${date}T00:00:00Z`) - Date.parse(`${now.slice(0, 10)}T00:00:00Z`)) / day,
  );
  return distance(days);
}

/** Like `dayDistance`; a meeting that has been is one whose notes are still to come. */
export function meetingDistance(date: string, now: string): string {
  const words = dayDistance(date, now);
  return date < now.slice(0, 10) ? `was ${words}, its notes are not here yet` : words;
}

/** `10:00–12:00`, `from 10:00`, or null when no time is known. */
export function hours(start: string | null, end: string | null): string | null {
  if (start === null) return null;
  return end === null ? `from ${start}` : `${start}–${end}`;
}

/** The zone as people call it on that day: `CET`, `GMT+2`. */
export function zoneName(timeZone: string, startsAt: string): string {
  // Node 20 knows no zone by its offset.
  if (offsetZone.test(timeZone)) return `UTC${timeZone.replace(/:00$/, '')}`;
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    timeZoneName: 'short',
  }).formatToParts(new Date(startsAt));
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? timeZone;
}

/** `+05:30` */
const offsetZone = /^[+-]\d\d:\d\d$/;

function distance(days: number): string {
  const far = Math.abs(days);
  if (far < 14) return relative.format(days, 'day');
  if (far < 60) return relative.format(Math.round(days / 7), 'week');
  if (far < twoYears) return relative.format(Math.round(days / 30.44), 'month');
  // Eleven years and a half are eleven years, as with a person's age.
  return relative.format(Math.trunc(days / 365.25), 'year');
}

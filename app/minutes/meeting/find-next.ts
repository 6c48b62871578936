/** Announcements, the meeting and the links of a mail in; the next meeting out. */
import type { Diagnostic } from '#app/mail/mail.ts';
import { placeOf } from '#app/mail/passage.ts';
import type { Link, Meeting, NextMeeting } from '../minutes.ts';
import {
  dateOf,
  dayNumber,
  dayOfDate,
  dayOfNumber,
  daysAfter,
  monthsAfter,
  weekdayOf,
} from './calendar.ts';
import { exchanged, type FullDay, isFullDay } from './date-order.ts';
import type { Announcement } from './find-announcements.ts';
import { momentOf } from './moments.ts';
import { blankDates, type StatedDate } from './read-dates.ts';
import { readTime } from './read-times.ts';
import { dayNames, months, weekdays } from './vocabulary.ts';

/** Counted from the meeting's date; without one only a full date can be known. */
export function nextOf(
  found: Announcement[],
  meeting: Meeting | null,
  anchor: string,
  links: Link[],
): { next: NextMeeting | null; diagnostics: Diagnostic[] } {
  const base = meeting?.date ?? anchor;
  const known = found
    .map((one) => ({ ...one, day: resolve(one.date, base), time: timeOf(one) }))
    .filter((one): one is typeof one & { day: string } => one.day !== null && one.day > base);
  const weight = (one: (typeof known)[number]) =>
    (one.isMoved ? 8 : 0) +
    (one.date.kind === 'day' ? (one.date.month !== null ? 4 : 2) : 0) +
    (one.time ? 1 : 0);
  const best = known.reduce<(typeof known)[number] | null>(
    (before, one) => (before === null || weight(one) > weight(before) ? one : before),
    null,
  );
  if (!best) return { next: null, diagnostics: [] };
  const diagnostics: Diagnostic[] = [];
  const { passage, from, to, date, day } = best;
  const span = placeOf(passage, from, to);
  const sameDay = known.find((one) => one.day === day && one.time !== null);
  const time = best.time ?? sameDay?.time ?? null;
  const sameTime = time === null && usualTime.test(`${passage.text.slice(from, to)} ${best.more}`);
  const isImplied = date.kind === 'day' && date.year === null;
  const made = momentOf(day, time, isImplied ? ['year'] : [], span, meeting?.timeZone ?? null);
  diagnostics.push(...made.diagnostics);
  const weekday = 'weekday' in date ? date.weekday : null;
  const actual = weekdayOf(dayNumber(dayOfDate(day)) ?? 0);
  if (weekday !== null && weekday !== actual) {
    diagnostics.push({
      code: 'weekday-contradicts',
      message: `${day} is a ${dayNames[actual]}, not a ${dayNames[weekday]}.`,
      span,
    });
  }
  const other = known.find((one) => one.day !== day);
  if (other) {
    diagnostics.push({
      code: 'next-differs',
      message: `The mail also announces ${other.day} as the next meeting.`,
      span: placeOf(other.passage, other.from, other.to),
    });
  }
  if (isLeftOpen.test(passage.text.slice(date.start, date.end + 40))) {
    const message = `The mail leaves the day open; ${day} is the first that it names.`;
    diagnostics.push({ code: 'next-undecided', message, span });
  }
  const moment =
    sameTime && meeting?.start
      ? momentOf(
          day,
          asStated(meeting),
          [...made.moment.implied, 'timeZone'],
          span,
          meeting.timeZone,
        ).moment
      : made.moment;
  const near = nearLinks(links, span);
  return { next: { ...moment, ...near }, diagnostics };
}

/** `Dec 9th or 10th`, `9 or 10 December`. */
const isLeftOpen = new RegExp(
  `\\d(?:st|nd|rd|th)?(?: \\p{L}{3,9}\\.?)?,? or (?:(?:maybe|perhaps|possibly|rather|on|the) )*(?:\\d|(?:${Object.keys({ ...weekdays, ...months }).join('|')})\\b)`,
  'iu',
);

/** `same time`, `same place and time`, `as usual`. */
const usualTime =
  /\b(?:(?:same|usual|normal|regular)[*_]{0,2} (?:(?:day|place|room|link|call),? (?:and|&) )?(?:time|hour|slot)|same bat[ -]time|time (?:as (?:today|usual|always)|unchanged))\b/i;

/** The time that stands behind the date, else before it, else in what is said next. */
function timeOf({ passage, from, to, date, more }: Announcement) {
  const text = blankDates(passage.text.slice(from, to), true).replace(notThen, (words) =>
    ' '.repeat(words.length),
  );
  const behind = date.end - from;
  return (
    readTime(text.slice(behind), true) ??
    readTime(text, true) ??
    (more ? readTime(more, true) : null)
  );
}

/** `not at 10:00 but at 11:00`, `instead of 10:00`. */
const notThen = /\b(?:not|instead of|rather than) (?:at )?\d{1,2}(?:[:.h]\d\d)?(?: ?[ap]m)?\b/gi;

function asStated(meeting: Meeting) {
  return {
    start: meeting.start ?? '',
    end: meeting.end,
    zone: null,
    offset: null,
    place: { start: 0, end: 0 },
  };
}

/** The first day after `base` that the words can mean. */
export function resolve(date: StatedDate, base: string): string | null {
  const from = dayNumber(dayOfDate(base)) ?? 0;
  switch (date.kind) {
    case 'days': {
      if (date.weekday === null) return daysAfter(base, date.days);
      const monday = from - weekdayOf(from) + 1;
      return dateOf(dayOfNumber(monday + date.days + date.weekday - 1));
    }
    case 'months':
      return monthsAfter(base, date.months);
    case 'weekday':
      return dateOf(dayOfNumber(from + ((date.weekday - weekdayOf(from) + 6) % 7) + 1));
    case 'nth':
      return resolveNth(date, base);
    case 'day':
      return isFullDay(date) && date.isEither ? resolveEither(date, base) : resolveDay(date, base);
  }
}

/** `12/9`: the reading whose weekday is true, else the day that comes sooner. */
function resolveEither(date: FullDay, base: string): string | null {
  const days = [date, exchanged(date)]
    .map((each) => resolveDay(each, base))
    .filter((day) => day !== null && day > base);
  const isTrue = (day: string | null) =>
    date.weekday === null || weekdayOf(dayNumber(dayOfDate(day ?? base)) ?? 0) === date.weekday;
  return (days.some(isTrue) ? days.filter(isTrue) : days).sort()[0] ?? null;
}

function resolveDay(date: StatedDate & { kind: 'day' }, base: string): string | null {
  const { year, month } = dayOfDate(base);
  if (date.month !== null && date.year !== null) {
    const day = { year: date.year, month: date.month, day: date.day };
    return dayNumber(day) === null ? null : dateOf(day);
  }
  for (let ahead = 0; ahead < 24; ahead++) {
    const at = month - 1 + ahead;
    const day = { year: year + Math.floor(at / 12), month: (at % 12) + 1, day: date.day };
    if (date.month !== null && day.month !== date.month) continue;
    const number = dayNumber(day);
    // A day without a year that is nearly a year ahead lies just behind.
    if (number !== null && dateOf(day) > base)
      return number - (dayNumber(dayOfDate(base)) ?? 0) > farthest ? null : dateOf(day);
  }
  return null;
}

const farthest = 300;

/** The first such weekday of a month that comes after `base`. */
function resolveNth(date: StatedDate & { kind: 'nth' }, base: string): string | null {
  const { year, month } = dayOfDate(base);
  for (let ahead = date.isNextMonth ? 1 : 0; ahead < 13; ahead++) {
    const at = month - 1 + ahead;
    const of = { year: year + Math.floor(at / 12), month: (at % 12) + 1 };
    if (date.month !== null && of.month !== date.month) continue;
    const days = Array.from({ length: 31 }, (_, index) => dayNumber({ ...of, day: index + 1 }))
      .filter((day) => day !== null)
      .filter((day) => weekdayOf(day) === date.weekday);
    const day = days.at(date.nth > 0 ? date.nth - 1 : date.nth);
    if (day !== undefined && dateOf(dayOfNumber(day)) > base) return dateOf(dayOfNumber(day));
  }
  return null;
}

/** Call and pad stand in the announcement or within a few lines of it. */
function nearLinks(links: Link[], span: { start: number; end: number } | null) {
  const near = (kind: 'call' | 'pad') =>
    span === null
      ? null
      : (links
          .filter((link) => link.kind === kind)
          .map((link) => ({
            link,
            away: Math.max(link.span.start - span.end, span.start - link.span.end),
          }))
          .filter(({ away }) => away < nearby)
          .sort((a, b) => a.away - b.away)[0]?.link.url ?? null);
  return { callUrl: near('call'), padUrl: near('pad') };
}

const nearby = 300;

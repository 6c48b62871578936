/** Announcements, the meeting and the links of a mail in; the next meeting out. */
import type { Diagnostic, Span } from '#app/mail/mail.ts';
import { cutPassage, placeOf, trimPassage } from '#app/mail/passage.ts';
import { dayNumber, dayOfDate, daysBetween, weekdayOf } from '#app/minutes/dates/calendar.ts';
import { momentOf } from '#app/minutes/dates/moments.ts';
import { blankDates } from '#app/minutes/dates/read-dates.ts';
import { readTime, type StatedTime } from '#app/minutes/dates/read-times.ts';
import { resolve } from '#app/minutes/dates/resolve-date.ts';
import type { StatedDate } from '#app/minutes/dates/stated-date.ts';
import { dayNames, months, weekdays } from '#app/minutes/dates/vocabulary.ts';
import type { Cancel, Link, Meeting, NextMeeting } from '../minutes.ts';
import type { Announcement } from './find-announcements.ts';

/** Counted from the meeting's date; without one only a full date can be known. `off`: days on which there is none. */
export function nextOf(
  found: Announcement[],
  meeting: Meeting | null,
  anchor: string,
  links: Link[],
  off: Cancel[],
): { next: NextMeeting | null; diagnostics: Diagnostic[] } {
  const base = meeting?.date ?? anchor;
  const open = found.find(({ isOpen }) => isOpen);
  const known = found
    .filter(({ isOpen }) => !isOpen)
    .map((one) => asMeant(one, base))
    .map((one) => ({ ...one, day: resolve(one.date, base) }))
    .filter((one): one is typeof one & { day: string } => one.day !== null && one.day > base)
    .filter(({ day }) => !off.some(({ from, to }) => from === day && to === day))
    .map((one) => ({ ...one, time: timeOf(one) }));
  const weight = (one: (typeof known)[number]) =>
    (one.isMoved ? 8 : 0) + strengthOf(one.date) + (one.time ? 1 : 0);
  const best = known.reduce<(typeof known)[number] | null>(
    (before, one) => (before === null || weight(one) > weight(before) ? one : before),
    null,
  );
  if (!best) return { next: null, diagnostics: open ? [leftOpen(open)] : [] };
  const diagnostics: Diagnostic[] = [];
  const { passage, from, to, date, day } = best;
  const span = placeOfOne(best);
  const sameDay = known.find((one) => one.day === day && one.time !== null);
  const time = best.time ?? sameDay?.time ?? null;
  const said = blankDates(`${passage.text.slice(from, to)} ${best.more}`, true).replace(
    underscores,
    ' ',
  );
  const later = time === null && meeting !== null ? shiftedTime(said, meeting) : null;
  const sameTime = time === null && later === null && usualTime.test(said);
  const isImplied = date.kind === 'day' && date.year === null;
  const made = momentOf(
    day,
    time ?? later,
    isImplied ? ['year'] : [],
    span,
    meeting?.timeZone ?? null,
  );
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
      span: placeOfOne(other),
    });
  }
  if (best.isSupposed) {
    const message = `No sentence announces the next meeting; ${day} can hardly be the day of anything else.`;
    diagnostics.push({ code: 'next-supposed', message, span });
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

const leftOpen = (one: Announcement): Diagnostic => ({
  code: 'next-undecided',
  message: 'The mail leaves the day of the next meeting open.',
  span: placeOfOne(one),
});

const placeOfOne = ({ passage, from, to }: Announcement): Span | null =>
  placeOf(trimPassage(cutPassage(passage, from, to)));

/** The day that is counted, where the one beside it lies too far from it to be the same. */
function asMeant(one: Announcement, base: string): Announcement {
  if (!one.counted) return one;
  const [day, other] = [resolve(one.date, base), resolve(one.counted, base)];
  const isSame = day === null || other === null || Math.abs(daysBetween(day, other)) < 5;
  return isSame ? one : { ...one, date: one.counted };
}

/** A day that is named outweighs one that is counted. */
function strengthOf(date: StatedDate): number {
  if (date.kind === 'day') return date.month !== null ? 4 : 2;
  return date.kind === 'nth' || date.kind === 'week' ? 3 : 0;
}

/** `Dec 9th or 10th`, `9 or 10 December`. */
const isLeftOpen = new RegExp(
  `\\d(?:st|nd|rd|th)?(?: \\p{L}{3,9}\\.?)?,? or (?:(?:maybe|perhaps|possibly|rather|on|the) )*(?:\\d|(?:${Object.keys({ ...weekdays, ...months }).join('|')})\\b)`,
  'iu',
);

/** `same time`, `same place and time`, `as usual`. */
const usualTime =
  /\b(?:(?:same|usual|normal|regular)[*_]{0,2} (?:(?:day|place|room|link|call),? (?:and|&) )?(?:time|hour|slot(?! (?:is|was|would|falls|of)\b| on (?!\[|https?:|jitsi|zoom|bbb)| \(\s*\)))|same bat[ -]time|this time(?= *$|\s{4}| (?:next|in|tomorrow)\b)|time (?:as (?:today|usual|always)|unchanged))\b/i;
const underscores = /_/g;

/** `an hour later (than today)`, `half an hour earlier than usual`, `30 minutes later`. */
const shift =
  /\b(?:(?<one>an|one)|(?<two>two|2)|(?<half>half an)|(?<minutes>\d\d)(?= ?min)) ?(?:hours?|min(?:utes?)?) (?<where>later|earlier)\b(?! in the)/i;

function shiftedTime(said: string, { start, end }: Meeting): StatedTime | null {
  const found = shift.exec(said)?.groups;
  if (!found || start === null) return null;
  const size = found.one ? 60 : found.two ? 120 : found.half ? 30 : Number(found.minutes);
  const minutes = /later/i.test(found.where ?? '') ? size : -size;
  const moved = (clock: string): string => {
    const [hour = 0, minute = 0] = clock.split(':').map(Number);
    const at = (hour * 60 + minute + minutes + 1440) % 1440;
    return `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;
  };
  return asStated({ start: moved(start), end: end === null ? null : moved(end) });
}

/** The time that stands behind the date, else before it, else in what is said next. */
function timeOf({ passage, from, to, date, more }: Announcement) {
  const text = blankDates(passage.text.slice(from, to), true).replace(notThen, (words) =>
    ' '.repeat(words.length),
  );
  const behind = date.end - from;
  const before = untilThen.test(text.slice(behind)) ? readTime(text.slice(0, behind), true) : null;
  if (before)
    return { ...before, end: before.end ?? readTime(text.slice(behind), true)?.start ?? null };
  return (
    readTime(text.slice(behind), true) ??
    readTime(text, true) ??
    (more ? readTime(more, true) : null)
  );
}

/** `at 11:00 (Monday, Dec 9th, until 12:00)` */
const untilThen = /^[\s,;)–—-]*(?:un)?till? /i;

/** `not at 10:00 but at 11:00`, `instead of 10:00`, `by a vote of 6 to 3`, `moves from 4pm to 5pm`. */
const notThen =
  /\b(?:not|instead of|rather than|adjourn(?:ed|s)?|ended|closed|finished) (?:at )?\d{1,2}(?:[:.h]\d\d)?(?: ?[ap]m)?\b|\bvotes?(?: of)? \d{1,2}(?: to |:| ?[-–] ?)\d{1,2}\b|\b(?:moves?|moved|shift(?:s|ed)?|chang(?:es|ed)|postponed|pushed(?: back)?|brought forward)(?: by [\w ]{1,15})? from \d{1,2}(?:[:.h]\d\d)?(?: ?[ap]m)?(?: [A-Z]{2,4})?(?= to )/gi;

function asStated(meeting: Pick<Meeting, 'start' | 'end'>): StatedTime {
  return {
    start: meeting.start ?? '',
    end: meeting.end,
    zone: null,
    offset: null,
    place: { start: 0, end: 0 },
  };
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

/** A text in; the dates that it states out, in order, with what is left open left open. */

import { matchesOf } from '#app/minutes/words/matches-of.ts';
import { isDayAndMonth, isDayOfYear } from './bare-numbers.ts';
import { nthOf, relativeOf, spelledOf, weekdayOf, weekOf, weeksAfterOf } from './counted-dates.ts';
import {
  compact,
  dayAndMonth,
  dayFirst,
  digit,
  iso,
  looseYear,
  monthFirst,
  monthHint,
  nthHint,
  nthWeekday,
  numbersHint,
  numeric,
  ordinalAlone,
  ordinalDay,
  ordinalHint,
  relative,
  shortYear,
  spelledDay,
  spelledHint,
  unitHint,
  weekdayAfter,
  weekdayAlone,
  weekdayBefore,
  weekdayHint,
  weekHint,
  weekOfMonth,
  weekOfYear,
  weeksAfter,
  weeksHint,
  yearFirst,
  yearHint,
} from './date-forms.ts';
import type { StatedDate } from './stated-date.ts';
import { months, weekdays } from './vocabulary.ts';

/** The strongest first, each with what it cannot do without: most texts with a digit hold no date. */
const strict: readonly [form: RegExp, hint: RegExp][] = [
  [iso, yearHint],
  [compact, yearHint],
  [yearFirst, monthHint],
  [numeric, numbersHint],
  [shortYear, numbersHint],
  [dayFirst, monthHint],
  [monthFirst, monthHint],
  [ordinalDay, ordinalHint],
];

/**
 * Dates in the order of the text; a stretch is read once, by the strongest reading. `loose`: the
 * text announces a date, so that `20/03` is one.
 */
export function readDates(text: string, loose = false): StatedDate[] {
  const found: StatedDate[] = [];
  let taken: Uint8Array | null = null;
  const add = (date: StatedDate | null) => {
    if (!date) return;
    taken ??= new Uint8Array(text.length);
    if (taken.subarray(date.start, date.end).includes(1)) return;
    taken.fill(1, date.start, date.end);
    found.push(date);
  };
  let isMonthNamed: boolean | null = null;
  const namesMonth = () => {
    isMonthNamed ??= monthHint.test(text);
    return isMonthNamed;
  };
  if (digit.test(text)) {
    for (const [form, hint] of strict) {
      if (hint === monthHint ? !namesMonth() : !hint.test(text)) continue;
      for (const match of matchesOf(form, text)) add(dayOf(text, match));
    }
  }
  if (loose && digit.test(text) && !found.some(({ kind }) => kind === 'day')) {
    for (const match of matchesOf(looseYear, text))
      if (isDayOfYear(text, match)) add(dayOf(text, match));
    for (const match of matchesOf(dayAndMonth, text))
      if (isDayAndMonth(text, match)) add(dayOf(text, match));
  }
  if (text.includes(' of ') && spelledHint.test(text) && namesMonth())
    for (const match of matchesOf(spelledDay, text)) add(spelledOf(match));
  if (loose && ordinalHint.test(text) && !found.some(({ kind }) => kind === 'day'))
    for (const match of matchesOf(ordinalAlone, text)) add(dayOf(text, match));
  if (nthHint.test(text)) for (const match of matchesOf(nthWeekday, text)) add(nthOf(match));
  if (loose && weekHint.test(text)) {
    for (const match of matchesOf(weekOfYear, text)) add(weekOf(match));
    for (const match of matchesOf(weekOfMonth, text)) add(nthOf(match));
  }
  if (unitHint.test(text)) {
    if (weeksHint.test(text))
      for (const match of matchesOf(weeksAfter, text)) add(weeksAfterOf(match));
    for (const match of matchesOf(relative, text)) add(relativeOf(text, match, loose));
  }
  if (weekdayHint.test(text))
    for (const match of matchesOf(weekdayAlone, text)) add(weekdayOf(match));
  return withMonths(
    text,
    found.sort((a, b) => a.start - b.start),
  );
}

/** `the 9th or the 10th of December`: both in December. */
function withMonths(text: string, dates: StatedDate[]): StatedDate[] {
  return dates.map((date, at) => {
    const next = dates[at + 1];
    if (date.kind !== 'day' || date.month !== null) return date;
    const named = monthAbove.exec(text.slice(Math.max(0, date.start - 90), date.start))?.groups
      ?.month;
    if (named && !dates.some(({ start, end }) => start < date.start && end > date.start - 90))
      return { ...date, month: months[named.toLowerCase()] ?? null };
    if (next?.kind !== 'day') return date;
    const isJoined = joint.test(text.slice(date.end, next.start));
    return isJoined ? { ...date, month: next.month, year: next.year } : date;
  });
}

/** `January 6th is skipped`, `in January we meet on the 17th`: in the same sentence. */
const monthAbove = new RegExp(
  `^.*\\b(?:in|of|for|until) (?:early |late )?(?<month>${Object.keys(months).join('|')})\\b[^.!?\\d]{0,70}$`,
  'is',
);
const joint = /^,? (?:or|and|&|to|[-–—]) (?:on )?(?:the )?$/i;

/** The text with spaces where its dates stand, for times to be read without them. */
export function blankDates(text: string, loose = false): string {
  const kept: string[] = [];
  let from = 0;
  for (const { start, end } of readDates(text, loose)) {
    kept.push(text.slice(from, start), ' '.repeat(end - start));
    from = end;
  }
  return kept.join('') + text.slice(from);
}

function dayOf(text: string, match: RegExpExecArray): StatedDate | null {
  const stated = match.groups ?? {};
  const { ordinal, range, sep, glued } = stated;
  const name = stated.month ?? stated.month2;
  const year = yearOf(stated.year ?? stated.gluedYear);
  // "10-12 March 5th" is a time and a day.
  if (range && /^ \d{1,2}(?:st|nd|rd|th)/.test(text.slice(match.index + match[0].length)))
    return null;
  // `Oct 23rd, Nov 6th`: the month before it is that of the day.
  if (
    /^\d{1,2}(?:st|nd|rd|th)?, /.test(match[0]) &&
    monthBeside.test(text.slice(Math.max(0, match.index - 14), match.index))
  )
    return null;
  // `25Nov`; `0x25dec` and `3mar` are no dates.
  if (glued !== undefined && year === null && !/^\p{Lu}/u.test(name ?? '')) return null;
  let number = Number(stated.day ?? stated.day2);
  let ofYear = name === undefined ? null : (months[name.toLowerCase()] ?? Number(name));
  if (ofYear !== null && ofYear > 12 && number <= 12 && sep !== '.')
    [ofYear, number] = [number, ofYear];
  if (number < 1 || number > 31 || ofYear === 0 || (ofYear ?? 1) > 12) return null;
  if (!ordinal && year === null && isVerb(text, match, name ?? '')) return null;
  // `2024/11/12` is never written the other way round.
  const isEither = sep === '/' && match[0].indexOf(stated.day ?? '') === 0;
  let start = match.index;
  // The full stop of an abbreviation is not told from that of the sentence.
  let end = start + match[0].replace(/\.$/, '').length;
  const before = weekdayBefore.exec(text.slice(Math.max(0, start - 32), start));
  const after = before ? null : weekdayAfter.exec(text.slice(end, end + 14));
  if (before) start -= before[0].length;
  if (after) end += after[0].length;
  const weekday = (before ?? after)?.groups?.weekday;
  return {
    kind: 'day',
    start,
    end,
    year,
    month: ofYear,
    day: number,
    weekday: weekday === undefined ? null : (weekdays[weekday.toLowerCase()] ?? null),
    isEither: isEither && (ofYear ?? 13) <= 12 && number <= 12 && ofYear !== number,
  };
}

const monthBeside = new RegExp(`\\b(?:${Object.keys(months).join('|')})\\b\\.? (?:the )?$`, 'i');

/** "may 2 of us" and "we march 3 ..." are verbs; so may be "May 2 of us …?", as the first word. */
function isVerb(text: string, match: RegExpExecArray, name: string): boolean {
  if (!/^(?:may|march)$/i.test(name)) return false;
  const isBehind = match[0].indexOf(name) > 0;
  if (name === name.toLowerCase()) return !isBehind || name === 'may';
  if (isBehind || !opensSentence.test(text.slice(0, match.index))) return false;
  const rest = text.slice(match.index + match[0].length);
  return /^ (?!(?:at|from|to|on|in|is|we|then)\b)\p{Ll}{2}/u.test(rest);
}

const opensSentence = /(?:^|[.!?:])\W*$/;

/** `2024`, `'24`, `24`. */
function yearOf(words: string | undefined): number | null {
  if (words === undefined) return null;
  const digits = words.replace(/^['’]/, '');
  return Number(digits) + (digits.length === 2 ? 2000 : 0);
}

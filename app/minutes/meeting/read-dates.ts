/** A text in; the dates that it states out, in order, with what is left open left open. */
import {
  compact,
  dayAndMonth,
  dayAndMonthBeside,
  dayFirst,
  digit,
  iso,
  monthFirst,
  monthHint,
  nthHint,
  nthWeekday,
  numbersHint,
  numeric,
  ordinalDay,
  ordinalHint,
  relative,
  shortYear,
  unitHint,
  weekdayAfter,
  weekdayAlone,
  weekdayBefore,
  weekdayHint,
  yearFirst,
  yearHint,
} from './date-forms.ts';
import { months, numberWords, ordinals, weekdays } from './vocabulary.ts';

/** Places are offsets into the text. */
export type StatedDate =
  | {
      kind: 'day';
      start: number;
      end: number;
      year: number | null;
      /** Null for `the 22nd`. */
      month: number | null;
      day: number;
      weekday: number | null;
      /** `12/9`: by itself either number can be the month. */
      isEither: boolean;
    }
  | { kind: 'weekday'; start: number; end: number; weekday: number }
  | { kind: 'days'; start: number; end: number; days: number; weekday: number | null }
  | { kind: 'months'; start: number; end: number; months: number }
  /** `the first Tuesday of March`, `of next month`; -1 is the last one, no month is any. */
  | {
      kind: 'nth';
      start: number;
      end: number;
      nth: number;
      weekday: number;
      month: number | null;
      year: number | null;
      isNextMonth: boolean;
    };

const anyHint = /\d|(?<![a-z])(?:day|week|fortnight|month|tomorrow|mon|tue|wed|thu|fri|sat|sun)/i;

/** Whether there can be a date at all: one look, for texts that are many. */
export const mayHoldDate = (text: string): boolean => anyHint.test(text);

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
  if (digit.test(text)) {
    for (const [form, hint] of strict) {
      if (!hint.test(text)) continue;
      for (const match of text.matchAll(form)) add(dayOf(text, match));
    }
  }
  if (loose && digit.test(text) && !found.some(({ kind }) => kind === 'day'))
    for (const match of text.matchAll(dayAndMonth))
      if (isMeant(text, match)) add(dayOf(text, match));
  if (nthHint.test(text)) for (const match of text.matchAll(nthWeekday)) add(nthOf(match));
  if (unitHint.test(text))
    for (const match of text.matchAll(relative)) add(relativeOf(text, match));
  if (weekdayHint.test(text))
    for (const match of text.matchAll(weekdayAlone)) add(weekdayOf(match));
  return withMonths(
    text,
    found.sort((a, b) => a.start - b.start),
  );
}

/** `the 9th or the 10th of December`: both in December. */
function withMonths(text: string, dates: StatedDate[]): StatedDate[] {
  return dates.map((date, at) => {
    const next = dates[at + 1];
    if (date.kind !== 'day' || date.month !== null || next?.kind !== 'day') return date;
    const isJoined = joint.test(text.slice(date.end, next.start));
    return isJoined ? { ...date, month: next.month, year: next.year } : date;
  });
}

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

/** `25/11`, `1/12 at 10`, `Mon 9.12`; `1/2` and `4.2` alone are a half and a version. */
function isMeant(text: string, match: RegExpExecArray): boolean {
  const [whole] = match;
  const digits = whole.length - 1;
  if (match.groups?.sep === '.' ? digits === 4 : digits > 2) return true;
  const end = match.index + whole.length;
  return (
    /^,? at\b|^, /.test(text.slice(end, end + 4)) ||
    dayAndMonthBeside.test(text.slice(Math.max(0, match.index - 14), match.index))
  );
}

function dayOf(text: string, match: RegExpExecArray): StatedDate | null {
  const stated = match.groups ?? {};
  const { ordinal, range, sep, glued } = stated;
  const name = stated.month ?? stated.month2;
  const year = yearOf(stated.year ?? stated.gluedYear);
  // "10-12 March 5th" is a time and a day.
  if (range && /^ \d{1,2}(?:st|nd|rd|th)/.test(text.slice(match.index + match[0].length)))
    return null;
  // `25Nov`; `0x25dec` and `3mar` are no dates.
  if (glued !== undefined && year === null && !/^\p{Lu}/u.test(name ?? '')) return null;
  let number = Number(stated.day ?? stated.day2);
  let ofYear = name === undefined ? null : (months[name.toLowerCase()] ?? Number(name));
  if (ofYear !== null && ofYear > 12 && number <= 12 && sep !== '.')
    [ofYear, number] = [number, ofYear];
  if (number < 1 || number > 31 || ofYear === 0 || (ofYear ?? 1) > 12) return null;
  // "may 2 of us" and "we march 3 ..." are verbs; so may be "May 2 of us …?".
  if (!ordinal && year === null && /^(?:may|mar|march)$/i.test(name ?? '')) {
    const rest = text.slice(match.index + match[0].length);
    const isBehind = match[0].indexOf(name ?? '') > 0;
    if (
      name === name?.toLowerCase() ||
      (!isBehind && /^ (?!at\b|from\b|to\b)\p{Ll}{2}/u.test(rest))
    )
      return null;
  }
  // `2024/11/12` is never written the other way round.
  const isEither = sep === '/' && match[0].indexOf(stated.day ?? '') === 0;
  let start = match.index;
  // The full stop of an abbreviation is not told from that of the sentence.
  let end = start + match[0].replace(/\.$/, '').length;
  const before = weekdayBefore.exec(text.slice(Math.max(0, start - 24), start));
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

/** `2024`, `'24`, `24`. */
function yearOf(words: string | undefined): number | null {
  if (words === undefined) return null;
  const digits = words.replace(/^['’]/, '');
  return Number(digits) + (digits.length === 2 ? 2000 : 0);
}

function relativeOf(text: string, match: RegExpExecArray): StatedDate | null {
  const start = match.index;
  const end = start + match[0].length;
  if (match.groups?.tomorrow) return { kind: 'days', start, end, days: 1, weekday: null };
  const { count = 'one', unit = '' } = match.groups ?? {};
  const times = numberWords[count.toLowerCase()] ?? Number(count);
  if (/^next$/i.test(unit) !== /^the week after/i.test(match[0])) return null;
  if (/^next$/i.test(unit)) return { kind: 'days', start, end, days: 14, weekday: null };
  const isBare = !/^(?:in|after|next|the following)\b/i.test(match[0]);
  // "two weeks ago" and "the last two weeks" look back; a bare "two weeks" says nothing.
  if (
    isBare &&
    !/^ ?(?:from (?:now|today|this|then)|hence|later|time|after (?:that|this|today))\b/i.test(
      text.slice(end, end + 16),
    )
  )
    return null;
  if (/^month/i.test(unit)) return { kind: 'months', start, end, months: times };
  const days = /^day/i.test(unit) ? 1 : /^fortnight/i.test(unit) ? 14 : 7;
  const beside =
    weekdayBefore.exec(text.slice(Math.max(0, start - 24), start)) ??
    /^(?: time)?,? \(?(?:on )?(?:an? |the )?(?<weekday>\p{L}+)/u.exec(text.slice(end, end + 26));
  const stated = weekdays[beside?.groups?.weekday?.toLowerCase() ?? ''] ?? null;
  const isBehind = stated !== null && text.startsWith(beside?.[0] ?? '', end);
  const until = isBehind ? end + (beside?.[0].length ?? 0) : end;
  return { kind: 'days', start, end: until, days: times * days, weekday: stated };
}

function nthOf(match: RegExpExecArray): StatedDate | null {
  const { nth = '', weekday: name = '', month: of, year, ahead } = match.groups ?? {};
  return {
    kind: 'nth',
    start: match.index,
    end: match.index + match[0].length,
    nth: ordinals[nth.toLowerCase()] ?? 1,
    weekday: weekdays[name.toLowerCase()] ?? 1,
    month: of === undefined ? null : (months[of.toLowerCase()] ?? null),
    year: year === undefined ? null : Number(year),
    isNextMonth: ahead !== undefined,
  };
}

function weekdayOf(match: RegExpExecArray): StatedDate | null {
  const name = match.groups?.weekday ?? '';
  const isWord = /^(?:sun|sat|mon|wed|fri|thu|tue)$/.test(name);
  if (isWord && !/ /.test(match[0])) return null;
  const start = match.index;
  const end = start + match[0].length;
  const number = weekdays[name.toLowerCase()] ?? 1;
  return match.groups?.later
    ? { kind: 'days', start, end, days: 14, weekday: number }
    : { kind: 'weekday', start, end, weekday: number };
}

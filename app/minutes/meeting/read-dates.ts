/** A text in; the dates that it states out, in order, with what is left open left open. */
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

const words = (table: Record<string, number>) =>
  Object.keys(table)
    .sort((a, b) => b.length - a.length)
    .join('|');
const month = words(months);
const weekday = words(weekdays);
const number = `\\d{1,2}|${words(numberWords)}`;
const mark = '[*_]{0,3}';

/** `2024-11-25`, `2024/11/25`, `2024.11.25`. */
const iso =
  /(?<![\d.-])(?<year>(?:19|20)\d\d)(?<sep>[-/.])(?<month>\d{1,2})\k<sep>(?<day>\d{1,2})(?![\d]|-\d)/g;
/** `20241125`, as file names have it. */
const compact = /(?<!\d)(?<year>20\d\d)(?<month>0[1-9]|1[0-2])(?<day>[0-2]\d|3[01])(?!\d)/g;
/** `25.11.2024`, `25/11/2024`, `25.11.`. */
const numeric =
  /(?<![\d./])(?<day>\d{1,2})(?<sep>[./])(?<month>\d{1,2})(?:\k<sep>(?<year>(?:19|20)\d\d)(?!\d|\.\d)|\.(?![\d\w]))/g;
/** `20/03`, `20.3.`: day first; a fraction elsewhere, so only where a date must stand. */
const dayAndMonth =
  /(?<![\d./])(?<day>\d{1,2})[/.](?<month>\d{1,2})(?![\d/.:%]\d|\d|%| of\b)(?:(?<=\d\d[/.]\d{1,2})|(?<=[/.]\d\d)|(?=,? at\b|, ))/g;
/** `Nov 25th`, `November 25, 2024`. */
const monthFirst = new RegExp(
  `\\b(?<month>${month})\\b\\.?${mark} ${mark}(?:the )?(?<day>\\d{1,2})(?<ordinal>st|nd|rd|th)?(?![\\d:h]|[.]\\d)(?:[-–—/]\\d{1,2}(?:st|nd|rd|th)?(?![\\d:.h]))?(?:,? (?<year>(?:19|20)\\d\\d)(?![\\d:]))?`,
  'gi',
);
/** `25th November 2024`, `25th of Nov`, `25 Nov`, `25-26 Nov`. */
const dayFirst = new RegExp(
  `(?<![\\d.:/-])(?<day>\\d{1,2})(?<ordinal>st|nd|rd|th)?(?<range>\\.? ?(?:[-–—/&+]|to|and|or) ?\\d{1,2}(?:st|nd|rd|th|\\.)?)?[ -](?:of )?${mark}(?<month>${month})\\b\\.?(?:[, -]{1,2}(?<year>(?:19|20)\\d\\d)(?![\\d:]))?`,
  'gi',
);
/** `the 22nd`, `on 14th`, `Monday 9th`. */
const ordinalDay = new RegExp(
  `(?:\\bthe |\\bon (?=\\S)|(?<=\\b(?:${weekday})\\b,? ))${mark}(?<day>\\d{1,2})(?:st|nd|rd|th)\\b`,
  'gi',
);
/** `first Tuesday of March`, `last Friday of next month`. */
const nthWeekday = new RegExp(
  `\\b(?:the )?(?<nth>${words(ordinals)}) (?<weekday>${weekday}) (?:of|in) (?:(?<month>${month})\\b\\.?(?:,? (?<year>20\\d\\d))?|(?:the |this |each |every )?(?<ahead>next |following |coming )?month\\b)`,
  'gi',
);
/** `in two weeks`, `two weeks from now`, `in 14 days`, `next week`, `a fortnight`. */
const relative = new RegExp(
  `\\b(?:in |after )?(?:(?<count>${number})|next|the following|the week after)[ -](?<unit>days?|weeks?|fortnight|months?|next)\\b['’]?|\\b(?<tomorrow>tomorrow)\\b`,
  'gi',
);
/** `the upcoming Monday`, `next Tuesday`, `on Wed`. */
const weekdayAlone = new RegExp(
  `\\b(?:(?:upcoming|next|this|coming|following|on|every) )?${mark}(?<weekday>${weekday})\\b(?<later> after next\\b)?`,
  'gi',
);
const weekdayBefore = new RegExp(
  `\\b(?<weekday>${weekday})\\b\\.?,?${mark},? ?(?:the |on )?${mark}$`,
  'i',
);
const weekdayAfter = new RegExp(`^,? ?\\(?(?:an? )?(?<weekday>${weekday})\\b`, 'i');

/** What each date holds: without it the patterns need not be tried. */
const digit = /\d/;
const unitHint = /day|week|fortnight|month|tomorrow/i;
const nthHint = /(?:day|mon|tue|wed|thu|fri|sat|sun)s? (?:of|in) /i;
const weekdayHint = /mon|tue|wed|thu|fri|sat|sun/i;

const anyHint = /\d|(?<![a-z])(?:day|week|fortnight|month|tomorrow|mon|tue|wed|thu|fri|sat|sun)/i;

/** Whether there can be a date at all: one look, for texts that are many. */
export const mayHoldDate = (text: string): boolean => anyHint.test(text);

/**
 * Dates in the order of the text; a stretch is read once, by the strongest reading. `loose`: the
 * text announces a date, so that `20/03` is one.
 */
export function readDates(text: string, loose = false): StatedDate[] {
  const found: StatedDate[] = [];
  const taken = new Uint8Array(text.length);
  const add = (date: StatedDate | null) => {
    if (!date || taken.subarray(date.start, date.end).includes(1)) return;
    taken.fill(1, date.start, date.end);
    found.push(date);
  };
  if (digit.test(text)) {
    for (const pattern of [iso, compact, numeric, dayFirst, monthFirst, ordinalDay]) {
      for (const match of text.matchAll(pattern)) add(dayOf(text, match));
    }
  }
  if (loose && digit.test(text) && !found.some(({ kind }) => kind === 'day'))
    for (const match of text.matchAll(dayAndMonth)) add(dayOf(text, match));
  if (nthHint.test(text)) for (const match of text.matchAll(nthWeekday)) add(nthOf(match));
  if (unitHint.test(text))
    for (const match of text.matchAll(relative)) add(relativeOf(text, match));
  if (weekdayHint.test(text))
    for (const match of text.matchAll(weekdayAlone)) add(weekdayOf(match));
  return found.sort((a, b) => a.start - b.start);
}

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
  const { year, month: name, day, ordinal, range } = match.groups ?? {};
  // "10-12 March 5th" is a time and a day.
  if (range && /^ \d{1,2}(?:st|nd|rd|th)/.test(text.slice(match.index + match[0].length)))
    return null;
  let number = Number(day);
  let ofYear = name === undefined ? null : (months[name.toLowerCase()] ?? Number(name));
  if (ofYear !== null && ofYear > 12 && number <= 12) [ofYear, number] = [number, ofYear];
  if (number < 1 || number > 31 || ofYear === 0 || (ofYear ?? 1) > 12) return null;
  // "may 2 of us" and "we march 3 ..." are verbs; so may be "May 2 of us …?".
  if (!ordinal && !year && /^(?:may|mar|march)$/i.test(name ?? '')) {
    const rest = text.slice(match.index + match[0].length);
    if (name === name?.toLowerCase() || /^ (?!at\b|from\b|to\b)\p{Ll}{2}/u.test(rest)) return null;
  }
  let start = match.index;
  // The full stop of an abbreviation is not told from that of the sentence.
  let end = start + match[0].replace(/\.$/, '').length;
  const before = weekdayBefore.exec(text.slice(Math.max(0, start - 24), start));
  const after = before ? null : weekdayAfter.exec(text.slice(end, end + 14));
  if (before) start -= before[0].length;
  if (after) end += after[0].length;
  const stated = (before ?? after)?.groups?.weekday;
  return {
    kind: 'day',
    start,
    end,
    year: year === undefined ? null : Number(year),
    month: ofYear,
    day: number,
    weekday: stated === undefined ? null : (weekdays[stated.toLowerCase()] ?? null),
  };
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

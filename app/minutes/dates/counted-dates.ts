/** What a form of a counted date (`in two weeks`, `week 50`, `the first Monday of March`) found in; the date out. */
import { weekdayBefore } from './date-forms.ts';
import type { StatedDate } from './stated-date.ts';
import { dayWords, months, numberWords, ordinals, weekdays } from './vocabulary.ts';

/** `loose`: the text announces a date, so that `Next call: 2 weeks` is one. */
export function relativeOf(
  text: string,
  match: RegExpExecArray,
  loose: boolean,
): StatedDate | null {
  const start = match.index;
  const end = start + match[0].length;
  const { count = 'one', unit = '', tomorrow, afterNext } = match.groups ?? {};
  if (tomorrow)
    return { kind: 'days', start, end, days: /^day/i.test(tomorrow) ? 2 : 1, weekday: null };
  const times = afterNext ? 2 : (numberWords[count.toLowerCase()] ?? Number(count));
  const isBare = !/^(?:in|after|next|the)\b/i.test(match[0]);
  // "two weeks ago" and "the last two weeks" look back; a bare "two weeks" says nothing.
  if (
    isBare &&
    !(loose && isAlone(text, start, end)) &&
    !/^ ?(?:from (?:now|today|this|then)|hence|later|time|today|after (?:that|this|today))\b/i.test(
      text.slice(end, end + 16),
    )
  )
    return null;
  if (/^month/i.test(unit)) return { kind: 'months', start, end, months: times };
  const days = /^day/i.test(unit) ? 1 : /^fortnight/i.test(unit) ? 14 : 7;
  const before = weekdayBefore.exec(text.slice(Math.max(0, start - 32), start));
  const behind = before ? null : weekdayBehind.exec(text.slice(end, end + 36));
  const weekday = weekdays[(before ?? behind)?.groups?.weekday?.toLowerCase() ?? ''] ?? null;
  return {
    kind: 'days',
    start: start - (before?.[0].length ?? 0),
    end: weekday === null ? end : end + (behind?.[0].length ?? 0),
    days: times * days,
    weekday,
  };
}

/** `next week on Monday`, `in two weeks' time, already on a Tuesday`. */
const weekdayBehind =
  /^(?: time)?,? \(?(?:already |again |then )?(?:on )?(?:an? |the )?(?<weekday>\p{L}+)/u;

/** `Next call: 2 weeks`, `Next meeting: +14 days`, `Next meeting is a fortnight later`, `same time, two weeks`. */
const isAlone = (text: string, start: number, end: number): boolean =>
  /(?:[:=–—-] ?(?:in )?|\bis |\bbe |\b(?:time|place|slot), )\+?$/.test(
    text.slice(Math.max(0, start - 8), start),
  ) && /^ ?(?:[.,;)!]|$)/.test(text.slice(end, end + 2));

export function nthOf(match: RegExpExecArray): StatedDate | null {
  const { nth = '', month: of, year, ahead } = match.groups ?? {};
  const name = match.groups?.weekday ?? match.groups?.before ?? match.groups?.behind ?? '';
  const isNewYear = match.groups?.newYear !== undefined;
  return {
    kind: 'nth',
    start: match.index,
    end: match.index + match[0].length,
    nth: ordinals[nth.toLowerCase()] ?? 1,
    weekday: weekdays[name.toLowerCase().replace(/s$/, '')] ?? null,
    month: isNewYear ? 1 : of === undefined ? null : (months[of.toLowerCase()] ?? null),
    year: year === undefined ? null : Number(year),
    isNextMonth: ahead !== undefined,
  };
}

/** `the sixth of February`. */
export function spelledOf(match: RegExpExecArray): StatedDate {
  const { nth = '', month = '', year } = match.groups ?? {};
  return {
    kind: 'day',
    start: match.index,
    end: match.index + match[0].length,
    year: year === undefined ? null : Number(year),
    month: months[month.toLowerCase()] ?? null,
    day: dayWords[nth.toLowerCase()] ?? 1,
    weekday: null,
    isEither: false,
  };
}

/** `week 50, Monday`, `Monday of week 50`, `KW 50`. */
export function weekOf(match: RegExpExecArray): StatedDate | null {
  const { week = '', before, behind } = match.groups ?? {};
  const number = Number(week);
  if (number < 1 || number > 53) return null;
  const start = match.index;
  const weekday = weekdays[(before ?? behind ?? '').toLowerCase()] ?? null;
  return { kind: 'week', start, end: start + match[0].length, week: number, weekday };
}

/** `Monday week`, `a week from Monday`, `two weeks on Monday`. */
export function weeksAfterOf(match: RegExpExecArray): StatedDate {
  const { count, weekday, name } = match.groups ?? {};
  const weeks = /\bfortnight\b/i.test(match[0])
    ? 2
    : (numberWords[count?.toLowerCase() ?? 'one'] ?? Number(count));
  const start = match.index;
  return {
    ...{ kind: 'weekday', start, end: start + match[0].length, weeks },
    weekday: weekdays[(weekday ?? name ?? '').toLowerCase()] ?? 1,
  };
}

export function weekdayOf(match: RegExpExecArray): StatedDate | null {
  const name = match.groups?.weekday ?? '';
  const isWord = /^(?:sun|sat|mon|wed|fri|thu|tue)$/.test(name);
  if (isWord && !/ /.test(match[0])) return null;
  const start = match.index;
  const end = start + match[0].length;
  const number = weekdays[name.toLowerCase()] ?? 1;
  return match.groups?.later
    ? { kind: 'days', start, end, days: 14, weekday: number }
    : { kind: 'weekday', start, end, weekday: number, weeks: 0 };
}

/** A stated date and the day it is counted from in; the first day after that which the words can mean out. */
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
import type { StatedDate } from './stated-date.ts';

/** Both days are `YYYY-MM-DD`; null for a day that no calendar has. */
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
      return dateOf(
        dayOfNumber(from + ((date.weekday - weekdayOf(from) + 6) % 7) + 1 + date.weeks * 7),
      );
    case 'nth':
      return resolveNth(date, base);
    case 'week':
      return resolveWeek(date, base);
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
  // `back in the new year: Monday 13th`: the month that makes it a Monday, if one is near.
  const isTrue = (number: number) => date.weekday === null || weekdayOf(number) === date.weekday;
  if (date.month === null && date.weekday !== null) {
    for (let ahead = 0; ahead < 4; ahead++) {
      const at = month - 1 + ahead;
      const day = { year: year + Math.floor(at / 12), month: (at % 12) + 1, day: date.day };
      const number = dayNumber(day);
      if (number !== null && dateOf(day) > base && isTrue(number)) return dateOf(day);
    }
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
  const weekday = date.weekday ?? weekdayOf(dayNumber(dayOfDate(base)) ?? 0);
  for (let ahead = date.isNextMonth ? 1 : 0; ahead < 13; ahead++) {
    const at = month - 1 + ahead;
    const of = { year: year + Math.floor(at / 12), month: (at % 12) + 1 };
    if (date.month !== null && of.month !== date.month) continue;
    const days = Array.from({ length: 31 }, (_, index) => dayNumber({ ...of, day: index + 1 }))
      .filter((day) => day !== null)
      .filter((day) => weekdayOf(day) === weekday);
    const day = days.at(date.nth > 0 ? date.nth - 1 : date.nth);
    if (day !== undefined && dateOf(dayOfNumber(day)) > base) return dateOf(dayOfNumber(day));
  }
  return null;
}

/** Week 1 holds the first Thursday of its year (ISO 8601). */
function resolveWeek(date: StatedDate & { kind: 'week' }, base: string): string | null {
  const weekday = date.weekday ?? weekdayOf(dayNumber(dayOfDate(base)) ?? 0);
  const { year } = dayOfDate(base);
  for (const of of [year, year + 1]) {
    const fourth = dayNumber({ year: of, month: 1, day: 4 }) ?? 0;
    const monday = fourth - weekdayOf(fourth) + 1 + (date.week - 1) * 7;
    const day = dateOf(dayOfNumber(monday + weekday - 1));
    if (day > base) return day;
  }
  return null;
}

/** Days as numbers in, days as numbers out: the little calendar arithmetic that dates in notes need. */

export type Day = { year: number; month: number; day: number };

const millisecondsOfDay = 86_400_000;

/** Null for a day that no calendar has, such as 31 June. */
export function dayNumber({ year, month, day }: Day): number | null {
  const at = new Date(Date.UTC(year, month - 1, day));
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day
    ? at.getTime() / millisecondsOfDay
    : null;
}

export function dayOfNumber(number: number): Day {
  const at = new Date(number * millisecondsOfDay);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
}

/** Monday is 1, as in ISO 8601. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** `2024-11-25` from parts; `dayOfDate` is the way back, and also reads the head of a timestamp. */
export function dateOf({ year, month, day }: Day): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

export function dayOfDate(date: string): Day {
  const [year = 1970, month = 1, day = 1] = date.slice(0, 10).split('-').map(Number);
  return { year, month, day };
}

export function daysAfter(date: string, days: number): string {
  return dateOf(dayOfNumber((dayNumber(dayOfDate(date)) ?? 0) + days));
}

export const daysBetween = (from: string, to: string): number =>
  (dayNumber(dayOfDate(to)) ?? 0) - (dayNumber(dayOfDate(from)) ?? 0);

/** The same day of a later month; the last one where that month is shorter. */
export function monthsAfter(date: string, months: number): string {
  const from = dayOfDate(date);
  const at = from.year * 12 + from.month - 1 + months;
  const month = { year: Math.floor(at / 12), month: (at % 12) + 1 };
  for (let day = from.day; day > 28; day--) {
    if (dayNumber({ ...month, day }) !== null) return dateOf({ ...month, day });
  }
  return dateOf({ ...month, day: Math.min(from.day, 28) });
}

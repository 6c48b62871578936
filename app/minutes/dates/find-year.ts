/** Stated days without a year in; the year that makes every stated weekday true out. */
import { dayNumber, dayOfDate, weekdayOf } from './calendar.ts';

export type YearlessDay = { month: number; day: number; weekday: number | null };

export type FoundYear = {
  year: number;
  /** False when no year near enough makes the stated weekdays true. */
  isTrue: boolean;
  /** The day whose weekday decided; null when nearness alone did. */
  because: YearlessDay | null;
};

/** A mail is sent within days of its meeting: so near, its date outweighs a weekday. */
const nearAMail = 45;

/**
 * `next`, if any, is a later day: of the same year, or of the one after when its month comes
 * first. `anchor` is the date of the mail (`isMail`) or of today; both `YYYY-MM-DD`.
 */
export function findYear(
  meeting: YearlessDay,
  next: YearlessDay | null,
  anchor: string,
  isMail: boolean,
): FoundYear | null {
  const from = dayNumber(dayOfDate(anchor)) ?? 0;
  const around = dayOfDate(anchor).year;
  const candidates: { year: number; distance: number; isTrue: boolean }[] = [];
  for (let year = around - 14; year <= around + 1; year++) {
    const day = dayNumber({ ...meeting, year });
    if (day === null) continue;
    const isTrue = holds(day, meeting) && (next === null || nextHolds(meeting, next, year));
    candidates.push({ year, distance: Math.abs(day - from), isTrue });
  }
  candidates.sort((a, b) => a.distance - b.distance);
  const nearest = candidates[0];
  if (!nearest) return null;
  const stated = [meeting, next].find((day) => day !== null && day.weekday !== null) ?? null;
  const settled = isMail && nearest.distance <= nearAMail ? nearest : null;
  const best = settled ?? candidates.find((candidate) => candidate.isTrue) ?? nearest;
  return { year: best.year, isTrue: best.isTrue, because: best.isTrue ? stated : null };
}

function holds(day: number, { weekday }: YearlessDay): boolean {
  return weekday === null || weekdayOf(day) === weekday;
}

function nextHolds(meeting: YearlessDay, next: YearlessDay, year: number): boolean {
  const isLater =
    next.month > meeting.month || (next.month === meeting.month && next.day > meeting.day);
  const day = dayNumber({ ...next, year: isLater ? year : year + 1 });
  return day !== null && holds(day, next);
}

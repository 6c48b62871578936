/** A day such as `12/9` in; the same with day and month in the order that weekday and calendar allow, out. */
import { dayNumber, dayOfDate, weekdayOf } from './calendar.ts';
import { findYear } from './find-year.ts';
import type { StatedDate } from './stated-date.ts';

export type FullDay = StatedDate & { kind: 'day'; month: number };

export const isFullDay = (date: StatedDate): date is FullDay =>
  date.kind === 'day' && date.month !== null;

/** The other reading of `12/9`. */
export const exchanged = (date: FullDay): FullDay => ({
  ...date,
  day: date.month,
  month: date.day,
});

/**
 * `anchor` is the mail's date, or another that stands near the meeting; without one only a stated
 * weekday decides, else the day comes first.
 */
export function settleOrder(date: FullDay, anchor: string | null): FullDay {
  if (!date.isEither) return date;
  const other = exchanged(date);
  const [here, there] = [judge(date, anchor), judge(other, anchor)];
  if (here.isTrue !== there.isTrue) return here.isTrue ? date : other;
  return there.distance < here.distance ? other : date;
}

function judge(date: FullDay, anchor: string | null): { isTrue: boolean; distance: number } {
  const near = anchor === null ? null : (dayNumber(dayOfDate(anchor)) ?? 0);
  const year = date.year ?? (anchor === null ? null : findYear(date, null, anchor, true)?.year);
  const number = year == null ? null : dayNumber({ ...date, year });
  return {
    isTrue: number === null || date.weekday === null || weekdayOf(number) === date.weekday,
    distance: number === null || near === null ? 0 : Math.abs(number - near),
  };
}

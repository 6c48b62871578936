/** Past meetings in; the rhythm that the group keeps, its usual hours and zone, out. */
import { Temporal } from 'temporal-polyfill';
import type { Series } from './agenda.ts';
import { weekdays } from './say-date.ts';

/** The part of a past meeting that a rhythm can be learned from. */
export type PastMeeting = {
  date: string;
  start: string | null;
  end: string | null;
  timeZone: string | null;
};

/** What a group keeps to until its meetings say otherwise. */
export const everySecondMonday: Series = {
  name: 'Meeting',
  weekday: 1,
  everyWeeks: 2,
  start: '10:00',
  end: '12:00',
  timeZone: 'Europe/Berlin',
  callUrl: null,
  padUrl: null,
  otherZones: [],
};

/** How many of the latest meetings count: habits of long ago are no habits. */
const remembered = 8;
const fewestForRhythm = 3;

/**
 * `meetings` in any order. What they do not tell (fewer than three, no hours stated) is taken from
 * `known`; name, links and other zones always are.
 */
export function learnSeries(meetings: PastMeeting[], known: Series = everySecondMonday): Series {
  const latest = [...meetings]
    .sort((one, other) => (one.date < other.date ? 1 : -1))
    .slice(0, remembered);
  const days = [...new Set(latest.map(({ date }) => date))].map((date) =>
    Temporal.PlainDate.from(date),
  );
  const rhythmic = days.length >= fewestForRhythm;
  const weeks = days.flatMap((day, index) => {
    const before = days[index + 1];
    return before ? [Math.max(1, Math.round(before.until(day).days / 7))] : [];
  });
  const timed = latest.filter(({ start, end }) => start !== null && end !== null);
  const hours = mostCommon(timed.map(({ start, end }) => `${start} ${end}`));
  const [start = known.start, end = known.end] = hours?.split(' ') ?? [];
  return {
    ...known,
    weekday: (rhythmic && mostCommon(days.map((day) => day.dayOfWeek))) || known.weekday,
    everyWeeks: (rhythmic && mostCommon(weeks)) || known.everyWeeks,
    start,
    end,
    timeZone: mostCommon(latest.flatMap(({ timeZone }) => timeZone ?? [])) ?? known.timeZone,
  };
}

/** `every second Monday, 10:00 - 12:00 Europe/Berlin` */
export function sayRhythm({ weekday, everyWeeks, start, end, timeZone }: Series): string {
  const often = ['every', 'every second', 'every third', 'every fourth'][everyWeeks - 1];
  const day = weekdays[weekday - 1] ?? 'day';
  const rhythm = often ? `${often} ${day}` : `every ${everyWeeks} weeks on ${day}`;
  return `${rhythm}, ${start} - ${end} ${timeZone}`;
}

/** The first to come wins a tie, so the later meetings decide. */
function mostCommon<Value>(values: Value[]): Value | null {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: Value | null = null;
  for (const [value, count] of counts) {
    if (best === null || count > (counts.get(best) ?? 0)) best = value;
  }
  return best;
}

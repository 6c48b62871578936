/** What mails call off in; whether a day is called off, and by which of them, out. */
import type { Cancel } from '#app/minutes/minutes.ts';

/** `isLater`: said after the day of the next meeting was announced, so it holds for that day, too. */
export type CalledOff = Pick<Cancel, 'from' | 'to' | 'count' | 'words'> & { isLater: boolean };
/** A meeting that does not take place. */
export type Skipped<Off extends CalledOff = CalledOff> = { date: string; by: Off };

/**
 * Ask for the days in order, each once: `the next two meetings` are used up by the first two. An
 * announced day is only called off by what was said later.
 */
export function offDays<Off extends CalledOff>(
  said: Off[],
): (date: string, isAnnounced: boolean) => Off | null {
  const left = new Map(said.map((each) => [each, each.count ?? 0]));
  return (date, isAnnounced) => {
    const by = said.find((each) => {
      if (date < each.from || (isAnnounced && !each.isLater)) return false;
      return each.to === null ? (left.get(each) ?? 0) > 0 : date <= each.to;
    });
    if (by) left.set(by, (left.get(by) ?? 0) - 1);
    return by ?? null;
  };
}

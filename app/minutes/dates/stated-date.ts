/** A day as a text states it, with what it leaves open left open. */

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
  /** The coming one, or that and so many weeks: `Monday week`. */
  | { kind: 'weekday'; start: number; end: number; weekday: number; weeks: number }
  | { kind: 'days'; start: number; end: number; days: number; weekday: number | null }
  | { kind: 'months'; start: number; end: number; months: number }
  /** `the first Tuesday of March`, `of next month`; -1 is the last one, no month is any. */
  | {
      kind: 'nth';
      start: number;
      end: number;
      nth: number;
      /** Null where it is that of the meeting: `the first week of January`. */
      weekday: number | null;
      month: number | null;
      year: number | null;
      isNextMonth: boolean;
    }
  /** `week 50, Monday`, as ISO 8601 counts; no weekday is that of the meeting. */
  | { kind: 'week'; start: number; end: number; week: number; weekday: number | null };

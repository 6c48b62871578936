/** Mails' minutes and corrections of dates in; the meetings held, each with the mails that count, out. */
import type { Minutes } from '#app/minutes/minutes.ts';
import type { Correction, MeetingNotes } from './todo.ts';
import { foldText } from './words.ts';

export type HeldMeeting = {
  date: string;
  /** The mails that count, in the order in which they were sent; what a later one says wins. */
  mails: MeetingNotes[];
  /** Keys of all mails of that day, those that a full resend replaced included. */
  messages: string[];
};

/**
 * Groups mails by the day of their meeting, oldest first. A mail that repeats at least half of an
 * earlier one of the same day takes its place; a shorter one adds to it. A date that a person
 * corrected moves the mail and those that it had replaced.
 */
export function heldMeetings(notes: MeetingNotes[], corrections: Correction[]): HeldMeeting[] {
  const corrected = correctedDates(corrections);
  const moved = [...groupBy(notes, (note) => note.date).values()].flatMap((sameDay) => {
    const { counting, replacedBy } = withoutReplaced(sameDay);
    const dateOf = (note: MeetingNotes): string => {
      const later = replacedBy.get(note.message);
      return corrected.get(note.message) ?? (later ? dateOf(later) : note.date);
    };
    return sameDay.map((note) => ({
      note: { ...note, date: dateOf(note) },
      counts: counting.includes(note),
    }));
  });
  return [...groupBy(moved, ({ note }) => note.date)]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([date, group]) => ({
      date,
      mails: withoutReplaced(group.filter(({ counts }) => counts).map(({ note }) => note)).counting,
      messages: group
        .map(({ note }) => note)
        .sort(bySending)
        .map(({ message }) => message),
    }));
}

/** The day that people say a mail's meeting took place on, by mail. */
function correctedDates(corrections: Correction[]): Map<string, string> {
  const dates = new Map<string, string>();
  for (const { target, change } of [...corrections].sort((one, other) => one.id - other.id))
    if (change.kind === 'meeting' && change.date !== undefined)
      dates.set(target.message, change.date);
  return dates;
}

function groupBy<Value>(values: Value[], keyOf: (value: Value) => string): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

function withoutReplaced(sameDay: MeetingNotes[]) {
  const sent = [...sameDay].sort(bySending);
  const replacedBy = new Map<string, MeetingNotes>();
  const words = sent.length < 2 ? [] : sent.map((note) => wordsOf(note.minutes));
  const seen = new Set<string>();
  sent.forEach((note, at) => {
    for (let later = at + 1; later < sent.length; later++) {
      const other = sent[later];
      if (!other || other.message === note.message || !repeats(words[later], words[at])) continue;
      replacedBy.set(note.message, other);
      break;
    }
  });
  const counting = sent.filter((note) => {
    const first = !seen.has(note.message);
    seen.add(note.message);
    return first && !replacedBy.has(note.message);
  });
  return { counting, replacedBy };
}

/** Mails without a date come first; their keys keep the order the same on each run. */
function bySending(one: MeetingNotes, other: MeetingNotes): number {
  const sent = compare(one.sentAt ?? '', other.sentAt ?? '');
  return sent || compare(one.message, other.message);
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const wordsOf = (minutes: Minutes): Set<string> =>
  new Set(minutes.topics.flatMap(({ items }) => items.map(({ text }) => foldText(text))));

function repeats(later: Set<string> | undefined, earlier: Set<string> | undefined): boolean {
  if (!later || !earlier || earlier.size === 0) return false;
  let shared = 0;
  for (const words of earlier) if (later.has(words)) shared += 1;
  return shared * 2 >= earlier.size;
}

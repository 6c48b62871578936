/** The texts of a mail in; the sentences that announce the next meeting out, each with its date. */
import type { Passage } from '#app/mail/mail.ts';
import type { YearlessDay } from './find-year.ts';
import { readDates, type StatedDate } from './read-dates.ts';

/** A sentence that announces the next meeting, and the date in it. */
export type Announcement = { passage: Passage; from: number; to: number; date: StatedDate };

const noun = '(?:meetings?|calls?|sessions?|hangouts?|syncs?|ones?|meet-?ups?|catch-?ups?)';
/** `The next meeting is on …`, `next bi-weekly call`, `following meeting`. */
const nextNoun = new RegExp(
  `\\b(?:next|upcoming|following)[*_]{0,2} (?:[\\w-]+ ){0,2}?${noun}\\b`,
  'i',
);
/** `we will meet again on …`, `resume the call …`, `see you on …`, `Next: Monday`. */
const meetAgain =
  /\b(?:(?:we(?:['’]ll| will| shall)?|let['’]?s) (?:all )?(?:(?:re-?)?meet|reconvene)(?: again| next)?|resum(?:e|ed|ing)|see you(?: all)?(?: again)?|(?:meeting|call) again|same time|there(?:['’]s| is| will be) an?(?:other)? (?:follow-?up(?: (?:call|meeting|session))?(?= (?:on|at|in|next|this|tomorrow)\b)|(?:next|new|second|separate|special) (?:call|meeting|session))|(?:follow-?up|another) (?:call|meeting|session)(?: is| will be)? (?:on|at|in))\b|\bwe(?:['’]ll| will) (?:continue|go on|talk again|speak again) (?:on|in|next)\b|(?:^|[.!?]\s)\s*[*_]{0,2}next(?: time| date)?[*_]{0,2} ?:/i;
/** `The meeting of Dec 9th is moved to …`: the day behind it counts. */
const movedTo =
  /\b(?:meeting|call)(?: (?:of|on|planned|scheduled)\b[^.;?,]{1,40}?)? (?:(?:is|was|has been|had to be|will be) )?(?:now )?(?:moved|postponed|rescheduled|shifted) (?:to|until|till) (?=(?:the )?(?:\d|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|next (?:week|mon|tue|wed|thu|fri)|tomorrow))/i;
/** Parts of the words that the patterns above need, first letters aside: a cheap look before them. */
const hint =
  /ext[ :*]|pcoming|ollowing|meet|econvene|esum|ee you|all again|ame time|ollow-?up|nother |here(?:['’]s| is| will be) a|ontinue|go on|eak again|(?:ov|on|ul|ift)ed (?:to|until|till) /;
const triggers = [nextNoun, meetAgain, movedTo];
/** `No call next week`, `will skip the next meeting`. */
const cancelled =
  /\b(?:no|cancel(?:led|ed)?|skip(?:ped)?|not have (?:a|the))\b[^.;,]{0,30}\b(?:call|meeting)s?\b/i;
const instead = /\b(?:resum(?:e|ed|ing)|next|instead|again|reconvene|so|but)\b/gi;

const plainNext = /^[*_\d. ]{0,6}next(?: time| date)?[*_ :.]{0,3}$/i;

/** `Next meeting`, `Upcoming call`, `Next` as a heading. */
export function announcesBelow(heading: string): boolean {
  return (nextNoun.test(heading) && heading.length < 60) || plainNext.test(heading);
}

/**
 * Announcements in the order of the texts. Only sentences that say "next" are looked at closely;
 * `labelled` texts stand below a heading that says it for them.
 */
export function findAnnouncements(texts: Passage[], labelled: Passage[]): Announcement[] {
  const found: Announcement[] = [];
  for (const passage of texts) {
    if (!hint.test(passage.text)) continue;
    if (!triggers.some((trigger) => trigger.test(passage.text))) continue;
    for (const [from, to] of sentences(passage.text)) {
      const date = announcedDate(passage.text.slice(from, to));
      if (date) found.push({ passage, from, to, date: moved(date, from) });
    }
  }
  for (const passage of labelled) {
    const [date] = readDates(passage.text, true);
    if (date) found.push({ passage, from: 0, to: passage.text.length, date });
  }
  return found;
}

/** Sentences end before white space and a capital; "8th April" and "e.g. the" do not end one. */
function sentences(text: string): [number, number][] {
  const parts: [number, number][] = [];
  let from = 0;
  for (const match of text.matchAll(/[.!?](?=\s+[*_]{0,2}\p{Lu})|\n/gu)) {
    if (
      /(?:\b(?:e\.g|i\.e|resp|approx|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)|\b[ap]\.m)$/i.test(
        text.slice(Math.max(0, match.index - 8), match.index),
      )
    )
      continue;
    parts.push([from, match.index + 1]);
    from = match.index + 1;
  }
  if (from < text.length) parts.push([from, text.length]);
  return parts;
}

function announcedDate(sentence: string): StatedDate | null {
  const move = movedTo.exec(sentence);
  if (move) {
    const behind = move.index + move[0].length;
    const [first = null] = readDates(sentence.slice(behind));
    return first && moved(first, behind);
  }
  const trigger = nextNoun.exec(sentence) ?? meetAgain.exec(sentence);
  if (!trigger) return null;
  let from = trigger.index;
  const off = cancelled.exec(sentence);
  if (off) {
    const after = [...sentence.slice(off.index + off[0].length).matchAll(instead)].at(-1);
    if (!after) return null;
    from = off.index + off[0].length + after.index;
    const [first, ...others] = readDates(sentence.slice(from)).map((date) => moved(date, from));
    return others.find((date) => date.kind === 'day') ?? first ?? null;
  }
  const isNoun = nextNoun.test(sentence);
  const isAnywhere = isNoun || /^same/i.test(trigger[0]);
  const dates = readDates(sentence, true).filter((date) => isAnywhere || date.start >= from);
  const after = dates.filter((date) => date.start >= from);
  const candidates = after.length > 0 ? after : dates;
  return (
    candidates.find((date) => date.kind === 'day' && date.month !== null) ??
    candidates.find((date) => date.kind !== 'weekday') ??
    candidates[0] ??
    null
  );
}

function moved(date: StatedDate, by: number): StatedDate {
  return { ...date, start: date.start + by, end: date.end + by };
}

/** The announcement's day as the year of the meeting may need it. */
export function statedDay(
  found: Announcement | undefined,
): { day: YearlessDay; words: string } | null {
  const date = found?.date;
  if (!found || date?.kind !== 'day' || date.month === null || date.year !== null) return null;
  const words = found.passage.text.slice(date.start, date.end).replace(/[*_]/g, '');
  return { day: { month: date.month, day: date.day, weekday: date.weekday }, words };
}

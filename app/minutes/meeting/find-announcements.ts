/** The texts of a mail in; the sentences that announce the next meeting out, each with its date. */
import type { Passage } from '#app/mail/mail.ts';
import type { Signs } from '../words/lexicon.ts';
import { isKept, mayAnnounce, meetingNoun, type Trigger, triggerOf } from './announcing-words.ts';
import {
  clauseOf,
  clausesOf,
  eligibleDates,
  goesOn,
  isFiller,
  takesMeetingAway,
} from './date-roles.ts';
import type { YearlessDay } from './find-year.ts';
import { DATE, type MeetingText, meetingSigns } from './meeting-signs.ts';
import { blankDates, readDates, type StatedDate } from './read-dates.ts';
import { sentences } from './sentences.ts';

/** A sentence that announces the next meeting, and the date in it. */
export type Announcement = {
  passage: Passage;
  from: number;
  to: number;
  date: StatedDate;
  /** The meeting was moved there: it wins over what else is said. */
  isMoved: boolean;
  /** What is said next, where the time may stand. */
  more: string;
};

/**
 * Announcements in the order of the texts. Only sentences that say "next" are looked at closely;
 * the groups of `labelled` texts stand below a heading that says it for them.
 */
export function findAnnouncements(texts: MeetingText[], labelled: Passage[][]): Announcement[] {
  const found: Announcement[] = [];
  texts.forEach(({ passage, signs }, place) => {
    if ((signs & DATE) === 0 || !mayAnnounce(signs)) return;
    const after = texts[place + 1]?.passage.text ?? '';
    const below = timeLine.test(after) ? timeOnly(after) : '';
    const parts = sentences(passage.text);
    parts.forEach(([from, to], at) => {
      const sentence = passage.text.slice(from, to);
      const own = parts.length === 1 ? signs : meetingSigns(sentence);
      if ((own & DATE) === 0) return;
      const said =
        announcedDate(sentence, own) ??
        answeredDate(sentence, passage.text.slice(parts[at - 1]?.[0] ?? 0, from));
      if (!said) return;
      const [start, end] = parts[at + 1] ?? [to, to];
      const more = start < end ? timeOnly(passage.text.slice(start, end)) : below;
      found.push({ passage, from, to, more, ...said, date: shifted(said.date, from) });
    });
  });
  for (const group of labelled) {
    const said = group.map((passage) => ({ passage, date: labelledDate(passage.text) }));
    const at = said.findIndex(({ date }) => date !== null);
    const { passage, date } = said[at] ?? {};
    if (!passage || !date) continue;
    const more = group
      .slice(at + 1)
      .map(({ text }) => timeOnly(text))
      .join(' ');
    found.push({ passage, from: 0, to: passage.text.length, date, isMoved: false, more });
  }
  return found;
}

/** `Time: 11:00`, `we start at 11:00` on a line of its own below the day. */
const timeLine =
  /^[\s*_]*(?:(?:time|start|when)\b[*_]* ?:|(?:we|it) (?:start|begin)s? |same time)/i;

/** `We start at 10:00.`, `Time: 14:00 CET`, `Same time.`; '' for a sentence about something else. */
function timeOnly(text: string): string {
  const isTime =
    /^[\s*_]*(?:time|start|when|at|from|same|usual|we (?:start|begin|meet)|it (?:starts|begins)|start(?:s|ing)?|begin(?:s|ning)?|\d)/i;
  const isShort =
    (text.length < 100 && isTime.test(text)) || (text.length < 200 && beAt.test(text));
  return isShort && readDates(text, true).length === 0 ? text : '';
}

/** `Because of the clocks it'll be at 15:00 UTC`. */
const beAt =
  /\b(?:it|we|that)(?:['’]ll| will|['’]s going to| is going to)? (?:be|start|begin|meet|is) (?:at )?\d/i;

/** `_Next call: Dec 9th_` */
const underscore = /(?<=^|\s)_(?=\S)|(?<=\S)_(?=\s|$|[.,;:!?])/g;

function announcedDate(said: string, signs: Signs): Pick<Announcement, 'date' | 'isMoved'> | null {
  if (!mayAnnounce(signs)) return null;
  const marked = said.includes('_') ? said.replace(underscore, ' ') : said;
  const sentence = withoutOld(marked);
  const trigger = triggerOf(sentence, signs);
  if (!trigger || (trigger.kind === 'same' && !isOfMeeting(sentence, trigger.from))) return null;
  const isMoved = trigger.kind === 'move';
  const all = readDates(sentence, true);
  const dates = eligibleDates(sentence, all, isMoved);
  const clauses = clausesOf(sentence, all);
  const own = clauseOf(clauses, { start: trigger.from });
  const after = dates.filter(
    (date) =>
      date.start >= (isMoved ? trigger.to : trigger.from) &&
      isTied(sentence, trigger, date) &&
      isNear(clauseOf(clauses, date), date),
  );
  const before = dates.filter(
    (date) =>
      date.start < trigger.from &&
      trigger.kind !== 'move' &&
      isTied(sentence, trigger, date) &&
      isNear(clauseOf(clauses, date), date),
  );
  const best = bestOf(after) ?? bestOf(before);
  const date = best?.kind === 'weekday' ? bestOf([...before, best]) : best;
  return date && { date, isMoved };

  /** In the clause that announces, or in one that goes on with it. */
  function isNear(clause: ReturnType<typeof clauseOf>, date: StatedDate): boolean {
    if (trigger === null || trigger.kind === 'mention') return true;
    if (isMoved && date.start - trigger.to < 5) return true;
    if (isKept(sentence.slice(trigger.from, trigger.to))) return true;
    return clause === undefined || clause === own || goesOn(sentence, clause, date);
  }
}

/** `~~Dec 2nd~~ Dec 9th`, `Dec 2nd -> Dec 9th`: what was is blanked. */
const withoutOld = (sentence: string): string =>
  sentence.includes('~~') || pointing.test(sentence)
    ? sentence.replace(struck, blank).replace(before, blank)
    : sentence;
const blank = (words: string): string => ' '.repeat(words.length);
const pointing = /(?:->|=>|→)/;
const struck = /~~[^~]{1,60}~~/g;
/** Between a colon, or the words that announce, and an arrow before a digit or a capital. */
const before = /(?<=:)[^:]{1,40}?(?:->|=>|→)(?= ?[*_]{0,3}[\d\p{Lu}])/gu;

/** `No meeting on Dec 9th. Then on Dec 16th.` */
const goesOnThen = /^\W*(?:then|instead|rather|next|but|so)\b/i;

/** `When is the next call? On Dec 9th, 10:00.`: a sentence that is a date and nothing else. */
function answeredDate(
  sentence: string,
  before: string,
): Pick<Announcement, 'date' | 'isMoved'> | null {
  if (sentence.length > 90 || before === '') return null;
  const trigger = triggerOf(before);
  const isAsked = trigger !== null && trigger.kind !== 'mention' && trigger.kind !== 'same';
  if (!isAsked && !(goesOnThen.test(sentence) && takesMeetingAway(before))) return null;
  const date = bestOf(eligibleDates(sentence, readDates(sentence, true), false));
  const isAlone = date !== null && isFiller(blankDates(sentence, true));
  return isAlone ? { date, isMoved: false } : null;
}

const aMeeting = new RegExp(`\\b(?:${meetingNoun}|meet|see you)\\b`, 'i');

/** `In two weeks, same time`; tests may run at the same time, too. */
const isOfMeeting = (sentence: string, until: number): boolean =>
  aMeeting.test(sentence) || isFiller(blankDates(sentence, true).slice(0, until));

/** `agreed on Dec 9th for the next call`, `for the next call, let us try Dec 9th`. */
const proposes =
  /\b(?:agreed? on|propos(?:es?|ed|ing)|suggest(?:s|ed)?|settled on|fixed|picked|chose|set|try|how about|what about)(?: on)?(?: the)? $/i;
/** `Join us on Dec 9th for the next call`. */
const invites =
  /\b(?:join(?: us| me)?|see (?:you|everyone)(?: all)?|come|tune in|dial in|be there)(?: again| then)?(?: on)?(?: the)? [*_]{0,3}$/i;
const settled = /\b(?:agreed|proposed|suggested|fixed|set|chosen|picked|settled|date)\b/i;
const adjacent =
  /^[\s,(:*_–—-]*(?:(?:which )?(?:is|was|will be|has been)\b ?)?(?:(?:now )?(?:set|fixed|scheduled|planned|moved|agreed|confirmed)\b ?(?:to |for |as |upon )?)?(?:on |in |at )?(?:the )?[*_]*$/i;

/** A meeting that is only mentioned has its date directly behind it, or one that somebody proposes for it. */
function isTied(sentence: string, { kind, from, to }: Trigger, date: StatedDate): boolean {
  if (kind !== 'mention') return true;
  if (proposes.test(sentence.slice(0, date.start))) return true;
  if (
    date.start < from &&
    invites.test(sentence.slice(0, date.start)) &&
    /^[^.;]{0,50}$/.test(sentence.slice(date.end, from))
  )
    return true;
  return date.start < to
    ? settled.test(sentence.slice(date.end, from))
    : adjacent.test(sentence.slice(to, date.start));
}

function bestOf(dates: StatedDate[]): StatedDate | null {
  const best =
    dates.find((date) => date.kind === 'day' && date.month !== null) ??
    dates.find((date) => date.kind === 'nth') ??
    dates.find((date) => date.kind !== 'weekday') ??
    dates[0] ??
    null;
  // `Next week we meet on Thursday`
  const named = dates.find((date) => date.kind === 'weekday');
  return best?.kind === 'days' && best.weekday === null && best.days % 7 === 0 && named
    ? { ...best, weekday: named.weekday }
    : best;
}

/** What a line below a label may say before its date, other than about people and their work. */
const aboutWork =
  /\b(?:to|should|has|have|had|was|were|did|released?|sent|prepares?|presents?|will (?!be\b|take\b|happen\b|meet\b|continue\b))\b/i;

function labelledDate(text: string): StatedDate | null {
  const [from, to] = sentences(text)[0] ?? [0, text.length];
  const line = text.slice(from, to);
  const dates = eligibleDates(line, readDates(line, true), false);
  const date = bestOf(dates);
  if (!date) return null;
  return date.start < 70 && !aboutWork.test(line.slice(0, date.start)) ? shifted(date, from) : null;
}

function shifted(date: StatedDate, by: number): StatedDate {
  return { ...date, start: date.start + by, end: date.end + by };
}

/** The announcement's day as the year of the meeting may need it. */
export function statedDay(
  found: Announcement | undefined,
): { day: YearlessDay; words: string } | null {
  const date = found?.date;
  if (!found || date?.kind !== 'day' || date.month === null || date.year !== null) return null;
  if (date.isEither) return null;
  const words = found.passage.text.slice(date.start, date.end).replace(/[*_]/g, '');
  return { day: { month: date.month, day: date.day, weekday: date.weekday }, words };
}

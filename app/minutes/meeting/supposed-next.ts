/**
 * Notes that announce no next meeting in so many words in; the day that can be meant by nothing else out:
 * `Dec 9th it is`, `Bob chairs on Dec 9th`, a day and nothing more below `Scheduling`.
 */
import type { Passage } from '#app/mail/mail.ts';
import { daysBetween } from '#app/minutes/dates/calendar.ts';
import { isFullDay } from '#app/minutes/dates/date-order.ts';
import { blankDates, readDates } from '#app/minutes/dates/read-dates.ts';
import { resolve } from '#app/minutes/dates/resolve-date.ts';
import type { StatedDate } from '#app/minutes/dates/stated-date.ts';
import { anEvent } from './announcing-words.ts';
import { isTied } from './beside-noun.ts';
import { cancellingIn } from './cancelling-words.ts';
import { clauseOf, clausesOf, eligibleDates, isTakenAway } from './date-roles.ts';
import { type Announcement, asChosen, timeOnly } from './find-announcements.ts';
import { asMeetingText, mayHoldDay } from './meeting-signs.ts';
import { type Talk, talkOf } from './schedule-talk.ts';
import { isQuestion, sentences } from './sentences.ts';
import { isChosen } from './verdicts.ts';

/** `isScheduling`: where it stands, a day alone is that of a meeting; `isDay`: any day, `Next Wednesday` too. */
export type DatedText = { passage: Passage; isScheduling?: boolean; isDay?: boolean };

/** The more is said, the surer. */
type Supposed = Announcement & { rank: number; day: string };

/** `_Next call_` */
const underscore = /_/g;
/** `The Dec 9th call` */
const surest = 3;
const mostDaysAhead = 100;
const longestSentence = 300;

/** `base` is the day of the meeting: the first day behind it of those that are said best. */
export function supposedNext(texts: DatedText[], base: string, people: string[]): Announcement[] {
  let best: Supposed | null = null;
  for (const text of texts) {
    const { passage } = text;
    let isOfElse = false;
    const parts = partsOf(passage);
    for (const [at, { from, to, isLine }] of parts.entries()) {
      isOfElse ||= asksOfElse(passage.text.slice(from, to), people);
      if (isOfElse && !isLine) continue;
      const above = passage.text.slice(parts[at - 1]?.from ?? from, from);
      const words = passage.text.slice(from, to).replace(underscore, ' ');
      const behind = passage.text.slice(to, parts[at + 1]?.to ?? to);
      const said = isAnswered(words, behind) ? words.trimEnd().slice(0, -1) : words;
      if (
        said.length > longestSentence ||
        isQuestion(said) ||
        (pointsBack.test(said) && isOfOther(above, people)) ||
        !mayHoldDay(asMeetingText({ ...passage, text: said }))
      )
        continue;
      const where = isLine ? { passage } : { ...text, isKept: isKeptIn(passage.text, to) };
      for (const { date, rank } of datesSaid(said, where, people)) {
        const day = resolve(date, base);
        if (day === null || day <= base || daysBetween(base, day) > mostDaysAhead) continue;
        if (best && (best.rank > rank || (best.rank === rank && best.day <= day))) continue;
        const place = { ...date, start: date.start + from, end: date.end + from };
        const how = { isMoved: false, isEdge: false, isSupposed: rank < surest } as const;
        const found = asChosen({ ...how, more: timeOnly(behind), passage, from, to, date: place });
        if (!found.isOpen) best = { ...found, rank, day };
      }
    }
  }
  return best === null ? [] : [best];
}

/** `Do we release on Dec 9th or 16th?`: what is said next of these days answers it. */
function asksOfElse(said: string, people: string[]): boolean {
  if (!isQuestion(said)) return false;
  const rest = blankDates(said, true);
  return rest !== said && !talkOf(rest, people).isClosed;
}

/** `The dinner is at Bob's. It is on Dec 9th.`: of what it is said stands in the sentence before. */
const pointsBack = /^\W*(?:it|this|that)(?:['’](?:s|ll be)| is| will be| takes place)\b/i;

function isOfOther(above: string, people: string[]): boolean {
  const { isClosed, namesMeeting } = talkOf(blankDates(above, true), people);
  return anEvent.test(above) || (!isClosed && !namesMeeting);
}

/** `Any objections to Dec 9th? None.`, `Is Dec 9th fine with everybody? Yes.` */
const isAnswered = (said: string, behind: string): boolean =>
  (asksAgainst.test(said) && noneAnswers.test(behind)) ||
  (asksFor.test(said) && allAnswer.test(behind));
const asksAgainst = /\b(?:objections?|objects?|against|mind)\b[^?]{0,60}\?\s*$/i;
const noneAnswers = /^\W*(?:no\b|none\b|nobody\b|no-?one\b|silence\b)/i;
const asksFor = /\b(?:works?|fine|ok|okay|good|suits?|possible)\b[^?]{0,60}\?\s*$/i;
const allAnswer = /^\W*(?:yes|yep|yeah|ok|okay|fine|sure|agreed|all|everyone|everybody)\b/i;

/** `Dec 9th is difficult for Bob. Everyone else is fine. We keep it.` */
const isKeptIn = (text: string, from: number): boolean =>
  text.length - from < longestSentence && keepsIt.test(text.slice(from)) && !anEvent.test(text);
const keepsIt =
  /[.;!] (?:so |but )?(?:we(?:['’]ll| will)? (?:keep|stick (?:to|with)|leave|stay with) (?:it|that|this|the (?:date|day|slot))|it stays)(?: as (?:it )?is| anyway| then| there| nonetheless)?[.!]?\s*$/i;

type Part = { from: number; to: number; isLine: boolean };

/** Its sentences, and its last line if that begins like one: `- close the old PRs` and directly below it `Next week same time`. */
function partsOf({ text, pieces }: Passage): Part[] {
  const parts = sentences(text).map(([from, to]) => ({ from, to, isLine: false }));
  const at = pieces.length > 1 ? (pieces.at(-1)?.at ?? 0) : 0;
  const isOwn =
    at > 0 &&
    text.length - at < longestLine &&
    (pieces.at(-2)?.length ?? 0) < fullLine &&
    /^[*_]{0,2}\p{Lu}/u.test(text.slice(at, at + 3));
  return isOwn && !parts.some(({ from }) => Math.abs(from - at) < 2)
    ? [...parts, { from: at, to: text.length, isLine: true }]
    : parts;
}
const longestLine = 80;
/** A line as long as this went on for want of room. */
const fullLine = 58;

type Ranked = { date: StatedDate; rank: number };

/** The days of a sentence that no other word claims. */
function datesSaid(
  said: string,
  { isScheduling = false, isDay = false, isKept = false }: DatedText & { isKept?: boolean },
  people: string[],
): Ranked[] {
  const all = readDates(said, true);
  if (all.length === 0) return [];
  const clauses = clausesOf(said, all);
  const isOff = cancellingIn(said) !== null;
  return eligibleDates(said, all, false).flatMap((date): Ranked[] => {
    const lead = said.slice(0, date.start);
    if (untilThen.test(lead) || notesOf.test(lead) || isEvery(date, said)) return [];
    if (theyMeet.test(lead)) return [];
    if (cannot.test(lead) && all.some(({ start }) => start > date.start)) return [];
    if (isTakenAway(said, date) || (isOff && !instead.test(said.slice(0, date.start)))) return [];
    if (isTied(said, date)) return [{ date, rank: surest }];
    if (date.kind === 'weekday' && (all.some(isFullDay) || isKindOf(said, date))) return [];
    if (isScheduling && isChosen(said, date) && !anEvent.test(said)) return [{ date, rank: 1 }];
    if (isScheduling && isKept && date === all.at(-1)) return [{ date, rank: 1 }];
    if (isScheduling && chaired.test(said) && !anEvent.test(said)) return [{ date, rank: 1 }];
    const clause = clauseOf(clauses, date);
    const [from, to] = [
      clause?.from ?? 0,
      clauses.find((each) => each.from > (clause?.from ?? 0))?.from ?? said.length,
    ];
    const talk = talkOf(blanked(said, all).slice(from, to), people);
    if (!talk.isClosed) return [];
    if (talk.namesMeeting) return [{ date, rank: 2 }];
    if (isOff && resumes.test(said.slice(from, date.start))) return [{ date, rank: 1 }];
    const whole = talkOf(blanked(said, all), people);
    if (whole.isClosed && whole.namesMeeting) return [{ date, rank: 2 }];
    if (whole.isClosed && (isDay || sameTime.test(said))) return [{ date, rank: 2 }];
    const isListed = whole.isClosed && opensThen.test(said.slice(from, to));
    const isSo = isScheduling && !isListed && concludes.test(said.slice(from, to));
    const isProposed = isSo && talkOf(blanked(said, all).replace(proposer, ' '), people).isClosed;
    if (
      isSo &&
      (isProposed || isBehindOther(date, all, whole)) &&
      (whole.namesMeeting || !anEvent.test(said))
    )
      return [{ date, rank: 1 }];
    if (!isScheduling || (date.kind !== 'day' && !talk.settles)) return [];
    if (talk.settles && (whole.isClosed || !anEvent.test(said))) return [{ date, rank: 1 }];
    return whole.isClosed && whole.isBare ? [{ date, rank: 0 }] : [];
  });
}

/** `Bob is away on Dec 9th, Ann takes over the chair` */
const chaired = /\btakes? (?:over )?the (?:chair|notes|minutes)\b/i;
/** `the Tuesday slot` */
const isKindOf = (said: string, { start, end }: StatedDate): boolean =>
  /\b(?:the|our) $/i.test(said.slice(0, start)) &&
  /^ (?:slot|rhythm|schedule)\b/.test(said.slice(end));
/** `every second Wednesday` */
const isEvery = ({ start, end }: StatedDate, said: string): boolean =>
  /^every\b/i.test(said.slice(start, end)) ||
  /\bevery(?: second| other| third)? $/i.test(said.slice(0, start));
/** `Ann can't make it on Dec 2nd, Dec 9th works` */
const cannot =
  /\b(?:can['’]t|cannot|won['’]t)(?: (?:make|do|be there|attend|join|come|meet))?(?: it)?(?: on| for)?(?: the)? $/i;
/** `the notes of our call on Monday` */
const notesOf =
  /\b(?:notes|minutes|summary|recording|protocol|write-?up) (?:of|from)(?: \w+){0,3}? (?:on|of)? ?$/i;
const untilThen = /\b(?:un)?till? (?:\w{1,10} ){0,2}$/i;
/** `…, hence Dec 16th`, `… so there is one on Dec 2nd` */
const concludes =
  /^\W*(?:(?:so|hence|thus|therefore|but|instead|then|starting|beginning|effective)\b|->|=>)/i;
/** `Bob suggests to start earlier, no one objects => Dec 9th` */
const proposer = /\b\p{Lu}\p{L}+ (?=(?:suggest|propose|prefer|ask|want|wonder)(?:s|ed)?\b)/gu;
/** `Dec 9th, then Dec 23rd, then Jan 6th` */
const opensThen = /^\W*then\b/i;
/** `The opam developers had a call, they meet again on Dec 9th` */
const theyMeet =
  /\bthey(?:['’]ll| will| all)? (?:meet|talk|speak|convene|reconvene|gather|have (?:a|an|another|their)(?: \w+)? (?:call|meeting|session))\b[^.;]*$/i;
/** Another day was named before it, or the meetings were. */
const isBehindOther = ({ start }: StatedDate, all: StatedDate[], whole: Talk): boolean =>
  whole.namesMeeting || whole.isClosed || all.some((each) => each.start < start);
const sameTime = /\b(?:same|usual|regular) (?:time|place|slot|hour|procedure)\b/i;
/** `The call on Dec 2nd is off, so …` */
const instead =
  /\b(?:so|hence|thus|therefore|instead|back|again|next|resum\w*|continu\w*|then|but)\b/i;
/** `No call on Dec 9th for the hackathon; back to normal on Dec 16th` */
const resumes = /^\W*(?:(?:and|but|so|then|we are) )*(?:back|again|resum\w*|continu\w*)\b/i;
function blanked(said: string, dates: StatedDate[]): string {
  let text = said;
  for (const { start, end } of dates)
    text = text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
  return text;
}

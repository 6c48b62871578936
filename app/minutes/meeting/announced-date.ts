/** A sentence in; the day on which it says that the group meets next, out. */

import { blankDates, readDates, type StatedDate } from '#app/minutes/dates/read-dates.ts';
import type { Signs } from '../words/lexicon.ts';
import { inBetween, meetingNoun, names } from './announcing-parts.ts';
import { isKept, mayAnnounce, type Trigger, triggerOf } from './announcing-words.ts';
import { correctedDate, givesRight, takesBack } from './corrected-date.ts';
import {
  clauseOf,
  clausesOf,
  eligibleDates,
  goesOn,
  isFiller,
  isTakenAway,
  mayBeReason,
  ownStop,
  saysNothing,
  takesMeetingAway,
} from './date-roles.ts';
import { COMING, meets, NEXT, NOUN } from './meeting-signs.ts';
import { withoutOtherGroups } from './other-groups.ts';
import { talkOf } from './schedule-talk.ts';

export type SaidDate = {
  date: StatedDate;
  /** The meeting was moved there: it wins over what else is said. */
  isMoved: boolean;
  /** `The last call of the year`: the next one only where no other is named. */
  isEdge: boolean;
  /** `in four weeks (Dec 9th is a holiday)`: meant unless the day lies in the same week. */
  counted?: StatedDate;
};

/** `signs` are those of its words, `own` the names of the group. */
export function announcedDate(
  said: string,
  signs: Signs,
  own: ReadonlySet<string>,
): SaidDate | null {
  if (!mayAnnounce(signs)) return null;
  const marked = said.includes('_') ? said.replace(underscore, ' ') : said;
  const current = withoutOld(marked);
  const sentence = meets(signs, aNextMeeting) ? withoutOtherGroups(current, own) : current;
  const trigger = triggerOf(sentence, signs);
  const date = dateOf(sentence, trigger);
  // `The next two calls are cancelled, so the next one is on Dec 9th`
  if (date !== null || trigger?.kind !== 'next' || !nextLater.test(sentence.slice(trigger.to)))
    return date;
  const rest = ' '.repeat(trigger.to) + sentence.slice(trigger.to);
  return dateOf(rest, triggerOf(rest, signs));
}
const aNextMeeting: readonly Signs[] = [NEXT | COMING, NOUN];
const nextLater = /[,;] [^,;]{0,20}\bnext\b/i;

function dateOf(sentence: string, trigger: Trigger | null): SaidDate | null {
  if (!trigger || (trigger.kind === 'same' && !isOfMeeting(sentence, trigger.from))) return null;
  const isMoved = trigger.kind === 'move';
  const isEdge = trigger.kind === 'edge';
  const all = readDates(sentence, true);
  if (trigger.kind === 'until') {
    const date = all.find(({ start }) => start >= trigger.to) ?? null;
    return date !== null && isLeave(sentence, trigger.to, date) ? { date, isMoved, isEdge } : null;
  }
  const eligible = eligibleDates(sentence, all, isMoved);
  const isNamed = trigger.kind === 'next' || trigger.kind === 'mention';
  const behind = isNamed ? eligible.filter(({ start }) => start >= trigger.to) : [];
  const corrected = correctedDate(sentence, behind);
  if (corrected) return { date: corrected, isMoved: true, isEdge };
  const isShort = nextAlone.test(sentence.slice(trigger.from, trigger.to));
  const dates = eligible.filter(
    ({ start }) =>
      !isShort || start < trigger.to || talkOf(sentence.slice(trigger.to, start), []).isClosed,
  );
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
  const best = bestOf(after) ?? bestOf(trigger.kind === 'mention' ? before.slice(-1) : before);
  const date = best?.kind === 'weekday' ? bestOf([...before, best]) : best;
  if (date === null) return null;
  const counted = [...after, ...before].find(({ kind }) => kind === 'days');
  if (!counted || date.kind !== 'day' || !mayBeReason(sentence, date))
    return { date, isMoved, isEdge };
  return { date, isMoved, isEdge, counted };

  /** In the clause that announces, or in one that goes on with it. */
  function isNear(clause: ReturnType<typeof clauseOf>, date: StatedDate): boolean {
    if (trigger === null || trigger.kind === 'mention') return true;
    if (
      date.start < trigger.from &&
      (thatIs.test(sentence.slice(0, trigger.from)) ||
        isMissed.test(sentence.slice(date.end, trigger.from)))
    )
      return true;
    if (isMoved && date.start - trigger.to < 5) return true;
    if (isKept(sentence.slice(trigger.from, trigger.to))) return true;
    if (clause === undefined || clause === own) return true;
    return goesOn(sentence, clause, date) && !isTakenAway(sentence, date);
  }
}

/** `We are all there on Dec 9th, so that's our next call` */
const thatIs = /\b(?:that|this|which)(?:['’]s| is| will be)(?: then| therefore)?(?: the| our)? $/i;
/** `Next: look at the patches, Dec 9th is …` may be about anything. */
const nextAlone = /^\W*next(?: up)?\W*$/i;
/** `_Next call: Dec 9th_` */
const underscore = /(?<=^|[\s(])_(?=\S)|(?<=\S)_(?=\s|$|[.,;:!?)])/g;

/** `Until Monday, same time!`; `until Monday Ann is away` is about her. */
function isLeave(sentence: string, from: number, date: StatedDate): boolean {
  const behind =
    sentence.slice(date.end).replace(ownStop, '').replace(inParentheses, '').split(aside, 1)[0] ??
    '';
  return isFiller(sentence.slice(from, date.start)) && saysNothing(behind);
}

const inParentheses = /\([^()]{0,60}\)/g;
/** What follows may be about anything: `; agenda: DNS`. */
const aside = /[.!;[<]| - |, (?=\p{Ll}|\p{Lu}\p{L}*\W*$)|(?:,| on| at)? https?:/u;

/** `~~Dec 2nd~~ Dec 9th`, `Dec 2nd -> Dec 9th`: what was is blanked. */
const withoutOld = (sentence: string): string =>
  sentence.includes('~~') || pointing.test(sentence)
    ? sentence.replace(struck, blank).replace(before, blank)
    : sentence;
const blank = (words: string): string => ' '.repeat(words.length);
const pointing = /(?:->|=>|→)/;
const struck = /~~[^~]{1,60}~~/g;
/** Between a colon, or the words that announce, and an arrow before a digit or a capital. */
const before = new RegExp(
  `(?<=:)[^:]{1,80}?(?:->|=>|→)(?= ?(?:on |the |to )?[*_]{0,3}(?:\\d|(?:${names})\\b))`,
  'gi',
);

/** `No meeting on Dec 9th. Then on Dec 16th.` */
const goesOnThen = /^\W*(?:then|instead|rather|next|but|so)\b/i;

/** `We skip Dec 9th. The one after that is on Dec 23rd.` */
const theOneAfter =
  /^\W*(?:and |so |but |then )?(?:the|our) (?:one|call|meeting|sync|session) (?:after|following)(?: (?:that|this|it))?(?: one)?\b/i;

/** `When is the next call? On Dec 9th, 10:00.`, `No call on Dec 2nd. Then on Dec 9th.`: a sentence that is a date and little else. */
export function answeredDate(sentence: string, before: string): SaidDate | null {
  if (sentence.length > 160 || before === '') return null;
  const hasOne = eligibleDates(before, readDates(before, true), false).length > 0;
  const kind = hasOne ? 'same' : (triggerOf(before)?.kind ?? 'same');
  const isAsked = kind !== 'mention' && kind !== 'same';
  const isWrong = kind === 'mention' && takesBack(before);
  const isBehindSkipped = !isAsked && !isWrong && takesMeetingAway(before);
  const [oneAfter = ''] = (isBehindSkipped ? theOneAfter.exec(sentence) : null) ?? [];
  if (!isAsked && !isWrong && !(isBehindSkipped && (oneAfter || goesOnThen.test(sentence))))
    return null;
  const rest = ' '.repeat(oneAfter.length) + sentence.slice(oneAfter.length);
  const date = bestOf(eligibleDates(rest, readDates(rest, true), false));
  if (date === null) return null;
  if (isWrong)
    return givesRight(sentence.slice(0, date.start))
      ? { date, isMoved: true, isEdge: false }
      : null;
  const said =
    isAsked && isQuestion.test(before)
      ? sentence.slice(0, date.start).replace(answer, '')
      : blankDates(rest, true);
  return isFiller(said) ? { date, isMoved: false, isEdge: false } : null;
}

const isQuestion = /\?\s*$/;
/** `A: on Monday`. */
const answer = /^\W*(?:a|answer|\p{Lu}\p{L}+(?: \p{Lu}\p{L}*)?):/iu;

const aMeeting = new RegExp(`\\b(?:${meetingNoun}|meet|see you)\\b`, 'i');

/** `In two weeks, same time`; tests may run at the same time, too. */
const isOfMeeting = (sentence: string, until: number): boolean =>
  aMeeting.test(sentence) || isFiller(blankDates(sentence, true).slice(0, until));

/** `agreed on Dec 9th for the next call`, `for the next call, let us try Dec 9th`. */
const proposes =
  /\b(?:agreed?(?: (?:up)?on)?|propos(?:es?|ed|ing)|suggest(?:s|ed)?|settled?(?: (?:on|for))?|decided?(?: (?:on|for))?|(?:go(?:es)?|went|aim(?:s|ing)?) for|(?:happy|fine|okay|ok|good) with|block(?:ed)?|reserv(?:e|ed)|sav(?:e|ed)|not(?:e|ed)|mark(?:ed)?|hold|pencil(?:led)?(?: in)?|(?:stick|sticks|stuck|keep|keeps) to|stays? with|keeps?|kept|prefer(?:s|red)?|booked|confirmed|fixed|picked|chose|set|try|say|take|how about|what about)(?: already)?(?: on)?(?: the)?(?: next| this| coming)? [*_]{0,3}$/i;
/** `Join us on Dec 9th for the next call`. */
const invites =
  /\b(?:join(?: us| me)?|see (?:you|everyone)(?: all)?|come|tune in|dial in|be there)(?: again| then)?(?: on)?(?: the)? [*_]{0,3}$/i;
const settled =
  /\b(?:works?|worked|fine|suits?|suited|good|okay|ok|best|agreed|proposed|suggested|fixed|set|chosen|picked|settled|date)\b/i;
const adjacent = new RegExp(
  `^[\\s,(:*_–—-]*(?:(?:which )?(?:is|was|will be|has been)\\b ?)?(?:(?:now )?(?:set|fixed|scheduled|planned|moved|agreed|confirmed)\\b ?(?:to |for |as |upon )?)?${inBetween}\\(?(?:on |in |at )?(?:the |this |coming )*[*_]*$`,
  'i',
);
/** `Ann sends the poll for the next call on Monday`: that is when she does it. */
export const workOnIt = /\b(?:polls?|doodles?|survey|announc\w+|circulat\w+)\b[^.;:,]{0,40}$/i;

/** `I'm on a train on Oct 23rd, so I might miss the next meeting` */
const isMissed =
  /^[,;]? (?:and |so |hence |therefore |thus )[^.;]{0,40}\b(?:miss|skip|attend|join|make|late (?:for|to)|be (?:at|in|on|there for))(?: to)?(?: the| our)? $/i;

/** `in two weeks at our next meeting` */
const atIt = /^,? (?:at|in|during)(?: the| our)? $/i;

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
  if (date.start < from && atIt.test(sentence.slice(date.end, from))) return true;
  if (workOnIt.test(sentence.slice(0, from)) && /^ (?!is\b|\()/.test(sentence.slice(to)))
    return false;
  return date.start < to
    ? settled.test(sentence.slice(date.end, from))
    : adjacent.test(sentence.slice(to, date.start));
}

/** The one that says most. */
export function bestOf(dates: StatedDate[]): StatedDate | null {
  const best =
    dates.find((date) => date.kind === 'day' && date.month !== null) ??
    dates.find((date) => date.kind === 'nth') ??
    dates.find((date) => date.kind !== 'weekday' || date.weeks > 0) ??
    dates[0] ??
    null;
  // `Next week we meet on Thursday`
  const named = dates.find((date) => date.kind === 'weekday');
  return best?.kind === 'days' && best.weekday === null && best.days % 7 === 0 && named
    ? { ...best, weekday: named.weekday }
    : best;
}

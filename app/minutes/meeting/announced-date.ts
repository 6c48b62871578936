/** A sentence in; the day on which it says that the group meets next, out. */

import { blankDates, readDates } from '#app/minutes/dates/read-dates.ts';
import type { StatedDate } from '#app/minutes/dates/stated-date.ts';
import type { Signs } from '../words/lexicon.ts';
import { meetingNoun, names } from './announcing-parts.ts';
import { isKept, mayAnnounce, type Trigger, triggerOf } from './announcing-words.ts';
import { isOfMention } from './beside-mention.ts';
import { correctedDate } from './corrected-date.ts';
import {
  type Clause,
  clauseOf,
  clausesOf,
  eligibleDates,
  goesOn,
  isFiller,
  isTakenAway,
  mayBeReason,
  ownStop,
  saysNothing,
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

/** `signs` are those of its words. */
export function announcedDate(
  said: string,
  signs: Signs,
  groupNames: ReadonlySet<string>,
): SaidDate | null {
  if (!mayAnnounce(signs)) return null;
  const marked = said.includes('_') ? said.replace(underscore, ' ') : said;
  const current = withoutOld(marked);
  const sentence = meets(signs, aNextMeeting) ? withoutOtherGroups(current, groupNames) : current;
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
      !isShort ||
      start < trigger.to ||
      (start - trigger.to < longestTalk && talkOf(sentence.slice(trigger.to, start), []).isClosed),
  );
  const clauses = clausesOf(sentence, all);
  const isMention = trigger.kind === 'mention';
  const near = dates.filter((date) =>
    isMention ? isOfMention(sentence, trigger, date) : isNear(sentence, trigger, clauses, date),
  );
  const after = near.filter(({ start }) => start >= (isMoved ? trigger.to : trigger.from));
  const before = isMoved ? [] : near.filter(({ start }) => start < trigger.from);
  const best = bestOf(after) ?? bestOf(isMention ? before.slice(-1) : before);
  const date = best?.kind === 'weekday' ? bestOf([...before, best]) : best;
  if (date === null) return null;
  const counted = [...after, ...before].find(({ kind }) => kind === 'days');
  const isCounted = counted !== undefined && date.kind === 'day' && mayBeReason(sentence, date);
  return { date, isMoved, isEdge, ...(isCounted && { counted }) };
}

/** In the clause that announces, or in one that goes on with it. */
function isNear(
  sentence: string,
  { kind, from, to }: Trigger,
  clauses: Clause[],
  date: StatedDate,
): boolean {
  if (
    date.start < from &&
    (thatIs.test(sentence.slice(0, from)) || isMissed.test(sentence.slice(date.end, from)))
  )
    return true;
  if (kind === 'move' && date.start - to < 5) return true;
  if (isKept(sentence.slice(from, to))) return true;
  const clause = clauseOf(clauses, date);
  if (clause === undefined || (clause.from <= from && from < clause.to)) return true;
  return goesOn(sentence, clause, date) && !isTakenAway(sentence, date);
}

/** `We are all there on Dec 9th, so that's our next call` */
const thatIs = /\b(?:that|this|which)(?:['’]s| is| will be)(?: then| therefore)?(?: the| our)? $/i;
/** `I'm on a train on Oct 23rd, so I might miss the next meeting` */
const isMissed =
  /^[,;]? (?:and |so |hence |therefore |thus )[^.;]{0,40}\b(?:miss|skip|attend|join|make|late (?:for|to)|be (?:at|in|on|there for))(?: to)?(?: the| our)? $/i;
/** `Next: look at the patches, Dec 9th is …` may be about anything. */
const nextAlone = /^\W*next(?: up)?\W*$/i;
const longestTalk = 100;
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

const aMeeting = new RegExp(`\\b(?:${meetingNoun}|meet|see you)\\b`, 'i');

/** `In two weeks, same time`; tests may run at the same time, too. */
const isOfMeeting = (sentence: string, until: number): boolean =>
  aMeeting.test(sentence) || isFiller(blankDates(sentence, true).slice(0, until));

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

/** A sentence and the dates in it in; which of them may be the day of the next meeting, out. */

import { readTime } from '#app/minutes/dates/read-times.ts';
import type { StatedDate } from '#app/minutes/dates/stated-date.ts';
import { matchesOf } from '../words/matches-of.ts';
import { isRejected } from './verdicts.ts';

/** `until Friday`, `closes on Dec 2nd`: the last day for something, or the first. */
const limit =
  /\b(?:by|until|till|before|later than|latest|(?<!(?:meeting|call|one|sync) is )due|deadline|ends?|closes?|closing|expires?|open|since|from|as of|instead of|rather than|(?:decided|voted) against|not|last|past|previous|former|originally|(?:is|was)n['’]t)(?: (?:is|was|by))?:?(?: on| at)?(?: the| this)?(?: end of)?[ *_(]{1,3}$/i;
/** `the release on Dec 2nd`; `after the release, on Dec 9th` is about something else. */
const occasion =
  /(?<!\b(?:after|before) (?:the |our )?(?:[\w-]+ )?)\b(?:releas(?:e|ed|ing)|retreats?|conferences?|workshops?|(?<!(?:opportunity to|\bwe|ll|let['’]?s|\bwe next|ll next|agreed to) )talks?|deadlines?|hackathons?|holidays?|christmas|easter|trips?|vacations?|leave|away|submissions?|cfp|fosdem|icfp|exams?|defen[cs]e|birthday|camps?|congress|demos?|keynotes?|tutorials?|part(?:y|ies)|freeze|launch|visits?|interviews?|flights?|merged|published|sent|doodle|polls?|vote|survey|patch(?:es)?|issue|numbers|results|notes|minutes)(?: (?:for|of) (?:the )?[\w.-]{1,20}(?= (?:is|was|will)\b))?(?: (?:is|was|will be|starts?|begins?|takes place|happens))?(?: (?:planned|scheduled|due|expected|fixed))?(?: (?:on|at|in|from|of|for|until|till))?(?: the)?[ :(*_]{1,3}$/i;
/** `no call on Dec 23rd`, `26 December is skipped`. */
const cancelled =
  /(?:n['’]t|\bnot|\bnever) (?:have|meet|take place|happen|be (?:a|any|one))\b|\b(?:no (?:[\w-]+ ){0,2}?(?:calls?|meetings?|syncs?|sessions?|hangouts?|one(?! (?:objects?|objected|minds?|disagrees?|is against)\b))|cancel\w*|call(?:ed|ing)? off|skip\w*|drop(?:s|ped|ping)?|omit\w*|(?:is|falls?|be) (?:off|out)|too close)\b/i;
const noneUntil =
  /\bno (?:[\w-]+ )?(?:calls?|meetings?|syncs?)\b[^.;,]{0,20}? (?:until|till|before) $|^\W*(?:so )?(?:un)?till? (?:next time,? )?(?:on )?(?:the )?$/i;
/** `the one after that on Dec 23rd`: not the next one. */
const later =
  /\b(?:(?:one|meeting|call|sync) after (?:that|it|the next)|followed by)\b(?:(?!\bnext\b)[^.;]){0,40}$/i;
/** `The next slot would be on Dec 9th, but …`, `we could meet on Dec 9th, but …`. */
const wouldBe =
  /\b(?:would (?:have )?(?:be|been|fall|take place|happen)|could (?:also )?(?:meet|talk|do it|have it)(?: again| already)?)(?: on)?(?: the)? ?[*_(]{0,3}$/i;
/** `We'd normally meet on Dec 9th`: which says that it is otherwise this time. */
const wouldNormally =
  /\b(?:(?:would|['’]d) (?:normally|usually|ordinarily|otherwise)|(?:normally|usually|ordinarily|otherwise),? [^.;:!?,]{1,20}(?: would|['’]d)) [^.;:!?,]{1,25}$/i;
/** `not at 10:00 but at 11:00` */
const notAt = /\bnot (?:at )?\d[\d:.]{0,4}(?: ?[ap]m)?,? but\b/gi;
/** `was planned for Dec 9th, but …, so Dec 8th` */
const wasToBe =
  /\b(?:(?:was|were)(?: originally| first| initially)? (?:planned|scheduled|supposed|meant|due|set)(?: to (?:be|take place|happen))?|should have (?:been|taken place|happened))(?: on| for)?(?: the)? ?[*_(]{0,3}$/i;
/** `We had Dec 9th in the calendar, but …` */
const hadIt = /\b(?:we|I) had(?: the)? [*_]{0,3}$/i;
const butNot = /\b(?:but|so|therefore|however|hence|skip\w*|cancel\w*)\b/i;
const instead =
  /\b(?:resum\w*|replac\w*|next|instead|again|reconven\w*|continu\w*|then|back|so|but)\b/i;
const boundary =
  /[;,]|:(?= )|[ ](?=\((?:no|not|without|except)\b)|[ ][-–—][ ]|(?<=\))[ ](?=we\b)|[ ](?:but|so|then|however|while|because|therefore)[ ]|[ ](?:since|as)[ ](?=(?:we|most|many|some|half|everyone|nobody|(?:he|she|they|it|\p{Lu}\p{L}+)(?:['’]s| (?:is|are|was|has|have|can|can['’]t|cannot|won['’]t|will)))\b)|[ ](?=let['’]?s )|[ ]and[ ](?=\p{Ll})/giu;
/** What may stand between the start of a clause and a date that goes on with the clause before. */
const filler =
  /^(?:[\s()*_:–—-]|not(?![\p{L}\d])|(?:hence|this|only|already|provisionally|hopefully|following|after next|therefore|thus|it['’]s|it is|it['’]ll|going to be|be|have it|held|on|at|in|probably|i\.?e\.?|that(?: is|['’]s)|namely|which is|presumably|tentatively|tentative|proposed|proposal|planned|scheduled|maybe|likely|again|most|still|so|it(?: is|['’]s)?|(?:it |which |that )?(?:takes|will take) place|will be|is|this time|we (?:will )?(?:meet|continue|resume|reconvene|are back)|meet|meeting|the|a|sharp|coming|upcoming|then|as usual|as always|as planned|same|usual|regular|time|place|procedure|hour|slot|link|pad|instead of|online|but|and|instead|rather|now|next|see you|there|already|moved to|to|for|week|just|two|in|one|weeks|later|after|from|today|now|noon|back)(?![\p{L}\d])|\d{1,2}(?:[:h.]\d\d)?(?:\s?[ap]m)?|CES?T|UTC|GMT|BST|[.,!](?=\s|$))*$/iu;

/** `The next call, Dec 9th, is cancelled`: what the clause says of those before it. */
const saidOfBefore =
  /^(?:[,;]|\s[-–—] [^,;.]{1,25}?(?=\s(?:is|was|has)))?\s*(?:(?:is|was|has been|had to be|will be|gets|got) (?:now |again |therefore )?(?:cancel\w*|skipped|dropped)\b|(?:so |which )?we(?:['’]ll| will| shall)? (?:skip|drop|cancel|omit)(?: (?:that|this|it)\b|[,.;]|$))/i;

/** `(skipping the holidays)`: no meeting. */
const skippedTime =
  /\((?:we(?:['’]ll| will)? )?(?:skip\w*|because of|due to|after) (?:the |over )?(?:next week|holidays?|christmas|xmas|new year|easter|summer|break|week|one week|a week)[^()]{0,30}\)/gi;

export type Clause = { from: number; to: number; isCancelled: boolean };

/** Clauses, parted by commas and conjunctions that stand in no date. */
export function clausesOf(sentence: string, dates: StatedDate[]): Clause[] {
  const cuts = matchesOf(boundary, sentence)
    .filter(({ index }) => !dates.some(({ start, end }) => index >= start && index < end))
    .filter(({ index, 0: mark }) => !beginsWithDate(mark, index, dates))
    .filter(({ index, 0: mark }) => mark !== ':' || isExplained(index, dates))
    .map(({ index }) => index);
  return [0, ...cuts].map((from, at) => {
    const to = cuts[at] ?? sentence.length;
    const behind = sentence.slice(to, to + 60);
    const isCancelled =
      cancelled.test(sentence.slice(from, to).replace(skippedTime, '')) ||
      saidOfBefore.test(behind);
    return { from, to, isCancelled };
  });
}

/** `In four weeks: Dec 9th falls out`: the colon stands between a day that is counted and another. */
const isExplained = (colon: number, dates: StatedDate[]): boolean =>
  dates.some(({ start }) => start === colon + 2) &&
  dates.some(({ kind, end }) => kind === 'days' && end <= colon);

/** `We skip Dec 23rd and Dec 30th`: the `and` joins days. */
function beginsWithDate(mark: string, index: number, dates: StatedDate[]): boolean {
  return (
    / and /i.test(mark) &&
    dates.some(
      ({ start }) => start - (index + mark.length) <= 4 && start >= index + mark.length - 1,
    )
  );
}

/** `Oct 23rd doesn't work`, `as the 2nd is a holiday`, `Oct 16th: Ann can't`: not then. */
export function isTakenAway(said: string, { end }: StatedDate): boolean {
  const behind = said.slice(end, end + 60).replace(ownStop, '');
  return takenAway.test(behind) || fewCome.test(behind) || ofHoliday.test(behind);
}
const takenAway =
  /^[*_)]{0,3} ?(?:\([^()]{0,30}\) ?|: )?[^,;:.?()–—-]{0,25}?(?:\b(?:not?(?! (?:affected|changed|changing|touched|concerned|moved|moving|cancelled|objections?|problem))|never|holidays?|clash\w*|conflicts?|collides?|taken|(?<!\b(?:go|goes|going|went|send|sends|sent) )out|off|nobody(?= (?:has|can|is)\b|\W*$|[.,;])|impossible|dropped|skipped|replaced|cancel\w*|cannot|too (?:early|late|soon|close))\b|n['’]t\b)/i;

/** `Dec 9th, which is a holiday for half of us` */
const ofHoliday =
  /^,? (?:\(|which )(?:is |falls )?(?:(?:also|on|an?|the|in|already) ){0,2}(?:[\w-]+ )?(?:holidays?|taken|too (?:early|late|close|soon))\b/i;
/** `Dec 9th: Ann and Bob only` */
const fewCome =
  /^[*_)]{0,3}: (?:only \p{Lu}|\p{Lu}\p{L}+(?:, \p{Lu}\p{L}+){0,3} (?:and|&) \p{Lu}\p{L}+ only\b)/u;
/** `We cancel the next call, on Dec 9th` */
const apposed =
  /\b(?:cancel|skip|drop|call off) (?:the|our|this)(?: (?:next|upcoming|following|coming|regular|usual|weekly|monthly))? (?:calls?|meetings?|syncs?|sessions?),? \(?(?:which (?:is|was|would be|would have been) )?(?:(?:planned|scheduled) for |on )?(?:the )?[*_]{0,3}$/i;
/** Whether what stands before a day calls the meeting off that is on it. */
export const isOfCancelled = (before: string): boolean => apposed.test(before);

/** `we meet on Saturday for dinner` */
const forFood =
  /^[^.;]{0,30}\b(?:for|to have) (?:a |some )?(?:dinner|lunch|breakfast|brunch|drinks?|beers?|coffee|food|pizza)\b/i;

/** `The date will be announced on Dec 2nd` */
const toBeKnown =
  /\bbe (?:announced|decided|determined|communicated|known|clear|posted|sent)(?: out)?(?: on| by| around)?(?: the)? $/i;

/** `Ann sends the agenda on Dec 8th, the day before the call` */
const dayBefore =
  /^,? \(?(?:the|a|one) (?:day|evening|week) before (?:the|our|that) (?:calls?|meetings?|session)\b/i;
/** `could we do the next call a day later?` */
const isShift = (sentence: string, date: StatedDate): boolean =>
  date.kind === 'days' && date.days < 7 && /^ later\b/.test(sentence.slice(date.end));

/** The dates that no word beside them makes the day of something else. */
export function eligibleDates(
  sentence: string,
  dates: StatedDate[],
  isMoved: boolean,
): StatedDate[] {
  const clauses = clausesOf(sentence, dates);
  return dates.filter((date) => {
    const before = sentence.slice(Math.max(0, date.start - 70), date.start);
    if (noneUntil.test(before)) return true;
    if (later.test(before)) return false;
    if (!isMoved && limit.test(before) && !opensSeries(sentence, date)) return false;
    if (dayBefore.test(sentence.slice(date.end, date.end + 30))) return false;
    if (forFood.test(sentence.slice(date.end, date.end + 60))) return false;
    if (/^\s*(?:ago|at the latest)\b/i.test(sentence.slice(date.end, date.end + 20))) return false;
    if (isRejected(sentence, date) || isShift(sentence, date)) return false;
    if (wouldNormally.test(before) || apposed.test(before)) return false;
    if (occasion.test(before) || toBeKnown.test(before)) return false;
    const isUndone =
      wouldBe.test(before) ||
      hadIt.test(before) ||
      (wasToBe.test(before) && dates.some(({ start }) => start > date.end));
    if (isUndone && butNot.test(sentence.slice(date.end).replace(notAt, ''))) return false;
    const clause = clauseOf(clauses, date);
    return clause === undefined || !clause.isCancelled || isInstead(sentence, clause, date);
  });
}

/** `As of Dec 10th we meet on Tuesdays`, `from Dec 10th on we meet at 11:00`. */
const fromThen = /\b(?:from|as of|starting(?: from| with)?|since)(?: on)?(?: the)?[ *_(]{1,3}$/i;
const meetThen =
  /^[^;?!]{0,50}?(?:[ ,)]|on(?:wards)?,?) ?(?:we|the (?:call|meeting)s?)(?:['’]ll| will| shall)? (?:meet|take place|move|start|talk)\b/i;
const opensSeries = (sentence: string, { start, end }: StatedDate): boolean =>
  fromThen.test(sentence.slice(Math.max(0, start - 30), start)) &&
  meetThen.test(sentence.slice(end, end + 80));

/** `instead of the call on Monday we meet on …`, `so next Monday`: behind the cancelled, within one clause. */
function isInstead(sentence: string, clause: Clause, date: StatedDate): boolean {
  const found = cancelled.exec(sentence.slice(clause.from, date.start));
  if (!found) return false;
  return instead.test(sentence.slice(clause.from + found.index + found[0].length, date.start));
}

export const clauseOf = (clauses: Clause[], { start }: { start: number }): Clause | undefined =>
  clauses.findLast(({ from }) => from <= start);

/** `No meeting on Dec 9th.`: a sentence that takes a meeting away, so that the next may give another. */
export const takesMeetingAway = (sentence: string): boolean =>
  (cancelled.test(sentence) && aboutMeeting.test(sentence)) || weSkip.test(sentence);
const weSkip =
  /\bwe(?:['’]ll| will| have to| need to)? (?:skip|cancel|drop) (?:the )?(?:\d|mon|tue|wed|thu|fri|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|one\b|next)/i;
const aboutMeeting = /\b(?:meet(?:ing)?s?|calls?|syncs?|sessions?|hangouts?)\b/i;

/** Whether words say nothing by themselves: `again, at the`. */
export const isFiller = (words: string): boolean => words.length < 80 && filler.test(words);

/** Whether a date in another clause goes on with what was said: `…, on Monday Dec 9th`. */
export function goesOn(sentence: string, clause: Clause, date: StatedDate): boolean {
  const start = clause.from === 0 ? 0 : clause.from + 1;
  const between = sentence.slice(start, date.start);
  return isFiller(between) || (between.length < 80 && instead.test(between));
}

/** A time of day, and filler. */
export function saysNothing(words: string): boolean {
  const time = readTime(words, true);
  const rest = time ? words.slice(0, time.place.start) + words.slice(time.place.end) : words;
  return isFiller(rest.replace(/[@/]/g, ' '));
}

/** `10.01. nothing will happen`, `10.01.: nobody` */
export const ownStop = /^\.(?= \p{Ll}|: )/u;

/** `in four weeks (Dec 9th is a holiday)`: beside a day that is counted, what is said of this one may be why. */
export function mayBeReason(sentence: string, date: StatedDate): boolean {
  const [said = ''] = sentence.slice(date.end).replace(ownStop, '').split(saidEnd, 1);
  return !saysNothing(said) && (isTakenAway(sentence, date) || !saidOfMeeting.test(said));
}
const saidEnd = /[.;)]|,(?! (?:an?|which is) )/;
const saidOfMeeting =
  /\b(?:works?|suits?|fine|good|okay|ok|better|best|easier|possible|chair\w*|host\w*|agreed|(?:the|our) (?:next|last|first|only|usual|one|date|call|meeting))\b/i;

/** A sentence in; where it says that a meeting of the group does not take place, out. */

import { readDates } from '#app/minutes/dates/read-dates.ts';
import { months, numberWords, weekdays } from '#app/minutes/dates/vocabulary.ts';
import type { Signs } from '../words/lexicon.ts';
import { CALL, CANCEL, meetingSigns, meets, NEXT, NO, NOT, OFF, SKIP } from './meeting-signs.ts';
import { isQuestion } from './sentences.ts';

/** `count`: of so many meetings, where no day is named (`the next two calls`). */
export type Cancelling = { from: number; to: number; count: number | null };

/** A way to say so, and what a sentence's words must have of each to hold it. */
type Way = { pattern: RegExp; needs: readonly Signs[] };
const way = (pattern: string, ...needs: Signs[]): Way => ({
  pattern: new RegExp(pattern, 'iu'),
  needs,
});

const noun =
  '(?:meetings?|calls?|syncs?|hangouts?|meet-?ups?|stand-?ups?|telcos?|telecons?|catch-?ups?)';
/** `call with the printer`, `meeting notes`, `call for papers`: something else. */
const own =
  '(?!\\s+(?:with|for|between|to|notes?|minutes|rooms?|chains?|sites?|stacks?|graphs?|links?|agendas?|series)\\b|-)';
/** What may stand before it, looked at by `isOurs`: `bi-weekly`, `Mirage`. */
const kinds = "(?<kinds>(?:[\\p{L}\\d-]+['’]? ){0,3}?)";
const ourKind =
  /^(?:(?:bi-?)?weekly|fortnightly|monthly|community|team|group|developers?['’]?|dev|regular|usual|planned|scheduled|normal|video|conf(?:erence)?|phone|online|more|further|other|physical)$/;
const day = Object.keys(weekdays).join('|');
const determiner = `(?:the|our|this|that|next|upcoming|coming|following|today['’]s|tonight['’]s|tomorrow['’]s|(?:${day})['’]s)`;
const which = `(?:${determiner} ){0,3}`;
/** Something opens the sentence, or is a certain one: `its call` is somebody else's. */
const named = `(?:^\\W*|[,;:–—] ?(?:so |and |hence )?|\\b${determiner} )${which}`;
const counted = `(?:(?<count>${Object.keys(numberWords).join('|')}|\\d) )?`;
const some = `${counted}${kinds}${noun}${own}`;
const ours = `${which}${some}`;
/** `the next one`, of whatever the group has: meetings. */
const nextOne =
  '(?:the|our) next (?:one|(?<ones>two|three|few|\\d))(?= ?(?:[.,;:!)(–—-]|$|(?:on|as|because|since|due|is|are)\\b))';
const isOff = `(?:cancell?ed|called off|skipped|not (?:taking place|happening|going to happen)|off(?=\\s*(?:$|[.,;:!)(–—-]|(?:because|as|since|due|this|next|on|for|until|today|tomorrow)\\b)))`;
const verb =
  "(?:(?:is|are|was|were|has been|have been|had to be|will be|must be|has to be|needs to be|gets?|['’]s)(?: (?:now|therefore|unfortunately|hereby|thus|all|both|then))?)";
/** `We`, `let's`: who may call a meeting off; one person who skips it is only away. */
const we =
  "\\b(?:we(?:['’]ll| will| have to| need to| must|['’]re going to| are going to| decided to| agreed to)?|let['’]?s|let us|(?:decided|agreed) to)(?: (?:therefore|just|simply|then))?";
const anyone = `(?:${we}|\\bI(?:['’]ll| will| have to| need to| must|['’]m| am)?|^\\W*(?:sorry,? )?)`;
const month = Object.keys(months).join('|');
const someDay = `(?:on )?(?:the |this |next |coming )?(?:\\d|(?:${day}|${month})\\b)`;
/** `Dec 9th` is a day, `0.9.2` and `3 tests` are none. */
const numbered = /^(?:on )?(?:the |this |next |coming )?\d/i;
const opensWithDay = (text: string): boolean =>
  !numbered.test(text) || readDates(text, true).some(({ start }) => start < longestLead);
const longestLead = 12; // `on the next `

const patterns: readonly Way[] = [
  // `No call next Monday`, `there will be no meeting`
  way(`\\bno ${kinds}${noun}${own}`, NO, CALL),
  // `The call of Dec 9th is off`, `the next two calls are cancelled`
  way(`${named}${some}[^.;?!]{0,50}? ${verb} ${isOff}`, CALL, CANCEL | OFF | NOT),
  way(`${named}${some}[^.;?!]{0,50}? falls? (?:out|through)\\b`, CALL, OFF),
  // `Next call: cancelled on Dec 9th`, `Cancelled: the call on Dec 9th`
  way(`^\\W*${which}${some}[:–—-]{1,2} ?${isOff}`, CALL, CANCEL | OFF),
  way(`^\\W*cancell?ed\\W{1,3}${ours}`, CALL, CANCEL),
  // `There won't be a call`
  way(
    `\\bthere (?:won['’]t|will not|is not going to) be (?:a|an|any|our|the) ${kinds}${noun}${own}`,
    CALL,
    NOT,
  ),
  // `The call would be on Dec 23rd, which is a holiday, so we skip it`
  way(
    `\\b(?:holidays?|calls?|meetings?|slot|away|travel\\w*)\\b[^.;?!]{0,80}? (?:so|hence|therefore|thus),? ${we} (?:skip|cancel) (?:it|this one|that one|that)\\b`,
    CANCEL,
  ),
  // `The meeting on Dec 9th won't take place`
  way(
    `${named}${some}[^.;?!]{0,50}? (?:will not|won['’]t|does not|doesn['’]t|can ?not|can['’]t|is not going to|isn['’]t going to) (?:take place|happen|be held)\\b`,
    CALL,
    NOT,
  ),
  // `I have to cancel the meeting`, `Cancelling the call on Monday`
  way(`${anyone} ?(?:cancel(?:l?ing)?|call(?:ing)? off) ${ours}`, CALL, CANCEL | OFF),
  way(`${anyone} ?(?:cancel(?:l?ing)?|call(?:ing)? off) ${nextOne}`, NEXT, CANCEL | OFF),
  way(
    `(?:^\\W*|[,;:–—] ?(?:so )?)${nextOne}[^.;?!]{0,40}? ${verb} (?:cancell?ed|called off)`,
    NEXT,
    CANCEL | OFF,
  ),
  way(`${we} (?:skip|drop) ${ours}`, CALL, CANCEL),
  way(`^\\W*(?:skip|skipping|dropping) ${ours}`, CALL, CANCEL),
  // `We skip Dec 23rd`, `Dec 23rd is skipped`
  way(`${we} (?:skip|cancel|drop) (?=${someDay})`, CANCEL),
  way(
    `^\\W*(?:(?:so|on|the|of|and|next|this|\\d{1,4}(?:st|nd|rd|th)?(?:[./-]\\d{1,4}){0,2}\\.?|${day}|${month}),? )+(?:is|are|will be) (?:skipped|cancell?ed)\\b`,
    CANCEL,
  ),
  // `We will not meet next week`
  way(
    `\\bwe (?:will not|won['’]t|do not|don['’]t|can ?not|can['’]t|are not going to|['’]re not going to) (?:meet\\b|have (?:a|our|the|any) ${kinds}${noun}${own})`,
    CALL,
    NOT,
  ),
];

/** `Cancelled: weekly call`, `Call on Dec 9th cancelled`: as only subjects say it. */
const subjects: readonly Way[] = [
  way(
    `^\\W*(?:\\[[^\\]]*\\]\\W*)*(?:(?:re|fwd?):\\s*)*(?:cancell?ed|cancell?ation)(?: event)?(?: of)?\\b\\W+(?:[^?]{0,60}? )?${noun}${own}`,
    CALL,
    CANCEL,
  ),
  way(`\\b${noun}${own}[^?]{0,50}? (?:cancell?ed|called off|skipped)\\W*$`, CALL, CANCEL | OFF),
];

/** Said on a condition, or only thought of. */
const conditional = /\b(?:if|unless|whether|in case)\b/i;
const tentative =
  /\b(?:[Mm]aybe|[Pp]erhaps|[Pp]ossibly|might|could|would(?! (?:be|fall|have been|take place) (?!cancel|called|skip|off|dropped))|should|shall|propos\w+|suggest\w*|discuss\w*|consider\w*|think\w*|thought|talk\w*|ask\w*|wonder\w*|poll|vote\w*|do we|(?:was|were|had)(?! (?:to be|cancell?ed|called off|skipped))|last|previous|yesterday\S*)\b|\bmay\b/;
/** `Bob has no call on Monday`: his own. */
const hasNone = /\b(?!(?:we|group|team|everyone|everybody)\b)\p{L}{2,} (?:has|had)(?: got)? $/u;
const denied =
  /\b(?:not|never|no longer|n['’]t)(?: going to)?(?: be(?:en)?)? $|\b(?:is|are|was|were)n['’]t /i;

/** Whether a text with such words speaks of a meeting, and denies or drops something: most do not. */
export const mayCancel = (signs: Signs): boolean =>
  meets(signs, [CANCEL | OFF | NO | NOT, CALL | SKIP]) || meets(signs, [CANCEL | OFF, NEXT]);

/** Null for a question, a thought, a condition, and for what is about another event. */
export function cancellingIn(
  sentence: string,
  isSubject = false,
  signs: Signs = sentence.length > longest ? 0 : meetingSigns(sentence),
): Cancelling | null {
  if (sentence.length > longest || !mayCancel(signs)) return null;
  if (isQuestion(sentence) || conditional.test(sentence)) return null;
  for (const { pattern, needs } of isSubject ? [...patterns, ...subjects] : patterns) {
    const found = meets(signs, needs) ? pattern.exec(sentence) : null;
    if (!found) continue;
    const from = found.index;
    const to = from + found[0].length;
    // Up to where it is said, from the last comma on: `as many could not come, …` gives a reason.
    const lead = sentence.slice(0, to);
    const clause = lead.slice(Math.max(0, sentence.slice(0, from).search(lastClause)));
    if (
      tentative.test(clause) ||
      hasNone.test(sentence.slice(0, from)) ||
      negated(found[0]) ||
      !opensWithDay(sentence.slice(to, to + longestDay)) ||
      denied.test(sentence.slice(0, from))
    )
      continue;
    const { count = found.groups?.ones, kinds: said = '' } = found.groups ?? {};
    if (!isOurs(said)) continue;
    return {
      ...{ from, to },
      count: count === undefined ? null : (numberWords[count.toLowerCase()] ?? Number(count)),
    };
  }
  return null;
}

/** `bi-weekly`, `Mirage`; not `system`, `hosting`. */
const isOurs = (words: string): boolean =>
  words
    .trim()
    .split(' ')
    .every((word) => word === '' || /^\p{Lu}/u.test(word) || ourKind.test(word));

const longest = 400;
const longestDay = 40;
/** The last comma before the words. */
const lastClause = /[,;:][^,;:]*$/;
const negated = (words: string): boolean =>
  /\b(?:is|are) not (?:cancell?ed|off|skipped)/i.test(words);

/** A sentence and the one before it in; the day that it gives of the meeting of which that one spoke, out. */

import { blankDates, readDates } from '#app/minutes/dates/read-dates.ts';
import { bestOf, type SaidDate } from './announced-date.ts';
import { triggerOf } from './announcing-words.ts';
import { givesRight, takesBack } from './corrected-date.ts';
import { eligibleDates, isFiller, takesMeetingAway } from './date-roles.ts';
import { isQuestion } from './sentences.ts';

/** `When is the next call? On Dec 9th, 10:00.`, `No call on Dec 2nd. Then on Dec 9th.`: a sentence that is a date and little else. */
export function answeredDate(sentence: string, before: string): SaidDate | null {
  if (sentence.length > 160 || before === '') return null;
  const hasOne = eligibleDates(before, readDates(before, true), false).length > 0;
  const kind = hasOne ? 'same' : (triggerOf(before)?.kind ?? 'same');
  const isAsked = kind !== 'mention' && kind !== 'same';
  const isWrong = kind === 'mention' && takesBack(before);
  if (opensWithIt.test(sentence) && (anExtra.test(before) || (!hasOne && ofNext.test(before)))) {
    const [first] = eligibleDates(sentence, readDates(sentence, true), false);
    return first && isFiller(sentence.slice(0, first.start))
      ? { date: first, isMoved: false, isEdge: false }
      : null;
  }
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
  const lead = sentence.slice(0, date.start).replace(answer, '');
  const [behind = ''] = sentence.slice(date.end).split(/[,;(]/, 1);
  const so = concludes.exec(lead)?.groups?.so;
  const said = !isAsked
    ? blankDates(rest, true)
    : isQuestion(before) && so === undefined
      ? lead
      : `${so ?? lead} ${behind}`;
  return isFiller(said) ? { date, isMoved: false, isEdge: false } : null;
}

/** `Carla asked for a special call on the release. It's on Friday.` */
const anExtra =
  /\b(?:an?|another|one|the) (?:special|extra|additional|separate|dedicated|short|further|ad[ -]hoc|follow-?up|second) (?:call|meeting|session|sync)\b(?! (?:at|with)\b)/i;
/** `Next time we should talk about the roadmap. That's on Dec 9th.` */
const ofNext =
  /\b(?:our|the|^\W*)? ?next (?:time|(?:week['’]s )?(?:call|meeting|session|sync))\b(?! (?:of|with|for)\b)/i;
const opensWithIt =
  /^\W*(?:it|this|that|which)(?:['’]s|['’]ll be| is| will be| takes place)(?: (?:planned|scheduled|set|going to be|held))?(?: (?:for|on))?\b/i;
/** `We skip Dec 9th. The one after that is on Dec 23rd.` */
const theOneAfter =
  /^\W*(?:and |so |but |then )?(?:the|our) (?:one|call|meeting|sync|session) (?:after|following)(?: (?:that|this|it))?(?: one)?\b/i;
/** `No meeting on Dec 9th. Then on Dec 16th.` */
const goesOnThen = /^\W*(?:then|instead|rather|next|but|so)\b/i;
/** `Bob is away on Monday, so on ` */
const concludes = /(?:[,;:]| [-–—]{1,2}) (?<so>(?:so|hence|thus|therefore|then|agreed)\b[^,;:]*)$/i;
/** `A: on Monday`. */
const answer = /^\W*(?:a|answer|\p{Lu}\p{L}+(?: \p{Lu}\p{L}*)?):/iu;

/** A sentence that takes back a wrong date in, with its dates; the right one out. */
import type { StatedDate } from '#app/minutes/dates/stated-date.ts';

/** Something was given wrongly, or given at all. */
const given =
  /\b(?:wrong(?:ly)?|incorrect(?:ly)?|mistaken?|errors?|errat(?:um|a)|typos?|correct(?:ion|ed)?|mixed up|confused|sorry|contrary to|wrote|written|read|said|says?|stated?|announced|gave|given|had|actually|rather|no(?=,))\b/i;
/** `it is on`, `should read`, `the right date is`, `no, sorry,` before the day that is meant. */
const meant =
  /(?:\b(?:(?:it|this)(?:['’]s|['’]ll be| is| will be)|(?:should|must|ought to|has to) (?:be|read|say|have been)|(?:correct|right)(?: (?:one|date|day))?(?: is|:)|(?:no|sorry|rather|actually|I mean(?:t)?|make that|correction)[,:]?)|\bwrong(?: (?:here|there|in [\w ]{1,20}))?[,:;])(?: (?:of course|in fact|actually|really|now|no,|sorry,?))*(?: ["“]?(?:the )?next \w{3,8})?(?: (?:on|for))?(?: the)? [*_]{0,3}$/i;

/** `dates` are those behind the words that announce. */
export function correctedDate(sentence: string, dates: StatedDate[]): StatedDate | null {
  if (dates.length === 0 || !takesBack(sentence)) return null;
  return dates.findLast(({ start }) => givesRight(sentence.slice(0, start))) ?? null;
}

/** `Sorry for the wrong date of the next call.`: the next sentence may give the right one. */
export const takesBack = (sentence: string): boolean => given.test(sentence);
/** `It is on ` before a day. */
export const givesRight = (lead: string): boolean => meant.test(lead);

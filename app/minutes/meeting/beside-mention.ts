/** A sentence that only mentions a next meeting in, with a day; whether that is the day of the meeting, out. */

import type { StatedDate } from '#app/minutes/dates/stated-date.ts';
import { inBetween, names } from './announcing-parts.ts';
import type { Trigger } from './announcing-words.ts';

/** A meeting that is only mentioned has its date directly behind it, or one that somebody proposes for it. */
export function isOfMention(
  sentence: string,
  { from, to }: Pick<Trigger, 'from' | 'to'>,
  date: StatedDate,
): boolean {
  // `at next week's call`
  if (date.start >= from && date.end <= to) return true;
  if (proposes.test(sentence.slice(0, date.start))) return true;
  if (
    date.start < from &&
    invites.test(sentence.slice(0, date.start)) &&
    /^[^.;]{0,50}$/.test(sentence.slice(date.end, from))
  )
    return true;
  if (date.start < from && atIt.test(sentence.slice(date.end, from))) return true;
  if (several.test(sentence.slice(from, to)) && inParentheses(sentence, to, date)) return true;
  if (workOnIt.test(sentence.slice(0, from)) && /^ (?!is\b|\()/.test(sentence.slice(to)))
    return false;
  return date.start < to
    ? settled.test(sentence.slice(date.end, from))
    : adjacent.test(sentence.slice(to, date.start));
}

/** `For the next two calls we try Jitsi (Dec 9th and 23rd)` */
const several = /s[*_]{0,2}$/i;
const inParentheses = (sentence: string, from: number, { start }: StatedDate): boolean => {
  const opened = sentence.lastIndexOf('(', start);
  if (opened < from || start - opened > 5) return false;
  const [said = ''] = sentence.slice(opened + 1).split(')', 1);
  return severalDays.test(said);
};
const severalDays = new RegExp(
  `^(?:\\b(?:${names}|the|on|and|of|\\d{1,2}(?:st|nd|rd|th)?|20\\d\\d)\\b[ .,/&-]*){3,12}$`,
  'i',
);

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

/** `in two weeks at our next meeting` */
const atIt = /^,? (?:at|in|during)(?: the| our)? $/i;

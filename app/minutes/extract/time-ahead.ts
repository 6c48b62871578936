/** Words of a clause in; whether they name a time to come, or a habit, out. */
import { oneOf } from '../vocabulary.ts';

const day = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const month =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december)';
const span = '(?:days?|weeks?|weekend|months?|hours?|minutes?|fortnight)';
const one = '(?:an?|one|two|three|four|a few|a couple of|the next(?: few| couple of)?|\\d+)';
const coming = '(?:next|upcoming|coming|following)';
/** Things that one waits for: `before the retreat`. */
const occasions =
  `meeting|call|meetup|retreat|hackathon|summit|workshop|conference|release|holiday|holidays|vacation|lunch|break|weekend|deadline|
  merge|review|next one|end`.split(/\|\s*/);

const times = [
  `${coming} (?:week|month|time|year|${day}|${month}|weekend|meeting|call|days|weeks)`,
  'tomorrow',
  'tonight',
  'in advance',
  'beforehand',
  'later(?: (?:today|on|this))?$|later (?:today|this)',
  `this (?:afternoon|evening|week|weekend|month|time|coming|${day})`,
  'in the (?:afternoon|evening|morning)',
  `(?:by|on|until|till|before) (?:${coming} |the )?(?:${day}|weekend|call|meeting|\\d{1,2}(?:st|nd|rd|th)\\b)`,
  `(?:by|until|till|before) (?:the )?(?:end of|${month}|week|tomorrow|then|${coming})`,
  `(?:by|until|till|before|after|during|over|at|with|in|for) (?:the|his|her|their|my) ${coming} (?!(?:few )?(?:months|years))[a-z]+`,
  `(?:by|until|till|before|after) (?:the|his|her|their|my) (?:${oneOf(occasions)})`,
  '(?:before|after|over|by) (?:christmas|easter|new year)',
  '(?:by|before|until) v?\\d+\\.\\d[\\d.]*',
  'asap|as soon as (?:possible|\\w+ can)',
  '(?:at|during) (?:the|our) (?:next )?(?:retreat|hackathon|summit|workshop|conference|meetup|hack ?days?|sprint)',
  // `since Friday` is past.
  `(?<!(?:since|last|past|from) )${day}(?=$|[,;.)])`,
  `in (?:early |late )?${month}(?! (?:19|20)\\d\\d)`,
  `(?:over|at|on) the weekend`,
  `(?:right )?after the (?:meeting|call)`,
  `(?:with)?in ${one} ${span}`,
];
const bound =
  "(?:once|as soon as) (?:the|he|she|it|that|this|they|ci|everything|all)|when (?:he|she|they)(?: (?:is|are|gets?)|['’](?:s|re)) back|when (?:it|that|this|they)(?: (?:is|are)|['’](?:s|re)) (?:out|merged|released|ready|done)|when (?:the )?[a-z0-9-]+ (?:is|are) (?:out|merged|released|ready|done|green|fixed|published|available|back)|soon$";
// Without `u` they are put together many times as fast.
const wordEnds = '(?![a-z\\u00c0-\\u024f-])';
const dated = new RegExp(`(?:^|[\\s(])(?:${times.join('|')})${wordEnds}`, 'i');
const ahead = new RegExp(`(?:^|[\\s(])(?:${times.join('|')}|${bound})${wordEnds}`, 'i');

/** `… next week`, `… by Friday`. */
export const isDated = (words: string): boolean => dated.test(words);

/** The same, or `… once the tests pass`. */
export const isAhead = (words: string): boolean => ahead.test(words);

const habit =
  /(?:^|[\s(])(?:as usual|as always|every|each|usually|always|often|regularly|sometimes|daily|weekly|monthly|generally|normally|whenever|mostly|typically)(?![\p{L}-])/iu;

/** `… every week`: told of, not planned. */
export const isHabit = (words: string): boolean => habit.test(words);

const opensAhead = new RegExp(
  `(?:^|[,;:(–—]\\s?|\\s-{1,2}\\s|\\b(?:and|but|so)\\s)(?:${times.join('|')}|after (?:that|this|which)|afterwards|on ${day}|in ${month})[,:]?\\s$`,
  'i',
);
const awaited =
  /(?:^|[,;(–—]\s?|\b(?:and|but|so|then)\s)(?:once|as soon as|when(?:ever)?|after|until|when)\s[^.;:]{3,120}$/i;

/** `Next week `, `tomorrow `; what goes on `this week` is under way. */
export const opensDated = (before: string): boolean =>
  opensAhead.test(before) && !/\bthis (?:week|month|time),?\s$/i.test(before);

/** What stands before a subject: `Next week `, `once that is out, `. */
export const opensTimeAhead = (before: string): boolean =>
  opensAhead.test(before) || awaited.test(before) || opensPlan.test(before);
// `Plan: Ann writes it`
const opensPlan =
  /(?:^|[.;(]\s)(?:(?:the|our|new|next)\s)?(?:plans?|next\ssteps?|proposal|roadmap|to-?dos?|agreed|agreement|deal|compromise|upshot)(?:\s(?:is|for\s[^:]{1,40}))?\s?:\s$|\b(?:agreed|decided|(?:plan|idea|agreement|deal)\s(?:is|was))\sthat\s$/i;

/** One of these is in each of those words. */
export const timeWords =
  `next upcoming coming following tomorrow tonight later this afternoon evening morning by on until till before
  after during over at in within once soon when then afterwards that asap monday tuesday wednesday thursday friday saturday sunday`.split(
    /\s+/,
  );

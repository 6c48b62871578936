/** The words before a subject in; its place in the sentence, and whether somebody reports what follows, out. */
import { oneOf } from '../vocabulary.ts';
import type { Subject } from './reading.ts';

/** `before`: the words before the subject; `whole`: they are all of the sentence before it. */
export function placeAfter(before: string, whole: boolean): Subject['place'] | null {
  if (whole && before.trim() === '') return 'head';
  // Most names stand behind a word that says nothing about their part in the sentence.
  const last = lastWord.exec(before.slice(-20))?.[0];
  if (last !== undefined && !tellingWords.has(last.toLowerCase())) return 'clause';
  const words = whole ? before : `x${before}`;
  if (thatIsWhat.test(words)) return 'clause';
  if (objectBefore.test(words)) return null;
  if (clauseStart.test(words) || (whole && before.trim() === '') || linked.test(words))
    return 'head';
  if (saying.test(words) || andThat.test(words) || agreedThat.test(words)) return 'clause';
  if (ownWhich.test(words)) return 'clause';
  if (furthermore.test(words)) return 'further';
  if (relative.test(words)) return 'relative';
  return /[\p{L}\p{N})\uFFFC\]"”'’,]\s$/u.test(words) ? 'clause' : 'head';
}

// What a clause can begin after: `, and`, ` - `, `so`, `because`; the last words before the subject.
const clauseOpeners = [
  ...`and but so then also or plus hence therefore thus now next maybe perhaps later afterwards meanwhile
  instead otherwise however additionally tomorrow today finally first both yes ok okay eventually
  overall only probably possibly likely ideally hopefully either`.split(/\s+/),
  'most likely',
  'very likely',
  'in the meantime',
  'in addition',
  'for now',
  'this week',
  'next week',
  'to this end',
];
const clauseStart = new RegExp(
  `(?:^|[,;:(—–\\n]\\s?|\\s(?:-{1,2}|->)\\s)(?:(?:${oneOf(clauseOpeners)})\\s*,?\\s*){0,3}$`,
  'i',
);
const linked = /(?:^|\s)(?:and|but|so|then)(?:\s(?:both|then|also|now|therefore))?,?\s$/i;
const relatives = 'that where which when until once after before'.split(' ');
const relative = new RegExp(
  `(?:^|\\s)(?<!\\bafter\\s)(?:${oneOf(relatives)})(?:\\s(?:both|then|also|now))?,?\\s$`,
  'i',
);
const sayings =
  'said says mentioned mentions noted promised agreed confirmed suggested offered added replied answered explained reported reports wrote announced stated decided'.split(
    ' ',
  );
// `told us`, `wrote on the list`
const telling = `(?:told|assured|informed|promised)\\s(?:us|me|them|him|her|everyone|everybody|the\\s(?:list|group|others|team)|[A-Z][\\w-]+)|wrote\\s(?:in|on|to)\\s(?:the|an?|his|her)\\s[a-z]+`;
const report = `(?:${oneOf(sayings)}|${telling})`;
// `Ann said that it works and that Bob should …`
const andThat = /,?\s(?:and|but)\sthat\s$/i;
// `the plan is that Ann writes it`
const agreedThat =
  /\b(?:(?:idea|plan|proposal|agreement|suggestion|consensus|understanding|upshot|outcome) (?:is|was) that|except that|(?:which|this|that) means(?: that)?)\s$/i;
// `it was agreed on the spot that Ann …`
const saying = new RegExp(
  `(?:^|\\s)${report}(?:(?:\\son\\sthe\\sspot|\\s[a-z]{3,12}ly)?\\sthat)?\\s$`,
  'i',
);
// `Ann said (that) some of it is there and that she would send the rest`
const saidThat = new RegExp(`(?:^|\\s)${report}\\s[^;]{3,300}$`, 'i');
/** `(Ann) said that`, from behind the name on, and nothing else. */
export const isSaying = (words: string): boolean => saying.exec(words)?.index === 0;
/** `said that` or the like stands before a subject at `at`; `from` is where the sentence begins. */
export const isReported = (before: string, text: string, from: number, at: number): boolean =>
  saying.test(before) ||
  (andThat.test(before) && saidThat.test(text.slice(Math.max(from, at - longestReport), at)));
const longestReport = 360;
// `two bugs, both of which Ann`, `the manual, whose first part Ann`: more is told of it …
const furthermore =
  /,\s(?:(?:both|all|one|two|three|some|most|half|each)\sof\s)?which\s$|,\swhose\s(?:[\p{L}-]+\s){1,2}$/iu;
// … and `the issue is #58, in which Ann should sum it up` is a clause of its own.
const ownWhich = /,\s(?:in|on|at|for|to|after|by)\swhich\s$/i;
// `Bob asked for a port, and that is what Ann will do`
const thatIsWhat = /\b(?:that|this|which)(?:['’]s|\sis)\swhat\s$/i;
// Before a name these make it an object or a mere mention: `with Ann`, `ask Ann`, `the Ann`, `if Ann`.
const objectOpeners = [
  ...`with from to by for of via than like about on at in into through between after before without against per
  over under behind beside and/or ask asks asked asking tell tells told ping pinged let lets thank thanks help helps helped
  remind reminds reminded poke email mail emailed contact contacted cc the a an his her their our my your if whether unless how why what who whose when once until not nor neither saw see sees give gives gave given show shows showed
  make makes made owe owes owed lend lends lent encourage encouraged invite invited join joined joins`.split(
    /\s+/,
  ),
  'in case',
];
const objectBefore = new RegExp(`(?:^|[\\s(])(?:${oneOf(objectOpeners)})(?:\\sboth)?\\s$`, 'i');
/** The words on which the phrases above end; a name behind any other word is just the next one of its clause. */
const tellingWords = new Set(
  [...clauseOpeners, ...relatives, ...sayings, ...objectOpeners].map(
    (phrase) => phrase.split(/[ /]/).at(-1) ?? '',
  ),
);
const lastWord = /[a-z]+(?=\s$)/i;

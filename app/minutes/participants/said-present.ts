/** A text in; the names that one of its sentences says were present, out: `Ann, Bob and I were there`. */
import type { Passage } from '#app/mail/mail.ts';
import { cutPassage } from '#app/mail/passage.ts';
import { listsOf, PRESENCE } from '../words/first-letters.ts';

/** `Ann, Bob and I were present`, `Ann and Bob joined`. */
const behind =
  /^(?<names>[^:!?]{3,300}?),? (?:present(?=[,.;]|$)|(?:attending|in attendance|(?:on|in) (?:the|this) call)(?=[,.;]|$)|(?:were|was|are|have been) (?:all |also |both )?(?:present|there|here|around|on the call|in the (?:call|meeting|room)|at the (?:call|meeting)|attending|in attendance|online|with us)|(?:all |both )?(?:attended|joined|participated|took part|showed up|made it|met|dialled in|dialed in))\b/i;
/** `Present were Ann and Bob`, `Attended by Ann and Bob`, `We were three: Ann, Bob and me`. */
const ahead =
  /^(?:(?:present|there|attending|on the call|(?:at|in) the (?:meeting|call|room)|in attendance|around) (?:today )?(?:were|was|are)|attended by|(?:this time )?we were(?: \p{L}+)? ?:|(?:the )?(?:participants|attendees) (?:were|are)|(?:(?:today )?we had|(?:(?:a |the |our )?(?:call|meeting|hangout|sync|chat) )?with)|together with|(?:participants|attendees|present) ?:) (?<names>[^:!?]{3,300}?)[.!]?$/iu;
const hint =
  /(?:were|was|are|been) |attended|joined|participated|took part|showed up|made it|met\b|dial|^with|with |we had|present|ttend|call/i;
/** Sentences; `P. Ellis` ends none. */
const ending = /(?<!\b\p{Lu})[.!?](?=\s|$)/gu;
const strictName =
  /^(?:@[\p{Ll}\d_-]+|@?\p{Lu}[\p{L}\d'’.-]*)(?: (?:d[aeiu]|de la|van|von|der) ?(?=\p{Lu}))?(?: ?\p{Lu}[\p{L}'’.-]*){0,2}(?: ?[([][^()[\]]{1,30}[)\]])?$/u;
const self = /^(?:I|me|myself)$/;
const noName =
  /^(?:the|a|an|we|they|it|this|that|these|those|all|both|most|some|many|notes|everyone|everybody|he|she|here|there|thanks|mon|tues|wednes|thurs|fri|satur|sun)(?:day)?\b/i;

/** The stretch that holds the names; null where no sentence says so of two people or more. */
export function saidPresent(passage: Passage): Passage | null {
  const { text } = passage;
  if ((listsOf(passage) & PRESENCE) === 0 || !hint.test(text)) return null;
  let from = 0;
  for (const end of [...text.matchAll(ending)].map(({ index }) => index + 1).concat(text.length)) {
    const sentence = text.slice(from, end);
    const start = from + sentence.length - sentence.trimStart().length;
    const said = sentence.trim();
    const found = ahead.exec(said) ?? (opensWithName(said) ? behind.exec(said) : null);
    const names = found?.groups?.names;
    if (found && names && isNameList(names)) {
      const at = start + found[0].indexOf(names);
      return cutPassage(passage, at, at + names.length);
    }
    from = end;
  }
  return null;
}

/** Of two names or more the first one ends where the sentence is parted first. */
function opensWithName(sentence: string): boolean {
  const [first] = namesOf(sentence.slice(0, longestName));
  return first !== undefined && isName(first);
}

/** `Ann, Bob Hill (BH) and me`: two or more names and nothing else. */
export const isNameList = (text: string, atLeast = 2): boolean =>
  listedNames(text).length >= atLeast;

/** The names of a text that lists names and nothing else; none of any other. */
export function listedNames(text: string, isListed = isName): string[] {
  // Prose is known by its beginning, and need not be cut into parts to its end.
  const [first] = namesOf(text.slice(0, longestName));
  if (first === undefined || !isListed(first)) return [];
  const names = namesOf(text);
  return names.every(isListed) ? names : [];
}

const isName = (part: string): boolean =>
  self.test(part) || (strictName.test(part) && !noName.test(part));

/** No name is longer. */
const longestName = 80;

export function namesOf(text: string): string[] {
  return text
    .replace(/[*_]+/g, '')
    .split(/,? (?:and|&|\+) |[,;|·•]| {2,}| ?\/ ?(?=[@\p{Lu}])/u)
    .map((part) => part.trim().replace(/[.]$/, ''))
    .filter((part) => part !== '' && !/^(?:and )?(?:et al|etc|others?)\b/.test(part));
}

/** A sentence and a day in it in; whether that day was chosen, or turned down, in so many words, out. */
import type { StatedDate } from '#app/minutes/dates/stated-date.ts';

/** `Dec 9th it is`, `Dec 9th won the vote`, `Dec 9th: yes, it takes place`. */
export const isChosen = (said: string, { end }: StatedDate): boolean =>
  chosen.test(said.slice(end, end + 80));
const chosen =
  /^[*_).]{0,3}(?: it(?: is|['’]s| shall be| will be|['’]ll be)\b| (?:wins|won|has won|got (?:the )?most votes|is (?:chosen|elected)|(?:is|will be|would be)(?: then| therefore| thus| hence)? (?:the )?next(?= one| call| meeting|\W*$|[.,;]))(?!\p{L})|[:,]? (?:yes,? )?(?:it|that one|this one)(?:['’]ll| will| does)?(?: still)? (?:takes? place|happens?|stands?|stays)\b)/iu;

/** `Ann proposed Dec 9th, but this was rejected`: said behind the day of what somebody proposed. */
export const isRejected = (said: string, { end }: StatedDate): boolean =>
  rejected.test(said.slice(end)) && proposed.test(said);
const rejected =
  /\b(?:reject(?:ed|s)|turned down|voted down|dismissed|declined|discarded|withdrawn|vetoed|not accepted)\b/i;
const proposed = /\b(?:propos|suggest|idea|ask(?:ed|s)\b|want(?:ed|s)\b)/i;

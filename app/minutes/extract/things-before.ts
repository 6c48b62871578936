/** A promise that names no thing in; where the clause begins that names it (`the repository, which Ann will try out`), out. */
import type { Sentence } from './reading.ts';

const verbAlone =
  /^[a-z-]+(?:\s(?:out|up|off|into|on|over|at|after|for|with|to|through|back|in|down|then|next|soon|today|tonight|tomorrow|later|this\sweek|next\sweek|(?:(?:on|by)\s)?(?:mon|tues|wednes|thurs|fri|satur|sun)day)){0,2}(?=\s?[.,;()]|\s?$)/i;
// `; ` · ` - ` · `, and there's (a poster)`
const parting =
  /(?:[;:(]|\s[–—-]{1,2}|,\s(?:and|but)(?=\sthere(?:['’]s|\sis|\sare)\s))\s?(?=[^;:(]*$)/;
/** Letters in which the verb stands, and the clause before. */
const longestVerb = 60;
const longestClause = 400;

/** `subject` and `work` are the places of who promises and of the verb; null where the verb has its thing behind it. */
export function thingBefore(
  text: string,
  { from, to }: Sentence,
  subject: number,
  work: number,
): number | null {
  if (!verbAlone.test(text.slice(work, Math.min(to, work + longestVerb)))) return null;
  const start = Math.max(from, subject - longestClause);
  const found = parting.exec(text.slice(start, subject));
  return found === null ? from : start + found.index + found[0].length;
}

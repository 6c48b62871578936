/** A clause that promises work in; the TODO with the words that belong to it out. */
import { countBefore } from '#app/mail/count-before.ts';
import type { Clause } from './clause.ts';
import { joinersIn } from './joiners.ts';
import type { Sentence, TodoFact } from './reading.ts';

/** `clauses` are all of the sentence, in the order of the text; `index` is the place of `clause` among them. */
export function factOf(
  clause: Clause,
  index: number,
  clauses: Clause[],
  sentence: Sentence,
  text: string,
): TodoFact {
  // `Ann, who heard that Bob will test it, will port it`: his stands before what is hers.
  let after = index + 1;
  while ((clauses[after]?.from ?? sentence.to) <= clause.at && after < clauses.length) after += 1;
  const following = clauses[after];
  const from = index === 0 ? sentence.from : clause.from;
  const end = following === undefined ? sentence.to : trimEnd(text, from, following.from);
  // `…; Bob will too`: he is no next one.
  const joiners = joinersIn(Math.max(clause.from, clause.at), end, sentence, text);
  const next = joiners?.from ?? withoutNext(clause, end, sentence, text);
  // `Ann found a leak, she's on it`: what names the work stands before who promises it.
  const said = Math.max(clause.at, clause.from);
  const to = withoutStatement(text, said, withoutOthers(text, said, next));
  const words = text.slice(from, to);
  return {
    kind: 'todo',
    basis: 'commitment',
    from,
    to,
    work: { from: clause.at, to: withoutBracket(text, clause.at, Math.max(to, clause.at)) },
    owners: [...clause.owners, ...(joiners?.owners ?? [])],
    tentative: words.includes('(?)') || /^(?:maybe|perhaps)\b/i.test(words),
    done: /\((?:done|DONE)\)|\bDONE\b/.test(words),
    confidence: clause.confidence,
    id: null,
  };
}

/** `Bob Birch, Carla Dun, agreed to drop it`: what two promise in the same words is one TODO of both. In the order of the text. */
export function withoutTwins(clauses: Clause[]): Clause[] {
  const all: Clause[] = [];
  for (const clause of clauses) {
    const last = all.at(-1);
    if (last && last.at === clause.at && clause.from < clause.at && last.from < last.at)
      all[all.length - 1] = { ...last, owners: [...last.owners, ...clause.owners] };
    else all.push(clause);
  }
  return all;
}

// `Ann will write it, and Bob will help`: where the next person's clause begins, hers ends.
const opensClause =
  /(?:[,;]\s?(?:(?:and|but|so|while|whereas|then)\s)?|\s(?:and|but|while|whereas)\s|\s[–—-]{1,2}\s)$/;
const goesOn =
  /^(?:['’](?:ll|s|d)|\s(?:will|can|could|would|should|may|might|is|has|had|was|needs|wants|offered|agreed|said|says|thinks|found|already|also|to))\s/;
function withoutNext(clause: Clause, end: number, { subjects }: Sentence, text: string): number {
  const least = Math.max(clause.from, clause.at) + shortest;
  const first = countBefore(subjects, ({ from }) => from <= least);
  for (let index = first; index < subjects.length; index += 1) {
    const { from = end, end: behind = end, kind, sure } = subjects[index] ?? {};
    if (from >= end) break;
    if (!sure || kind !== 'name') continue;
    const before = text.slice(Math.max(clause.at, from - longestLink), from);
    const bound = opensBound.exec(text.slice(Math.max(clause.at, from - longestBound), from));
    if (bound) return from - bound[0].length;
    if (
      opensClause.test(before) &&
      goesOn.test(text.slice(behind, behind + 12)) &&
      !opensBracket.test(text.slice(Math.max(clause.at, from - longestAside), from))
    )
      return from - before.length + before.replace(opensClause, '').length;
  }
  return end;
}
// `Ann will test it and, if it's good, Bob merges`
const opensBound = /,?\s(?:and|but|then),?\s(?:if|when|once|as\ssoon\sas)\s[^,;.]{3,60},\s$/;
const longestBound = 90;
/** Letters in which `, and then ` stands. */
const longestLink = 16;
/** … and a bracket that has been opened before. */
const longestAside = 120;
/** Less than this is no work of its own. */
const shortest = 8;

// `(Ann will open an issue)`: the bracket that closes what stands before the work is none of it.
// `a cake :)`
export const smiles = /[:;]['-]?\)$/;
function withoutBracket(text: string, at: number, to: number): number {
  const found = /[)\]]\.?$/.exec(text.slice(Math.max(at, to - 2), to));
  if (!found || smiles.test(text.slice(Math.max(at, to - 4), to))) return to;
  const open = found[0].startsWith(')') ? '(' : '[';
  return text.slice(at, to).includes(open) ? to : to - found[0].length;
}

// `Ann will remove that and we'll see whether it helps`: what others do is none of hers; `so we can see` is what for.
const othersBehind =
  /(?:(?:,?\s(?:and|then|but)|,\sso|\sso(?!\s(?:we|they|you|everyone)\s(?:can|could|have|may)\s))\s(?:then\s)?(?:we|they|you|everyone)|,\s(?:someone|somebody|we)(?:\s(?:else|with\s[^,;.]{1,40}))?)(?:['’](?:ll|d|re|ve)|\s(?:will|can|could|should|would|have|need|are|may))\s/i;
function withoutOthers(text: string, at: number, to: number): number {
  const found = othersBehind.exec(text.slice(at, to));
  return found && found.index > shortest ? at + found.index : to;
}

// `Ann will ask; she couldn't find anything`, `… the budget — if not then others`, `… on the wiki, it's on paper now`:
// what is said of it is no part of the work.
const finite =
  "(?:\\b(?:is|are|was|were|has|have|had|does|do|did|can|could|will|would|should|may|might|must|please|needs?|works?|isn|aren|wasn|doesn|didn|couldn|won)\\b|['’](?:s|re|ll|ve|d|t|m)\\b)";
// `the META file`, `an empty META file`; not `the one which`
const noun = '(?:(?!which|that|who)[\\p{L}\\d-]+\\s){1,4}?';
const states =
  '(?:is|are|was|were|has|have|had|can|could|may|might|would|isn|aren|wasn|hasn|doesn|didn|needs?|works?|seems?)\\b';
const statements = [
  `;\\s(?!(?:and|then|or|also|plus|first|second|finally|(?:he|she)(?:['’]ll|\\s(?:will|also)))\\b)(?=[^;]{0,160}?${finite})`,
  // `; if you rely on it tell him now`
  ';\\s(?=(?:if|when|unless|because|since|otherwise|please|see|note|let|feel|don)\\b)',
  `\\s(?:—|–|-{1,2})\\s(?=(?:if|it|they|we|this|that|there|you|I|but|because|otherwise)\\b[^;]{0,160}?${finite})`,
  `\\s(?:—|–|-{1,2})\\s(?=(?:he|she)(?:['’](?:s|d)\\s(?!(?:going|to)\\b)|\\s(?:is|was|has|had|does|did|can|could|would|might|isn|wasn|hasn|doesn|didn|couldn|thinks|thought|expects|hopes|knows|suspects|says|said|believes|wonders|found)\\b(?!\\s(?:going\\sto|to)\\b)))`,
  // `switch to it - nobody had the time`, `write a page - renewal not implemented`, `test it - Agreed to drop it`
  `\\s(?:—|–|-{1,2})\\s(?=(?:nobody|no\\sone|everyone|everybody|nothing|everything)\\b[^;]{0,80}?${finite})`,
  '\\s(?:—|–|-{1,2})\\s(?=(?!and|or|but|so|then|if)(?:[\\p{L}\\d-]+\\s){1,3}?(?:not(?:\\syet)?|still\\snot|already|never)\\s\\p{L}+(?:ed|done|there|ready|possible|supported)\\b)',
  '\\s(?:—|–|-{1,2})\\s(?=(?:(?:all\\s)?agreed|decided|decision:?)\\s)',
  `\\s(?:—|–|-{1,2})\\s(?=(?:an?|the|no|most|some|his|her|their|our)\\s${noun}${states})`,
  `,\\s(?=(?:it|this|that|there|they|we|you|I|he|she)(?:['’](?:s|re|ve|m)\\b|\\s(?:is|are|was|were|has|have|had|does|did|can|could|would|might|must|isn|wasn|doesn|didn|works?|seems?|takes?|knows?|\\p{Ll}+ed)\\b))`,
  `,?\\s(?:and|but|while|whereas)\\s(?=(?:it|this|that|there|they|we|you|I|nobody|everyone|others|people|(?:the|his|her|their|our|no)\\s(?!which|that|who)[\\p{L}-]+(?:\\s(?!which|that|who)[\\p{L}-]+)?)(?:['’](?:s|re|ve|m)\\b|\\s(?:is|are|was|were|has|have|had|can|could|would|might|isn|aren|wasn|hasn|doesn|didn)\\b))`,
  `,\\s(?=(?:the|no|most|some|nobody|everyone|nothing|his|her|their|our)\\s?(?!which|that|who)[\\p{L}-]*(?:\\s(?!which|that|who)[\\p{L}-]+)?\\s(?:is|are|was|were|has|had|can|could|may|might|isn|aren|wasn|hasn|doesn|didn)\\b)`,
  // `which Ann has to work around, is old`
  ',\\s(?=(?:is|are|was|were|isn|aren|wasn)\\b)',
  // `by Monday, content can follow`
  ',\\s(?=(?!which|that|who|what|this|these|those|it|and|or|but|as|if|so|then|there|where|when|how|why)[\\p{L}-]{3,}(?<!ly)\\s(?:can|could|may|might)\\s)',
].map((each) => new RegExp(each, 'iu'));
// `look into alternatives, Mumble was mentioned`
const ofSomething =
  /,\s(?=\p{Lu}[\p{L}\d.-]*(?:\s\p{Lu}[\p{L}\d.-]*)?\s(?:is|are|was|were|has|have|had|can|could|may|might|isn|wasn|hasn|doesn|didn|works|seems|needs)\b)/u;
// `port it; Bob asked for a list`
const ofAnother = /;\s(?=\p{Lu}[\p{L}\d.-]*(?:\s\p{Lu}[\p{L}\d.-]*)?\s\p{Ll}+(?:ed|s)\s)/u;
// `port it and is testing it now`; `and is going to`, `and has agreed to` go on, and what has a verb already may, too.
const told =
  /^(?:(?!\b(?:is|are|was|were|has|have|had|sure)\b)[^;]){0,300}?(?=,?\s(?:and|but)\s(?:(?:also|already|still|now|currently)\s)?(?:is|was|isn|wasn|has|had|hasn)\b(?!\s(?:\p{L}+ly\s|also\s|now\s)?(?:going|planning|about|due|happy|to|agreed|volunteered|offered|promised|committed)\b))/iu;
/** From here on they part clauses, and may stand within what `whether` or `that` opens. */
const firstOfClauses = 9;
/** Where the work that begins at a place ends: before what is said of it. */
export function withoutStatement(text: string, at: number, to: number): number {
  const from = at + fewest;
  const words = text.slice(from, Math.min(to, at + longestWork));
  const ends = [...statements, ofSomething, ofAnother].flatMap((each, index) => {
    const end = each.exec(words)?.index;
    // `whether the parser and the printer are fast` goes on.
    const isWithin =
      index >= firstOfClauses && end !== undefined && embeds.test(words.slice(0, end));
    return end === undefined || isWithin || opensBracket.test(words.slice(0, end)) ? [] : [end];
  });
  const [before] = told.exec(words) ?? [];
  if (before !== undefined && !embeds.test(before)) ends.push(before.length);
  return ends.length === 0 ? to : from + Math.min(...ends);
}
// `test it at home (Ann has Xen, Bob has Qubes)`: what is said of it ends with its bracket.
const opensBracket = /\([^()]*$/;
const embeds =
  /\b(?:whether|if|that|how|why|what|where|which|who|when|once|because|since|until|while|as)\b/i;
const fewest = 5;
/** Further on no statement is looked for. */
const longestWork = 2000;

// `, for which Ann said (he'll walk him through)`
const reporting =
  /(?:,\swho|\s(?:[Hh]e|[Ss]he|\p{Lu}[\p{L}.-]+))\s(?:says|said|promised|agreed|offered)(?:\sthat)?\s?$/u;
const linking =
  /(?:[\s,;:–—-]|\b(?:and|but|so(?:\sthat)?|while|whereas|then|with|(?:(?:for|to|in|on|at|after)\s)?which|who(?:['’]ll|\s(?:will|is\sgoing\sto|has\sto|plans\sto))(?:\sbe)?)\s?)+$/i;
/** The same without what links it to the next clause. */
export function trimEnd(text: string, from: number, to: number): number {
  const tail = text.slice(Math.max(from, to - 40), to);
  return to - (tail.length - tail.replace(reporting, '').replace(linking, '').length);
}

/** The clauses of a sentence that promise work in; those out that go on without a verb (`Ann will do the parser, Bob the printer`). */
import type { Mention } from '../people/mentions.ts';
import type { Clause } from './clause.ts';
import { groupAt, groupEnd } from './groups.ts';
import type { Owner, Sentence } from './reading.ts';

const joins = /(?:[,;]\s(?:and\s|while\s)?|\s(?:and|while)\s)$/;
// `the printer`, up to where the next one begins
const thing =
  /^\s(?:the|an?|his|her|their|that|those|these|both|all|some)\s(?<rest>[^,;.:?!()]{2,60})/;
// … and, where another has gone before, `opam`
const bareThing = /^\s(?<rest>[\p{Ll}\d_.-]{3,30})(?=\s?(?:[.,;)]|$))/u;
// `write about rings, Bob about Irmin`: the same word stands behind the verb
const about = /^\s(?<link>about|on|for|with|at|into)\s(?<rest>[^,;.:?!()]{2,60})/;
function aboutToo(behind: string, work: string): RegExpExecArray | null {
  const found = about.exec(behind);
  return found && new RegExp(`^\\S+\\s(?:\\S+\\s)?${found.groups?.link}\\s`).test(work)
    ? found
    : null;
}
const says =
  /\b(?:is|are|was|were|has|have|had|does|do|did|can|could|will|would|should|may|might|must|needs?|wants?|thinks?|said|says|found|who|which)\b/;
const separator = /\s(?:and|while)\s/;
// `send Bob the parser and Carla the printer`: they get it.
const toSomebody = /^\S+\s(?:it\s|this\s|that\s)?(?:to\s)?\p{Lu}/u;
/** A list longer than this is no list of who does what. */
const longestReach = 200;

/** Those who take on something together with others, as `people` of their mentions and by name. */
const sharing = (clauses: Clause[]): Set<string> =>
  new Set(
    clauses
      .filter(({ owners }) => owners.length > 1)
      .flatMap(({ owners }) => owners)
      .map((owner) => (owner.kind === 'name' ? owner.name : owner.mention.people.join())),
  );

// `, and the runtime failures by`
const byToo =
  /^(?:[,;]\s(?:and\s|while\s)?|\s(?:and|while)\s)(?=(?:the|an?|his|her|their|all|those|these|both|some|one|\p{L}+s)\s)[^,;.:()]{2,60}\sby\s$/u;
const link = /^(?:[,;]\s(?:and\s|while\s)?|\s(?:and|while)\s)/;
const closed = /^(?=\s?[.,;)]|$|\s(?:and|while|before|after|until|next|this|on|by)\b)/;

/** `The errors will be looked at by Ann, and the failures by Bob`: his. `clauses` in the order of the text. */
export function givenByToo(clauses: Clause[], { mentions }: Sentence, text: string): Clause[] {
  const found: Clause[] = [];
  // Whom something is given to already, by the places of their names.
  const given = new Map<number, number>();
  for (const { owners, confidence } of clauses)
    for (const owner of owners)
      if (owner.kind === 'mention') given.set(owner.mention.from, confidence);
  for (let index = 1; index < mentions.length; index += 1) {
    const mention = mentions[index];
    const before = mentions[index - 1];
    const least = before && given.get(before.from);
    if (!mention || !before || least === undefined || mention.kind === 'guess') continue;
    if (!/\sby\s$/.test(text.slice(Math.max(0, before.from - 4), before.from))) continue;
    if (mention.from - before.to > longestReach) continue;
    const gap = text.slice(before.to, mention.from);
    if (!byToo.test(gap) || !closed.test(text.slice(mention.to, mention.to + 12))) continue;
    const at = before.to + (link.exec(gap)?.[0].length ?? 0);
    const confidence = Math.max(0.5, least - 0.15);
    given.set(mention.from, confidence);
    found.push({ from: at, owners: [{ kind: 'mention', mention }], at, confidence });
  }
  return found;
}

/** `clauses` in the order of the text. */
export function gappedClauses(clauses: Clause[], sentence: Sentence, text: string): Clause[] {
  const found: Clause[] = [];
  const { mentions } = sentence;
  const taken = new Set(clauses.map(({ from }) => from));
  const together = sharing(clauses);
  const isTogether = ({ people }: Mention) =>
    together.has(people.join()) || people.some((name) => together.has(name));
  let passed = 0;
  for (let index = 0; index < mentions.length; ) {
    const group = groupAt(text, mentions, index);
    index += group.length;
    const first = group[0];
    if (!first) break;
    if (group.some(({ kind }) => kind === 'guess')) continue;
    if (!joins.test(text.slice(Math.max(sentence.from, first.from - 9), first.from))) continue;
    for (let next = clauses[passed]; next && next.at < first.from; next = clauses[passed])
      passed += 1;
    const before = clauses[passed - 1];
    if (!before || first.from - before.at > longestReach || taken.has(first.from)) continue;
    if (toSomebody.test(text.slice(before.at, first.from))) continue;
    const end = groupEnd(text, group);
    const behind = text.slice(end, Math.min(sentence.to, end + 80));
    // `Ann and Bob will convert one each, Ann the server and Bob the site`: that is the same work.
    if (group.every(isTogether)) continue;
    const rest = (
      thing.exec(behind) ??
      aboutToo(behind, text.slice(before.at, first.from)) ??
      (found.length > 0 ? bareThing.exec(behind) : null)
    )?.groups?.rest;
    if (rest === undefined || says.test(rest.split(separator, 1)[0] ?? '')) continue;
    found.push({
      from: first.from,
      owners: group.map((mention): Owner => ({ kind: 'mention', mention })),
      at: end + 1,
      confidence: Math.max(0.5, before.confidence - 0.15),
    });
  }
  return found;
}

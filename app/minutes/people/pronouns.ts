/** Everything that a mail says, folded, and first names in; the pronouns that it uses for them out. */
import type { Pronoun } from '../vocabulary-pronouns.ts';

const sentenceEnd = /[.!?;:](?=\s)|\s[-*•+]\s/u;
const word = /[\p{L}\p{N}][\p{L}\p{N}-]*/gu;
const meanings: Record<string, Pronoun> = { he: 'he', his: 'he', she: 'she', her: 'she' };
/** A hundred sentences tell enough. */
const mostVotes = 100;

/**
 * `Vikram asked if he could have it`: where a sentence names one of them first and a pronoun comes before
 * anybody else, it is most likely theirs. A name of which as much is said one way as the other is left out.
 */
export function pronounsSaid(said: string, first: ReadonlySet<string>): Map<string, Pronoun> {
  const votes = new Map<string, number>();
  let count = 0;
  for (const sentence of said.split(sentenceEnd)) {
    const vote = voteOf(sentence, first);
    if (vote === null) continue;
    votes.set(vote.name, (votes.get(vote.name) ?? 0) + (vote.pronoun === 'she' ? 1 : -1));
    count += 1;
    if (count === mostVotes) break;
  }
  return new Map(
    [...votes].filter(([, sum]) => sum !== 0).map(([name, sum]) => [name, sum > 0 ? 'she' : 'he']),
  );
}

function voteOf(
  sentence: string,
  first: ReadonlySet<string>,
): { name: string; pronoun: Pronoun } | null {
  let name: string | null = null;
  for (const [each] of sentence.matchAll(word)) {
    const pronoun = meanings[each];
    // Before any name it is somebody of the sentence before.
    if (pronoun !== undefined) return name === null ? null : { name, pronoun };
    if (!first.has(each)) continue;
    if (name !== null && name !== each) return null;
    name = each;
  }
  return null;
}

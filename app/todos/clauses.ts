/** Words of the notes in; their clauses, and what each is about, out. */
import { finishWords } from './vocabulary.ts';
import { stem, type Terms, termsOf } from './words.ts';

/** `terms`: what the clause is about, without names and without words that only say "finished". */
export type About = { clause: string; terms: Terms; pointsBack: boolean };

export function clausesOf(text: string): string[] {
  return text.split(clauseEnd).filter((clause) => /\p{L}/u.test(clause));
}

/** `…done. Next`, `…done; next`, `…done, but`, `…done but`, `…done - next`, `…asked, no answer` */
const clauseEnd =
  /(?<=[.!?])\s+|;\s|,\s(?:and|but|so|then)\s|,\s(?=(?:no|nothing|still|though|which)\s)|\sbut\s|\s[–—-]{1,3}\s|\n/;

export function aboutClause(clause: string, names: string[]): About {
  const people = new Set(names.flatMap((name) => [...termsOf(name).keys()]));
  const terms = new Map(
    [...termsOf(clause)].filter(
      ([term]) => !people.has(term) && !finishing.has(term) && !states.has(term),
    ),
  );
  return { clause: clause.trim(), terms, pointsBack: pointsBackPattern.test(clause) };
}

const finishing = new Set([...finishWords].map(stem));
const states = new Set(['live', 'online', 'ready', 'available', 'obsolete', 'complete'].map(stem));

/** `that PR is merged`, `takes it over`, `this is done` */
const pointsBackPattern =
  /\b(?:it|this|that)\b|\b(?:the|his|her|their)\s+(?:pr|pull request|mr|patch|patches|issue|one|task)\b/i;

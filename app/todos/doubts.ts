/** A mention that likeness took for new in; the TODO that a person is asked about all the same out. */
import type { Scored } from './likelihood.ts';
import { longestRun } from './phrases.ts';
import { ownersRelation, topicRelation } from './relations.ts';
import type { Sighting } from './sightings.ts';
import { thresholds } from './thresholds.ts';
import type { TodoState } from './todo-index.ts';
import { type Terms, termsOf } from './words.ts';

export type Doubt = { state: TodoState; score: number; because: string };

/** `elsewhere`: candidates, most likely first. Another topic, owner and time do not rule these out. */
export function doubtElsewhere(elsewhere: Scored[], sighting: Sighting): Doubt | null {
  const found = elsewhere.find(
    ({ state, words }) => words >= thresholds.ask && holdsPhrase(state, sighting.terms),
  );
  if (!found) return null;
  return { state: found.state, score: thresholds.ask, because: 'the same words among others' };
}

/**
 * `named`: what these notes named before. Who lists two TODOs means two; a promise may be the same
 * as a TODO, or as another promise of the one who made it.
 */
export function doubtHere(named: Scored[], sighting: Sighting): Doubt | null {
  const found = named.find(
    ({ state, total }) =>
      total >= thresholds.same &&
      (state.basis === 'commitment' || sighting.basis === 'commitment') &&
      topicRelation(state.topic, sighting.topic) === 'same' &&
      ownersRelation(state.owners, sighting.owners) === 'same',
  );
  if (!found) return null;
  const because = `similar words in one meeting (${found.total.toFixed(2)})`;
  return { state: found.state, score: thresholds.ask, because };
}

const holdsPhrase = (state: TodoState, terms: Terms): boolean =>
  [state.title, ...state.wordings].some((text) => sharesPhrase(terms, termsOf(text)));

/**
 * `add vchan support when ready`, `he will add vchan support to ocaml-conduit`: most of what the
 * shorter says stands word for word in the longer.
 */
function sharesPhrase(one: Terms, other: Terms): boolean {
  const [shorter, longer] = one.size <= other.size ? [one, other] : [other, one];
  const run = longestRun(shorter, longer);
  const kinds = run.map((term) => shorter.get(term) ?? 0);
  return (
    run.length >= thresholds.phrase &&
    kinds.some((kind) => kind >= 0.8) &&
    sum(kinds) >= thresholds.phraseShare * sum([...shorter.values()])
  );
}

const sum = (kinds: number[]): number => kinds.reduce((all, kind) => all + kind, 0);

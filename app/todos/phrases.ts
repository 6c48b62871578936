/** The terms of two texts in; the longest phrase that both have, out. */
import type { Terms } from './words.ts';

/** Terms that follow each other in both. Of longer texts the beginning is compared. */
export function longestRun(one: Terms, other: Terms): string[] {
  const places = new Map([...other.keys()].slice(0, mostTerms).map((term, at) => [term, at]));
  let best: string[] = [];
  let run: string[] = [];
  let before = -1;
  for (const term of [...one.keys()].slice(0, mostTerms)) {
    const at = places.get(term) ?? -1;
    if (at < 0) run = [];
    else run = run.length > 0 && at === before + 1 ? [...run, term] : [term];
    before = at;
    if (run.length > best.length) best = run;
  }
  return best;
}

const mostTerms = 40;

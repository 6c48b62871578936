/** A claim and a TODO in; how far the one speaks of the other out. */
import type { Claim } from './claim.ts';
import { areApart } from './parallels.ts';
import type { TodoState } from './todo-index.ts';
import { doneBy, transparentVerbs } from './vocabulary.ts';
import { contradict, stem, termsOf } from './words.ts';

type Done = Extract<Claim, { kind: 'done' }>;
type Weight = (term: string) => number;

/** What it is called, and of long ones the part that says what is to be done. */
export const wordingsOf = (state: TodoState): string[] => {
  const texts = [state.title, ...state.wordings];
  return [...new Set([...texts, ...texts.map(headPart)])];
};

/** `write a blog post` of `write a blog post to help people read the diagrams`. */
function headPart(text: string): string {
  const found = headPartPattern.exec(text);
  return found?.groups?.head ?? text;
}

/** At least three words before, and enough after that the rest is more than an object. */
const headPartPattern =
  /^(?<head>(?:\S+\s+){2,9}?\S+)\s+(?:to|and|so that|so|which|because|in order|since|\()\s*(?:\S+\s+){3}/i;

/** How far the clause says that this work is done, 0..1: by its verb or by "finished". */
export function aboutDone(state: TodoState, claim: Done, weight: Weight): number {
  const scores = wordingsOf(state).map((text) => {
    const terms = termsOf(text);
    const verb = headVerb(terms, claim);
    if (verb === null && !claim.finish) return 0;
    if (!namesIt(terms, claim) && !(verb !== null && sharesIdentifier(claim, terms))) return 0;
    const objects = [...claim.terms.keys()].filter((term) => !claim.verbs.includes(term));
    const shared = objects.filter((term) => terms.has(term));
    if (shared.length === 0 && (objects.length > 0 || !claim.finish)) return 0;
    return covered(claim.terms, terms, weight, claim.verbs);
  });
  return Math.max(...scores);
}

/** The verb of the clause that says that the TODO's own, `rebas` of `rebase the patches`, was done. */
export function headVerb(terms: ReadonlyMap<string, number>, claim: Done): string | null {
  const heads = [...terms.keys()].slice(0, 3);
  const [head] = headOf(terms);
  const others = head === undefined ? null : doneByStem.get(head);
  return claim.verbs.find((verb) => heads.includes(verb) || others?.has(verb)) ?? null;
}

/** `rebas` of `finish rebasing`; nothing where there are no words. */
const headOf = (terms: ReadonlyMap<string, number>): string[] =>
  [...terms.keys()].filter((term) => !transparent.has(term)).slice(0, 1);

const withoutVerbs = (terms: ReadonlyMap<string, number>, verbs: string[]) =>
  new Map([...terms].filter(([term]) => !verbs.includes(term)));

const transparent = new Set(transparentVerbs.map(stem));
const doneByStem = new Map(
  Object.entries(doneBy).map(([verb, others]) => [stem(verb), new Set(others.map(stem))]),
);

/** What the clause names first is work of the TODO: not the reads where the writes are to be added. */
function namesIt(terms: ReadonlyMap<string, number>, { object }: Done): boolean {
  const [head = ''] = terms.keys();
  return object === null || terms.has(object) || doneByStem.get(head)?.has(object) === true;
}

/** Two telling words, one of them such as `end-to-end` or `5.2.1`: the object is named otherwise. */
function sharesIdentifier(claim: Done, terms: ReadonlyMap<string, number>): boolean {
  const shared = [...claim.terms].filter(([term, kind]) => kind >= 0.8 && terms.has(term));
  return shared.length >= 2 && shared.some(([, kind]) => kind > 1);
}

/** How much of the clause is words of the TODO, and the other way round. */
export function covered(
  clause: ReadonlyMap<string, number>,
  todo: ReadonlyMap<string, number>,
  weight: Weight,
  verbs: string[] = [],
): number {
  let [shared, ofClause, ofTodo] = [0, 0, 0];
  for (const [term, kind] of clause) {
    ofClause += kind * weight(term);
    shared += Math.min(kind, todo.get(term) ?? 0) * weight(term);
  }
  for (const [term, kind] of todo) ofTodo += kind * weight(term);
  if (shared === 0 || contradict(clause, todo)) return 0;
  const work = [...verbs, ...headOf(todo)];
  if (areApart(withoutVerbs(clause, work), withoutVerbs(todo, work))) return 0;
  return Math.max((0.6 * shared) / ofClause + (0.4 * shared) / ofTodo, (0.8 * shared) / ofTodo);
}

/** The words of a TODO in; which kind of work they ask for out. */
import type { TodoState } from './todo-index.ts';
import { transparentVerbs, workKinds } from './vocabulary.ts';
import { stem, termsOf } from './words.ts';

/** One is to review it, the other to rebase it. */
export function wantsOtherWork(state: Pick<TodoState, 'title'>, said: { text: string }): boolean {
  const [one, other] = [workKind(state.title), workKind(said.text)];
  return one !== null && other !== null && one !== other;
}

/** Which of the kinds of work that one pull request may need; null: none of these. */
export function workKind(text: string): string | null {
  for (const term of termsOf(text).keys())
    if (!transparent.has(term)) return kindByStem.get(term) ?? null;
  return null;
}

const transparent = new Set(transparentVerbs.map(stem));
const kindByStem = new Map(
  Object.entries(workKinds).flatMap(([kind, verbs]) => verbs.map((verb) => [stem(verb), kind])),
);

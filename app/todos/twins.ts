/** A TODO, or words that somebody searches for, in; the TODOs that may be the same, best first, out. */
import { candidates, type Said, score, weights } from './likelihood.ts';
import { linkKeys } from './memory-index.ts';
import type { TodoIndex, TodoState } from './todo-index.ts';
import { type Terms, termsOf } from './words.ts';

export type Twin = {
  state: TodoState;
  /** 0..1; as in `Match`. For searched words: how much of them the TODO has. */
  score: number;
  because: string;
};

/** What likeness of words alone counts. */
const lookedFor = 0.6;
/** Nothing is likely enough to be shown below this. */
const leastLikely = 0.1;

/** `words` null or empty: by what the TODO itself says. Closed ones are found too, itself never. */
export function likelyTwins(
  index: TodoIndex,
  todo: TodoState,
  words: string | null,
  limit: number,
): Twin[] {
  const searched = words?.trim() ?? '';
  const number = numberPattern.exec(searched)?.groups?.number;
  const named = number === undefined ? null : index.byNumber(Number(number));
  const found = searched === '' ? alike(index, todo) : holding(index, searched);
  return [...(named ? [{ state: named, score: 1, because: `number ${named.id}` }] : []), ...found]
    .filter(
      ({ state }, at, all) =>
        state.key !== todo.key && all.findIndex((each) => each.state.key === state.key) === at,
    )
    .slice(0, limit);
}

/** `12`, `#12`, `TODO 12` */
const numberPattern = /^(?:todo\s*)?#?(?<number>\d{1,6})$/i;

function alike(index: TodoIndex, todo: TodoState): Twin[] {
  const said: Said = { ...todo, text: todo.title, terms: termsOf(todo.title) };
  const weight = weights(index, said.terms);
  const links = linkKeys(todo.links);
  return rank(index, said, (state) => {
    const shared = linkKeys(state.links).find((link) => links.includes(link));
    const { words, total } = score(index, state, said, weight, todo.seenAt);
    // Whoever looks for it knows that topic and owner may have changed: these only raise.
    const likely = Math.max(total, words * lookedFor);
    if (shared) return { state, score: Math.max(0.5, likely), because: `also about ${shared}` };
    return { state, score: likely, because: `similar words (${likely.toFixed(2)})` };
  });
}

function holding(index: TodoIndex, searched: string): Twin[] {
  const terms = termsOf(searched);
  const said: Said = { text: searched, terms, topic: '', owners: [], links: [] };
  const weight = weights(index, terms);
  return rank(index, said, (state) => {
    const own = termsOf([state.title, ...state.wordings].join(' ; '));
    return { state, score: shareOf(terms, own, weight), because: 'has these words' };
  });
}

function rank(index: TodoIndex, said: Said, rate: (state: TodoState) => Twin): Twin[] {
  return candidates(index, said, 0)
    .map(rate)
    .filter((twin) => twin.score >= leastLikely)
    .sort((one, other) => other.score - one.score || other.state.seenAt - one.state.seenAt);
}

function shareOf(terms: Terms, own: Terms, weight: (term: string) => number): number {
  let [shared, all] = [0, 0];
  for (const [term, kind] of terms) {
    all += kind * weight(term);
    if (own.has(term)) shared += kind * weight(term);
  }
  return all === 0 ? 0 : shared / all;
}

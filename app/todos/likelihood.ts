/** What was said of some work and what is tracked in; the TODOs that it may be, and how likely, out. */
import { linkKeys } from './memory-index.ts';
import { ownersRelation, topicRelation } from './relations.ts';
import type { Sighting } from './sightings.ts';
import { thresholds } from './thresholds.ts';
import type { TodoIndex, TodoState } from './todo-index.ts';
import { topicKey } from './topics.ts';
import { likeness, rarity, type Terms, termsOf } from './words.ts';
import { wantsOtherWork } from './work-kind.ts';

/** As much of a mention as its likeness to a TODO depends on. */
export type Said = Pick<Sighting, 'text' | 'terms' | 'topic' | 'owners' | 'links'>;

/** `words`: likeness of the words alone; `total`: with topic, owners and silence. Both 0..1. */
export type Scored = { state: TodoState; words: number; total: number };

const limits = { links: 10, topic: 30, term: 20, terms: 5 };

/**
 * Found through links, the rarest terms and, where it has an owner, the topic; never by going
 * through all TODOs. `closedSince`: ordinal of the meeting since which a closed one still counts.
 */
export function candidates(index: TodoIndex, said: Said, closedSince: number): TodoState[] {
  const found = new Map<string, TodoState>();
  const keep = (states: TodoState[]) => {
    for (const state of states) found.set(state.key, state);
  };
  for (const link of linkKeys(said.links)) keep(index.byLink(link, limits.links));
  const counts = index.frequencies([...said.terms.keys()]);
  const rarest = [...said.terms]
    .filter(([term]) => (counts.get(term) ?? 0) > 0)
    .sort(
      ([one], [other]) =>
        (counts.get(one) ?? 0) - (counts.get(other) ?? 0) || (one < other ? -1 : 1),
    )
    .slice(0, limits.terms);
  for (const [term] of rarest) keep(index.byTerm(term, closedSince, limits.term));
  if (said.owners.length > 0) keep(index.byTopic(topicKey(said.topic), limits.topic));
  return [...found.values()];
}

/** How rare each term is among all TODOs, asked once. */
export function weights(index: TodoIndex, terms: Terms): (term: string) => number {
  const counts = new Map(index.frequencies([...terms.keys()]));
  const size = index.size();
  return (term) => {
    let count = counts.get(term);
    if (count === undefined) {
      count = index.frequencies([term]).get(term) ?? 0;
      counts.set(term, count);
    }
    return rarity(count, size);
  };
}

/** `ordinal` of the meeting in which it is said. */
export function score(
  index: TodoIndex,
  state: TodoState,
  said: Said,
  weight: (term: string) => number,
  ordinal: number,
): Scored {
  const texts = new Set([state.title, ...state.wordings]);
  const words = Math.max(...[...texts].map((text) => likeness(said.terms, termsOf(text), weight)));
  if (words === 0) return { state, words, total: 0 };
  const topic = topicRelation(state.topic, said.topic, index.meant);
  const owner = ownersRelation(state.owners, said.owners);
  const total =
    (topic === 'other' && !isTelling(said.terms) ? words / 2 : words) +
    thresholds.topic[topic] +
    thresholds.owner[owner] +
    silence(ordinal - state.seenAt) +
    (isTellingOverlap(state, said) ? 0 : thresholds.lightOverlap) +
    (wantsOtherWork(state, said) ? thresholds.otherWork : 0);
  return { state, words, total: Math.max(0, Math.min(1, total)) };
}

const silence = (meetings: number): number =>
  meetings > thresholds.forgottenAfter
    ? thresholds.forgotten
    : meetings > thresholds.reopenWithin
      ? thresholds.longSilent
      : 0;

/** `release` alone, said in another topic, need not be the same release. */
export const isTelling = (terms: Terms): boolean => {
  const content = [...terms.values()].filter((kind) => kind >= 0.8);
  return content.length >= 2 || content.some((kind) => kind > 1);
};

/** Two words that tell, or one identifier, or all that the shorter of the two has to say. */
function isTellingOverlap(state: TodoState, said: Said): boolean {
  const content = [...said.terms].filter(([, kind]) => kind >= 0.8);
  return [state.title, ...state.wordings].some((text) => {
    const terms = termsOf(text);
    const shared = content.filter(([term]) => (terms.get(term) ?? 0) >= 0.8);
    const others = [...terms.values()].filter((kind) => kind >= 0.8);
    return (
      shared.length >= 2 ||
      shared.some(([, kind]) => kind > 1) ||
      (shared.length > 0 && shared.length === Math.min(content.length, others.length)) ||
      (content.length === 0 && others.length === 0)
    );
  });
}

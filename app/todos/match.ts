/** A TODO mention and what is tracked in; the TODO that it belongs to, or a question about it, out. */
import { doubtElsewhere, doubtHere } from './doubts.ts';
import { candidates, isTelling, type Scored, score, weights } from './likelihood.ts';
import { linkKeys } from './memory-index.ts';
import { areApart, isParallel } from './parallels.ts';
import { longestRun } from './phrases.ts';
import { ownersRelation, topicRelation } from './relations.ts';
import type { Sighting } from './sightings.ts';
import { thresholds } from './thresholds.ts';
import type { MatchedBy } from './todo.ts';
import { isClosed, type TodoIndex, type TodoState } from './todo-index.ts';
import { likeness, type Terms, termsOf } from './words.ts';
import { wantsOtherWork } from './work-kind.ts';

const textLimit = 10;

export type Match = {
  state: TodoState;
  matchedBy: MatchedBy;
  score: number;
  because: string;
  /** Not sure enough: raise it as new and ask. */
  ask: boolean;
};

/** `claimed`: TODOs already mentioned in this meeting. `strongOnly`: by id and by same words. */
export function findMatch(
  index: TodoIndex,
  sighting: Sighting,
  ordinal: number,
  claimed: ReadonlySet<string>,
  strongOnly: boolean,
): Match | null {
  const id = byId(index, sighting);
  const isSure = id !== null && !id.ask && sharesWord(id.state, sighting);
  const strong = isSure ? id : (bySameWords(index, sighting, claimed) ?? id);
  const match = strong ?? (strongOnly ? null : byLikeness(index, sighting, ordinal, claimed));
  return match && considerClosed(match, sighting, ordinal);
}

function byId(index: TodoIndex, sighting: Sighting): Match | null {
  const state = sighting.id === null ? null : index.byNumber(sighting.id);
  const because = `id [#${sighting.id}]`;
  if (!state) return null;
  const { topic } = sighting;
  if (sharesWord(state, sighting) || topicRelation(state.topic, topic, index.meant) !== 'other')
    return { state, matchedBy: 'id', score: 1, because, ask: false };
  // Nothing but the number speaks for it, which may be a slip, or another group's.
  const doubt = `${because}, but other words and topic`;
  return { state, matchedBy: 'id', score: thresholds.ask, because: doubt, ask: true };
}

const sharesWord = (state: TodoState, { terms }: Sighting): boolean =>
  [state.title, ...state.wordings].some((text) =>
    [...termsOf(text)].some(([term, kind]) => kind >= 0.8 && terms.has(term)),
  );

function bySameWords(
  index: TodoIndex,
  sighting: Sighting,
  claimed: ReadonlySet<string>,
): Match | null {
  if (sighting.folded === '') return null;
  const telling = isTelling(sighting.terms);
  const [state] = index
    .byText(sighting.folded, textLimit)
    .filter(
      (state) =>
        (telling || topicRelation(state.topic, sighting.topic, index.meant) !== 'other') &&
        (state.held.identity || !isOthers(state, sighting, claimed)),
    )
    .sort((one, other) => preference(index, other, sighting) - preference(index, one, sighting));
  return state
    ? { state, matchedBy: 'same-text', score: 1, because: 'same words', ask: false }
    : null;
}

/** In one meeting the same words for two people are two TODOs. */
const isOthers = (state: TodoState, { owners }: Sighting, claimed: ReadonlySet<string>): boolean =>
  claimed.has(state.key) && ownersRelation(state.owners, owners) === 'other';

const preference = (index: TodoIndex, state: TodoState, sighting: Sighting): number =>
  (isClosed(state) ? 0 : 4) +
  (topicRelation(state.topic, sighting.topic, index.meant) === 'same' ? 2 : 0) +
  (ownersRelation(state.owners, sighting.owners) === 'same' ? 1 : 0);

function byLikeness(
  index: TodoIndex,
  sighting: Sighting,
  ordinal: number,
  claimed: ReadonlySet<string>,
): Match | null {
  const weight = weights(index, sighting.terms);
  const all = candidates(index, sighting, ordinal - thresholds.reopenWithin)
    .filter((state) => !isOthers(state, sighting, claimed))
    .map((state) => score(index, state, sighting, weight, ordinal))
    .sort((one, other) => other.total - one.total);
  const isNamed = ({ state, words }: Scored) =>
    claimed.has(state.key) && words < thresholds.sameMeeting;
  const scored = all.filter((each) => !isNamed(each));
  const best = scored[0];
  return (
    byLink(scored, sighting) ??
    (best ? (byFollowUp(index, scored, sighting) ?? bySimilarWords(best, sighting)) : null) ??
    byDoubt(scored, all.filter(isNamed), sighting)
  );
}

/** Nothing is taken to be the same here: a person is asked. */
function byDoubt(elsewhere: Scored[], named: Scored[], sighting: Sighting): Match | null {
  const another = (scored: Scored[]) =>
    scored.filter(
      ({ state }) => !isOtherThing(state, sighting) && !wantsOtherWork(state, sighting),
    );
  const doubt = doubtElsewhere(another(elsewhere), sighting) ?? doubtHere(another(named), sighting);
  return doubt && { ...doubt, matchedBy: 'similar', ask: true };
}

function byLink(scored: Scored[], sighting: Sighting): Match | null {
  const links = linkKeys(sighting.links);
  const sharing = scored.filter(
    ({ state }) => !isClosed(state) && linkKeys(state.links).some((link) => links.includes(link)),
  );
  const [best] = sharing;
  if (!best) return null;
  const link = linkKeys(best.state.links).find((key) => links.includes(key)) ?? '';
  const kind = best.state.links.some((each) => each.kind === 'pull') ? 'PR' : 'issue';
  const because = `same ${kind} ${link}`;
  const otherWork = wantsOtherWork(best.state, sighting);
  const sure =
    !otherWork &&
    (best.total >= thresholds.same ||
      (sharing.length === 1 && isAlikeBesides(links, best, sighting)));
  const score = sure ? Math.max(0.8, best.total) : Math.max(thresholds.ask, best.total);
  return { state: best.state, matchedBy: 'link', score, because, ask: !sure };
}

/** The words besides the link are a little alike, or one of the two has none that tell. */
function isAlikeBesides(links: string[], { state }: Scored, sighting: Sighting): boolean {
  const parts = new Set(
    links.flatMap((link) => [...termsOf(link).keys(), `#${link.split('#')[1]}`]),
  );
  const besides = (terms: Terms) => new Map([...terms].filter(([term]) => !parts.has(term)));
  const own = besides(sighting.terms);
  const isSilent = (terms: Terms) => ![...terms.values()].some((kind) => kind >= 0.8);
  return [state.title, ...state.wordings].some((text) => {
    const other = besides(termsOf(text));
    return isSilent(own) || isSilent(other) || likeness(own, other, () => 1) >= thresholds.linked;
  });
}

function byFollowUp(index: TodoIndex, scored: Scored[], sighting: Sighting): Match | null {
  const own = scored.filter(
    ({ state }) =>
      !isClosed(state) &&
      topicRelation(state.topic, sighting.topic, index.meant) === 'same' &&
      ownersRelation(state.owners, sighting.owners) === 'same',
  );
  const [best, next] = own;
  if (!best || best.words < thresholds.followUp || best.total >= thresholds.same) return null;
  if (next && best.words - next.words < thresholds.lead) return null;
  if (!sharesTellingWord(best.state, sighting) || isOtherThing(best.state, sighting)) return null;
  const ask = isElsewhere(best.state, sighting);
  const score = ask ? best.total : Math.max(thresholds.same, best.total);
  const because = `follow-up by ${sighting.owners.join(', ')}`;
  return { state: best.state, matchedBy: 'person', score, because, ask };
}

/** Each says more of its own than what both say, and that is no phrase: `driver`, not `strerror patch`. */
const isElsewhere = (state: TodoState, { terms }: Sighting): boolean =>
  [state.title, ...state.wordings].every((text) => {
    const known = termsOf(text);
    return areApart(terms, known) && longestRun(terms, known).length < 2;
  });

/** In each of the wordings the same is done to something else. */
const isOtherThing = (state: TodoState, { terms }: Sighting): boolean =>
  [state.title, ...state.wordings].every((text) => isParallel(terms, termsOf(text)));

const sharesTellingWord = (state: TodoState, sighting: Sighting): boolean =>
  [...termsOf([state.title, ...state.wordings].join(' ; '))].some(
    ([term, kind]) => kind >= 0.8 && (sighting.terms.get(term) ?? 0) >= 0.8,
  );

function bySimilarWords({ state, total }: Scored, sighting: Sighting): Match | null {
  if (total < thresholds.ask) return null;
  const because = `similar words (${total.toFixed(2)})`;
  const ask = total < thresholds.same || isOtherThing(state, sighting);
  return { state, matchedBy: 'similar', score: total, because, ask };
}

/** What is closed comes back only by its own words and soon after; else a person is asked. */
function considerClosed(match: Match, sighting: Sighting, ordinal: number): Match | null {
  const { state } = match;
  if (!isClosed(state) || sighting.done) return match;
  const recent = (state.closedAt ?? 0) >= ordinal - thresholds.reopenWithin;
  const strong = match.matchedBy === 'id' || match.matchedBy === 'same-text';
  if (strong && recent) return match;
  if (!strong && !recent) return null;
  return { ...match, ask: true, because: `${match.because}, but that one was ${state.status}` };
}

/** A claim of the notes and the index in; the TODOs that it is about out. */
import type { Claim } from './claim.ts';
import { aboutDone, covered, headVerb, wordingsOf } from './coverage.ts';
import { weights } from './likelihood.ts';
import { linkKeys } from './memory-index.ts';
import { isSameName, ownersRelation, topicRelation } from './relations.ts';
import type { Remark } from './sightings.ts';
import { isClosed, type TodoState } from './todo-index.ts';
import { topicKey } from './topics.ts';
import { stem, termsOf } from './words.ts';
import { workKind } from './work-kind.ts';
import type { Worksheet } from './worksheet.ts';

/** Least score for a proposal, and its lead over the next likely TODO. */
const claimThresholds = { least: 0.6, lead: 0.06, sameTopic: 0.1, sameOwner: 0.1 };
const limits = { terms: 4, term: 15, topic: 15, links: 10 };

type Done = Extract<Claim, { kind: 'done' }>;
type Dropped = Extract<Claim, { kind: 'dropped' }>;
type Takeover = Extract<Claim, { kind: 'takeover' }>;

/** `links`: what the remark links, or what `that PR` in it points back to. */
export function calledDone(
  sheet: Worksheet,
  remark: Remark,
  claim: Done,
  links: string[],
): TodoState[] {
  const open = candidates(sheet, remark, claim, links).filter(
    (state) => state.firstSeen < remark.meeting && !sheet.mentioned(state.key),
  );
  const linked = sharing(open, links);
  const settled = linked.filter((state) =>
    claim.merge || claim.finish
      ? settledByMerge.has(workKind(state.title) ?? 'write')
      : headVerb(termsOf(state.title), claim) !== null,
  );
  if (settled.length > 0) return settled;
  const weight = weights(sheet.index, claim.terms);
  const scored = open.map((state) => {
    const words = aboutDone(state, claim, weight);
    return {
      state,
      score: words === 0 ? 0 : words + bonus(sheet, state, remark, doersOf(remark, claim)),
    };
  });
  return leader(scored) ?? onlyOneOfTopic(sheet, remark, claim, open);
}

/** A merged pull request was reviewed, rebased and merged; it need not be documented. */
const settledByMerge = new Set(['write', 'review', 'merge']);

/** What is called obsolete or given up; work that itself is to remove something is not meant. */
export function calledOff(sheet: Worksheet, remark: Remark, claim: Dropped): TodoState[] {
  const open = candidates(sheet, remark, claim, remark.links).filter(
    (state) =>
      state.firstSeen < remark.meeting &&
      !sheet.mentioned(state.key) &&
      !removing.has([...termsOf(state.title).keys()][0] ?? ''),
  );
  const weight = weights(sheet.index, claim.terms);
  const scored = open.map((state) => {
    const words = Math.max(
      ...wordingsOf(state).map((text) => covered(claim.terms, termsOf(text), weight)),
    );
    return { state, score: words === 0 ? 0 : words + bonus(sheet, state, remark, []) };
  });
  return leader(scored) ?? onlyOneOfTopic(sheet, remark, claim, open);
}

const removing = new Set(['drop', 'remove', 'abandon', 'cancel', 'discard', 'close'].map(stem));

/** `before`: key of the TODO mentioned last before the remark, which `it` may mean. */
export function takenOver(
  sheet: Worksheet,
  remark: Remark,
  claim: Takeover,
  links: string[],
  before: string | null,
): TodoState[] {
  const open = candidates(sheet, remark, claim, links);
  const linked = sharing(open, links);
  const weight = weights(sheet.index, claim.terms);
  const scored = open.map((state) => {
    const words = Math.max(
      ...wordingsOf(state).map((text) => covered(claim.terms, termsOf(text), weight)),
    );
    return { state, score: words === 0 ? 0 : words + bonus(sheet, state, remark, []) };
  });
  const last = before === null ? null : sheet.index.state(before);
  const pointedAt =
    !saysMuch(claim) &&
    last &&
    !isClosed(last) &&
    topicRelation(last.topic, remark.topic, sheet.index.meant) === 'same'
      ? [last]
      : null;
  const found =
    linked.length === 1
      ? linked
      : (pointedAt ?? leader(scored) ?? onlyOneOfTopic(sheet, remark, claim, open));
  return found.filter(({ owners }) => !owners.some((name) => isSameName(name, claim.who)));
}

/** By links, by the rarest terms and, for what only points back, by topic; closed ones never. */
function candidates(sheet: Worksheet, remark: Remark, claim: Claim, links: string[]): TodoState[] {
  const found = new Map<string, TodoState>();
  const keep = (states: TodoState[]) => {
    for (const state of states) if (!isClosed(state)) found.set(state.key, state);
  };
  for (const link of links) keep(sheet.index.byLink(link, limits.links));
  const counts = sheet.index.frequencies([...claim.terms.keys()]);
  const countOf = (term: string) => counts.get(term) ?? 0;
  const rarest = [...claim.terms.keys()]
    .filter((term) => countOf(term) > 0)
    .sort((one, other) => countOf(one) - countOf(other) || (one < other ? -1 : 1))
    .slice(0, limits.terms);
  for (const term of rarest) keep(sheet.index.byTerm(term, Number.POSITIVE_INFINITY, limits.term));
  if (claim.pointsBack) keep(sheet.index.byTopic(topicKey(remark.topic), limits.topic));
  return [...found.values()];
}

const sharing = (states: TodoState[], links: string[]): TodoState[] =>
  states.filter((state) => linkKeys(state.links).some((link) => links.includes(link)));

function bonus(sheet: Worksheet, state: TodoState, remark: Remark, doers: string[]): number {
  const topic = topicRelation(state.topic, remark.topic, sheet.index.meant);
  const owner = ownersRelation(state.owners, doers);
  return (
    (topic === 'same' ? claimThresholds.sameTopic : topic === 'other' ? -0.15 : 0) +
    (owner === 'same' ? claimThresholds.sameOwner : owner === 'other' ? -0.1 : 0)
  );
}

/** Who the clause says has done it: its first word where that is a name, else the speaker. */
function doersOf(remark: Remark, claim: Claim): string[] {
  const [first] = /^\p{Lu}[\p{L}\p{M}'’-]+(?=\s\p{Ll})/u.exec(claim.clause) ?? [];
  return first === undefined ? (remark.speaker === null ? [] : [remark.speaker]) : [first];
}

/** The likeliest; nobody where two are about as likely; null where none is likely. */
function leader(scored: { state: TodoState; score: number }[]): TodoState[] | null {
  const [best, next] = scored
    .filter(({ score }) => score >= claimThresholds.least)
    .sort((one, other) => other.score - one.score);
  if (!best) return null;
  return next && best.score - next.score < claimThresholds.lead ? [] : [best.state];
}

const saysMuch = (claim: Claim): boolean => [...claim.terms.values()].some((kind) => kind >= 0.8);

/** `That is done now`: sure only where the topic has one TODO. */
function onlyOneOfTopic(
  sheet: Worksheet,
  remark: Remark,
  claim: Claim,
  open: TodoState[],
): TodoState[] {
  if (saysMuch(claim) || !claim.pointsBack || (claim.kind === 'done' && !claim.finish)) return [];
  const here = sheet.index.byTopic(topicKey(remark.topic), limits.topic);
  const [only] = here;
  return only && here.length === 1 && open.some(({ key }) => key === only.key) ? [only] : [];
}

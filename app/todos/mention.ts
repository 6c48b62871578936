/** A mention, and the TODO it belongs to or none, in; the TODO's next state and its events out. */
import type { Match } from './match.ts';
import { isSameName } from './relations.ts';
import type { Sighting } from './sightings.ts';
import type { Evidence, Maybe, Mention, Proposal, TodoEvent } from './todo.ts';
import { isClosed, type TodoState } from './todo-index.ts';
import { topicKey } from './topics.ts';
import { neutralTopics } from './vocabulary.ts';
import { foldText } from './words.ts';

export type Told = { after: TodoState; events: TodoEvent[] };

export function raise(sighting: Sighting, id: number, ordinal: number, maybe: Maybe | null): Told {
  const { owners, topic, text, meeting, done } = sighting;
  const status = done ? 'done' : sighting.basis === 'explicit' ? 'open' : 'suggested';
  const after: TodoState = {
    key: `${sighting.message}:${sighting.start}`,
    ...{ id, title: text, status, basis: sighting.basis, owners, topic, maybe },
    ...{ needsOwner: owners.length === 0, tentative: sighting.tentative },
    ...{ firstSeen: meeting, lastSeen: meeting, closedOn: done ? meeting : null },
    ...{ due: null, waiting: null, links: sighting.links, proposal: null, rejected: [] },
    ...{ raisedAt: ordinal, seenAt: ordinal, closedAt: done ? ordinal : null },
    ...{ wordings: [text], readOwners: owners },
    held: { status: false, owners: false, title: false, identity: false },
  };
  const because = maybe ? `new; maybe #${maybe.todo}: ${maybe.because}` : 'new';
  return { after, events: [event(sighting, 'raised', null, status, because)] };
}

/**
 * `wins`: the TODO's state before an earlier mail of the same meeting spoke of it, where this one
 * was sent later and so counts instead.
 */
export function mentionAgain(
  state: TodoState,
  sighting: Sighting,
  match: Match,
  ordinal: number,
  wins: TodoState | 'raised' | null,
): Told {
  const events: TodoEvent[] = [
    event(sighting, 'mentioned', null, null, `matched: ${match.because}`),
  ];
  let after: TodoState = {
    ...(wins ? takenBack(state, sighting, wins) : state),
    lastSeen: sighting.meeting,
    seenAt: ordinal,
    links: joinLinks(state.links, sighting.links),
    wordings: joinWordings(state.wordings, sighting.text),
    tentative:
      sighting.basis === 'explicit' ? sighting.tentative : state.tentative && sighting.tentative,
    held: { ...state.held, identity: state.held.identity || match.matchedBy === 'human' },
    topic: neutralTopics.has(topicKey(sighting.topic)) ? state.topic : sighting.topic,
  };
  for (const tell of [tellStatus, tellOwners]) {
    const told = tell(after, sighting, ordinal);
    after = told.after;
    events.push(...told.events);
  }
  if (sighting.owners.length > 0) after = { ...after, readOwners: sighting.owners };
  return { after, events };
}

function takenBack(state: TodoState, sighting: Sighting, before: TodoState | 'raised'): TodoState {
  if (before === 'raised') {
    const owners = sighting.owners.length > 0 ? sighting.owners : state.owners;
    const status = sighting.basis === 'explicit' ? 'open' : 'suggested';
    return {
      ...{ ...state, status, closedOn: null, closedAt: null, basis: sighting.basis },
      ...{ title: sighting.text, owners, needsOwner: owners.length === 0, proposal: null },
    };
  }
  const { status, closedOn, closedAt, owners, needsOwner, proposal, readOwners } = before;
  return { ...state, status, closedOn, closedAt, owners, needsOwner, proposal, readOwners };
}

function tellStatus(state: TodoState, sighting: Sighting, ordinal: number): Told {
  const { meeting, done } = sighting;
  const to = done
    ? 'done'
    : isClosed(state) || (state.status === 'suggested' && sighting.basis === 'explicit')
      ? 'open'
      : state.status;
  if (to === state.status || (done && state.status === 'dropped'))
    return { after: state, events: [] };
  const because = done ? 'marked as done' : isClosed(state) ? 'named again' : 'said as a TODO';
  if (state.held.status)
    return propose(state, {
      status: to,
      owners: null,
      because,
      meeting,
      evidence: placeOf(sighting),
    });
  const kind = isClosed(state) ? 'reopened' : 'status';
  const after: TodoState = {
    ...{ ...state, status: to, closedOn: done ? meeting : null, closedAt: done ? ordinal : null },
    basis: sighting.basis === 'explicit' ? 'explicit' : state.basis,
    proposal: state.proposal && withoutStatus(state.proposal),
    waiting: done ? null : state.waiting,
  };
  return { after, events: [event(sighting, kind, state.status, to, because)] };
}

/** What was only proposed has been decided by the notes themselves. */
function withoutStatus(proposal: Proposal): Proposal | null {
  return proposal.owners === null ? null : { ...proposal, status: null };
}

function tellOwners(state: TodoState, sighting: Sighting): Told {
  const { owners, meeting } = sighting;
  if (owners.length === 0 || sameNames(owners, state.owners) || isClosed(state))
    return { after: state, events: [] };
  const known = owners.every((name) => state.owners.some((other) => isSameName(name, other)));
  const explicit = sighting.basis === 'explicit';
  if (!explicit && known) return { after: state, events: [] };
  if (state.held.owners && sameNames(owners, state.readOwners)) return { after: state, events: [] };
  const because = `the notes name ${owners.join(', ')}`;
  if (state.held.owners || !explicit) {
    const words = explicit ? because : `${listOf(owners)}: ${sighting.text}`;
    const proposal = { status: null, owners, because: words, meeting };
    return propose(state, { ...proposal, evidence: placeOf(sighting) });
  }
  const after = { ...state, owners, needsOwner: false };
  return {
    after,
    events: [event(sighting, 'owners', listOf(state.owners), listOf(owners), because)],
  };
}

/** A proposal that is new; one that a person rejected in the same words stays rejected. */
export function propose(state: TodoState, proposal: Proposal): Told {
  const waiting = state.proposal;
  const same =
    waiting !== null &&
    (proposal.status === null || waiting.status === proposal.status) &&
    (proposal.owners === null || sameNames(proposal.owners, waiting.owners ?? []));
  if (same || state.rejected.includes(rejectionOf(proposal))) return { after: state, events: [] };
  const joined: Proposal = {
    ...proposal,
    status: proposal.status ?? waiting?.status ?? null,
    owners: proposal.owners ?? waiting?.owners ?? null,
  };
  const to = proposal.status ?? listOf(proposal.owners ?? []);
  const from = proposal.status ? state.status : listOf(state.owners);
  return {
    after: { ...state, proposal: joined },
    events: [event(proposal.evidence, 'proposed', from, to, proposal.because)],
  };
}

/** By what a rejected proposal is known again: what it says, in which words. */
export const rejectionOf = ({ status, owners, evidence }: Proposal): string =>
  `${status ?? ''}:${(owners ?? []).join(',')}:${foldText(evidence.quote)}`;

export function toMention(sighting: Sighting, match: Match | null): Mention {
  const { text, topic, owners } = sighting;
  return {
    ...{ ...placeOf(sighting), text, topic, owners },
    ...{ matchedBy: match?.matchedBy ?? null, score: match?.score ?? 1 },
  };
}

export function placeOf({ message, start, end, quote, meeting }: Evidence): Evidence {
  return { message, start, end, quote, meeting };
}

function event(
  evidence: Evidence,
  kind: TodoEvent['kind'],
  from: string | null,
  to: string | null,
  because: string,
): TodoEvent {
  const { meeting } = evidence;
  return {
    ...{ at: meeting, by: 'notes', kind, from, to, because },
    ...{ evidence: placeOf(evidence), correction: null },
  };
}

export const listOf = (names: string[]): string => names.join(', ');

const sameNames = (ones: string[], others: string[]): boolean =>
  ones.length === others.length &&
  ones.every((name) => others.some((other) => isSameName(name, other)));

/** The first wording and the three latest. */
function joinWordings(wordings: string[], text: string): string[] {
  const folded = foldText(text);
  if (wordings.some((known) => foldText(known) === folded)) return wordings;
  const [first, ...rest] = [...wordings, text];
  return [first ?? text, ...rest.slice(-3)];
}

function joinLinks(known: TodoState['links'], more: TodoState['links']): TodoState['links'] {
  const urls = new Set(known.map(({ url }) => url));
  return [...known, ...more.filter(({ url }) => !urls.has(url))].slice(0, 20);
}

/** What a person says about the state of a TODO, and the index in; the TODO's change out. */
import { partnerOf } from './identity.ts';
import { listOf, rejectionOf } from './mention.ts';
import { locate } from './places.ts';
import type { Correction, Evidence, Status, TodoEvent } from './todo.ts';
import { isClosed, type StepResult, type TodoIndex, type TodoState } from './todo-index.ts';

export function decide(index: TodoIndex, position: string, correction: Correction): StepResult {
  const before = todoOf(index, correction);
  const told = before && apply(before, correction, index);
  const none = { position, meeting: null, numbered: [] };
  if (!before || !told) {
    const because = before
      ? 'there is no such proposal any more'
      : 'its words are no TODO any more';
    return { ...none, changes: [], lost: [{ correction, because }] };
  }
  const { key } = before;
  const change = { key, before, after: told.after, mentions: [], events: told.events, numbers: [] };
  return { ...none, changes: [change], lost: [] };
}

function todoOf(index: TodoIndex, { target, change }: Correction): TodoState | null {
  const date = index.dateOf(target.message);
  if (date === null) return null;
  const proposed = change.kind === 'proposal' ? proposedAt(index, date, target) : null;
  return proposed ?? partnerOf(index, target);
}

function proposedAt(index: TodoIndex, date: string, target: Correction['target']) {
  const candidates = index
    .proposedOn(date)
    .flatMap((state) => (state.proposal ? [{ ...state.proposal.evidence, state }] : []));
  return locate(target, candidates)?.state ?? null;
}

type Decided = { after: TodoState; events: TodoEvent[] };

function apply(state: TodoState, correction: Correction, index: TodoIndex): Decided | null {
  const { change } = correction;
  const say = (kind: TodoEvent['kind'], from: string | null, to: string | null) =>
    eventOf(correction, kind, from, to, null);
  switch (change.kind) {
    case 'title':
      return {
        after: { ...state, title: change.text, held: { ...state.held, title: true } },
        events: [say('title', state.title, change.text)],
      };
    case 'owners':
      return {
        after: withOwners(state, change.owners),
        events: [say('owners', listOf(state.owners), listOf(change.owners))],
      };
    case 'due':
      return {
        after: { ...state, due: change.on },
        events: [say('due', state.due, change.on)],
      };
    case 'status': {
      const waiting =
        change.to === 'waiting'
          ? { on: change.waitingOn ?? '', until: change.until ?? null }
          : null;
      const after = { ...withStatus(state, change.to, index, correction), waiting };
      return { after, events: [say(kindOf(state, change.to), state.status, change.to)] };
    }
    case 'proposal':
      return decideProposal(state, correction, change.accept, index);
    default:
      return null;
  }
}

function decideProposal(
  state: TodoState,
  correction: Correction,
  accept: boolean,
  index: TodoIndex,
): Decided | null {
  const { proposal } = state;
  if (!proposal) return null;
  const { status, owners, because, evidence } = proposal;
  const say = (kind: TodoEvent['kind'], from: string, to: string) =>
    eventOf(correction, kind, from, to, evidence, because);
  if (!accept) {
    const rejected = [...state.rejected, rejectionOf(proposal)];
    const said = [status, owners && listOf(owners)].filter(Boolean).join('; ');
    return {
      after: { ...state, proposal: null, rejected: rejected.slice(-8) },
      events: [say('rejected', state.status, said)],
    };
  }
  let after: TodoState = { ...state, proposal: null };
  const events: TodoEvent[] = [];
  if (status !== null) {
    events.push(say(kindOf(state, status), state.status, status));
    after = withStatus(after, status, index, correction, proposal.meeting);
  }
  if (owners !== null) {
    events.push(say('owners', listOf(state.owners), listOf(owners)));
    after = withOwners(after, owners);
  }
  return { after, events };
}

/** `on`: the meeting that the words of a proposal come from. */
function withStatus(
  state: TodoState,
  status: Status,
  index: TodoIndex,
  correction: Correction,
  on: string | null = null,
): TodoState {
  const closes = status === 'done' || status === 'dropped';
  const closedOn = on ?? correction.at.slice(0, 10);
  const proposal =
    state.proposal && state.proposal.owners !== null ? { ...state.proposal, status: null } : null;
  return {
    ...{ ...state, status, proposal, waiting: null },
    closedOn: closes ? (isClosed(state) ? state.closedOn : closedOn) : null,
    closedAt: closes ? (isClosed(state) ? state.closedAt : index.meetings()) : null,
    held: { ...state.held, status: closes || isClosed(state) },
  };
}

const withOwners = (state: TodoState, owners: string[]): TodoState => ({
  ...{ ...state, owners, needsOwner: owners.length === 0 },
  proposal:
    state.proposal && state.proposal.status !== null ? { ...state.proposal, owners: null } : null,
  held: { ...state.held, owners: true },
});

const kindOf = (state: TodoState, to: Status): TodoEvent['kind'] =>
  isClosed(state) && to !== 'done' && to !== 'dropped' ? 'reopened' : 'status';

function eventOf(
  { at, by, id, reason }: Correction,
  kind: TodoEvent['kind'],
  from: string | null,
  to: string | null,
  evidence: Evidence | null,
  because = 'by hand',
): TodoEvent {
  return { at, by, kind, from, to, because: reason ?? because, evidence, correction: id };
}

/** What one step of the tracking changes in; the same said TODO by TODO, for a reviewer, out. */
import { placeOf } from './mention.ts';
import type { Evidence, Mention, Place, Proposal } from './todo.ts';
import { isClosed, type StepResult, type TodoChange, type TodoState } from './todo-index.ts';

/** What importing a mail means for one TODO, if nobody says otherwise. */
export type Difference = {
  kind:
    | 'new'
    | 'suggested'
    | 'still-open'
    | 'done'
    | 'proposal'
    | 'reassigned'
    | 'back'
    | 'changed'
    | 'silent';
  /** Null for a TODO that would be new. */
  todo: number | null;
  title: string;
  owners: string[];
  because: string;
  /** The words in this mail; null for TODOs that it does not mention. */
  evidence: Evidence | null;
  mention: Mention | null;
  /** What is asked, where it is a proposal. */
  proposed: Pick<Proposal, 'status' | 'owners'> | null;
  /** It is taken for new, but may be this one: the reviewer is asked. */
  maybe: Twin | null;
  /** Named again after it was closed: it may as well be a new one. */
  was: { status: 'done' | 'dropped'; on: string | null } | null;
};

/** `place` is any of its mentions, to say with `same` that it is this one. */
export type Twin = {
  todo: number;
  title: string;
  firstSeen: string;
  closedOn: string | null;
  because: string;
  place: Place;
};

/**
 * `silent`: open TODOs that these notes do not mention. `known`: a TODO by its number, with the
 * place of one of its mentions; one that is new in these notes need not be known.
 */
export function differencesOf(
  changes: StepResult['changes'],
  silent: TodoState[],
  known: (todo: number) => { state: TodoState; place: Place } | null,
): Difference[] {
  const raised = new Map(
    changes.flatMap(({ after, mentions: [first] }) =>
      first ? [[after.id, { state: after, place: first }] as const] : [],
    ),
  );
  const untold = silent.map(
    (state): Difference => ({
      ...{ kind: 'silent', todo: state.id, title: state.title, owners: state.owners },
      ...{ because: `last mentioned on ${state.lastSeen}`, evidence: null, mention: null },
      ...{ proposed: null, maybe: null, was: null },
    }),
  );
  const told = changes.map((change) => {
    const { maybe } = change.after;
    const twin =
      maybe && change.before === null ? (known(maybe.todo) ?? raised.get(maybe.todo)) : null;
    return { ...tell(change), maybe: twin && maybe ? twinOf(twin, maybe.because) : null };
  });
  return [...told, ...untold];
}

function twinOf(twin: { state: TodoState; place: Place }, because: string): Twin {
  const { id, title, firstSeen, closedOn } = twin.state;
  const { message, start, end, quote } = twin.place;
  return { todo: id, title, firstSeen, closedOn, because, place: { message, start, end, quote } };
}

function tell({ before, after, mentions, events }: TodoChange): Omit<Difference, 'maybe'> {
  const kind = before === null ? kindOfNew(after) : kindOfChange(before, after);
  const mention = mentions.at(-1) ?? null;
  const [event] = events.filter((each) => each.evidence !== null).slice(-1);
  const evidence = mention ?? event?.evidence ?? null;
  const proposal = kind === 'proposal' ? after.proposal : null;
  return {
    kind,
    todo: before === null ? null : after.id,
    title: after.title,
    owners: after.owners,
    because: proposal?.because ?? event?.because ?? '',
    proposed: proposal && { status: proposal.status, owners: proposal.owners },
    evidence: evidence && placeOf(evidence),
    ...{ mention, was: mention && before && isNamedAgain(kind) ? closedAs(before) : null },
  };
}

const isNamedAgain = (kind: Difference['kind']): boolean => kind === 'back' || kind === 'proposal';

const closedAs = ({ status, closedOn }: TodoState): Difference['was'] =>
  status === 'done' || status === 'dropped' ? { status, on: closedOn } : null;

const kindOfNew = ({ status }: TodoState): Difference['kind'] =>
  status === 'suggested' ? 'suggested' : 'new';

function kindOfChange(before: TodoState, after: TodoState): Difference['kind'] {
  if (isClosed(before) && !isClosed(after)) return 'back';
  if (!isClosed(before) && isClosed(after)) return 'done';
  if (JSON.stringify(after.proposal) !== JSON.stringify(before.proposal) && after.proposal) {
    return 'proposal';
  }
  if (after.status === 'done') return 'done';
  if (before.owners.join() !== after.owners.join()) return 'reassigned';
  return before.status === after.status ? 'still-open' : 'changed';
}

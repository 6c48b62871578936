/** What was tracked before and after one meeting in; what this meeting means for each TODO out. */
import type { Evidence, Mention, Todo, Tracker } from './todo.ts';
import { isClosed } from './todo-index.ts';

/**
 * In the order in which a reviewer reads them. `ask`: raised as new, but it may be an earlier one.
 * `silent`: open, and not mentioned in this meeting.
 */
export const differenceKinds = [
  'ask',
  'new',
  'suggested',
  'proposal',
  'done',
  'back',
  'reassigned',
  'still-open',
  'silent',
] as const;
export type DifferenceKind = (typeof differenceKinds)[number];

export type Difference = {
  /** Stable when the mail is read again: what the decision about this line is kept under. */
  key: string;
  kind: DifferenceKind;
  /** As it will be. */
  todo: Todo;
  /** As it was; null for a new one. */
  before: Todo | null;
  because: string;
  evidence: Evidence | null;
};

/** `meeting` is its date; both trackers know all corrections so far. */
export function differences(before: Tracker, after: Tracker, meeting: string): Difference[] {
  const known = new Map(before.todos.map((todo) => [todo.id, todo]));
  return after.todos
    .flatMap((todo) => differenceOf(known.get(todo.id) ?? null, todo, meeting) ?? [])
    .sort((one, other) => differenceKinds.indexOf(one.kind) - differenceKinds.indexOf(other.kind));
}

function differenceOf(before: Todo | null, todo: Todo, meeting: string): Difference | null {
  const mention = todo.mentions.findLast((each) => each.meeting === meeting) ?? null;
  const proposal = todo.proposal?.meeting === meeting ? todo.proposal : null;
  const evidence = mention ?? proposal?.evidence ?? null;
  const kind = kindOf(before, todo, mention, proposal !== null);
  if (kind === null) return null;
  const because =
    kind === 'silent'
      ? `last mentioned on ${todo.lastSeen}`
      : kind === 'proposal'
        ? (proposal?.because ?? '')
        : kind === 'ask'
          ? (todo.maybe?.because ?? '')
          : (todo.history.findLast(({ at, by }) => at === meeting && by === 'notes')?.because ??
            '');
  return { key: `${kind}:${todo.id}`, kind, todo, before, because, evidence };
}

function kindOf(
  before: Todo | null,
  todo: Todo,
  mention: Mention | null,
  isProposed: boolean,
): DifferenceKind | null {
  if (before === null) {
    if (mention === null) return null;
    return todo.maybe ? 'ask' : todo.status === 'suggested' ? 'suggested' : 'new';
  }
  if (isClosed(before) && !isClosed(todo)) return 'back';
  if (!isClosed(before) && isClosed(todo)) return 'done';
  if (isProposed) return 'proposal';
  if (before.owners.join() !== todo.owners.join()) return 'reassigned';
  if (isClosed(todo)) return null;
  return mention ? 'still-open' : 'silent';
}

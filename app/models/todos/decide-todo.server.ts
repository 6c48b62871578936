/** What a person decides about a TODO in; the correction that says so, at the right place, out. */

import { type Corrected, correct } from '#app/models/tracking/correct.server.ts';
import type { TodoView, Writer } from '#app/models/views.ts';
import type { Change, Mention, Place, Status } from '#app/todos/todo.ts';
import type { Database } from '#db/open.server.ts';
import { getTodo } from './todo-view.server.ts';

/** What a person says about a TODO; each becomes one correction. */
export type Decision =
  | { kind: 'status'; to: Status; waitingOn?: string; until?: string | null }
  | { kind: 'owners'; owners: string[] }
  | { kind: 'title'; text: string }
  | { kind: 'due'; on: string | null }
  /** Accept a suggestion (commitment) or reject it for good. */
  | { kind: 'suggestion'; accept: boolean }
  | { kind: 'proposal'; accept: boolean }
  /** It may be that other TODO (`TodoRow.maybe`): yes merges, no keeps them apart for good. */
  | { kind: 'maybe'; accept: boolean }
  /** Named again after it was closed: yes, it is the same; no, a new one (`TodoView.comeback`). */
  | { kind: 'comeback'; accept: boolean }
  | { kind: 'not-a-todo' }
  /** This one is the same as that one; `into` keeps its number. */
  | { kind: 'merge'; into: number }
  /** The mention at this index of `TodoView.mentions` is another TODO. */
  | { kind: 'split'; mention: number }
  /** Its latest mention asks for this too, which is a TODO of its own. */
  | { kind: 'part'; text: string; owners: string[] };

export function decideTodo(
  db: Database,
  id: number,
  decision: Decision,
  options: { reason: string | null } & Writer,
): Corrected {
  const todo = getTodo(db, id);
  const [first] = todo?.mentions ?? [];
  if (!todo || !first) return { kind: 'refused', because: `There is no TODO #${id}.` };
  const told = tell(db, todo, first, decision);
  if (typeof told === 'string') return { kind: 'refused', because: told };
  const { message, start, end, quote } = told.target;
  // A missed TODO is found again by the mail's own words, all others by what the TODO says.
  const target = { message, start, end, ...(told.change.kind === 'missed-todo' ? {} : { quote }) };
  return correct(db, target, told.change, options);
}

type Told = { target: Place; change: Change };

/** A text says why it cannot be. */
function tell(db: Database, todo: TodoView, first: Mention, decision: Decision): Told | string {
  const target = todo.mentions.at(-1) ?? first;
  switch (decision.kind) {
    case 'suggestion':
      return { target, change: { kind: 'status', to: decision.accept ? 'open' : 'dropped' } };
    case 'proposal':
      return todo.proposal
        ? { target: todo.proposal.evidence, change: decision }
        : 'Nothing is proposed about it any more.';
    case 'maybe':
      if (!todo.maybe) return 'Nothing else is asked about it any more.';
      return decision.accept
        ? merge(db, first, todo.maybe.todo)
        : { target: first, change: { kind: 'separate' } };
    case 'comeback': {
      const mention = todo.comeback && todo.mentions[todo.comeback.mention];
      if (!mention) return 'Nobody has named it again since it was closed.';
      const { message, start, end, quote } = first;
      const same: Change = { kind: 'same', as: { message, start, end, quote } };
      return { target: mention, change: decision.accept ? same : { kind: 'separate' } };
    }
    case 'merge':
      return decision.into === todo.id
        ? 'A TODO cannot be merged with itself.'
        : merge(db, first, decision.into);
    case 'split': {
      const mention = todo.mentions[decision.mention];
      if (!mention || decision.mention === 0) return 'Only a later mention can be split off.';
      return { target: mention, change: { kind: 'separate' } };
    }
    case 'not-a-todo':
      return { target: first, change: decision };
    case 'part':
      return { target, change: { ...decision, kind: 'missed-todo' } };
    default:
      return { target, change: decision };
  }
}

function merge(db: Database, first: Mention, into: number): Told | string {
  const change = sameAs(db, into);
  return change ? { target: first, change } : `There is no TODO #${into}.`;
}

/** What says of a mention that it is this TODO; null when the number was never given. */
export function sameAs(db: Database, id: number): Extract<Change, { kind: 'same' }> | null {
  const [first] = getTodo(db, id)?.mentions ?? [];
  if (!first) return null;
  const { message, start, end, quote } = first;
  return { kind: 'same', as: { message, start, end, quote } };
}

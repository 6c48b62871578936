/** Filters or a number in; tracked TODOs out, and what people decide about them. */
import type { Status } from '#app/todos/todo.ts';
import type { Database } from '#db/open.server.ts';
import type { Corrected } from './inbox.server.ts';
import type {
  LostCorrection,
  Page,
  TodoCounts,
  TodoFilter,
  TodoRow,
  TodoView,
  Writer,
} from './views.ts';

/** Open ones first mentioned longest ago first; others by when they were last mentioned, newest first. */
export function listTodos(_db: Database, filter: TodoFilter): Page<TodoRow> {
  return { rows: [], page: filter.page ?? 1, hasNext: false };
}

export function countTodos(
  _db: Database,
  _filter: Pick<TodoFilter, 'owner' | 'topic'>,
): TodoCounts {
  return {
    suggested: 0,
    open: 0,
    waiting: 0,
    done: 0,
    dropped: 0,
    stale: 0,
    needsOwner: 0,
    proposed: 0,
  };
}

/** Null when the number was never given. */
export function getTodo(_db: Database, _id: number): TodoView | null {
  return null;
}

/** What a person says about a TODO; each becomes one correction. */
export type Decision =
  | { kind: 'status'; to: Status; waitingOn?: string; until?: string | null }
  | { kind: 'owners'; owners: string[] }
  | { kind: 'title'; text: string }
  | { kind: 'due'; on: string | null }
  /** Accept a suggestion (commitment) or reject it for good. */
  | { kind: 'suggestion'; accept: boolean }
  | { kind: 'proposal'; accept: boolean }
  | { kind: 'not-a-todo' }
  /** This one is the same as that one; `into` keeps its number. */
  | { kind: 'merge'; into: number }
  /** The mention at this index of `TodoView.mentions` is another TODO. */
  | { kind: 'split'; mention: number };

export function decideTodo(
  _db: Database,
  _id: number,
  _decision: Decision,
  _options: { reason: string | null } & Writer,
): Corrected {
  return { kind: 'refused', because: 'Not built yet.' };
}

/** Corrections that no longer find their place, for a person to settle. */
export function listLost(_db: Database): LostCorrection[] {
  return [];
}

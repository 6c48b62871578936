/** Steps and a position in; what storage has to undo to stand where it stood before, out. */
import type { StepResult, TodoState } from '#app/todos/todo-index.ts';

export type CutBack = {
  /** TODOs as they were before the cut. */
  restore: TodoState[];
  /** Keys of TODOs that did not exist then: delete them with all that belongs to them. */
  remove: string[];
  /** Days of the meetings whose mentions and events go. */
  meetings: string[];
};

/**
 * What storage has to undo to stand where it stood before `position`. `steps` are those stored at
 * or after it (earlier ones are ignored), in any order; mentions, events, numbers resolved, lost
 * corrections and changes of these steps are to be deleted, numbers given are kept.
 */
export function cutBack(steps: StepResult[], position: string): CutBack {
  const first = new Map<string, TodoState | null>();
  const undone = steps
    .filter((step) => step.position >= position)
    .sort((one, other) => (one.position < other.position ? -1 : 1));
  for (const { changes } of undone)
    for (const { key, before } of changes) if (!first.has(key)) first.set(key, before);
  return {
    restore: [...first.values()].filter((state) => state !== null),
    remove: [...first].filter(([, before]) => before === null).map(([key]) => key),
    meetings: undone.flatMap(({ meeting }) => (meeting ? [meeting.date] : [])),
  };
}

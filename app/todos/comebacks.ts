/** A TODO with its history in; how it came back after it was closed, if nobody has judged that yet, out. */
import type { Evidence, Status, Todo, TodoEvent } from './todo.ts';
import { isClosed } from './todo-index.ts';

export type Comeback = {
  /** Which of its mentions brought it back. */
  mention: number;
  /** The meeting that named it again. */
  meeting: string;
  was: 'done' | 'dropped';
  /** The day on which it was closed before. */
  closedOn: string | null;
  /** Open again; else a person closed it, and that it is open again is only proposed. */
  isReopened: boolean;
};

/** A person says of it: still the same (`same`), or a new one (`separate`). Null: nothing to judge. */
export function comebackOf(todo: Todo): Comeback | null {
  const { history, mentions } = todo;
  const at = history.findLastIndex(isComeback);
  const event = history[at];
  const words = event?.evidence;
  if (!event || !words) return null;
  const isReopened = event.kind === 'reopened';
  if (isReopened ? isClosed(todo) : todo.proposal?.status !== 'open') return null;
  const isJudged = history.some(
    ({ kind, evidence }) => kind === 'merged' && evidence !== null && isSamePlace(evidence, words),
  );
  const mention = mentions.findIndex((each) => isSamePlace(each, words));
  if (isJudged || mention < 1) return null;
  const closing = history.slice(0, at).findLast(({ to }) => to === event.from);
  return {
    ...{ mention, isReopened, meeting: words.meeting, closedOn: closing ? dayOf(closing) : null },
    was: event.from === 'dropped' ? 'dropped' : 'done',
  };
}

/** The notes named what was closed. */
const isComeback = ({ by, kind, from, to }: TodoEvent): boolean =>
  by === 'notes' &&
  (kind === 'reopened' || (kind === 'proposed' && to === 'open')) &&
  isClosed({ status: from as Status });

const isSamePlace = (one: Evidence, other: Evidence): boolean =>
  one.message === other.message && one.start === other.start;

const dayOf = ({ at, evidence }: TodoEvent): string => evidence?.meeting ?? at.slice(0, 10);

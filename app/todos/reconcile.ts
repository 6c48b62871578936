/** Minutes in date order and people's corrections in; everything still owed, with its history, out. */
import { type MemoryIndex, memoryIndex } from './memory-index.ts';
import { momentsOf } from './moments.ts';
import { step } from './step.ts';
import type {
  Correction,
  Lost,
  MeetingNotes,
  Mention,
  Numbered,
  Todo,
  TodoEvent,
  Tracker,
} from './todo.ts';
import { isClosed, type TodoState } from './todo-index.ts';

export type TrackingOptions = {
  /** Numbers given earlier: they never change and are never used twice. */
  numbers: Numbered[];
  /** Keys of topics, and the keys that people say they mean. */
  aliases?: ReadonlyMap<string, string>;
};

/** The full fold. Any order of `notes` and `corrections` gives the same. */
export function reconcile(
  notes: MeetingNotes[],
  corrections: Correction[],
  options: TrackingOptions,
): Tracker {
  const { moments, lost, dates } = momentsOf(notes, corrections);
  const index = memoryIndex({ ...options, dates });
  for (const moment of moments) index.apply(step(index, moment));
  return trackerOf(index, options.numbers, lost);
}

/** All that an index in memory holds, as the pages want it. `numbers`: those known before. */
export function trackerOf(index: MemoryIndex, numbers: Numbered[], lost: Lost[]): Tracker {
  const mentions = new Map<string, Mention[]>();
  const history = new Map<string, TodoEvent[]>();
  const steps = index.log();
  for (const { changes } of steps)
    for (const change of changes) {
      keep(mentions, change.key, change.mentions);
      keep(history, change.key, change.events);
    }
  const todos = index
    .states()
    .sort((one, other) => one.raisedAt - other.raisedAt || one.id - other.id)
    .map((state) =>
      todoOf(state, mentions.get(state.key) ?? [], history.get(state.key) ?? [], index.meetings()),
    );
  return {
    todos,
    lost: [...lost, ...steps.flatMap((each) => each.lost)],
    numbers: [...numbers, ...steps.flatMap(({ numbered }) => numbered)],
    meetings: steps.flatMap(({ meeting }) => (meeting ? [meeting.date] : [])),
  };
}

function keep<Value>(map: Map<string, Value[]>, key: string, values: Value[]): void {
  const known = map.get(key);
  if (known) known.push(...values);
  else map.set(key, [...values]);
}

/** A TODO as it is shown. `meetings`: how many were held so far. */
export function todoOf(
  state: TodoState,
  mentions: Mention[],
  history: TodoEvent[],
  meetings: number,
): Todo {
  const { key, raisedAt, seenAt, closedAt, wordings, readOwners, held, rejected, ...shown } = state;
  const until = isClosed(state) ? (closedAt ?? meetings) : meetings;
  return {
    ...shown,
    anchor: key,
    meetingsOpen: Math.max(1, until - raisedAt + 1),
    meetingsSilent: meetings - seenAt,
    mentions,
    history,
  };
}

/** Not mentioned for `least` meetings and not closed: whoever writes the agenda should ask. */
export function isStale(
  todo: Pick<Todo, 'status' | 'meetingsSilent'>,
  least: number = staleAfter,
): boolean {
  return !isClosed(todo) && todo.meetingsSilent >= least;
}

export const staleAfter = 3;

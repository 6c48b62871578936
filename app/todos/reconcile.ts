/** Minutes in date order and people's corrections in; everything still owed, with its history, out. */
import type { Correction, MeetingNotes, Tracker } from './todo.ts';

export type TrackingOptions = {
  /** Numbers given earlier, by anchor: they never change and are never used twice. */
  numbers: ReadonlyMap<string, number>;
};

export function reconcile(
  _notes: MeetingNotes[],
  _corrections: Correction[],
  _options: TrackingOptions,
): Tracker {
  return { todos: [], lost: [] };
}

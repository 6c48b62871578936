/**
 * Changes of TODOs, one after the other, in; their newest states, laid over the rows of the database, out.
 *
 *     rows                   as they were when the window began
 *       touched              states that the steps of the window have made of some of them, or raised
 * Most TODOs of an archive are raised, named again and closed within a few meetings: their rows, the
 * entries by which they are found and their words in the index are written once a window, not at each step.
 */
import { entriesOf } from '#app/todos/memory-index.ts';
import { byRecency } from '#app/todos/ranked-keys.ts';
import type { TodoState } from '#app/todos/todo-index.ts';

export type EntryKind = 'text' | 'term' | 'link' | 'topic';
/** By what a TODO is found: the entries as one text each, and the terms among them. */
type Found = { places: string[]; terms: string[] };
/** `old`: as its row stands; null where it has none. */
type Touched = { old: TodoState | null; state: TodoState; found: Found };

export type WindowStates = {
  put(key: string, before: TodoState | null, after: TodoState): void;
  state(key: string): TodoState | null;
  touched(): { key: string; old: TodoState | null; state: TodoState }[];
  /** How many rows with that entry are touched: so many more have to be asked for. */
  hidden(kind: EntryKind, entry: string): number;
  /** Those of the rows that are not touched, and those touched that have the entry; most recently seen first. */
  over(kind: EntryKind, entry: string, rows: TodoState[], holds: Holds, limit: number): TodoState[];
  /** The same for all touched ones that hold. */
  overAll(rows: TodoState[], holds: Holds): TodoState[];
  /** By how much the number of TODOs with a term has changed; the term '' counts all. */
  changeOf(term: string): number;
  changes(): IterableIterator<[string, number]>;
};
type Holds = (state: TodoState) => boolean;

export function windowStates(): WindowStates {
  const touched = new Map<string, Touched>();
  const hidden = new Map<string, number>();
  const own = new Map<string, Set<string>>();
  const counts = new Map<string, number>();

  const count = ({ terms }: Found, by: 1 | -1) => {
    for (const term of ['', ...terms]) counts.set(term, (counts.get(term) ?? 0) + by);
  };
  const hide = (found: Found) => {
    for (const place of found.places) hidden.set(place, (hidden.get(place) ?? 0) + 1);
    count(found, -1);
  };
  const leave = (key: string, found: Found) => {
    for (const place of found.places) own.get(place)?.delete(key);
    count(found, -1);
  };
  const enter = (key: string, found: Found) => {
    for (const place of found.places) {
      const keys = own.get(place);
      if (keys) keys.add(key);
      else own.set(place, new Set([key]));
    }
    count(found, 1);
  };
  const stateOf = (key: string) => touched.get(key)?.state ?? null;

  return {
    put(key, before, after) {
      const known = touched.get(key);
      if (known) leave(key, known.found);
      else if (before) hide(foundBy(before));
      const found = foundBy(after);
      touched.set(key, { old: known ? known.old : before, state: after, found });
      enter(key, found);
    },
    state: stateOf,
    touched: () => [...touched].map(([key, { old, state }]) => ({ key, old, state })),
    hidden: (kind, entry) => hidden.get(placeOf(kind, entry)) ?? 0,
    over(kind, entry, rows, holds, limit) {
      const found = [...(own.get(placeOf(kind, entry)) ?? [])].flatMap((key) => {
        const state = stateOf(key);
        return state && holds(state) ? [state] : [];
      });
      const below = rows.filter(({ key }) => !touched.has(key));
      return (found.length === 0 ? below : [...below, ...found].sort(byRecency)).slice(0, limit);
    },
    overAll: (rows, holds) => [
      ...rows.filter(({ key }) => !touched.has(key)),
      ...[...touched.values()].flatMap(({ state }) => (holds(state) ? [state] : [])),
    ],
    changeOf: (term) => counts.get(term) ?? 0,
    changes: () => counts.entries(),
  };
}

const placeOf = (kind: EntryKind, entry: string): string => `${kind} ${entry}`;

function foundBy(state: TodoState): Found {
  const { texts, terms, links, topic } = entriesOf(state);
  const places = [
    ...texts.map((text) => placeOf('text', text)),
    ...terms.map((term) => placeOf('term', term)),
    ...links.map((link) => placeOf('link', link)),
    placeOf('topic', topic),
  ];
  return { places, terms };
}

/** An index in; a place to work out one step on out: what was told so far is already found there. */
import { memoryIndex } from './memory-index.ts';
import type { Sighting } from './sightings.ts';
import type { Mention, TodoEvent } from './todo.ts';
import type { TodoChange, TodoIndex, TodoState } from './todo-index.ts';

export type Worksheet = {
  /** The index with the changes of this step over it. */
  index: TodoIndex;
  tell(after: TodoState, events: TodoEvent[], mentions: Mention[], numbers: number[]): void;
  /** Notes that this mail of the meeting has mentioned the TODO. */
  claim(key: string, mail: number): void;
  /** TODOs that the sighting's own mail has already mentioned. */
  claimed(sighting: Sighting): ReadonlySet<string>;
  /** All TODOs mentioned in this meeting. */
  mentioned(key: string): boolean;
  /** What the TODO was before an earlier mail of this meeting spoke of it; null when none did. */
  beforeEarlierMail(key: string, mail: number): TodoState | 'raised' | null;
  changes(): TodoChange[];
};

export function worksheet(index: TodoIndex, date: string): Worksheet {
  const layer = memoryIndex({ dates: new Map(), numbers: [] }, index);
  const changes = new Map<string, TodoChange>();
  const claims = new Map<number, Set<string>>();
  return {
    index: layer,
    tell(after, events, mentions, numbers) {
      const { key } = after;
      const known = changes.get(key);
      const before = known ? known.before : index.state(key);
      layer.put({ key, before, after, mentions, events, numbers }, date);
      changes.set(key, {
        ...{ key, before, after },
        mentions: [...(known?.mentions ?? []), ...mentions],
        events: [...(known?.events ?? []), ...events],
        numbers: [...(known?.numbers ?? []), ...numbers],
      });
    },
    claim(key, mail) {
      const claimed = claims.get(mail);
      if (claimed) claimed.add(key);
      else claims.set(mail, new Set([key]));
    },
    claimed: ({ mail }) => claims.get(mail) ?? none,
    mentioned: (key) => [...claims.values()].some((keys) => keys.has(key)),
    beforeEarlierMail(key, mail) {
      const earlier = [...claims].some(([at, keys]) => at < mail && keys.has(key));
      return !earlier || claims.get(mail)?.has(key) ? null : (changes.get(key)?.before ?? 'raised');
    },
    changes: () => [...changes.values()],
  };
}

const none: ReadonlySet<string> = new Set();

/** Words and the TODOs that have them in; per word its TODOs, most recently seen first, out. */

import { countBefore } from '#app/mail/count-before.ts';

export type Ranked = { key: string; seenAt: number };
/** For each entry, a list that is always in the order of `byRecency`. */
export type RankedKeys = Map<string, Ranked[]>;

/** Most recently seen first, then by key: the order of every list that an index gives. */
export const byRecency = (one: Ranked, other: Ranked): number =>
  other.seenAt - one.seenAt || (one.key < other.key ? -1 : one.key > other.key ? 1 : 0);

export function addKey(map: RankedKeys, entry: string, { key, seenAt }: Ranked): void {
  const known = map.get(entry);
  if (!known) {
    map.set(entry, [{ key, seenAt }]);
    return;
  }
  const at = placeIn(known, { key, seenAt });
  if (known[at]?.key !== key) known.splice(at, 0, { key, seenAt });
}

/** `seenAt` has to be what it was added with. */
export function removeKey(map: RankedKeys, entry: string, ranked: Ranked): void {
  const known = map.get(entry);
  if (!known) return;
  const at = placeIn(known, ranked);
  if (known[at]?.key === ranked.key) known.splice(at, 1);
  if (known.length === 0) map.delete(entry);
}

/** Where it stands or would stand. */
const placeIn = (list: Ranked[], ranked: Ranked): number =>
  countBefore(list, (other) => byRecency(other, ranked) < 0);

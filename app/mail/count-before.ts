/** Things in order, and which of them come before a place, in; how many do, found by halving, out. */

/** `isBefore` holds for the first of them and for none behind; the answer is the index of the first that it does not hold for. */
export function countBefore<Thing>(
  things: readonly Thing[],
  isBefore: (thing: Thing) => boolean,
): number {
  let low = 0;
  let high = things.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const thing = things[middle];
    if (thing !== undefined && isBefore(thing)) low = middle + 1;
    else high = middle;
  }
  return low;
}

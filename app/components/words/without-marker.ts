/** A line of notes and the TODO that it names in; the words behind marker and owner out. */

/**
 * `DONE Tomas: write it (?)` names `write it`, Tomas': `write it (?)`. Null where more stands before the
 * words than a marker and names, as in `Tomas will write it`: such a line is read as it is.
 */
export function withoutMarker(
  line: string,
  todo: { text: string; owners: string[] },
): string | null {
  const at = line.indexOf(todo.text);
  if (at <= 0) return null;
  const before = todo.owners.reduce((rest, name) => rest.replace(name, ''), line.slice(0, at));
  return markers.test(before) ? line.slice(at) : null;
}

/** `TODO `, `DONE : `, `[x] `, `**TODO** @: `, `ACTION ITEM (): `; `TODO , :` of two owners */
const markers =
  /^[\s*_~`@:,.()–-]*(?:todo|done|action(?: (?:items?|points?))?|ai|\[[ xX]?\])[\s*_~`@:,.()–-]*(?:and|&)?[\s*_~`@:,.()–-]*$/i;

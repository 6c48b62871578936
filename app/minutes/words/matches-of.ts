/** A pattern with `g` and a text in; all that it finds there out. `matchAll` makes a new pattern for each text it is asked about. */

const none: readonly RegExpExecArray[] = [];

/** In the order of the text. */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let found = pattern.exec(text);
  if (found === null) return none;
  const all: RegExpExecArray[] = [];
  while (found !== null) {
    all.push(found);
    if (found[0] === '') pattern.lastIndex += 1;
    found = pattern.exec(text);
  }
  return all;
}

/** Text or query words in; identifiers such as `5.2.1` as one word each out. */

/** `5.2.1`, `no-cstruct`, `mirage/ocaml-solo5#134`, `errno.h`, `c++`-like tails left out */
const identifierPattern = /[\p{L}\p{N}]+(?:[-._#/@+:][\p{L}\p{N}]+)+/gu;
const joints = '-._#/@+:';
const jointPattern = /[-._#/@+:]/gu;
/** Letters for private use: the full-text index takes them as parts of a word. */
const firstPrivate = 0xe000;

/** Joints become private letters, which the index does not split at: one word. */
export function encodeIdentifier(identifier: string): string {
  return identifier.replace(jointPattern, (joint) =>
    String.fromCharCode(firstPrivate + joints.indexOf(joint)),
  );
}

/** Whole, and from each `/` on: `mirage/ocaml-solo5#134` is also `ocaml-solo5#134`. */
export function identifiersOf(text: string): string[] {
  const found = new Set<string>();
  for (const [whole] of text.matchAll(identifierPattern)) {
    if (whole.length > 200) continue;
    found.add(encodeIdentifier(whole));
    for (let at = whole.indexOf('/'); at >= 0; at = whole.indexOf('/', at + 1)) {
      found.add(encodeIdentifier(whole.slice(at + 1)));
    }
  }
  return [...found];
}

/** Is this word of a query an identifier? */
export function isIdentifier(word: string): boolean {
  const [found] = word.match(identifierPattern) ?? [];
  return found === word;
}

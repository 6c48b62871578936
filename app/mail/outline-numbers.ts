/** The lines of a text in; the numbers such as `1.1`, `1.2` that count its points out. */

/** `1.2 text`, `2.1. text`, `1.2.3) text`. */
export const outlineNumber = /^ *(?<number>\d{1,2}(?:\.\d{1,2}){1,2})[.)]?(?= +\S)/;

/**
 * `5.2 is out` may begin any line, so they must count: only `1.1`, and what follows by one a number
 * that counts, does. Empty where fewer than two follow another.
 */
export function outlineNumbers(texts: Iterable<string>): Set<string> {
  const counted = new Set<string>();
  const expected = new Set<string>();
  let steps = 0;
  for (const text of texts) {
    const number = numberOf(text);
    if (number === null || !(expected.has(number) || /\.1$/.test(number))) continue;
    if (expected.has(number)) steps += 1;
    counted.add(number);
    expected.add(following(number));
  }
  return steps > 1 ? counted : new Set();
}

/** The number that a line opens with; null for most. */
export function numberOf(text: string): string | null {
  let first = 0;
  while (text.charCodeAt(first) === 0x20) first += 1;
  // Most lines open with no number at all.
  const code = text.charCodeAt(first);
  if (!(code >= 0x30 && code <= 0x39)) return null;
  return outlineNumber.exec(text)?.groups?.number ?? null;
}

// `1.2` → `1.3`
function following(number: string): string {
  const parts = number.split('.');
  const last = Number(parts.pop());
  return [...parts, last + 1].join('.');
}

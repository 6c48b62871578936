/** Phrases, each with what it stands for, in; those that stand at a place of a text, found word by word whatever their number, out. */
import { DIGIT, isBlank, kindAt, LETTER } from '#app/mail/letters.ts';

/** The phrases that share their first words; `values` are of the one that ends here. */
export type Phrases<Value> = { values: Value[]; next: Map<string, Phrases<Value>> | null };
export type Found<Value> = { to: number; value: Value };

/** Phrases as they are written: `plans to`, `'ll`; their words a blank apart. */
export function phrasesOf<Value>(all: Iterable<readonly [string, Value]>): Phrases<Value> {
  const phrases: Phrases<Value> = { values: [], next: null };
  for (const [phrase, value] of all) {
    let branch = phrases;
    for (const word of phrase.split(' ')) {
      if (word === '') continue;
      branch.next ??= new Map();
      const next: Phrases<Value> = branch.next.get(word) ?? { values: [], next: null };
      branch.next.set(word, next);
      branch = next;
    }
    if (!branch.values.includes(value)) branch.values.push(value);
  }
  return phrases;
}

/** `at` is where the white space before the first word stands, or the apostrophe of `'ll`. The longest comes first. */
export function phrasesAt<Value>(
  { values, next }: Phrases<Value>,
  text: string,
  at: number,
): Found<Value>[] {
  const found: Found<Value>[] = [];
  for (const value of values) found.push({ to: at, value });
  for (let gap = at; next !== null; ) {
    const from = isApostrophe(text, gap) ? gap : isBlank(text, gap) ? gap + 1 : -1;
    if (from < 0) break;
    const to = wordEnd(text, from === gap ? gap + 1 : from);
    const branch = next.get(from === gap ? `'${text.slice(gap + 1, to)}` : text.slice(from, to));
    if (branch === undefined) break;
    for (const value of branch.values) found.push({ to, value });
    next = branch.next;
    // Within a phrase the blanks do not count.
    for (gap = to; isBlank(text, gap) && isBlank(text, gap + 1); ) gap += 1;
  }
  return found.length > 1 ? found.reverse() : found;
}

/** Behind the letters, digits and hyphens that begin at a place. */
export function wordEnd(text: string, at: number): number {
  let to = at;
  while ((kindAt(text, to) & (LETTER | DIGIT)) !== 0 || text.charCodeAt(to) === hyphen) to += 1;
  return to;
}

const hyphen = 0x2d;
const isApostrophe = (text: string, at: number): boolean => text[at] === "'" || text[at] === '’';

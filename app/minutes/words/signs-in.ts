/** A text in; what all its words together mean to a reader out, without saying where any of them stands. */
import { type Lexicon, mixed, type Signs, signsOf } from './lexicon.ts';

/** Of each byte: whether it is a letter or a digit of ASCII. */
const letter = 1;
const digit = 2;
const kinds = new Uint8Array(256);
for (const [all, kind] of [
  ['abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ', letter],
  ['0123456789', digit],
] as const)
  for (const each of all) kinds[each.charCodeAt(0)] = kind;

/** What is looked through at once. */
const longest = 20_000;
const bytes = new Uint8Array(longest * 3);
const encoder = new TextEncoder();

/**
 * Words are runs of ASCII letters and digits, as `\b` parts them: `follow-up`, `won't` and `_next_` are several.
 * A word with a digit in it has `ofDigits`, too.
 */
export function signsIn(text: string, lexicon: Lexicon, ofDigits: Signs): Signs {
  if (text.length <= longest) return signsWithin(text, lexicon, ofDigits);
  let signs: Signs = 0;
  for (let from = 0; from < text.length; ) {
    const to = cutBefore(text, from, from + longest);
    signs |= signsWithin(text.slice(from, to), lexicon, ofDigits);
    from = to;
  }
  return signs;
}

/** In no word, unless that goes on for ever. */
function cutBefore(text: string, from: number, most: number): number {
  if (most >= text.length) return text.length;
  let to = most;
  while (to > from && (kinds[text.charCodeAt(to)] ?? 0) !== 0) to -= 1;
  return to > from ? to : most;
}

/** Of bytes, because letters of a string take three times as long. */
function signsWithin(text: string, lexicon: Lexicon, ofDigits: Signs): Signs {
  const { written } = encoder.encodeInto(text, bytes);
  let signs: Signs = 0;
  for (let at = 0; at < written; at += 1) {
    let code = bytes[at] ?? 0;
    let kind = kinds[code] ?? 0;
    if (kind === 0) continue;
    const from = at;
    let mix = 0;
    let all = 0;
    do {
      mix = mixed(mix, code);
      all |= kind;
      at += 1;
      code = at < written ? (bytes[at] ?? 0) : 0;
      kind = kinds[code] ?? 0;
    } while (kind !== 0);
    if ((all & digit) !== 0) signs |= ofDigits;
    signs |= signsOf(lexicon, mix, bytes, from, at);
  }
  return signs;
}

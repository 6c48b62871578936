/** Lists of words, each with a sign, in; a lexicon out that knows a word where it stands in a text, without cutting it out. */

/** One bit each: what a word can be to a reader. A sentence's signs are those of its words. */
export type Signs = number;

export type Lexicon = {
  /** By the place that the `mixed` letters of a word lead to: the number of the first such word, from 1 on; 0 for none. */
  first: Int32Array;
  /** In lower case; by number. */
  words: string[];
  signs: Signs[];
  mixes: number[];
  /** The number of the next word at the same place. */
  next: number[];
  /** What it adds to. */
  base: Lexicon | null;
};

const places = 4096;

/** `lists`: words in lower case, or single marks such as `?`, and the sign that each of them gets. */
export function lexiconOf(
  lists: Iterable<{ words: Iterable<string>; sign: Signs }>,
  base: Lexicon | null = null,
): Lexicon {
  const lexicon: Lexicon = {
    ...{ first: new Int32Array(places), words: [''], signs: [0], mixes: [0], next: [0] },
    // One that knows nothing need not be asked.
    base: base !== null && base.words.length === 1 ? base.base : base,
  };
  for (const { words, sign } of lists) for (const word of words) add(lexicon, word, sign);
  return lexicon;
}

function add({ first, words, signs, mixes, next }: Lexicon, word: string, sign: Signs): void {
  const mix = mixOf(word);
  const place = placeOf(mix);
  let at = first[place] ?? 0;
  while (at > 0 && words[at] !== word) at = next[at] ?? 0;
  if (at > 0) {
    signs[at] = (signs[at] ?? 0) | sign;
    return;
  }
  words.push(word);
  signs.push(sign);
  mixes.push(mix);
  next.push(first[place] ?? 0);
  first[place] = words.length - 1;
}

/** The letters so far and the next one, of either case, in one number. */
export const mixed = (mix: number, code: number): number =>
  (Math.imul(mix, 31) + (code | 0x20)) | 0;

const placeOf = (mix: number): number => (mix ^ (mix >>> 12)) & (places - 1);

function mixOf(word: string): number {
  let mix = 0;
  for (let at = 0; at < word.length; at += 1) mix = mixed(mix, word.charCodeAt(at));
  return mix;
}

/** The signs of the word between two places of a text, whose letters mix to `mix`; none for nearly every word, at the cost of one glance. */
export function signsOf(
  { first, words, signs, mixes, next, base }: Lexicon,
  mix: number,
  text: string | Uint8Array,
  from: number,
  to: number,
): Signs {
  let at = first[placeOf(mix)] ?? 0;
  while (at > 0 && !(mixes[at] === mix && isWord(words[at] ?? '', text, from, to)))
    at = next[at] ?? 0;
  const known = at === 0 ? 0 : (signs[at] ?? 0);
  return base === null ? known : known | signsOf(base, mix, text, from, to);
}

/** The signs of a word in lower case. */
export const find = (lexicon: Lexicon, word: string): Signs =>
  signsOf(lexicon, mixOf(word), word, 0, word.length);

const { charCodeAt } = String.prototype;

/** `text`: a string, or ASCII letters by their bytes. */
const isWord = (word: string, text: string | Uint8Array, from: number, to: number): boolean =>
  typeof text === 'string' ? isSame(word, text, from, to) : isWritten(word, text, from, to);

function isWritten(word: string, bytes: Uint8Array, from: number, to: number): boolean {
  if (word.length !== to - from) return false;
  for (let at = 0; at < word.length; at += 1)
    if (((bytes[from + at] ?? 0) | 0x20) !== charCodeAt.call(word, at)) return false;
  return true;
}

/** As `text.slice(from, to).toLowerCase() === word`. */
function isSame(word: string, text: string, from: number, to: number): boolean {
  if (word.length !== to - from) return false;
  for (let at = 0; at < word.length; at += 1) {
    const code = charCodeAt.call(text, from + at);
    if (code >= 0x80) return text.slice(from, to).toLowerCase() === word;
    const small = code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
    if (small !== charCodeAt.call(word, at)) return false;
  }
  return true;
}

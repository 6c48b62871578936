/** Lists of words, each with a sign, in; a lexicon out that says without a look-up of most words that they mean nothing. */

/** One bit each: what a word can be to a reader. A sentence's signs are those of its words. */
export type Signs = number;

export type Lexicon = {
  /** By `mixed` letters: whether any word of the lexicon mixes to the same place. */
  isPossible: Uint8Array;
  /** By the word in lower case. */
  signs: Map<string, Signs>;
  /** What it adds to. */
  base: Lexicon | null;
};

const places = 4096;

/** `lists`: words in lower case, or single marks such as `?`, and the sign that each of them gets. */
export function lexiconOf(
  lists: Iterable<{ words: Iterable<string>; sign: Signs }>,
  base: Lexicon | null = null,
): Lexicon {
  const isPossible = base === null ? new Uint8Array(places) : base.isPossible.slice();
  const lexicon: Lexicon = { isPossible, signs: new Map(), base };
  for (const { words, sign } of lists) {
    for (const word of words) {
      const known = lexicon.signs.get(word);
      lexicon.signs.set(word, (known ?? 0) | sign);
      if (known !== undefined) continue;
      let mix = 0;
      for (let at = 0; at < word.length; at += 1) mix = mixed(mix, word.charCodeAt(at));
      lexicon.isPossible[placeOf(mix)] = 1;
    }
  }
  return lexicon;
}

/** The letters so far and the next one, of either case, in one number. */
export const mixed = (mix: number, code: number): number =>
  (Math.imul(mix, 31) + (code | 0x20)) | 0;

const placeOf = (mix: number): number => (mix ^ (mix >>> 12)) & (places - 1);

/** The signs of a word whose letters mix to `mix`; none for nearly every word, at the cost of one glance. */
export function signsOf(
  lexicon: Lexicon,
  mix: number,
  text: string,
  from: number,
  to: number,
): Signs {
  if (lexicon.isPossible[placeOf(mix)] === 0) return 0;
  return find(lexicon, text.slice(from, to).toLowerCase());
}

/** The signs of a word in lower case. */
export function find({ signs, base }: Lexicon, word: string): Signs {
  return (signs.get(word) ?? 0) | (base === null ? 0 : find(base, word));
}

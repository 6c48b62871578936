/** A place in a sentence in; where the adverbs that stand there may end (`, in the meantime, also`) out. */
import { isBlank } from '#app/mail/letters.ts';
import { ADVERBS } from '../vocabulary.ts';
import { type Phrases, phrasesAt, phrasesOf } from '../words/phrases.ts';

const asPhrases = (all: readonly string[]): Phrases<true> =>
  phrasesOf(all.map((words) => [words, true]));
const adverbs = asPhrases(ADVERBS);
/** For a text in small letters. */
export const lowerAdverbs = asPhrases(ADVERBS.map((words) => words.toLowerCase()));
/** What a sentence may open with before it says anything; in small letters. */
export const lowerOpeners = asPhrases([
  ...ADVERBS.map((words) => words.toLowerCase()),
  ...['and', 'but', 'so'],
]);

/**
 * `at` is where the space before the adverbs stands. The end of as many as there are, `most` at most, comes first and
 * `at` itself last: what must follow need not follow the last of them (`Ann will further.`).
 */
export function adverbEnds(text: string, at: number, most: number, words = adverbs): number[] {
  const ends: number[] = [];
  addEnds(text, at, most, words, ',', ends);
  return ends;
}

/** The same where no comma stands between them. */
export function plainAdverbEnds(text: string, at: number, most: number): number[] {
  const ends: number[] = [];
  addEnds(text, at, most, adverbs, null, ends);
  return ends;
}

function addEnds(
  text: string,
  at: number,
  most: number,
  words: Phrases<true>,
  comma: string | null,
  ends: number[],
): void {
  const gap = text[at] === comma ? at + 1 : at;
  if (most > 0 && isBlank(text, gap)) {
    for (const { to } of phrasesAt(words, text, gap))
      addEnds(text, text[to] === comma ? to + 1 : to, most - 1, words, comma, ends);
  }
  ends.push(at);
}

/** Each letter stays where it is: a text whose small letters are more (`İ`) is left as written. */
export function smallLetters(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

/** A place in a text in; of what kind the letter there is out, from a table: a pattern for each letter takes many times longer. */

export type LetterKind = number;
const known: LetterKind = 1;
const BLANK: LetterKind = 2; //      white space, as `\s` and `trim` know it
export const LETTER: LetterKind = 4;
export const UPPER: LetterKind = 8; //      a LETTER, too
export const DIGIT: LetterKind = 16;
export const MARK: LetterKind = 32; //      an accent of its own
export const OTHER: LetterKind = 64; //     anything else that is printed: `!`, `☐`, `_`

const kinds = new Uint8Array(0x10000);

// Strings come in many kinds (slices, joins, of one byte or two); a method that is looked up in each of
// them anew for every letter takes longer than all the rest.
const { charCodeAt } = String.prototype;

/** None of them before the text and behind it. */
export function kindAt(text: string, at: number): LetterKind {
  return at >= 0 && at < text.length ? kindOf(charCodeAt.call(text, at)) : 0;
}

/** By its UTF-16 code; one half of a pair is none of them. */
export function kindOf(code: number): LetterKind {
  const kind = kinds[code] ?? 0;
  return kind === 0 ? learn(code) : kind;
}

export const isBlank = (text: string, at: number): boolean => (kindAt(text, at) & BLANK) !== 0;

/** Where the white space from a place on ends. */
export function skipBlanks(text: string, from: number): number {
  let at = from;
  while (isBlank(text, at)) at += 1;
  return at;
}

/** Where a text ends when the white space at its end is left away; `from` at least. */
export function trimmedEnd(text: string, from = 0, to = text.length): number {
  let end = to;
  while (end > from && isBlank(text, end - 1)) end -= 1;
  return end;
}

/** Nothing but white space. */
export const isEmpty = (text: string): boolean => skipBlanks(text, 0) === text.length;

/** Tabs and spaces that do not break as plain spaces; each letter keeps its place. */
export const plainBlanks = (text: string): string =>
  oddLetters.some((letter) => text.includes(letter)) ? text.replace(oddBlanks, ' ') : text;
// Searching for a letter is many times as fast as a pattern.
const oddLetters = ['\t', '\u00a0', '\u2007', '\u202f', '\u3000'];
const oddBlanks = /[\u00a0\u2007\u202f\u3000\t]/g;

function learn(code: number): LetterKind {
  const kind = known | lookAt(String.fromCharCode(code));
  kinds[code] = kind;
  return kind;
}

function lookAt(written: string): LetterKind {
  if (/\s/.test(written)) return BLANK;
  if (/\p{Lu}/u.test(written)) return LETTER | UPPER;
  if (/\p{L}/u.test(written)) return LETTER;
  if (/\p{N}/u.test(written)) return DIGIT;
  if (/\p{M}/u.test(written)) return MARK;
  return /[\p{P}\p{S}]/u.test(written) ? OTHER : 0;
}

/** A text in; those of its words and marks out that mean something to a reader, in one pass over its letters. */
import { DIGIT, kindAt, kindOf, LETTER, MARK, OTHER, UPPER } from '#app/mail/letters.ts';
import { find, type Lexicon, mixed, type Signs, signsOf } from './lexicon.ts';
import { fold } from './spelling.ts';

/** Half-open, in the letters of the text. */
export type Word = { from: number; to: number; signs: Signs };

/** Written like a name: with a capital, or with `@`. */
export const CAPITAL: Signs = 1;
/** Some known person's name begins with this word. */
export const OPENS_NAME: Signs = 2;
export const NAME: Signs = CAPITAL | OPENS_NAME;
/** Straight before a colon, a slash or a bracket that closes, or at the end: in small letters a name can stand there too. */
export const LABEL: Signs = 4;
/** Whether a word can be a person's name. */
export const MAY_NAME: Signs = NAME | LABEL;
/** Nobody's name, however it is written, unless somebody there is called so. */
export const COMMON: Signs = 8;
/** The signs from here on are free for the words of rules. */
export const firstFreeSign: Signs = 16;

const { charCodeAt } = String.prototype;

/** Every sign that a word can have. */
export const everySign: Signs = -1;

/**
 * `Ann`, `@ann-lee`, `O'Neil`, `Jean-Pierre`, `ThomasG`: what a person would call a word. The `'s` of `Ann's` is
 * left outside. Adds to `words` those from `from` to `to` that have one of the signs in `kept`: by `lexicon`, as opening
 * a known name (`openings`), by their form. The signs of all words come out.
 */
export function scanWords(
  text: string,
  { lexicon, openings }: { lexicon: Lexicon; openings: Lexicon },
  words: Word[],
  kept: Signs = everySign,
  first = 0,
  end = text.length,
): Signs {
  let all: Signs = 0;
  for (let from = first; from < end; ) {
    const code = charCodeAt.call(text, from);
    const kind = kindOf(code);
    const isHandle = code === 0x40 && opensWord(text, from + 1);
    if ((kind & opens) === 0 && code !== underscore && !isHandle) {
      if ((kind & OTHER) !== 0) {
        const signs = signsOf(lexicon, mixed(0, code), text, from, from + 1);
        all |= signs;
        if ((signs & kept) !== 0) words.push({ from, to: from + 1, signs });
      }
      from += 1;
      continue;
    }
    const start = isHandle ? from + 1 : from;
    let mix = 0;
    let letters = 0;
    let to = start;
    for (let next = charCodeAt.call(text, to); ; ) {
      mix = mixed(mix, next);
      letters |= next;
      to += 1;
      if (to >= end) break;
      next = charCodeAt.call(text, to);
      if ((kindOf(next) & goesOn) === 0 && next !== underscore && !isJoined(text, to, next)) break;
    }
    let signs = signsOf(lexicon, mix, text, start, to);
    // Letters beyond ASCII can be written in several ways.
    if (letters < 0x80) signs |= signsOf(openings, mix, text, start, to);
    else signs |= find(openings, fold(text.slice(start, to)));
    if ((kind & UPPER) !== 0 || isHandle) signs |= CAPITAL;
    if (to >= text.length || isLabelEnd(charCodeAt.call(text, to))) signs |= LABEL;
    all |= signs;
    const isCommon = (signs & (COMMON | OPENS_NAME)) === COMMON && !isHandle;
    if ((signs & kept & (isCommon ? ~MAY_NAME : everySign)) !== 0) words.push({ from, to, signs });
    from = to;
  }
  return all;
}

/** Behind the word that begins at a place, `@` and all; the place itself where none does. */
export function wordEndAt(text: string, from: number): number {
  const start = text.charCodeAt(from) === 0x40 ? from + 1 : from;
  if (!opensWord(text, start)) return from;
  let to = start + 1;
  for (; to < text.length; to += 1) {
    const next = charCodeAt.call(text, to);
    if ((kindOf(next) & goesOn) === 0 && next !== underscore && !isJoined(text, to, next)) break;
  }
  return to;
}

const opens = LETTER | DIGIT;
const goesOn = LETTER | DIGIT | MARK;
const underscore = 0x5f;
const hyphen = 0x2d;
const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;
/** `:`, `/`, `)`, `]` or the end of the line. */
const isLabelEnd = (code: number): boolean =>
  code === 0x3a || code === 0x2f || code === 0x29 || code === 0x5d || code === 0x0a;

const opensWord = (text: string, at: number): boolean =>
  (kindAt(text, at) & opens) !== 0 || text.charCodeAt(at) === underscore;

const clitic = /(?:s|ll|d|re|ve|m|t)\b/y;

/** `Jean-Pierre` and `O'Neil` go on behind the mark, `Ann's` does not. */
function isJoined(text: string, at: number, code: number): boolean {
  if (code !== hyphen && !isApostrophe(code)) return false;
  if ((kindAt(text, at + 1) & opens) === 0) return false;
  clitic.lastIndex = at + 1;
  return code === hyphen || !clitic.test(text);
}

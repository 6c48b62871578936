/** A text in; those of its words and marks out that mean something to a reader, in one pass over its letters. */
import { fold } from '../people/spelling.ts';
import { find, type Lexicon, mixed, type Signs, signsOf } from './lexicon.ts';

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
/** The signs from here on are free for the words of rules. */
export const firstFreeSign: Signs = 8;

// What a letter can be, by its code; 0 is a letter not yet looked at.
const other = 1;
const joins = 2; //     - and apostrophes
const mark = 4; //      an accent of its own
const underscore = 8;
const letter = 16; //   or a digit
const upper = 32;
const sign = 64; //     punctuation that can be in a lexicon
const kinds = new Uint8Array(0x10000);

// Strings come in many kinds (slices, joins, of one byte or two); a method that is looked up in each of
// them anew for every letter takes longer than all the rest.
const { charCodeAt } = String.prototype;

/**
 * `Ann`, `@ann-lee`, `O'Neil`, `Jean-Pierre`, `ThomasG`: what a person would call a word. The `'s` of `Ann's` is
 * left outside. Only words that are in `lexicon`, open a known name (`openings`) or are `CAPITAL` come out.
 */
export function scanWords(text: string, lexicon: Lexicon, openings: Lexicon): Word[] {
  const words: Word[] = [];
  const { length } = text;
  for (let from = 0; from < length; ) {
    const code = charCodeAt.call(text, from);
    const kind = kindOf(code);
    const isHandle = code === 0x40 && (kindAt(text, from + 1) & opens) !== 0;
    if ((kind & opens) === 0 && !isHandle) {
      const signs =
        (kind & sign) === 0 ? 0 : signsOf(lexicon, mixed(0, code), text, from, from + 1);
      if (signs !== 0) words.push({ from, to: from + 1, signs });
      from += 1;
      continue;
    }
    const start = isHandle ? from + 1 : from;
    let mix = 0;
    let letters = 0;
    let to = start;
    for (let next = charCodeAt.call(text, to), what = kindOf(next); ; ) {
      mix = mixed(mix, next);
      letters |= next;
      to += 1;
      if (to >= length) break;
      next = charCodeAt.call(text, to);
      what = kindOf(next);
      if ((what & goesOn) === 0 && ((what & joins) === 0 || !isJoined(text, to))) break;
    }
    let signs = signsOf(lexicon, mix, text, start, to);
    // Letters beyond ASCII can be written in several ways.
    if (letters < 0x80) signs |= signsOf(openings, mix, text, start, to);
    else signs |= find(openings, fold(text.slice(start, to)));
    if ((kind & upper) !== 0 || isHandle) signs |= CAPITAL;
    const behind = text[to];
    if (behind === undefined || labelEnds.includes(behind)) signs |= LABEL;
    if (signs !== 0) words.push({ from, to, signs });
    from = to;
  }
  return words;
}

const labelEnds = ':/)]\n';
const opens = letter | underscore;
const goesOn = letter | underscore | mark;

/** Whether a letter or a digit stands there. */
export const isLetter = (text: string, at: number): boolean => (kindAt(text, at) & letter) !== 0;

const kindAt = (text: string, at: number): number =>
  at < text.length ? kindOf(charCodeAt.call(text, at)) : other;

function kindOf(code: number): number {
  const known = kinds[code] ?? 0;
  return known === 0 ? learn(code) : known;
}

function learn(code: number): number {
  const kind = lookAt(String.fromCharCode(code));
  kinds[code] = kind;
  return kind;
}

function lookAt(written: string): number {
  if (/\p{Lu}/u.test(written)) return letter | upper;
  if (/[\p{L}\p{N}]/u.test(written)) return letter;
  if (/\p{M}/u.test(written)) return mark;
  if (written === '_') return underscore;
  if (/['’-]/.test(written)) return joins;
  return /[!-~☐-☒✅✓✔→⇒]/u.test(written) ? sign : other;
}

const clitic = /['’](?:s|ll|d|re|ve|m|t)\b/y;

/** `Jean-Pierre` and `O'Neil` go on behind the mark, `Ann's` does not. */
function isJoined(text: string, at: number): boolean {
  if ((kindAt(text, at + 1) & letter) === 0) return false;
  clitic.lastIndex = at;
  return text[at] === '-' || !clitic.test(text);
}

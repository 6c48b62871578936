/** A reader's text in; the people named in it, in order, with whom each name can mean, out. */
import { ACRONYMS, FIRST_NAMES, NOT_NAMES, WORDLIKE_NAMES } from '../vocabulary-names.ts';
import { lexiconOf } from '../words/lexicon.ts';
import { MAY_NAME, NAME, OPENS_NAME, scanWords, type Word } from '../words/scan-words.ts';
import { lookUp, type Names } from './names.ts';
import { fold } from './spelling.ts';

/**
 * `known`: somebody of the participants or the roster. `form`: nobody known, but a person's name
 * by its form (`Virgile`, `Luke Dunstan`). `guess`: a capitalised word that may be a name.
 */
export type Mention = {
  from: number;
  to: number;
  written: string;
  kind: 'known' | 'form' | 'guess';
  /** Canonical names; several where ambiguous; as written where nobody known is meant. */
  people: string[];
};

// `Ann`, `@ann-lee`, `O'Neil`, `Jean-Pierre`, `ThomasG`; the `'s` of `Ann's` is left outside.
const word =
  /@?[\p{L}\p{N}_][\p{L}\p{M}\p{N}_]*(?:(?:-|['’](?!(?:s|ll|d|re|ve|m|t)\b))[\p{L}\p{N}][\p{L}\p{M}\p{N}_]*)*/uy;
const capitalised = /^\p{Lu}\p{Ll}[\p{Ll}\p{M}'’-]*(?:-\p{Lu}\p{Ll}+)?$/u;
const handle = /^@[\p{L}\p{N}]/u;
const noWords = lexiconOf([]);

/**
 * Every mention, none overlapping another; `Thomas Leonard` is one, not two.
 * `words`: what a scan of the text with these names gave, if there was one.
 */
export function findMentions(
  text: string,
  names: Names,
  words: Word[] = scanWords(text, noWords, names.openings),
): Mention[] {
  const mentions: Mention[] = [];
  let end = 0;
  for (const { from, to, signs } of words) {
    // Most words are neither anybody's name nor written like one.
    if ((signs & MAY_NAME) === 0 || from < end) continue;
    const first = { from, to, text: text.slice(from, to) };
    const mention =
      (signs & NAME) === 0
        ? lowerCase(text, first)
        : mentionAt(text, first, (signs & OPENS_NAME) !== 0, names);
    if (mention === null) continue;
    mentions.push(mention);
    end = mention.to;
  }
  return mentions;
}

/** A word as it is written. */
type Written = { from: number; to: number; text: string };

function mentionAt(text: string, first: Written, opens: boolean, names: Names): Mention | null {
  if (!opens && isCommon(first.text)) return null;
  if (isInsideWord(text, first)) return null;
  if (!opens) return byForm(text, first);
  const row = rowOf(text, first, 4);
  for (const last of row.toReversed()) {
    const written = text.slice(first.from, last.to);
    const people = lookUp(names, written);
    if (people.length === 0) continue;
    const surname = row[1];
    if (last === first && surname && isFollowedBySurname(text, first, surname)) {
      // `Sam Fuller` is the Sam of a list of first names; `David Sheets` is not its David Kern.
      if (people.some((name) => name.includes(' '))) return stranger(text, first, 'form');
      return mentionOf(text, first, surname, 'known', people);
    }
    return mentionOf(text, first, last, 'known', people);
  }
  return byForm(text, first);
}

const isFollowedBySurname = (text: string, first: Written, last: Written): boolean =>
  text[first.to] === ' ' &&
  isSurname(last.text) &&
  capitalised.test(first.text) &&
  FIRST_NAMES.has(fold(first.text));

// `virgile: it works`, `TODO (virgile) …`, `write it up - virgile`: in small letters only what is beside it tells a name.
function lowerCase(text: string, found: Written): Mention | null {
  if (found.text.length < 4) return null;
  if (text[found.to] === ':' && !/\s/.test(text[found.to + 1] ?? ' ')) return null;
  if (!FIRST_NAMES.has(fold(found.text)) || WORDLIKE_NAMES.has(fold(found.text))) return null;
  if (
    !/[:/]/.test(text[found.to] ?? '') &&
    !/(?:[([]|^|[-–—>+&]\s|\sand\s)$/.test(text.slice(Math.max(0, found.from - 5), found.from))
  )
    return null;
  if (isInsideWord(text, found)) return null;
  const name = `${found.text.charAt(0).toUpperCase()}${found.text.slice(1)}`;
  return mentionOf(text, found, found, 'form', [name]);
}

/** Words that are nobody's name unless somebody there is called so. */
const isCommon = (written: string): boolean => {
  const lower = written.toLowerCase();
  return NOT_NAMES.has(lower) && !FIRST_NAMES.has(lower);
};

function byForm(text: string, first: Written): Mention | null {
  if (handle.test(first.text)) return mentionOf(text, first, first, 'form', [first.text.slice(1)]);
  if (!capitalised.test(first.text)) return null;
  const folded = fold(first.text);
  if (FIRST_NAMES.has(folded)) return stranger(text, first, 'form');
  if (NOT_NAMES.has(folded) || WORDLIKE_NAMES.has(folded) || ACRONYMS.has(folded)) return null;
  return stranger(text, first, 'guess');
}

function stranger(text: string, first: Written, kind: 'form' | 'guess'): Mention {
  const row = rowOf(text, first, 3);
  let last = first;
  for (const next of row.slice(1)) {
    if (!isSurname(next.text)) break;
    last = next;
  }
  return mentionOf(text, first, last, kind, [text.slice(first.from, last.to)]);
}

const isSurname = (written: string): boolean =>
  capitalised.test(written) && !NOT_NAMES.has(fold(written));

/** A word and those that follow it with a single space between, at most `most` together. */
function rowOf(text: string, first: Written, most: number): Written[] {
  const row = [first];
  for (let last = first; row.length < most; ) {
    const isInitial = text[last.to] === '.' && last.text.length <= 2;
    const from = last.to + (isInitial ? 2 : 1);
    if (text[from - 1] !== ' ') break;
    word.lastIndex = from;
    const found = word.exec(text)?.[0];
    if (found === undefined) break;
    last = { from, to: from + found.length, text: found };
    row.push(last);
  }
  return row;
}

// `conduit.Ann`, `/Ann`, `ann.ml`, `ann@example.org`: parts of something that is no prose.
function isInsideWord(text: string, word: Written): boolean {
  const before = text[word.from - 1] ?? ' ';
  const after = text.slice(word.to, word.to + 2);
  return /[\p{L}\p{N}_#.\\@-]/u.test(before) || /^[@_#\\-]|^\.[\p{L}\p{N}]/u.test(after);
}

function mentionOf(
  text: string,
  first: Written,
  last: Written,
  kind: Mention['kind'],
  people: string[],
): Mention {
  // `Thomas L.` ends with its full stop.
  const stop = last !== first && last.text.length === 1 && text[last.to] === '.' ? 1 : 0;
  return {
    from: first.from,
    to: last.to + stop,
    written: text.slice(first.from, last.to).replace(/^@/, ''),
    kind,
    people,
  };
}

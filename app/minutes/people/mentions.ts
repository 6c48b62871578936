/** A reader's text in; the people named in it, in order, with whom each name can mean, out. */
import { ACRONYMS, FIRST_NAMES, NOT_NAMES, WORDLIKE_NAMES } from '../vocabulary-names.ts';
import { canOpen, lookUp, type Names } from './names.ts';
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

type Word = { from: number; to: number; text: string };

// `Ann`, `@ann-lee`, `O'Neil`, `Jean-Pierre`, `ThomasG`; the `'s` of `Ann's` is left outside.
const word =
  /@?[\p{L}\p{N}_][\p{L}\p{M}\p{N}_]*(?:(?:-|['’](?!(?:s|ll|d|re|ve|m|t)\b))[\p{L}\p{N}][\p{L}\p{M}\p{N}_]*)*/gu;
const capitalised = /^\p{Lu}\p{Ll}[\p{Ll}\p{M}'’-]*(?:-\p{Lu}\p{Ll}+)?$/u;
const nameLike = /^[@\p{Lu}]/u;
const handle = /^@[\p{L}\p{N}]/u;

/** Every mention, none overlapping another; `Thomas Leonard` is one, not two. */
export function findMentions(text: string, names: Names): Mention[] {
  const words: Word[] = [];
  for (const found of text.matchAll(word))
    words.push({ from: found.index, to: found.index + found[0].length, text: found[0] });
  const mentions: Mention[] = [];
  for (let at = 0; at < words.length; ) {
    const mention = mentionAt(text, words, at, names);
    if (mention === null) {
      at += 1;
      continue;
    }
    mentions.push(mention.mention);
    at += mention.words;
  }
  return mentions;
}

type Found = { mention: Mention; words: number };

function mentionAt(text: string, words: Word[], at: number, names: Names): Found | null {
  const first = words[at];
  if (first === undefined) return null;
  const opens = canOpen(names, first.text);
  // Most words are neither anybody's name nor written like one.
  if (!opens && !nameLike.test(first.text)) return lowerCase(text, first);
  if (isInsideWord(text, first)) return null;
  if (!opens) return byForm(text, words, at);
  for (let count = reach(text, words, at, 4); count > 0; count -= 1) {
    const last = words[at + count - 1];
    if (last === undefined) continue;
    const written = text.slice(first.from, last.to);
    const people = lookUp(names, written);
    if (people.length === 0) continue;
    const surname = words[at + 1];
    if (count === 1 && surname && isFollowedBySurname(text, words, at)) {
      // `Sam Fuller` is the Sam of a list of first names; `David Sheets` is not its David Kern.
      if (people.some((name) => name.includes(' '))) return stranger(text, words, at, 'form');
      return { mention: mentionOf(text, first, surname, 'known', people), words: 2 };
    }
    return { mention: mentionOf(text, first, last, 'known', people), words: count };
  }
  return byForm(text, words, at);
}

function isFollowedBySurname(text: string, words: Word[], at: number): boolean {
  const first = words[at];
  const last = words[at + 1];
  if (first === undefined || last === undefined || reach(text, words, at, 2) < 2) return false;
  if (text[first.to] !== ' ' || !isSurname(last.text) || !capitalised.test(first.text))
    return false;
  return FIRST_NAMES.has(fold(first.text));
}

// `virgile: it works`, `TODO virgile/ann: …`: in small letters only what follows tells a name.
function lowerCase(text: string, found: Word): Found | null {
  const next = text[found.to];
  if ((next !== ':' && next !== '/') || found.text.length < 4) return null;
  if (next === ':' && !/\s/.test(text[found.to + 1] ?? ' ')) return null;
  if (!FIRST_NAMES.has(fold(found.text)) || WORDLIKE_NAMES.has(fold(found.text))) return null;
  if (isInsideWord(text, found)) return null;
  const name = `${found.text.charAt(0).toUpperCase()}${found.text.slice(1)}`;
  return { mention: mentionOf(text, found, found, 'form', [name]), words: 1 };
}

function byForm(text: string, words: Word[], at: number): Found | null {
  const first = words[at];
  if (first === undefined) return null;
  if (handle.test(first.text)) {
    const mention = mentionOf(text, first, first, 'form', [first.text.slice(1)]);
    return { mention, words: 1 };
  }
  if (!capitalised.test(first.text)) return null;
  const folded = fold(first.text);
  if (FIRST_NAMES.has(folded)) return stranger(text, words, at, 'form');
  if (NOT_NAMES.has(folded) || WORDLIKE_NAMES.has(folded) || ACRONYMS.has(folded)) return null;
  return stranger(text, words, at, 'guess');
}

function stranger(text: string, words: Word[], at: number, kind: 'form' | 'guess'): Found | null {
  const first = words[at];
  if (first === undefined) return null;
  const most = reach(text, words, at, 3);
  let count = 1;
  while (count < most && isSurname(words[at + count]?.text ?? '')) count += 1;
  const last = words[at + count - 1] ?? first;
  const written = text.slice(first.from, last.to);
  return { mention: mentionOf(text, first, last, kind, [written]), words: count };
}

const isSurname = (written: string): boolean =>
  capitalised.test(written) && !NOT_NAMES.has(fold(written));

// How many words from `at` on, up to `most`, follow each other with a single space between.
function reach(text: string, words: Word[], at: number, most: number): number {
  let count = 1;
  while (count < most) {
    const before = words[at + count - 1];
    const next = words[at + count];
    if (!before || !next) break;
    const gap = text.slice(before.to, Math.min(next.from, before.to + 3));
    if (gap !== ' ' && !(gap === '. ' && before.text.length <= 2)) break;
    count += 1;
  }
  return count;
}

// `conduit.Ann`, `/Ann`, `ann.ml`, `ann@example.org`: parts of something that is no prose.
function isInsideWord(text: string, word: Word): boolean {
  const before = text[word.from - 1] ?? ' ';
  const after = text.slice(word.to, word.to + 2);
  return /[\p{L}\p{N}_#.\\@-]/u.test(before) || /^[@_#\\-]|^\.[\p{L}\p{N}]/u.test(after);
}

function mentionOf(
  text: string,
  first: Word,
  last: Word,
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

/** A reader's text in; the people named in it, in order, with whom each name can mean, out. */
import { DIGIT, kindAt, LETTER } from '#app/mail/letters.ts';
import { fold } from '#app/minutes/words/spelling.ts';
import { FIRST_NAMES, WORDLIKE_NAMES } from '../vocabulary-names.ts';
import { lexiconOf } from '../words/lexicon.ts';
import {
  MAY_NAME,
  NAME,
  OPENS_NAME,
  scanWords,
  type Word,
  wordEndAt,
} from '../words/scan-words.ts';
import { nameForm } from './name-forms.ts';
import { lookUp, type Names } from './names.ts';

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

const noWords = lexiconOf([]);

/**
 * Every mention, none overlapping another; `Thomas Leonard` is one, not two.
 * `words`: what a scan of the text with these names gave, if there was one.
 */
export function findMentions(
  text: string,
  names: Names,
  words: Word[] = wordsOf(text, names),
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

function wordsOf(text: string, { openings }: Names): Word[] {
  const words: Word[] = [];
  scanWords(text, { lexicon: noWords, openings }, words, MAY_NAME);
  return words;
}

/** A word as it is written. */
type Written = { from: number; to: number; text: string };

function mentionAt(text: string, first: Written, opens: boolean, names: Names): Mention | null {
  if (!opens && nameForm(first.text).isCommon) return null;
  if (isInsideWord(text, first)) return null;
  if (!opens) return byForm(text, first);
  if (isSmallName(text, first, names)) return mentionOf(text, first, first, 'known', [first.text]);
  const initials = initialsAt(text, first, names);
  if (initials) return initials;
  const row = rowOf(text, first, Math.max(2, names.longest));
  for (let at = row.length - 1; at >= 0; at -= 1) {
    const last = row[at] ?? first;
    const written = text.slice(first.from, last.to);
    const people = lookUp(names, written);
    if (people.length === 0 || opensPath(text, last, names)) continue;
    const surname = row[1];
    if (last === first && surname && isFollowedBySurname(text, first, surname)) {
      // `Sam Fuller` is the Sam of a list of first names; `David Sheets` is not its David Kern.
      if (people.some((name) => name.includes(' '))) return stranger(text, first, 'form');
      return mentionOf(text, first, surname, 'known', people);
    }
    return mentionOf(text, first, last, 'known', people);
  }
  return labelled(text, first, names) ?? byForm(text, first);
}

// `TODO bo: …`, `mette + bo: …`: as a label even a short name stands in small letters.
const labelEnd = /^\s?:\s/;
const labelStart = /(?:^|^TODO:?\s|[,+&/]\s?|\sand\s)$/;
// `TODO(bo) …`, `TODO (bo): …`
const bracketStart = /^(?:TODO|ACTION):?\s?[([]$/;
const bracketEnd = /^[)\]]/;
function labelled(
  text: string,
  { from, to, text: written }: Written,
  names: Names,
): Mention | null {
  const before = text.slice(Math.max(0, from - longestBefore), from);
  const behind = text.slice(to, to + 3);
  const isLabel = labelEnd.test(behind) && labelStart.test(before);
  if (!isLabel && !(bracketEnd.test(behind) && bracketStart.test(before))) return null;
  const people = lookUp(names, `${written.charAt(0).toUpperCase()}${written.slice(1)}`);
  const place = { from, to, text: written };
  return people.length === 1 ? mentionOf(text, place, place, 'known', people) : null;
}

// `P.-E. will look at it`, of Pierre-Emmanuel
const hyphenated = /\p{Lu}\.-\p{Lu}\.?/uy;
function initialsAt(text: string, first: Written, names: Names): Mention | null {
  if (text[first.to] !== '.' || text[first.to + 1] !== '-') return null;
  hyphenated.lastIndex = first.from;
  const written = hyphenated.exec(text)?.[0];
  const people = written === undefined ? [] : lookUp(names, written.replace(/\.?$/, '.'));
  if (written === undefined || people.length === 0) return null;
  return { from: first.from, to: first.from + written.length, written, kind: 'known', people };
}

// `present: jan, will`: then `will to look at it`, `will will fix it`, `will:` are his.
const smallOpens =
  /^(?:\s?:\s|\s(?:and\s\p{Ll}+\s(?:will|to|have|are|agreed|volunteered|offered|plan)|will|to|has|is|needs|should|wants|plans|agreed|volunteered|offered)\s|['’]ll\s)/u;
const longestBefore = 24;
function isSmallName(text: string, { from, to, text: written }: Written, names: Names): boolean {
  if (names.small.size === 0 || !names.small.has(written)) return false;
  const before = text.slice(Math.max(0, from - longestBefore), from);
  // `mark and kit have …`
  const partner = /(?:^|[.;]\s)(?<name>\p{Ll}+)\s(?:and|&)\s$/u.exec(before)?.groups?.name;
  return (
    (from === 0 ||
      /(?:[.;]|\b(?:TODO|ACTION|AI):?)\s$/.test(before) ||
      names.small.has(partner ?? '')) &&
    (smallOpens.test(text.slice(to, to + 30)) ||
      (partner !== undefined && /^\s(?:have|are|plan)\s/.test(text.slice(to, to + 8))))
  );
}

// `hannes/conduit`; not `hannes/sam`.
function opensPath(text: string, { to, text: written }: Written, names: Names): boolean {
  if (text[to] !== '/' || !/^\p{Ll}/u.test(written)) return false;
  const end = wordEndAt(text, to + 1);
  return end > to + 1 && lookUp(names, text.slice(to + 1, end)).length === 0;
}

const isFollowedBySurname = (text: string, first: Written, last: Written): boolean =>
  text[first.to] === ' ' && nameForm(last.text).isSurname && nameForm(first.text).isFirstName;

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

function byForm(text: string, first: Written): Mention | null {
  const kind = nameForm(first.text).names;
  if (kind === null) return null;
  if (kind === 'handle') return mentionOf(text, first, first, 'form', [first.text.slice(1)]);
  return stranger(text, first, kind);
}

function stranger(text: string, first: Written, kind: 'form' | 'guess'): Mention {
  const row = rowOf(text, first, 3);
  let last = first;
  for (const next of row.slice(1)) {
    if (!nameForm(next.text).isSurname) break;
    last = next;
  }
  return mentionOf(text, first, last, kind, [text.slice(first.from, last.to)]);
}

/** A word and those that follow it with a single space between, at most `most` together. */
function rowOf(text: string, first: Written, most: number): Written[] {
  const row = [first];
  for (let last = first; row.length < most; ) {
    const isInitial = text[last.to] === '.' && last.text.length <= 2;
    const from = last.to + (isInitial ? 2 : 1);
    if (text[from - 1] !== ' ' || !mayBegin(text, from)) break;
    const to = wordEndAt(text, from);
    if (to === from) break;
    last = { from, to, text: text.slice(from, to) };
    row.push(last);
  }
  return row;
}

const mayBegin = (text: string, at: number): boolean =>
  isOfWord(text, at) || text[at] === '_' || text[at] === '@';

// `conduit.Ann`, `/Ann`, `ann.ml`, `ann@example.org`: parts of something that is no prose.
const insideBefore = '_#.\\@-';
const insideAfter = '@_#\\-';
const isOfWord = (text: string, at: number): boolean => (kindAt(text, at) & (LETTER | DIGIT)) !== 0;

function isInsideWord(text: string, word: Written): boolean {
  if (isOfWord(text, word.from - 1) || insideBefore.includes(text[word.from - 1] ?? ' '))
    return true;
  const after = text[word.to] ?? ' ';
  return insideAfter.includes(after) || (after === '.' && isOfWord(text, word.to + 1));
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
    written: text.slice(text[first.from] === '@' ? first.from + 1 : first.from, last.to),
    kind,
    people,
  };
}

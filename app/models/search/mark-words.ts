/** A text and the words looked for in; an excerpt around them, with the places to highlight, out. */
import type { Span } from '#app/mail/mail.ts';

const around = 160;

/** `words` as typed; a text's word is marked where one of them begins it, case and accents apart. */
export function markWords(text: string, words: string[]): { excerpt: string; marks: Span[] } {
  const folded = foldWithPlaces(text);
  const marks = mergeMarks(words.flatMap((word) => findWord(folded, word)));
  const first = marks[0]?.start ?? 0;
  const from = text.length <= 2 * around ? 0 : wordStart(text, first - around / 2);
  const to = wordEnd(text, Math.min(text.length, Math.max(from + 2 * around, first)));
  const before = from > 0 ? '… ' : '';
  const shift = before.length - from;
  return {
    excerpt: before + text.slice(from, to) + (to < text.length ? ' …' : ''),
    marks: marks
      .filter(({ start, end }) => start >= from && end <= to)
      .map(({ start, end }) => ({ start: start + shift, end: end + shift })),
  };
}

/** Folding may change lengths (`ﬁ`, `é`): each folded letter knows where it stood. */
type Folded = { folded: string; place: (at: number) => number };

function foldWithPlaces(text: string): Folded {
  // Nearly every text, and whole mails are long.
  if (ascii.test(text)) return { folded: text.toLowerCase(), place: (at) => at };
  let folded = '';
  const places: number[] = [];
  let at = 0;
  for (const letter of text) {
    const plain = letter.normalize('NFKD').replace(accents, '').toLowerCase();
    folded += plain;
    for (let index = 0; index < plain.length; index++) places.push(at);
    at += letter.length;
  }
  places.push(text.length);
  return { folded, place: (at) => places[at] ?? 0 };
}

// A text whose lower case stands letter for letter where it stood.
const ascii = /^\p{ASCII}*$/u;

const accents = /\p{M}/gu;
const wordLetter = /[\p{L}\p{N}]/u;

function findWord({ folded, place }: Folded, typed: string): Span[] {
  const word = foldWithPlaces(typed).folded;
  const found: Span[] = [];
  if (word === '') return found;
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
    if (at > 0 && wordLetter.test(folded[at - 1] ?? '')) continue;
    found.push({ start: place(at), end: place(at + word.length) });
  }
  return found;
}

function mergeMarks(marks: Span[]): Span[] {
  const merged: Span[] = [];
  for (const mark of [...marks].sort((one, other) => one.start - other.start)) {
    const last = merged.at(-1);
    if (last && mark.start <= last.end) last.end = Math.max(last.end, mark.end);
    else merged.push({ ...mark });
  }
  return merged;
}

/** Not in the middle of a word, unless it is a very long one. */
function wordEnd(text: string, near: number): number {
  if (near >= text.length) return text.length;
  const blank = text.lastIndexOf(' ', near);
  return blank < near - 40 ? near : blank;
}

function wordStart(text: string, near: number): number {
  if (near <= 0) return 0;
  const blank = text.indexOf(' ', near);
  return blank < 0 || blank > near + 40 ? near : blank + 1;
}

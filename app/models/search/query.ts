/** What somebody typed in; words, phrases and filters out. Nothing is ever an error. */
import type { HitKind } from './hits.ts';

export type Query = {
  /** Every one must be there; the last one may be unfinished. */
  words: string[];
  phrases: string[];
  filters: Filter[];
  /** What was looked for as words and may have been meant otherwise, in sentences. */
  hints: string[];
};
export type Filter =
  | { name: 'owner' | 'topic' | 'repo'; value: string }
  | { name: 'before' | 'after'; value: string }
  | {
      name: 'is';
      value:
        | 'open'
        | 'waiting'
        | 'done'
        | 'dropped'
        | 'suggested'
        | 'closed'
        | 'answered'
        | 'unanswered';
    }
  | { name: 'kind'; value: HitKind };

/** `owner:ann`, `topic:"OCaml 5"`, `"exact words"`, `word` */
const partPattern =
  /(?<name>owner|topic|repo|is|kind|before|after):(?:"(?<quoted>[^"]*)"|(?<value>[^\s"]+))|"(?<phrase>[^"]*)"|(?<word>[^\s"]+)/giu;

const states = [
  'open',
  'waiting',
  'done',
  'dropped',
  'suggested',
  'closed',
  'answered',
  'unanswered',
];
const kinds = ['item', 'todo', 'question', 'decision', 'topic', 'meeting', 'link', 'mail'];
/** NUL would end the query early */
const unprintable = /\p{Cc}/gu;
const longest = 300;
const mostWords = 16;

export function parseQuery(typed: string): Query {
  const query: Query = { words: [], phrases: [], filters: [], hints: [] };
  const plain = typed.slice(0, longest).replace(unprintable, ' ');
  for (const { groups = {} } of plain.matchAll(partPattern)) {
    const { name, quoted, value, phrase, word } = groups;
    const filter = name ? toFilter(name.toLowerCase(), quoted ?? value ?? '') : null;
    if (filter) query.filters.push(filter);
    else if (name) {
      query.words.push(...wordsIn(`${name} ${quoted ?? value}`));
      query.hints.push(...hintsOn(name.toLowerCase(), quoted ?? value ?? ''));
    } else if (phrase) query.phrases.push(...(wordsIn(phrase).length > 0 ? [phrase] : []));
    else if (word) {
      query.words.push(...wordsIn(word));
      query.hints.push(...hintsOnWord(word));
    }
  }
  query.words = query.words.slice(0, mostWords);
  return query;
}

function toFilter(name: string, value: string): Filter | null {
  if (value.trim() === '') return null;
  switch (name) {
    case 'owner':
    case 'topic':
    case 'repo':
      return { name, value };
    case 'before':
    case 'after': {
      const date = toDate(value);
      return date === null ? null : { name, value: date };
    }
    case 'is': {
      const state = value.toLowerCase();
      return states.includes(state) ? ({ name, value: state } as Filter) : null;
    }
    case 'kind': {
      const kind = value.toLowerCase().replace(plural, '');
      return kinds.includes(kind) ? ({ name, value: kind } as Filter) : null;
    }
    default:
      return null;
  }
}

/** Why such a filter is none. */
function hintsOn(name: string, value: string): string[] {
  const known = { is: states, kind: kinds }[name]?.join(', ');
  const needs =
    known === undefined ? 'a date such as 2024, 2024-11 or 2024-11-25' : `one of ${known}`;
  return value.trim() === ''
    ? []
    : [`“${name}:${value}” was looked for as words: ${name}: needs ${needs}.`];
}

/** `OR`, `-word`: operators elsewhere, words here. */
function hintsOnWord(word: string): string[] {
  if (/^(?:OR|AND|NOT)$/.test(word)) {
    return [`“${word}” was looked for as a word: whatever is found has all the words.`];
  }
  const [left] = /^-\p{L}/u.test(word) ? wordsIn(word) : [];
  return left === undefined
    ? []
    : [`“${word}” was looked for as “${left}”: no word can be left out of what is found.`];
}

/** `todos`, `decisions` */
const plural = /s$/;
/** `2024`, `2024-11`, `2024-11-25` */
const datePattern =
  /^(?<year>\d{4})(?:-(?<month>0[1-9]|1[0-2])(?:-(?<day>0[1-9]|[12]\d|3[01]))?)?$/;

function toDate(value: string): string | null {
  const { year, month = '01', day = '01' } = datePattern.exec(value)?.groups ?? {};
  return year ? `${year}-${month}-${day}` : null;
}

/** Something with a letter or digit in it, outer punctuation gone: `(5.2.1),` is `5.2.1`. */
function wordsIn(text: string): string[] {
  return text
    .split(blanks)
    .map((word) => word.replace(outer, ''))
    .filter((word) => word !== '');
}
const blanks = /\s+/u;
const outer = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/** A person's name in; every spelling that people use for it in notes out. */
import { NICKNAMES, SMALL_NAMES, WORDLIKE_NAMES } from '#app/minutes/vocabulary-names.ts';
import { ACRONYMS, NOT_NAMES } from '#app/minutes/vocabulary-no-names.ts';

/**
 * `rank` orders how sure a spelling is: 0 a full name, alias or handle, 1 a first name, surname or
 * `ThomasG`, 1.5 the same with a short form of the first name, 2 initials, 3 the beginning of a name.
 * `writing` says how it must be written to name a person: `any` case, with a `capital` (`Will`,
 * `Mort`), or all `upper` (`TG`).
 */
export type Writing = 'any' | 'capital' | 'upper';
export type Spelling = { folded: string; rank: 0 | 1 | 1.5 | 2 | 3; writing: Writing };

const diacritics = /\p{M}/gu;
const letters: Record<string, string> = { ß: 'ss', ø: 'o', æ: 'ae', ł: 'l', đ: 'd', ı: 'i' };
const specials = /[ßøæłđı]/g;

/** Printable ASCII with single blanks inside: nearly every word, and far quicker to fold. */
const plain = /^[!-_a-~]+(?: [!-_a-~]+)*$/;

/** `Daniel  Bünzli` → `daniel bunzli`: what two spellings are compared by. */
export function fold(written: string): string {
  if (plain.test(written)) {
    const lower = written.toLowerCase();
    return lower.startsWith('@') ? lower.replace(/^@ ?/, '') : lower;
  }
  return written
    .trim()
    .normalize('NFKD')
    .replace(diacritics, '')
    .toLowerCase()
    .replace(specials, (letter) => letters[letter] ?? letter)
    .replace(/[’`]/g, "'")
    .replace(/^@/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const shortForms = new Map<string, Set<string>>();
for (const row of NICKNAMES) {
  for (const name of row) {
    const forms = shortForms.get(name) ?? new Set<string>();
    for (const other of row) if (other !== name) forms.add(other);
    shortForms.set(name, forms);
  }
}

/** Could `one` and `other` (folded first names) be the same name? `dave` and `david` could. */
export function sameFirstName(one: string, other: string): boolean {
  return one === other || (shortForms.get(one)?.has(other) ?? false);
}

/** The people of a group are the same from mail to mail: the last names asked for are kept. */
const lately = new Map<string, readonly Spelling[]>();
const mostLately = 500;

/** All spellings of one name, surest first; no folded spelling occurs twice. */
export function spellingsOf(name: string): readonly Spelling[] {
  const known = lately.get(name);
  if (known) return known;
  if (lately.size >= mostLately) lately.clear();
  const spellings = derive(name);
  lately.set(name, spellings);
  return spellings;
}

function derive(name: string): Spelling[] {
  const found = new Map<string, Spelling>();
  const add: Add = (folded, rank, writing) => {
    if (folded.length > 0 && !found.has(folded)) found.set(folded, { folded, rank, writing });
  };
  const words = fold(name)
    .split(' ')
    .filter((word) => word.length > 0);
  const first = words[0] ?? '';
  const last = words.length > 1 ? (words.at(-1) ?? '') : '';
  add(words.join(' '), 0, words.length === 1 ? writingOf(first) : 'any');
  for (const form of [first, ...(shortForms.get(first) ?? [])]) {
    const rank = form === first ? 1 : 1.5;
    if (last) add(`${form} ${last}`, 0, 'any');
    add(form, rank, writingOf(form));
    if (!last) continue;
    add(`${form}${last[0]}`, rank, 'any');
    add(`${form} ${last[0]}`, rank, 'capital');
    add(`${form} ${last[0]}.`, rank, 'capital');
  }
  if (last) {
    add(last, 1, 'capital');
    add(`${first[0]} ${last}`, 1, 'any');
    add(`${first[0]}. ${last}`, 1, 'any');
    addInitials(words, add);
    addBeginnings(last, add);
  }
  const [one = '', two = ''] = first.split('-');
  if (one !== '' && two !== '') {
    add(`${one[0]}.-${two[0]}.`, 1, 'upper');
    addInitials([one, two], add);
    if (last) addInitials([one, two, last], add);
  }
  addBeginnings(first, add);
  return [...found.values()];
}

type Add = (folded: string, rank: Spelling['rank'], writing: Writing) => void;

const writingOf = (word: string): Writing =>
  (WORDLIKE_NAMES.has(word) && !SMALL_NAMES.has(word)) || word.length < 3 ? 'capital' : 'any';

function addInitials(words: string[], add: Add): void {
  const all = words.map((word) => word[0] ?? '').join('');
  const outer = `${all[0] ?? ''}${all.at(-1) ?? ''}`;
  for (const initials of [all, outer]) if (!ACRONYMS.has(initials)) add(initials, 2, 'upper');
}

/** Of two words or more, `ML`: the initials that mean something else as well. Null where they are nothing else. */
export function doubtfulInitials(name: string): string | null {
  const words = fold(name).split(' ');
  const initials = `${words[0]?.[0] ?? ''}${words.length > 1 ? (words.at(-1)?.[0] ?? '') : ''}`;
  return ACRONYMS.has(initials) ? initials.toUpperCase() : null;
}

// `Mort` for Mortier; fewer than four letters begin too many words.
function addBeginnings(name: string, add: Add): void {
  for (let length = 4; length < name.length; length += 1) {
    const beginning = name.slice(0, length);
    if (!NOT_NAMES.has(beginning)) add(beginning, 3, 'capital');
  }
}

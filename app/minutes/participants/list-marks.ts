/** A list of names in; where its names are parted, out: by commas, else by whatever the list has instead. */
import type { Passage } from '#app/mail/mail.ts';
import { FIRST_NAMES } from '../vocabulary-names.ts';
import { matchesOf } from '../words/matches-of.ts';
import { roleWords } from './vocabulary.ts';

/** A stretch between two names; `isGuests` where it says that guests follow. */
export type Mark = { from: number; to: number; isGuests: boolean };

/** `, `, `;`, ` and `, `&`, ` / `, `Ann/Bob`, a line break or `with guest appearances from`. */
const separator =
  /[,;·|\n]|(?<=\p{Ll}{2})(?<!\b(?:dr|prof))\. (?=\p{Lu})|(?<=[\p{L}\d)\]*])\/(?=[@\p{Lu}*[])|(?:^|(?<= ))(?:and|&|\+|\/|plus|as well as)(?=[ ,])|(?:^|(?<= )|(?<=\())(?:with )?(?:special )?guests?(?: appearances?)?(?: from|:)?(?= )|[()[\]<>]/giu;
const openers = '([<';
const closers = ')]>';

export function listMarks(passage: Passage, from: number, to: number): Mark[] {
  const { marks, blanks } = scan(passage.text.slice(0, to), from);
  return marks.length > 0 ? marks : marksBeside(passage, from, to, blanks);
}

/** Commas and the like outside of brackets; `blanks` are the spaces there. */
function scan(text: string, start: number): { marks: Mark[]; blanks: number[] } {
  const marks: Mark[] = [];
  const blanks: number[] = [];
  let depth = 0;
  let opened = 0;
  let seen = start;
  const passBlanks = (until: number) => {
    if (depth === 0)
      for (let at = seen; at < until; at++) if (text.charCodeAt(at) === 32) blanks.push(at);
    seen = until;
  };
  for (const match of matchesOf(separator, text.slice(start))) {
    const at = match.index + start;
    const [mark] = match;
    passBlanks(at);
    if (openers.includes(mark)) {
      if (depth === 0) opened = at;
      depth++;
    } else if (closers.includes(mark)) depth = Math.max(0, depth - 1);
    else {
      const isGuests = isGuestList(text, opened, at, mark);
      if (depth > 0 && !isGuests) continue;
      marks.push({ from: isGuests ? opened : at, to: at + mark.length, isGuests });
      // The parenthesis that holds the guests is no aside of a name.
      depth = 0;
    }
  }
  passBlanks(text.length);
  return { marks, blanks };
}

/** `(with guest appearances from Wanda and Bella)` */
function isGuestList(text: string, opened: number, at: number, mark: string): boolean {
  return /guest/i.test(mark) && text[opened] === '(' && at === opened + 1 && / from$/i.test(mark);
}

/** `Ann Ash (chair)`, `@ann`, `**Ann** ?`, `[Ann](https://…)`: a name and nothing else. */
const nameAlone =
  /^[*_[]{0,3}@?\p{L}[\p{L}\d.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|d[aeiu]|v[ao]n|de[rn]?|la)){0,3}[*_]{0,3}(?: ?(?:\([^()]*\)|\[[^[\]]*\]|<[^<>]*>|\]\([^()]*\)|\?)){0,2}[*_]{0,3}$/u;

/** Without a comma: one name a line, ` - ` or ` • ` between them, wide gaps, handles, first names. */
function marksBeside(
  { text, pieces }: Passage,
  from: number,
  to: number,
  blanks: number[],
): Mark[] {
  const joins = pieces
    .slice(1)
    .map(({ at }, index) => ({
      from: (pieces[index]?.at ?? 0) + (pieces[index]?.length ?? 0),
      to: at,
    }))
    .filter((gap) => gap.from > from && gap.to < to && gap.to > gap.from);
  const isBlank = new Set(blanks);
  const within = (pattern: RegExp) =>
    [...text.slice(from, to).matchAll(pattern)]
      .map(({ index, 0: mark }) => ({ from: from + index, to: from + index + mark.length }))
      .filter((gap) => isBlank.has(gap.from));
  const handles = within(/ (?=@)/g);
  const spaces = blanks.map((at) => ({ from: at, to: at + 1 }));
  const first = spaces.filter((gap) => isFirstName(text.slice(gap.to, to)));
  // Two of three words are first names: people are called by those alone.
  const firstNames = first.length * 3 > spaces.length * 2 - 2 ? spaces : first;
  const isFirst = isFirstName(text.slice(from, to).trimStart());
  const choices = [
    joins.length > 1 || (isFirst && firstNames.length >= joins.length) ? joins : [],
    within(/ [-–—•‣*] (?=\S)/g),
    within(/ {2,}(?=\S)/g),
    handles,
    isFirst && firstNames.length > 1 ? firstNames : [],
  ];
  const found = choices.find((gaps) => gaps.length > 0 && areNames(gaps)) ?? [];
  return found.map((gap) => ({ ...gap, isGuests: false }));

  function areNames(gaps: { from: number; to: number }[]): boolean {
    const starts = [from, ...gaps.map((gap) => gap.to)];
    const names = starts.map((start, at) => text.slice(start, gaps[at]?.from ?? to).trim());
    return names.every(isNameAlone);
  }
}

/** One person, perhaps with a role behind: `Ann Ash - chair`. */
export function isNameAlone(text: string): boolean {
  const { name = text, role = null } = withRole.exec(text)?.groups ?? {};
  if (role !== null && !roleWords.test(role)) return false;
  return nameAlone.test(name.replace(/[.,;\\]$/, '')) && !roleWords.test(name);
}

const withRole = /^(?<name>.{2,60}?) [-–—] (?<role>\p{Ll}[\p{L} -]{2,20})$/u;

const isFirstName = (text: string): boolean =>
  FIRST_NAMES.has(
    (/^[*_]{0,3}(?<name>\p{Lu}\p{L}+)/u.exec(text)?.groups?.name ?? '').toLowerCase(),
  );

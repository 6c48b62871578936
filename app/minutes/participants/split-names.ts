/** A list of names as it was written in; the stretches that name one person each out, the absent left out. */
import type { Passage } from '#app/mail/mail.ts';
import { turn } from './vocabulary.ts';

/** `role` is what a label within the list says: `chair: Sam`. */
export type Entry = { passage: Passage; from: number; to: number; role: string | null };
type Part = { from: number; to: number; kind: 'present' | 'absent'; role: string | null };

export function splitNames(passage: Passage): Entry[] {
  return partsOf(passage.text)
    .filter(({ kind }) => kind === 'present')
    .flatMap((part) => splitPart(passage, part));
}

/** `Ann, Bob - apologies: Carl; remote: Dora` as three parts; one in brackets ends with them. */
function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  let open: Part = { from: 0, to: text.length, kind: 'present', role: null };
  for (const found of text.matchAll(turn)) {
    if (found.index < open.from) continue;
    const close = closingOf(text, found);
    parts.push({ ...open, to: found.index });
    const from = found.index + found[0].length;
    const role = found.groups?.role?.toLowerCase().replace(/(?:ed)? by$|person$/, '') ?? null;
    const kind = found.groups?.present || role !== null ? 'present' : 'absent';
    const part: Part = { from, to: close ?? text.length, kind, role };
    if (close === null) open = part;
    else {
      parts.push(part);
      open = { ...open, from: close + 1, to: text.length };
    }
  }
  return [...parts, open];
}

/** Where the bracket that a turn opened closes; null when it opened none. */
function closingOf(text: string, found: RegExpExecArray): number | null {
  const bracket = /[([]/.exec(found[0])?.[0];
  if (bracket === undefined) return null;
  const close = text.indexOf(bracket === '(' ? ')' : ']', found.index);
  return close < 0 ? null : close;
}

/** `, `, `;`, ` and `, `&`, ` / `, a line break or `with guest appearances from`; not inside parentheses. */
const separator =
  /[,;•·|\n]|(?:^|(?<= ))(?:and|&|\+|\/|plus|as well as)(?= )|(?:^|(?<= )|(?<=\())(?:with )?(?:special )?guests?(?: appearances?)?(?: from|:)?(?= )|[()[\]]/gi;

function splitPart(passage: Passage, part: Part): Entry[] {
  const entries: Entry[] = [];
  const text = passage.text.slice(0, part.to);
  let from = part.from;
  let depth = 0;
  let opened = 0;
  let { role } = part;
  const close = (to: number) => {
    if (text.slice(from, to).trim() === '') return;
    entries.push({ passage, from, to, role });
    // `chair: Sam, Ann`: one person has the role.
    role = null;
  };
  for (const match of text.matchAll(separator)) {
    if (match.index < part.from) continue;
    const mark = match[0];
    if (mark === '(' || mark === '[') {
      if (depth === 0) opened = match.index;
      depth++;
    } else if (mark === ')' || mark === ']') depth = Math.max(0, depth - 1);
    else if (depth === 0 || isGuestList(text, opened, match)) {
      close(isGuestList(text, opened, match) ? opened : match.index);
      from = match.index + mark.length;
      // The parenthesis that holds the guests is no aside of a name.
      depth = 0;
    }
  }
  close(text.length);
  return entries;
}

/** `(with guest appearances from Wanda and Bella)` */
function isGuestList(text: string, opened: number, match: RegExpExecArray): boolean {
  return (
    /guest/i.test(match[0]) &&
    text[opened] === '(' &&
    match.index === opened + 1 &&
    / from$/i.test(match[0])
  );
}

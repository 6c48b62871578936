/** A list of names as it was written in; the stretches that name one person each out, the absent left out. */
import type { Passage } from '#app/mail/mail.ts';
import { matchesOf } from '../words/matches-of.ts';
import { listMarks } from './list-marks.ts';
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
  for (const found of matchesOf(turn, text)) {
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

function splitPart(passage: Passage, part: Part): Entry[] {
  const entries: Entry[] = [];
  let { from, role } = part;
  const close = (to: number) => {
    if (passage.text.slice(from, to).trim() === '') return;
    entries.push({ passage, from, to, role });
    // `chair: Sam, Ann`: one person has the role.
    role = null;
  };
  for (const mark of listMarks(passage, part.from, part.to)) {
    close(mark.from);
    from = mark.to;
  }
  close(part.to);
  return entries;
}

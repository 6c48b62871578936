/** Participants and roster in; an index that knows whom a word names out. */
import type { Diagnostic } from '#app/mail/mail.ts';
import type { Participant, Person, Roster } from '../minutes.ts';
import { type Lexicon, lexiconOf } from '../words/lexicon.ts';
import { OPENS_NAME } from '../words/scan-words.ts';
import { fold, spellingsOf, type Writing } from './spelling.ts';

export type Names = {
  /** Canonical names by folded spelling; several where the spelling is ambiguous. */
  bySpelling: Map<string, string[]>;
  /** Folded spellings that name a person only with a capital (`Will`) or all in capitals (`TG`). */
  writing: Map<string, Writing>;
  /** The folded first words of all spellings: what begins with none of them names nobody known. */
  openings: Lexicon;
};

type Claim = { name: string; rank: number; writing: Writing };

/**
 * Builds the index for one mail. The canonical name is the one that the participants list uses,
 * else the roster's. Where a spelling fits several people, those who were there come before those
 * who were not, and what a list or a person said before what follows from a name.
 * `text`, everything that the mail says, settles a short name that several could have: who is written
 * `Dave Scott` somewhere is the `Dave` of this mail.
 * `diagnostics` names every ambiguous first name among the participants with its candidates.
 */
export function learnNames(
  participants: Participant[],
  roster: Roster,
  text = '',
): { names: Names; diagnostics: Diagnostic[] } {
  const claims = new Map<string, Claim[]>();
  const absent = new Set(roster);
  for (const participant of participants) {
    const person = findPerson(participant.name, roster);
    if (person) absent.delete(person);
    claimAll(claims, participant.name, person, 0);
  }
  for (const person of absent) claimAll(claims, person.name, person, 0.5);

  let foldedText: string | null = null;
  const said = () => {
    foldedText ??= fold(text);
    return foldedText;
  };
  const names: Names = {
    bySpelling: new Map(),
    writing: new Map(),
    openings: openingsOf(claims.keys()),
  };
  for (const [folded, rivals] of claims) {
    const best = Math.min(...rivals.map((claim) => claim.rank));
    const winners = settle(
      folded,
      rivals.filter((claim) => claim.rank === best),
      said,
    );
    names.bySpelling.set(folded, [...new Set(winners.map((claim) => claim.name))]);
    const writing = winners.map((claim) => claim.writing);
    if (!writing.includes('any'))
      names.writing.set(folded, writing.includes('capital') ? 'capital' : 'upper');
  }
  return { names, diagnostics: sharedFirstNames(participants, names) };
}

function settle(folded: string, winners: Claim[], said: () => string): Claim[] {
  if (winners.length < 2 || folded.includes(' ')) return winners;
  const written = winners.filter((claim) => {
    const last = fold(claim.name).split(' ').at(-1) ?? '';
    // A full name as the list has it proves nothing: everybody is on the list.
    const full = `${folded} ${last}`;
    return full !== fold(claim.name) && said().includes(full);
  });
  return written.length === 1 ? written : winners;
}

/** Whom a spelling names: none, one, or the candidates. `Ann` → `['Ann Lee']`. */
export function lookUp(names: Names, written: string): string[] {
  const folded = fold(written);
  const found = names.bySpelling.get(folded);
  if (found === undefined) return [];
  const writing = written.startsWith('@') ? undefined : names.writing.get(folded);
  if (writing === 'capital' && !capital.test(written)) return [];
  if (writing === 'upper' && written !== written.toUpperCase()) return [];
  return found;
}

const capital = /^@?\p{Lu}/u;

// `d` of `d. bunzli`, `jean-pierre` of `jean-pierre weber`
const openingsOf = (spellings: Iterable<string>): Lexicon =>
  lexiconOf([
    { words: [...spellings].map((folded) => folded.split(/[ .]/, 1)[0] ?? ''), sign: OPENS_NAME },
  ]);

/** The one person of the roster that a name can mean; null when none or several. */
export function findPerson(name: string, roster: Roster): Person | null {
  const folded = fold(name);
  const named = roster.filter((person) =>
    [person.name, ...person.aliases, ...person.handles].some((each) => fold(each) === folded),
  );
  if (named.length > 0) return named[0] ?? null;
  const spelled = roster.filter((person) =>
    spellingsOf(person.name).some((each) => each.folded === folded && each.rank < 2),
  );
  return spelled.length === 1 ? (spelled[0] ?? null) : null;
}

function claimAll(
  claims: Map<string, Claim[]>,
  canonical: string,
  person: Person | null,
  distance: number,
): void {
  const mine = new Map<string, Claim>();
  const claim = (folded: string, rank: number, writing: Writing) => {
    const before = mine.get(folded);
    if (before === undefined || before.rank > rank)
      mine.set(folded, { name: canonical, rank, writing });
  };
  const derive = (name: string) => {
    // A spelling derived from a name by itself is one rank weaker than a stated alias.
    for (const { folded, rank, writing } of spellingsOf(name))
      claim(folded, rank === 0 ? distance : 1 + rank + distance, writing);
  };
  derive(canonical);
  if (person !== null) {
    derive(person.name);
    for (const alias of [...person.aliases, ...person.handles]) {
      const stated = spellingsOf(alias)[0];
      if (stated) claim(stated.folded, distance, isShort(alias) ? 'upper' : stated.writing);
    }
  }
  for (const [folded, each] of mine) {
    const list = claims.get(folded);
    if (list) list.push(each);
    else claims.set(folded, [each]);
  }
}

const isShort = (alias: string): boolean => /^\p{Lu}{2,3}$/u.test(alias);

function sharedFirstNames(participants: Participant[], names: Names): Diagnostic[] {
  const seen = new Set<string>();
  const diagnostics: Diagnostic[] = [];
  for (const participant of participants) {
    const first = participant.name.split(/\s+/, 1)[0] ?? '';
    const candidates = names.bySpelling.get(fold(first)) ?? [];
    if (candidates.length < 2 || seen.has(fold(first))) continue;
    seen.add(fold(first));
    diagnostics.push({
      code: 'shared-first-name',
      message: `“${first}” can mean ${candidates.join(' or ')}. Write the full name, or an alias that only one of them has.`,
      span: participant.span,
    });
  }
  return diagnostics;
}

/** A roster in; who of it claims which spelling, worked out once for all mails that are read with it, out. */
import type { Person, Roster } from '../minutes.ts';
import { type Lexicon, lexiconOf } from '../words/lexicon.ts';
import { OPENS_NAME } from '../words/scan-words.ts';
import { fold, spellingsOf, type Writing } from './spelling.ts';

/** Somebody may be meant by a spelling; the lowest rank wins. `person` is null for whom no roster knows. */
export type Claim = { name: string; rank: number; writing: Writing; person: Person | null };
/** By folded spelling. */
export type Claims = Map<string, Claim[]>;

export type KnownPeople = {
  claims: Claims;
  openings: Lexicon;
  /** Words of the longest spelling. */
  longest: number;
  /** By folded name, alias and handle; the first of the roster where several share it. */
  stated: Map<string, Person>;
  /** By what follows from the name alone: first name, surname, `ThomasG`. */
  derived: Map<string, Person[]>;
};

const indexed = new WeakMap<Roster, KnownPeople>();

/** A roster is a value: whoever learns somebody makes a new one. */
export function knownPeople(roster: Roster): KnownPeople {
  const before = indexed.get(roster);
  if (before) return before;
  const known = index(roster);
  indexed.set(roster, known);
  return known;
}

function index(roster: Roster): KnownPeople {
  const claims: Claims = new Map();
  const stated = new Map<string, Person>();
  const derived = new Map<string, Person[]>();
  for (const person of roster) {
    claimAll(claims, person.name, person, 0.5);
    for (const each of [person.name, ...person.aliases, ...person.handles]) {
      const folded = fold(each);
      if (!stated.has(folded)) stated.set(folded, person);
    }
    for (const { folded, rank } of spellingsOf(person.name)) {
      if (rank < 2) derived.set(folded, [...(derived.get(folded) ?? []), person]);
    }
  }
  return { claims, stated, derived, openings: openingsOf(claims), longest: longestOf(claims) };
}

/** The one person of the roster that a name can mean; null when none or several. */
export function findPerson(name: string, { stated, derived }: KnownPeople): Person | null {
  const folded = fold(name);
  const [only, ...others] = derived.get(folded) ?? [];
  return stated.get(folded) ?? (others.length === 0 ? (only ?? null) : null);
}

/** The first words of all spellings: what begins with none of them names nobody known. */
export const openingsOf = (claims: Claims, base: Lexicon | null = null): Lexicon =>
  lexiconOf([{ words: openings(claims.keys()), sign: OPENS_NAME }], base);

// `d` of `d. bunzli`, `jean-pierre` of `jean-pierre weber`
function* openings(spellings: Iterable<string>): Iterable<string> {
  let last = '';
  for (const folded of spellings) {
    let end = 0;
    while (end < folded.length && folded[end] !== ' ' && folded[end] !== '.') end += 1;
    const opening = end < folded.length ? folded.slice(0, end) : folded;
    // What one person is called stands in a row, most of it with the same first word.
    if (opening !== last) yield opening;
    last = opening;
  }
}

/** Words of the longest spelling; none where nobody is known. */
export function longestOf(claims: Claims): number {
  let longest = 0;
  for (const folded of claims.keys()) {
    let words = 1;
    for (let at = folded.indexOf(' '); at >= 0; at = folded.indexOf(' ', at + 1)) words += 1;
    if (words > longest) longest = words;
  }
  return longest;
}

/** Adds all that `canonical`, written so by a list or a roster, can be called. */
export function claimAll(
  claims: Claims,
  canonical: string,
  person: Person | null,
  distance: number,
  beside: string[] = [],
): void {
  const mine = new Map<string, Claim>();
  const claim = (folded: string, rank: number, writing: Writing) => {
    const before = mine.get(folded);
    if (before === undefined || before.rank > rank)
      mine.set(folded, { name: canonical, rank, writing, person });
  };
  // A spelling derived from a name by itself is one rank weaker than a stated alias.
  for (const name of new Set([canonical, person?.name ?? canonical]))
    for (const { folded, rank, writing } of spellingsOf(name))
      claim(folded, rank === 0 ? distance : 1 + rank + distance, writing);
  // `beside`: `Ann Mill (AM)` is what the list itself says.
  const stated = person === null ? [] : [...person.aliases, ...person.handles];
  for (const alias of [...stated, ...beside]) {
    const spelling = spellingsOf(alias)[0];
    if (spelling) claim(spelling.folded, distance, isShort(alias) ? 'upper' : spelling.writing);
  }
  for (const [folded, each] of mine) {
    const list = claims.get(folded);
    if (list) list.push(each);
    else claims.set(folded, [each]);
  }
}

const isShort = (alias: string): boolean => /^\p{Lu}{2,3}$/u.test(alias);

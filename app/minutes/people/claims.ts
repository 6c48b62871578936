/** A roster in; who of it claims which spelling, worked out once for all mails that are read with it, out. */

import { fold, spellingsOf, type Writing } from '#app/minutes/words/spelling.ts';
import type { Person, Roster } from '../minutes.ts';
import { type Lexicon, lexiconOf } from '../words/lexicon.ts';
import { OPENS_NAME } from '../words/scan-words.ts';

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
  const callings: Calling[] = [];
  for (const person of roster) {
    const calling = callingOf(person.name, person, 0.5);
    callings.push(calling);
    claimAll(claims, calling);
    for (const each of [person.name, ...person.aliases, ...person.handles]) {
      const folded = fold(each);
      if (!stated.has(folded)) stated.set(folded, person);
    }
    for (const { folded, rank } of spellingsOf(person.name)) {
      if (rank < 2) derived.set(folded, [...(derived.get(folded) ?? []), person]);
    }
  }
  return { claims, stated, derived, openings: openingsOf(callings), longest: longestOf(callings) };
}

/** The one person of the roster that a name can mean; null when none or several. */
export function findPerson(name: string, { stated, derived }: KnownPeople): Person | null {
  const folded = fold(name);
  const [only, ...others] = derived.get(folded) ?? [];
  return stated.get(folded) ?? (others.length === 0 ? (only ?? null) : null);
}

/** What one person can be called. */
export type Calling = {
  claims: ReadonlyMap<string, Claim>;
  /** The first words of all spellings: what begins with none of them names nobody known. */
  openings: ReadonlySet<string>;
  /** Words of the longest spelling. */
  longest: number;
};

/** The people of a group are the same from mail to mail: the last that lists of names hold are kept. */
const lately = new Map<string, Calling>();
const mostLately = 500;

/**
 * `canonical` is written so by a list or a roster; a spelling derived from a name by itself is one rank weaker than a
 * stated alias. `beside`: `Ann Mill (AM)` is what the list itself says.
 */
export function callingOf(
  canonical: string,
  person: Person | null,
  distance: number,
  beside: string[] = [],
): Calling {
  if (person !== null || distance !== 0 || beside.length > 0)
    return derive(canonical, person, distance, beside);
  const known = lately.get(canonical);
  if (known) return known;
  if (lately.size >= mostLately) lately.clear();
  const calling = derive(canonical, null, 0, beside);
  lately.set(canonical, calling);
  return calling;
}

function derive(
  canonical: string,
  person: Person | null,
  distance: number,
  beside: string[],
): Calling {
  const claims = new Map<string, Claim>();
  const claim = (folded: string, rank: number, writing: Writing) => {
    const before = claims.get(folded);
    if (before === undefined || before.rank > rank)
      claims.set(folded, { name: canonical, rank, writing, person });
  };
  for (const name of new Set([canonical, person?.name ?? canonical]))
    for (const { folded, rank, writing } of spellingsOf(name))
      claim(folded, rank === 0 ? distance : 1 + rank + distance, writing);
  const stated = person === null ? [] : [...person.aliases, ...person.handles];
  for (const alias of [...stated, ...beside]) {
    const spelling = spellingsOf(alias)[0];
    if (spelling) claim(spelling.folded, distance, isShort(alias) ? 'upper' : spelling.writing);
  }
  const spellings = [...claims.keys()];
  return {
    claims,
    openings: new Set(spellings.map((folded) => folded.slice(0, firstWordEnd(folded)))),
    longest: Math.max(0, ...spellings.map((folded) => folded.split(' ').length)),
  };
}

const isShort = (alias: string): boolean => /^\p{Lu}{2,3}$/u.test(alias);

// `d` of `d. bunzli`, `jean-pierre` of `jean-pierre weber`
function firstWordEnd(folded: string): number {
  const end = folded.search(/[ .]/);
  return end < 0 ? folded.length : end;
}

/** Adds all that somebody can be called. */
export function claimAll(all: Claims, { claims }: Calling): void {
  for (const [folded, each] of claims) {
    const list = all.get(folded);
    if (list) list.push(each);
    else all.set(folded, [each]);
  }
}

export const openingsOf = (callings: Calling[], base: Lexicon | null = null): Lexicon =>
  lexiconOf(
    callings.map(({ openings }) => ({ words: openings, sign: OPENS_NAME })),
    base,
  );

/** Words of the longest spelling; none where nobody is known. */
export const longestOf = (callings: Calling[]): number =>
  callings.reduce((most, { longest }) => Math.max(most, longest), 0);

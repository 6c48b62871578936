/** Participants and roster in; an index that knows whom a word names out. */
import type { Diagnostic } from '#app/mail/mail.ts';
import { doubtfulInitials, fold, type Writing } from '#app/minutes/words/spelling.ts';
import type { Participant, Person, Roster } from '../minutes.ts';
import type { Pronoun } from '../vocabulary-pronouns.ts';
import type { Lexicon } from '../words/lexicon.ts';
import {
  type Calling,
  type Claim,
  type Claims,
  callingOf,
  claimAll,
  findPerson,
  knownPeople,
  longestOf,
  openingsOf,
} from './claims.ts';
import { pronounsSaid } from './pronouns.ts';

export type Names = {
  /** Of those who were there. */
  claims: Claims;
  /** Of the roster; `present` are those of it who were there, and claim above. */
  absent: Claims;
  present: Set<Person>;
  /** The first words of all spellings: what begins with none of them names nobody known. */
  openings: Lexicon;
  /** Words of the longest spelling. */
  longest: number;
  /** What has been looked up, by folded spelling. */
  meanings: Map<string, Meaning>;
  /** Folded names that the participants list writes in small letters. */
  small: ReadonlySet<string>;
  /** Everything that the mail says; folded when first asked for. */
  said: () => string;
  /** Whether a folded word does in the mail what people do (`Drup rebased it`). */
  acts: (word: string) => boolean;
  /** `he` or `she`, by folded first name, as the mail speaks of those who were there; gathered when first asked for. */
  pronouns: () => ReadonlyMap<string, Pronoun>;
};

/** Canonical names, several where the spelling is ambiguous, and how it must be written. */
export type Meaning = { people: string[]; writing: Writing };

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
  const known = knownPeople(roster);
  const claims: Claims = new Map();
  const callings: Calling[] = [];
  const present = new Set<Person>();
  for (const participant of participants) {
    const person = findPerson(participant.name, known);
    if (person) present.add(person);
    const calling = callingOf(participant.name, person, 0, [
      ...(participant.aliases ?? []),
      ...initialsSaid(participant.name, text),
    ]);
    callings.push(calling);
    claimAll(claims, calling);
  }
  let folded: string | null = null;
  const acting = new Map<string, boolean>();
  let pronouns: ReadonlyMap<string, Pronoun> | null = null;
  const names: Names = {
    claims,
    absent: known.claims,
    present,
    openings: openingsOf(callings, known.openings),
    longest: Math.max(longestOf(callings), known.longest),
    meanings: new Map(),
    small: new Set(participants.map(({ name }) => name).filter((name) => smallWord.test(name))),
    said: () => {
      folded ??= fold(text);
      return folded;
    },
    acts: (word) => {
      const known = acting.get(word) ?? doesWork(names.said(), word);
      acting.set(word, known);
      return known;
    },
    pronouns: () => {
      pronouns ??= pronounsSaid(
        names.said(),
        new Set(participants.map(({ name }) => firstOf(name))),
      );
      return pronouns;
    },
  };
  return { names, diagnostics: sharedFirstNames(participants, names) };
}

const firstOf = (name: string): string => fold(name).split(' ', 1)[0] ?? '';

/** `ML: will send a patch`: who speaks so is no language. */
function initialsSaid(name: string, text: string): string[] {
  const initials = doubtfulInitials(name);
  if (initials === null || !text.includes(`${initials}:`)) return [];
  return new RegExp(`^[ \\t]*(?:[-*+•][ \\t]+)?${initials}:[ \\t]`, 'm').test(text)
    ? [initials]
    : [];
}

// `drup rebased`, `drup's going to`: no tool does.
const work =
  /(?:['’]s\s(?:going\sto|happy|keen)|\s(?:said|thinks|thought|asked|wondered|wonders|mentioned|rebased|reviewed|wrote|suggested|proposed|volunteered|offered|explained|prefers|likes|noticed|believes|feels|argue[sd]|insist(?:s|ed)|complained|admitted|apologi[sz]ed|joked|agreed|doubts|pointed\sout|does(?:n['’]t|\snot)\s(?:believe|think|like|want)|(?:would|['’]d)\s(?:prefer|like|love)\sto|is\s(?:happy|keen|willing)\sto))(?![\p{L}\p{N}-])/uy;
const oneWord = /^\p{L}[\p{L}\p{N}-]{1,20}$/u;
const withinWord = /[\p{L}\p{N}'’-]/u;

function doesWork(said: string, word: string): boolean {
  if (!oneWord.test(word)) return false;
  for (let at = said.indexOf(word); at >= 0; at = said.indexOf(word, at + word.length)) {
    work.lastIndex = at + word.length;
    if (!withinWord.test(said.charAt(at - 1)) && work.test(said)) return true;
  }
  return false;
}
const smallWord = /^[a-z]{2,20}$/;

/** Whether anybody at all is known. */
export const knowsSomebody = ({ claims, absent }: Names): boolean =>
  claims.size > 0 || absent.size > 0;

/** Whom a spelling names: none, one, or the candidates. `Ann` → `['Ann Lee']`. */
export function lookUp(names: Names, written: string): string[] {
  const folded = fold(written);
  const { people, writing } = meaningOf(names, folded);
  if (writing === 'any' || people.length === 0 || written.startsWith('@')) return people;
  if (writing === 'capital') return capital.test(written) ? people : [];
  return written === written.toUpperCase() ? people : [];
}

const capital = /^@?\p{Lu}/u;
const nobody: Meaning = { people: [], writing: 'any' };

/** What a folded spelling means in this mail; nobody where no one is called so. */
export function meaningOf(names: Names, folded: string): Meaning {
  const here = names.claims.get(folded);
  const elsewhere = names.absent.get(folded);
  if (here === undefined && elsewhere === undefined) return nobody;
  const before = names.meanings.get(folded);
  if (before) return before;
  const [only, ...others] = here ?? [];
  const rivals =
    only !== undefined && others.length === 0 && elsewhere === undefined
      ? [only]
      : [
          ...(here ?? []),
          ...(elsewhere ?? []).filter(
            ({ person }) => person === null || !names.present.has(person),
          ),
        ];
  const best = Math.min(...rivals.map((claim) => claim.rank));
  const winners = settle(
    folded,
    rivals.filter((claim) => claim.rank === best),
    names.said,
  );
  const meaning: Meaning = {
    people: [...new Set(winners.map((claim) => claim.name))],
    writing: loosest(winners.map((claim) => claim.writing)),
  };
  names.meanings.set(folded, meaning);
  return meaning;
}

const loosest = (writings: Writing[]): Writing =>
  (['any', 'capital', 'upper'] as const).find((each) => writings.includes(each)) ?? 'any';

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

function sharedFirstNames(participants: Participant[], names: Names): Diagnostic[] {
  const seen = new Set<string>();
  const diagnostics: Diagnostic[] = [];
  for (const participant of participants) {
    const first = participant.name.split(/\s+/, 1)[0] ?? '';
    const folded = fold(first);
    const candidates = meaningOf(names, folded).people;
    if (candidates.length < 2 || seen.has(folded)) continue;
    seen.add(folded);
    diagnostics.push({
      code: 'shared-first-name',
      message: `“${first}” can mean ${candidates.join(' or ')}. Write the full name, or an alias that only one of them has.`,
      span: participant.span,
    });
  }
  return diagnostics;
}

/** A clause of the notes in; who takes over what from somebody else out. */

import type { Claim } from './claim.ts';
import { aboutClause } from './clauses.ts';
import { stopWords } from './vocabulary.ts';
import { foldText } from './words.ts';

type Takeover = Extract<Claim, { kind: 'takeover' }>;

/** Plans and doubts hand nothing over. Null: nobody takes anything over here. */
export function takeoverOf(
  clause: string,
  speaker: string | null,
  names: string[],
): Takeover | null {
  if (!handingPattern.test(clause) || deniedPattern.test(clause)) return null;
  return insteadOf(clause, names) ?? handed(clause, speaker, names);
}

/** Each form has one of these; looking for them first is many times quicker. */
const handingPattern =
  /\b(?:tak|took|pick|hand|pass|given|goes|move|instead of|now with|now on|(?:re)?assigned)/i;

const deniedPattern =
  /\b(?:not|nobody|cannot|won['’]?t|can['’]?t|if|could|might|should|would)\b|\?\s*$/i;

/** `Dan instead of Ann`, `Dan will rebase it instead of Ann`: both have to be people of the meeting. */
function insteadOf(clause: string, names: string[]): Takeover | null {
  const found = insteadPattern.exec(clause);
  const was = found?.groups?.was;
  const replaced = was === undefined ? undefined : names.find((name) => isNamed(name, was));
  if (!found || replaced === undefined) return null;
  const before = clause.slice(0, found.index);
  const others = names.filter((name) => name !== replaced && hasName(before, name));
  const [who] = others;
  if (who === undefined || others.length !== 1) return null;
  const about = aboutClause(clause.replace(found[0], ' '), names);
  if (about.terms.size === 0 && !about.pointsBack) return null;
  return { ...about, kind: 'takeover', who, clause: clause.trim() };
}

/** `instead of Ann` */
const insteadPattern = /\binstead\s+of\s+@?(?<was>\p{L}[\p{L}\p{M}'’-]{0,40})/iu;

const isNamed = (name: string, word: string): boolean =>
  foldText(name) === foldText(word) || foldText(name).startsWith(`${foldText(word)} `);

const hasName = (text: string, name: string): boolean => {
  const [first = ''] = foldText(name).split(' ');
  return first !== '' && ` ${foldText(text)} `.includes(` ${first} `);
};

function handed(clause: string, speaker: string | null, names: string[]): Takeover | null {
  const found =
    takesOverPattern.exec(clause)?.groups ??
    handedPattern.exec(clause)?.groups ??
    nowWithPattern.exec(clause)?.groups;
  const who = found?.who === undefined ? null : personOf(found.who, speaker, names);
  if (!found || who === null) return null;
  const what = [found.what, found.rest].filter(Boolean).join(' ');
  const claim = aboutClause(what === '' ? 'it' : what, [...names, who]);
  return { ...claim, kind: 'takeover', who, clause: clause.trim() };
}

/** `Virgile takes it over`, `Ann will take over the rebase`, `I'll take the rebase over from Sam` */
const takesOverPattern =
  /(?<who>\p{L}[\p{L}\p{M}'’-]{0,40}?)(?:['’]ll|\s+(?:will|is going to|has|have|is|now))?\s+(?:now\s+)?(?:take|takes|took|taking|taken|pick|picks|picked|picking)\s+(?<what>[^,.;:]{0,80}?)\b(?:over|up)\b(?<rest>[^,.;]{0,120})/iu;
/** `the rebase was handed over to Ann`, `reassigned to Ann`, `assigned to @ann` */
const handedPattern =
  /(?<what>[^,.;:]{0,120}?)\b(?:handed|hands|passed|passes|given|goes|moved|moves|reassigned|assigned)\s+(?:it\s+)?(?:on\s+|over\s+)?to\s+@?(?<who>\p{L}[\p{L}\p{M}'’-]{0,40})/iu;

/** `the encryption chapter is now with Dan` */
const nowWithPattern =
  /(?<what>[^,.;:]{1,120}?)\b(?:is|are)\s+now\s+(?:with|on)\s+@?(?<who>\p{L}[\p{L}\p{M}'’-]{0,40})\s*[.!]?\s*$/iu;

function personOf(word: string, speaker: string | null, names: string[]): string | null {
  const folded = foldText(word);
  if (folded === 'i') return speaker;
  const known = names.find(
    (name) => foldText(name) === folded || foldText(name).startsWith(`${folded} `),
  );
  if (known) return known;
  return /^\p{Lu}\p{Ll}/u.test(word) && !stopWords.has(folded) && !notNames.has(folded)
    ? word
    : null;
}

const notNames = new Set('somebody someone nobody everybody anyone people who'.split(' '));

/** One remark of the notes in; what its words claim has been done or taken over out. */
import { finishWords, irregularPast, mergeWords, stopWords } from './vocabulary.ts';
import { foldText, stem, type Terms, termsOf, tokensOf } from './words.ts';

/** `terms`: what the clause is about, without names and without words that only say "finished". */
type About = { clause: string; terms: Terms; pointsBack: boolean };
export type Claim = About &
  (
    | { kind: 'done'; finish: boolean; merge: boolean; verbs: string[] }
    | { kind: 'takeover'; who: string }
  );

/**
 * `names` are the people of the meeting. Plans, doubts, denials and questions claim nothing.
 * At most one claim a clause.
 */
export function claimsOf(text: string, speaker: string | null, names: string[]): Claim[] {
  return clausesOf(text).flatMap(
    (clause) => takeoverOf(clause, speaker, names) ?? doneOf(clause, names) ?? [],
  );
}

function clausesOf(text: string): string[] {
  return text.split(clauseEnd).filter((clause) => /\p{L}/u.test(clause));
}

/** `…done. Next`, `…done; next`, `…done, but`, `…done but`, `…done - next` */
const clauseEnd = /(?<=[.!?])\s+|;\s|,\s(?:and|but|so|then)\s|\sbut\s|\s[–—-]{1,3}\s|\n/;

function doneOf(clause: string, names: string[]): Claim | null {
  if (unsurePattern.test(clause)) return null;
  const past = tokensOf(clause).filter(isPast);
  if (past.length === 0) return null;
  const verbs = past.filter((token) => !finishWords.has(token)).map(stem);
  const finish = past.some((token) => finishWords.has(token));
  const merge = past.some((token) => mergeWords.has(token));
  return { ...about(clause, names), kind: 'done', finish, merge, verbs };
}

const isPast = (token: string): boolean =>
  (token.length >= 5 && token.endsWith('ed')) ||
  finishWords.has(token) ||
  Object.hasOwn(irregularPast, token);

/** `is not yet merged`, `will be done`, `once it is merged`, `almost finished`, `done?` */
const unsurePattern =
  /\b(?:not|never|no|nobody|cannot|unfinished|hasn['’]?t|haven['’]?t|isn['’]?t|wasn['’]?t|didn['’]?t|don['’]?t|doesn['’]?t|won['’]?t|can['’]?t|yet|will|would|should|shall|could|can|may|might|must|once|if|when|until|unless|before|after|almost|nearly|mostly|partly|partially|half|halfway|started|begun|began|hopefully|soon|maybe|perhaps|plan|plans|planned|planning|wants?|wanted|hopes?|needs?|needed|to be|being|waiting|waits|about to|tried to|remains?|remaining|still|todo|in progress|next week|tomorrow)\b|['’]ll\b|\?\s*$|\[ \]/i;

function about(clause: string, names: string[]): About {
  const people = new Set(names.flatMap((name) => [...termsOf(name).keys()]));
  const finishing = new Set([...finishWords].map(stem));
  const terms = new Map(
    [...termsOf(clause)].filter(([term]) => !people.has(term) && !finishing.has(term)),
  );
  return { clause: clause.trim(), terms, pointsBack: pointsBackPattern.test(clause) };
}

/** `that PR is merged`, `takes it over`, `this is done` */
const pointsBackPattern =
  /\b(?:it|this|that)\b|\b(?:the|his|her|their)\s+(?:pr|pull request|mr|patch|patches|issue|one|task)\b/i;

function takeoverOf(clause: string, speaker: string | null, names: string[]): Claim | null {
  if (!handingPattern.test(clause) || deniedPattern.test(clause)) return null;
  const found = takesOverPattern.exec(clause)?.groups ?? handedPattern.exec(clause)?.groups;
  const who = found?.who === undefined ? null : personOf(found.who, speaker, names);
  if (!found || who === null) return null;
  const what = [found.what, found.rest].filter(Boolean).join(' ');
  const claim = about(what === '' ? 'it' : what, [...names, who]);
  return { ...claim, kind: 'takeover', who, clause: clause.trim() };
}

/** Each form has one of these; looking for them first is many times quicker. */
const handingPattern = /\b(?:tak|took|pick|hand|pass|given|goes|move|(?:re)?assigned)/i;

const deniedPattern =
  /\b(?:not|nobody|cannot|won['’]?t|can['’]?t|if|could|might|should|would)\b|\?\s*$/i;

/** `Virgile takes it over`, `Ann will take over the rebase`, `I'll take the rebase over from Sam` */
const takesOverPattern =
  /(?<who>\p{L}[\p{L}\p{M}'’-]{0,40}?)(?:['’]ll|\s+(?:will|is going to|has|have|is|now))?\s+(?:now\s+)?(?:take|takes|took|taking|taken|pick|picks|picked|picking)\s+(?<what>[^,.;:]{0,80}?)\b(?:over|up)\b(?<rest>[^,.;]{0,120})/iu;
/** `the rebase was handed over to Ann`, `reassigned to Ann`, `assigned to @ann` */
const handedPattern =
  /(?<what>[^,.;:]{0,120}?)\b(?:handed|hands|passed|passes|given|goes|moved|moves|reassigned|assigned)\s+(?:it\s+)?(?:on\s+|over\s+)?to\s+@?(?<who>\p{L}[\p{L}\p{M}'’-]{0,40})/iu;

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

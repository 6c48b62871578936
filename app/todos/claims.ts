/** One remark of the notes in; what its words claim was done, given up or taken over out. */
import type { Claim } from './claim.ts';
import { type About, aboutClause, clausesOf } from './clauses.ts';
import { givenUp } from './given-up.ts';
import { takeoverOf } from './takeovers.ts';
import { doingWords, finishWords, irregularPast, mergeWords, stateWords } from './vocabulary.ts';
import { stem, tokensOf } from './words.ts';

/**
 * `names` are the people of the meeting. Plans, doubts, denials and questions claim nothing.
 * At most one claim a clause.
 */
export function claimsOf(text: string, speaker: string | null, names: string[]): Claim[] {
  return clausesOf(text).flatMap(
    (clause) =>
      takeoverOf(clause, speaker, names) ?? givenUp(clause, names) ?? doneOf(clause, names) ?? [],
  );
}

function doneOf(clause: string, names: string[]): Claim | null {
  if (unsurePattern.test(clause)) return null;
  const tokens = tokensOf(clause);
  const past = tokens.filter(isPast);
  const states = statesIn(clause);
  if (past.length === 0 && states.length === 0) return null;
  const about = aboutClause(clause, names);
  const verbs = past.filter((token) => !finishWords.has(token)).map(stem);
  const finish =
    past.some((token) => finishWords.has(token)) || states.some(({ kind }) => kind === 'finish');
  const merge = past.some((token) => mergeWords.has(token));
  const implied = states.flatMap(({ verbs }) => verbs.map(stem));
  const noun = past.some((token) => doingWords.has(token)) ? nounDone(clause) : [];
  const object = objectOf(tokens, about);
  return {
    ...{ ...about, kind: 'done', finish, merge, object },
    verbs: [...verbs, ...implied, ...noun],
  };
}

const isPast = (token: string): boolean =>
  (token.length >= 5 && token.endsWith('ed')) ||
  finishWords.has(token) ||
  Object.hasOwn(irregularPast, token);

/** `is not yet merged`, `will be done`, `once it is merged`, `almost finished`, `done?` */
const unsurePattern =
  /\b(?:not|never|no|nobody|cannot|unfinished|hasn['’]?t|haven['’]?t|isn['’]?t|wasn['’]?t|didn['’]?t|don['’]?t|doesn['’]?t|won['’]?t|can['’]?t|yet|will|would|should|shall|could|can|may|might|must|once|if|when|until|unless|before|after|almost|nearly|mostly|partly|partially|half|halfway|started|begun|began|hopefully|soon|maybe|perhaps|plan|plans|planned|planning|wants?|wanted|hopes?|needs?|needed|to be|being|waiting|waits|about to|tried to|remains?|remaining|still|todo|in progress|next week|tomorrow)\b|['’]ll\b|\?\s*$|\[ \]/i;

/** `is out`, `works now`: the work that must have been done for that. */
function statesIn(clause: string): { kind: 'finish' | 'verbs'; verbs: string[] }[] {
  return stateWords.flatMap(({ pattern, verbs }) =>
    pattern.test(clause) ? [{ kind: verbs.length === 0 ? 'finish' : 'verbs', verbs }] : [],
  );
}

/** `made the netkit 3.1 release`, `did the rebase of …`: the last word before a preposition. */
function nounDone(clause: string): string[] {
  const found = nounDonePattern.exec(clause)?.groups;
  const last = tokensOf(found?.what ?? '').at(-1);
  return last === undefined ? [] : [stem(last)];
}
const nounDonePattern =
  /\b(?:made|did|cut|gave|pushed)\s+(?:out\s+)?(?<what>[^,;:]{1,60}?)(?=\s(?:of|in|on|to|for|with|from|about|last|yesterday|today)\b|[,;:!]|\.?$)/i;

/** What is named first after the verb, else first of all: `the reads` in `Bob finished the reads`. */
function objectOf(tokens: string[], about: About): string | null {
  const verb = tokens.findIndex((token) => isPast(token));
  const known = (token: string) => [token, stem(token)].find((form) => about.terms.has(form));
  const named = (token: string) => !generic.has(token) && known(token) !== undefined;
  const before = tokens.slice(Math.max(0, verb - 2), Math.max(0, verb));
  const isPassive = before.some((token) => beWords.has(token));
  const after = isPassive ? undefined : tokens.slice(verb + 1).find(named);
  const first = after ?? tokens.find((token, at) => at !== verb && named(token));
  return first === undefined ? null : (known(first) ?? null);
}

/** Before what is meant: `finished the work on the scheduler`, `wrote two pages`. */
const generic = new Set(
  'work works working task job part stuff one two three four five several many all'.split(' '),
);
const beWords = new Set('is are was were been be got'.split(' '));

/** The words behind `will` in; whether they promise a piece of work, and where its verb stands, out. */
import { IDLE_VERBS, LIGHT_VERBS, WORK_VERBS } from '../vocabulary.ts';
import { phrasesAt, phrasesOf } from '../words/phrases.ts';
import { adverbEnds } from './adverbs.ts';
import { baseOf } from './verb-forms.ts';
import { WORK_PHRASES } from './vocabulary-work.ts';

export type Work = { verb: string; at: number };
/** Work that somebody owes, by which form of words. */
export type Pledge = Work & { form: string; confidence: number };

// `, in the meantime,` · ` (with Bob)` · ` — finally! —` · ` also try to ` · `be working on` · `write`
const aside = /,[^,;:.?!()]{1,60},|\s\([^()]{1,60}\)|\s[–—]\s[^–—.;:?()]{1,40}[–—](?=\s)/uy;
const lightVerbs = phrasesOf(LIGHT_VERBS.map((words) => [words, true]));
const verb =
  /\s(?<progressive>be\s)?(?<verb>[a-z][a-z-]*[a-z]|PR|CC|RFC|LGTM|\uFFFC+)(?<rest>[^.;:?!]{0,60})/uy;

// After `will be`: work under way then. `be away`, `be speaking`, `be able to` promise none.
const progressive = /^[a-z-]+ing$/;
const idleProgressive = new Set(
  `arriving attending away being coming flying giving going having interning joining leaving living missing moving
  presenting returning seeing sitting speaking staying starting talking taking travelling traveling visiting waiting chairing hosting
  mentoring teaching lecturing interesting during something anything everything nothing`.split(
    /\s+/,
  ),
);

// `who will be working with us`: a colleague.
const employed =
  /^ (?:(?:with|for|at|alongside) (?:us|the (?:team|group|company|university))|(?:for|at) \p{Lu}[\p{L}-]+|here|there|remotely|(?:part|full)[ -]time|from home)(?! (?:to|on)\b)/u;

const passives = /^(?:be|get|been)$/;
const notVerbs =
  /^(?:the|a|an|this|that|these|those|his|her|their|its|our|my|your|of|in|on|at|to|for|from|with|by|as|and|or|but|not|never|hardly|barely|scarcely|no|nor|only|so|if|than|too|it|we|he|she|they|you|there|which|who|what|when|where|how|why|n't|some|any|all|me|him|them|us|everyone|everybody|someone|somebody|something|people|date)$/;

/** `at` is where the space after `will` (or `to`) stands; null where no work is promised.
 * `anyVerb`: idle verbs promise work too, `be` and `attend` apart. */
export function readWork(text: string, at: number, anyVerb = false): Work | null {
  const found = verbBehind(text, at);
  const word = found?.groups?.verb;
  if (found === null || word === undefined) return null;
  if (found.groups?.progressive === undefined && notVerbs.test(word)) return null;
  const rest = found.groups?.rest ?? '';
  const start = found.index + found[0].length - rest.length - word.length;
  if (found.groups?.progressive !== undefined && /^(?:in|on|the)$/.test(word))
    return WORK_PHRASES.be?.test(` ${word}${rest}`) ? { verb: 'be', at: start - 3 } : null;
  if (found.groups?.progressive !== undefined) {
    if (!progressive.test(word)) return null;
    if (idleProgressive.has(word) && !isWorkAfterAll(word, rest)) return null;
    if (word === 'working' && employed.test(rest)) return null;
    return { verb: word, at: start };
  }
  if (passives.test(word) && !(anyVerb && word === 'get') && !WORK_PHRASES[word]?.test(rest))
    return null;
  if (anyVerb && word !== 'attend') return { verb: word, at: start };
  if (idly[word]?.test(rest) === true) return null;
  if (IDLE_VERBS.has(word) && !WORK_PHRASES[word]?.test(rest)) return null;
  return { verb: word, at: start };
}

/** What these verbs do is work, but in these phrases. */
const idly: Record<string, RegExp> = {
  // `I'll let you know`, `I'll keep you posted`: a courtesy, unless there is a day for it
  do: /^ (?:an?|the|his|her|their) (?:[a-z]+ )?(?:keynote|talk|lecture|seminar|presentation)\b/,
  let: /^ you(?: all| guys)? know(?![^.;]*\s(?:by|before|until) )/,
  keep: /^ you(?: all| guys)? (?:posted|updated|informed|in the loop|up to date)(?![^.;]*\s(?:by|before|until) )/,
  // `Ann will take a holiday`
  take: /^ (?:(?:an?|the|his|her|their|some|two|three) )?(?:[a-z]+ )?(?:holidays?|break|vacation|nap|sabbatical|leave|(?:weeks?|days?|time|month) off|train|plane|flight|bus)\b/,
  // `Ann sends her apologies`
  send: /^ (?:(?:his|her|their|the|many|best|kind|warm|some) ){0,3}(?:apologies|regrets|greetings|regards|thanks|congratulations|wishes|love)\b/,
};

function verbBehind(text: string, at: number): RegExpExecArray | null {
  aside.lastIndex = at;
  const found = aside.test(text) ? verbAmong(text, aside.lastIndex, 3) : null;
  return found ?? verbAmong(text, at, 3);
}

/** Behind adverbs and up to `light` verbs that say nothing yet; where none follows, the last of these is the verb. */
function verbAmong(text: string, at: number, light: number): RegExpExecArray | null {
  for (const end of adverbEnds(text, at, 4)) {
    for (const { to } of light > 0 ? phrasesAt(lightVerbs, text, end) : []) {
      const found = verbAmong(text, to, light - 1);
      if (found) return found;
    }
    verb.lastIndex = end;
    const found = verb.exec(text);
    if (found) return found;
  }
  return null;
}

// `will be taking care of it`, unlike `will be taking the train`.
const turning = new Set(['take', 'give', 'go', 'have', 'leave', 'move', 'start']);
function isWorkAfterAll(word: string, rest: string): boolean {
  const base = baseOf(word, (form) => turning.has(form));
  return base !== null && WORK_PHRASES[base]?.test(rest) === true;
}

/** Whether a verb in its plain form, with what follows it, is a piece of work. */
export const isWork = (verb: string, rest: string): boolean =>
  idly[verb]?.test(rest) !== true &&
  (!IDLE_VERBS.has(verb) || WORK_PHRASES[verb]?.test(rest) === true);

const gerund = /\s(?<verb>[a-z][a-z-]*ing)(?<rest>\s[^.;:?!]{1,80})/uy;

/** `writing the guide`, from the space before it on: the work that `tasked with` and the like name. `anyVerb` as above. */
export function readGerund(text: string, at: number, anyVerb = false): Work | null {
  const found = gerundBehind(text, at);
  const { verb: word, rest = '' } = found?.groups ?? {};
  if (found === null || word === undefined) return null;
  const base = baseOf(word, (form) => WORK_VERBS.has(form) || form === 'have');
  if (!anyVerb && (base === null || !isWork(base, rest))) return null;
  return { verb: base ?? word, at: found.index + found[0].length - rest.length - word.length };
}

function gerundBehind(text: string, at: number): RegExpExecArray | null {
  for (const end of adverbEnds(text, at, 4)) {
    gerund.lastIndex = end;
    const found = gerund.exec(text);
    if (found) return found;
  }
  return null;
}

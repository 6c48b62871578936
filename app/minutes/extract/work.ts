/** The words behind `will` in; whether they promise a piece of work, and where its verb stands, out. */
import { ADVERBS, IDLE_VERBS, LIGHT_VERBS, oneOf } from '../vocabulary.ts';

export type Work = { verb: string; at: number };

const adverbs = `(?:,?\\s(?:${oneOf(ADVERBS)})(?![\\p{L}\\p{N}-]),?){0,4}`;
const light = `(?:\\s(?:${oneOf(LIGHT_VERBS)})(?![\\p{L}\\p{N}-])${adverbs}){0,3}`;
// `, in the meantime,` · ` also try to ` · `be working on` · `write`
const verb = new RegExp(
  `(?:,[^,;:.?!()]{1,60},)?${adverbs}${light}\\s(?<progressive>be\\s)?(?<verb>[a-z][a-z-]*[a-z]|\\uFFFC+)(?<rest>[^.;:?!]{0,60})`,
  'uy',
);

// Idle verbs that do promise work in these phrases; `rest` is what follows the verb.
const workPhrases: Record<string, RegExp> = {
  be: /^ (?:in touch|in contact|on it|the one (?:to|who|[a-z]+ing))\b/,
  come: /^ (?:up with|back (?:to|with))\b/,
  finish:
    /^ (?!(?:his|her|their|an?|the) (?:[a-z]+ )?(?:internship|phd|thesis|degree|studies|job|contract|exams?)\b)/i,
  find: /^ (?:out|an?|some|someone|somebody|time|the|another|more)\b/,
  get: /^ (?:\p{Lu}[\p{L}-]+ to\b|(?:the|it|this|that|these|those|them|his|her|our|access|hold)\b|some (?:numbers|data|quotes|feedback|information|measurements|results)\b|back (?:to|with)|in touch|in contact|started|going|on (?:with|to)|around to|round to|rid|[^.]{0,40}\b(?:working|running|ready|done|up|out|merged|fixed|released|building|going|started|into shape|reviewed|deployed|sorted|tested|built|set up|compiling|finished|installed|upstream|from|together|feedback|numbers|information)\b)/u,
  give: /^ (?:(?:it|this|that|these|them) (?:a|another) (?:shot|try|go|spin|whirl|look)\b|(?!(?:a |the |an )?(?:[a-z]+ )?(?:talk|talks|keynote|presentation|lecture|seminar|demo at|tutorial at)\b))/,
  go: /^ (?:over|through|ahead|and|back (?:to|over|through)|for|into|with)\b/,
  have: /^ (?:(?:a|another) (?:look|go|try|stab|chat|think|read|closer look|quick look|word|draft|patch|fix|prototype|release|pr|demo|meeting|call|discussion)\b|[^.;:]{1,40}\b(?:ready|done|merged|fixed|working|released|finished|reviewed|written|deployed|tested|sorted|installed|up and running)\b|(?:his|her|their|an?|one of (?:his|her|their|the)) (?:[a-z]+ )?(?:students?|intern|colleagues?|team) [a-z]+\b)/i,
  help: /^ (?!out\b|if\b|when\b|where\b|as\b|with (?:it|this|that|these|those|them)\b|(?:us|them|people|others|you|everyone|him|her)(?:\W|$))[a-z\p{Lu}]/u,
  host: /^ (?:a mirror|a copy|it|them|the (?:binaries|docs|files|images|packages|repo|site|website|archive))/,
  join: /^ (?:the|these|both|those) (?:two|branches|lists|repos|repositories)/,
  keep: /^ (?:[^.]{0,60}\b(?:on (?:the|its|our) (?:agenda|list|radar)|up to date|updated|posted|informed|as a|track|an eye|going|running|working|pushing|testing|enabled|disabled|alive|open|maintained|in sync|compatible|supported))/,
  lead: /^ (?:the (?:effort|work|writing|port|migration|release)|on)\b/,
  learn: /^ (?:how|about)\b/,
  leave: /^ (?:a (?:comment|note|message)|comments)\b/,
  look: /^ (?:,? ?(?:at|into|over|through|up|for|after|again|around|further|more|closer|in detail|further into|it|them|whether|what|how|if)\b|$)/,
  move: /^ (?!to (?:\p{Lu}|a new (?:job|flat|house|place|company|office|country|city)|another (?:job|company|city))|away|house|flat|in\b|out\b)/u,
  need: /^ to\b/,
  present:
    /^ (?:[^.]{0,60}\b(?:next (?:time|week|call|meeting)|to (?:us|the group|the list|everyone)|here))/,
  return: /^ (?:to (?:this|the (?:issue|pr|patch|topic|work|benchmarks?))|the|it|them)\b/,
  see: /^ (?:if|whether|what|about|how|to|where|which|why)\b/,
  speak: /^ (?:to|with)\b/,
  start:
    /^ (?!(?:a|the|his|her|their) (?:new )?(?:job|position|internship|phd|degree|post)\b|(?:at|in|on|next|as)\b)/,
  talk: /^ (?:to|with|about it (?:to|with)|it over)\b/,
  think: /^ (?:about|of|over|through)\b/,
  save: /^ (?:the|a|an|it|that|this|these|them|all)\b/,
  wait: /^ (?:until|till|for|on)\b[^.;]{0,60}\b(?:and )?then\b/,
  watch: /^ (?:out for|over|the (?:ci|builds?|issue))\b/,
};

// After `will be`: work under way then. `be away`, `be speaking`, `be able to` promise none.
const progressive = /^[a-z-]+ing$/;
const idleProgressive = new Set(
  `arriving attending away being coming flying giving going having interning joining leaving living missing moving
  presenting returning sitting speaking staying starting talking taking travelling traveling visiting waiting chairing hosting
  mentoring teaching lecturing interesting during something anything everything nothing`.split(
    /\s+/,
  ),
);

const passives = /^(?:be|get|been)$/;
const notVerbs =
  /^(?:the|a|an|this|that|these|those|his|her|their|its|our|my|your|of|in|on|at|to|for|from|with|by|as|and|or|but|not|never|no|nor|only|so|if|than|too|it|we|he|she|they|you|there|which|who|what|when|where|how|why|n't|some|any|all)$/;

/** `at` is where the space after `will` (or `to`) stands; null where no work is promised.
 * `anyVerb`: idle verbs promise work too, `be` and `attend` apart. */
export function readWork(text: string, at: number, anyVerb = false): Work | null {
  verb.lastIndex = at;
  const found = verb.exec(text);
  const word = found?.groups?.verb;
  if (found === null || word === undefined) return null;
  if (found.groups?.progressive === undefined && notVerbs.test(word)) return null;
  const rest = found.groups?.rest ?? '';
  const start = found.index + found[0].length - rest.length - word.length;
  if (found.groups?.progressive !== undefined && (word === 'in' || word === 'on' || word === 'the'))
    return workPhrases.be?.test(` ${word}${rest}`) ? { verb: 'be', at: start - 3 } : null;
  if (found.groups?.progressive !== undefined) {
    if (!progressive.test(word) || idleProgressive.has(word)) return null;
    return { verb: word, at: start };
  }
  if (passives.test(word) && !(anyVerb && word === 'get') && !workPhrases[word]?.test(rest))
    return null;
  if (anyVerb && word !== 'attend') return { verb: word, at: start };
  if (IDLE_VERBS.has(word) && !workPhrases[word]?.test(rest)) return null;
  return { verb: word, at: start };
}

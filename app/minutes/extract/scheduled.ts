/** A place behind a subject in; work that the present tense announces (`merges it next week`, `looks into it`) out. */
import { ADVERBS, oneOf, WORK_NOUNS, WORK_VERBS } from '../vocabulary.ts';
import { plainAdverbEnds } from './adverbs.ts';
import { modifierWords, predicateStarts, wordBehind } from './predicate-starts.ts';
import { isAhead, isHabit, opensDated, opensTimeAhead, timeWords } from './time-ahead.ts';
import { baseOf } from './verb-forms.ts';
import { isWork, type Pledge } from './work.ts';

// `is setting up the job` · `’s merging it` · `bumps the bounds`, each with what follows
const is = /(?:\s(?:is|are|am)|['’](?:s|re|m))/y;
const ongoing = /\s(?<verb>[a-z-]+ing)(?![\p{L}-])(?<rest>(?:[^.;:?!]|\.(?=\d)){0,160})/uy;
const simple = /\s(?<verb>[a-z-]+)(?![\p{L}'’-])(?<rest>(?:[^.;:?!]|\.(?=\d)){0,160})/uy;

// `Ann suggests to discuss it next time` tells what she said.
const said = new Set(
  `add agree ask bring clarify comment discuss explain expect invite note plan propose raise remind report suggest
  summarise summarize take talk think wait work`.split(/\s+/),
);

const sendable =
  'mail email e-mail message ticket bug reminder note card repo repository meeting call poll channel account job'.split(
    ' ',
  );

// What is done once, of one thing: `collects the receipts`, `writes down the pros and cons`, `makes the bound configurable`.
const once =
  `adapts adds adjusts archives arranges assigns audits backports benchmarks bisects books brings bumps buys clones closes collects compiles configures
  connects contacts converts copies creates cuts deletes decreases disables documents does drafts edits enables exchanges extends extracts fetches files fixes forks frees
  gathers hands implements imports increases installs integrates investigates invites mails measures merges migrates moves notifies opens orders
  organises organizes pays pings plots ports posts prepares prints profiles proofreads publishes pushes rebases reboots rebuilds records redoes reduces
  refactors registers releases removes renames renews repeats replaces resends reruns resets restarts restores resubmits retries reverts revisits
  reworks rewrites schedules sends shortens simplifies splits squashes submits summarises summarizes swaps switches syncs tackles tags tests
  tidies transfers translates triages trims unpins updates upgrades uploads validates verifies writes`
    .split(/\s+/)
    .join('|');

// What nobody says of a habit: `checks with the team`, `looks into it`, `gives it a try`.
const announced = new RegExp(
  `^(?:${[
    'checks? (?:with|whether|if)',
    'double-checks?',
    'looks? into',
    'follows? up',
    'gets? (?:back|in touch)',
    'reports? back',
    'comes? back (?:to|with)',
    '(?:gives?|is giving) (?:it|this|that|them) (?:a|another|one more) (?:try|go|shot|spin)',
    '(?:has|have) (?:a|another) (?:closer |quick )?(?:look|go|try)',
    'lets? (?:us|everyone|everybody|them|the list|the group) know',
    'keeps? (?:us|everyone|everybody|the list|the group) (?:posted|updated|informed|in the loop)',
    'sees? (?:to it|if|whether)',
    'sends? (?:it|them|this|that|the \\p{L}+) (?:around|round|out|over)',
    'sends? (?:around|round|out) (?:the|an?) \\p{L}+',
    '(?:shuts?|turns?|sets?|tears?) (?:it|them|these|those|that|this|the \\p{L}+) (?:down|up|off|on|apart)(?! (?:every|each))',
    `(?:opens?|files?|creates?|sends?|writes?|drafts?|prepares?|adds?|arranges?|organi[sz]es?|schedules?|sets? up) (?:an?|another) (?!lot|few|bit|couple)(?:[\\p{L}\\d-]+ ){0,2}?(?:${oneOf([...WORK_NOUNS, ...sendable])})`,
    '(?:contacts?|pings?|emails?|writes? to|gets? in touch with) (?:the|upstream|them|him|her|\\p{Lu})[\\p{L}-]*',
    '(?:looks? at|tries|try|investigates?|forwards?|summari[sz]es?|brings?) (?:it|this|that|these|those|them|why|whether)',
    'looks? at the (?!moment)\\p{L}+',
    'gets? (?:quotes|offers|estimates|an? (?:quote|offer|estimate|appointment)) (?:from|for|at)',
    'asks? (?:on the (?:mailing )?(?:list|forum|channel)|around|upstream|for (?:quotes|an offer|the price|permission|access))',
    'makes? sure',
    'gives? (?:him|her|us|them|everyone|\\p{Lu}[\\p{L}-]+) (?:access|an account|(?:the )?(?:permissions?|rights|keys?|passwords?|credentials))',
    `(?:${once}) (?:it|this|that|these|those|them|both)(?: [\\p{L}-]+){0,2}? (?:today|tonight)(?=\\s?[.,;)]|\\s?$)`,
    'tries to \\p{Ll}+ (?:it|this|that|these|them)\\b',
    '(?:does|do|reviews?|adds?|tests?|sorts? out|handles?|tackles?|sorts?|fix(?:es)?|investigates?|files?|merges?|finish(?:es)?|announces?|arranges?|organises?|organizes?|prepares?|deals? with|continues? with) (?:it|this|that|these|those|them|both|the rest|the others|(?:this|that|the (?:first|second|last|other)) one)(?=\\s?[.,;)]|\\s?$| (?:then|out|up|offline|too|as well|next|for|with|together|instead|on (?:his|her|their)|after|before|himself|herself))',
  ].join('|')})(?![\\p{L}-])`,
  'u',
);

const thing =
  '(?:the|this|that(?! (?:it|he|she|the|we|they|there|this|no|an?|all|some|most)\\b)|these|those|an?|another|both|all|two|three|his|her|their|one of the|some of the)';
const single = new RegExp(
  `^(?:(?:${once}|cleans up|tidies up|writes (?:down|up)|sets up|puts together|works out|draws up|sorts out|digs (?:out|up)|hands (?:over|in)|double-checks|checks|reviews) ${thing} (?!(?:meeting|call|session|discussion|question|topic|point|lot|few|caveat|remark|comment|defence|defense|bug|issue|problem|concern|idea|joke|story|opinion|history|demo|talking|last|waters|regret|agenda|minutes|overview|regard|apology|apologies|greeting|thank)s?\\b)[\\p{Ll}\\uFFFC]|(?:${once}|tackles|proofreads) (?:it|them|these|those|that|this|one|(?:one|two|three|half|some|all|both|most) of (?:them|these|those))(?: (?:up|over|there|out|down|then|afterwards|himself|herself|with (?:him|her|us|them)))?(?=\\s?[.,;)]|\\s?$| (?:when|once|as soon as) (?:he|she|they)\\b| (?:into|onto|to) (?:the|our|his|her|an?) [^.,;:]{1,40}$| (?:to|by|from) \\d)|(?:sends|mails|forwards|lends) (?:me|him|her|us|them|everyone|\\p{Lu}\\p{Ll}+) (?:the|an?|all|his|her|their|those|these|some) \\p{Ll}|(?:${once}|double-checks|checks|reviews) (?:\\uFFFC|#\\d|[a-z][a-z\\d]*(?:[-_/.][a-z\\d]+)+(?![\\p{L}:/]))|(?:informs|tells|warns|reminds) (?:the|all|both|his|her) (?!(?:group|meeting|list|story|others?)\\b)(?![^.]*\\b(?:that|how|why|what|whether|about)\\b)\\p{Ll}|(?:${once}|checks|tests|tries|reviews) (?:it|them|this|that|these|those|the [\\p{L}-]+)(?: [\\p{L}\\d-]+){0,4}? first(?=\\s?[.,;)]|\\s?$)|makes (?:the|this|it|them|these|all) (?:[\\p{L}\\d-]+ ){0,4}?(?:\\p{L}+(?:able|ible)|optional|public|ready|compile|build|work|run|default)\\b|(?:collects|gathers) (?:\\p{Ll}{3,}s|feedback|input|data)\\b(?! (?:since|for years))|puts (?:the|this|it|them|these|his|her) (?:[\\p{L}\\d-]+ ){0,4}?(?:online|up|together|on (?:the|our|his|her) (?:agenda|list|wiki|web|site|website|page|blog|server|radar))\\b)`,
  'u',
);
// … and what tells of it rather than plans it.
const toldOf =
  /\b(?:currently|now|at the moment|already|still|whenever|when(?! (?:he|she|they)(?:['’](?:s|re)| (?:is|are|gets?))\b)|since|because|and (?:finds|gets|sees|says|found|it|this|that|reports|thinks|wonders|notes|is|isn['’]t|was|wasn['’]t|has|hasn['’]t))\b|[–—:?]/;

// `Ann proposes a fix before Friday`, unlike `Ann proposes to wait`.
const proposed = new RegExp(
  `^\\s(?:an?|the|another)\\s(?:\\p{L}+\\s)?(?:${oneOf(WORK_NOUNS)})\\b`,
  'u',
);

/** One of these is in each of its sentences. */
export const scheduleWords: readonly string[] = [
  ...timeWords,
  'each',
  ...`ask check double-check look follow get report come give let keep see send do handle tackle sort fix investigate file merge finish announce arrange
  organise organize prepare deal continue open create write draft add schedule set contact ping email try forward summarise summarize bring make review test`
    .split(/\s+/)
    .flatMap((verb) => [verb, `${verb}s`, `${verb}es`, verb.replace(/y$/, 'ies'), `${verb}ing`]),
  ...once.split('|'),
  ...'shuts shut turns sets tears cleans tidies puts works draws sorts digs hands checks tries reviews makes informs tells warns reminds lends'.split(
    ' ',
  ),
];

/** `before`: what the sentence says before the subject. `isPlain`: `Ann and Bob merge`, `I merge`, unlike `Ann merges`. */
export function readScheduled(
  text: string,
  end: number,
  before: string,
  isPlain: boolean,
): Pledge | null {
  const word = wordBehind(text, end);
  const isOpen =
    word === null || isPlain || word.endsWith('s') || openers.has(word) || modifierWords.has(word);
  if (!isOpen) return null;
  for (const start of predicateStarts(text, end)) {
    const found = readFrom(text, start, before, isPlain);
    if (found) return found;
  }
  return null;
}

function readFrom(text: string, end: number, before: string, isPlain: boolean): Pledge | null {
  // One look at the word behind the subject spares most patterns.
  next.lastIndex = end;
  const word = next.exec(text)?.groups?.word;
  const isOpen = word === undefined ? /['’]/.test(text[end] ?? '') : openers.has(word);
  const found = isOpen ? read(ongoingAt(text, end), before, 'ing') : null;
  if (found !== null || word === undefined) return found;
  return isOpen || isPlain || word.endsWith('s')
    ? read(behindAdverbs(simple, text, end), before, isPlain ? '' : 's')
    : null;
}

const next = /\s(?<word>[a-z-]+)/y;
const openers = new Set([
  'is',
  'are',
  'am',
  ...ADVERBS.map((words) => words.split(' ', 1)[0] ?? ''),
]);

function ongoingAt(text: string, at: number): RegExpExecArray | null {
  for (const end of plainAdverbEnds(text, at, 2)) {
    is.lastIndex = end;
    const found = is.test(text) ? behindAdverbs(ongoing, text, is.lastIndex) : null;
    if (found) return found;
  }
  return null;
}

function behindAdverbs(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  for (const end of plainAdverbEnds(text, at, 2)) {
    pattern.lastIndex = end;
    const found = pattern.exec(text);
    if (found) return found;
  }
  return null;
}

function read(found: RegExpExecArray | null, before: string, ending: string): Pledge | null {
  const { verb, rest: behind = '' } = found?.groups ?? {};
  const rest = /,| that /.test(behind) ? (behind.split(nextClause, 1)[0] ?? '') : behind;
  if (!found || verb === undefined || !verb.endsWith(ending)) return null;
  const at = found.index + found[0].length - behind.length - verb.length;
  const isListed = ending !== 'ing' && listed.has(verb);
  if (isListed && announced.test(`${verb}${rest}`) && !isHabit(rest))
    return { verb, at, form: 'present', confidence: 0.7 };
  if (isListed && ending === 's' && opensClause.test(before) && single.test(`${verb}${rest}`))
    if (
      !leadsOff.test(found.input.slice(Math.max(0, at - 30), at)) &&
      !isHabit(rest) &&
      !toldOf.test(rest)
    )
      return { verb, at, form: 'present', confidence: 0.58 };
  // `Ann and Bob do the dishes`
  if (ending === '' && before === '' && rest.length < longestShare && !toldOf.test(rest))
    if (single.test(`${singularOf(verb)}${rest}`) && !isHabit(rest) && isPlural(found, at))
      return { verb, at, form: 'present', confidence: 0.55 };
  // `Ann and Bob each convert one of theirs`
  const isEach = ending === '' && eachOf.test(found.input.slice(Math.max(0, at - 6), at));
  if (isEach && WORK_VERBS.has(verb) && ofOne.test(rest) && isWork(verb, rest))
    return { verb, at, form: 'present', confidence: 0.6 };
  if (/^meet/.test(verb) && !/^\s[^,]*\sto\s[a-z]/.test(rest)) return null;
  const base = ending === '' ? (WORK_VERBS.has(verb) ? verb : null) : baseOf(verb, isVerb);
  const isSaid = base !== null && said.has(base) && !(base === 'propose' && proposed.test(rest));
  // `Ann is looking for someone to review it before Friday`: somebody is sought.
  if (base === 'look' && seeking.test(rest)) return null;
  // `he is finishing on Friday`: that is when he leaves.
  if (base === 'finish' && when.test(rest)) return null;
  if (base === null || isSaid || !isWork(base, rest) || isHabit(rest)) return null;
  // What goes on `this week` is under way, and so is what she `is still writing`.
  if (ending === 'ing' && goesOnNow.test(found.input.slice(Math.max(0, at - 12), at))) return null;
  if (ending === 'ing' && underWay.test(rest)) return null;
  const opened = ending === 'ing' ? opensDated(before) : opensTimeAhead(before);
  if (!isAhead(rest) && !opened) return null;
  return { verb: base, at, form: 'present', confidence: 0.7 };
}

// `Ann is writing the post, Bob will read it before Friday`: that is Bob's time.
const when = /^\s(?:on|in|at|by|next|this|soon|today|tomorrow|after|before)\b/;
const seeking = /^\sfor\s(?:some|any)(?:one|body)\b/;
const nextClause =
  /\sthat\s(?:he|she|they|it|we|I)(?:['’]|\s)|,\s(?:which|(?:and\s)?(?:the\stwo|both|they))\s|,\s(?:and\s|but\s|while\s|so\s)?\p{Lu}[\p{L}-]*\.?(?:\s\p{Lu}[\p{L}-]*\.?)?(?:['’]ll|\s(?:will|is|has|can|should|wants|needs|to))\s/u;

const longestShare = 60;
const singularOf = (verb: string): string =>
  /(?:[sxzo]|ch|sh)$/.test(verb) ? `${verb}es` : verb.replace(/(?<=[^aeiou])y$/, 'ie').concat('s');
/** Two names stand before it, not `I` or `they`. */
const isPlural = ({ input }: RegExpExecArray, at: number): boolean =>
  /(?:\sand\s|\s?[/&]\s?)\p{L}[\p{L}'’.-]+(?:\s\p{Lu}[\p{L}'’.-]*)?\s(?:both\s)?$/u.test(
    input.slice(Math.max(0, at - 50), at),
  );

const eachOf = /\seach\s$/;
const ofOne = /^\s(?:one|two|three|an?|their|half|some)\s/;

/** Of `announced` and `single`. */
const listed = new Set([...scheduleWords, 'has', 'have', 'is']);
/** A verb by which the present tense announces work. */
export const mayAnnounce = (verb: string): boolean => listed.has(verb);

const leadsOff =
  /\b(?:every|each|usually|always|often|regularly|sometimes|daily|weekly|generally|normally|mostly|typically|currently|now|already|still|never)(?:\s\p{L}+){0,2}\s$/iu;
// At the head of its clause: not `once Ann …`, `the box that Ann …`.
const opensClause = /(?:^|\(|[,;]\s|(?:\.{3}|…)\s|\s-{1,2}\s|(?:->|=>|→)\s|\b(?:and|so|then)\s)$/;
const goesOnNow = /\b(?:currently|already|still)\s$/;
const underWay =
  /\bthis (?:week|month|time)\b|\b(?:at the moment|currently|right now|these days|since)\b/;
const isVerb = (plain: string): boolean => WORK_VERBS.has(plain);

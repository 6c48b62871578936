/** A place behind a subject in; how the words there promise work, if they do, out. */
import { ADVERBS, oneOf } from '../vocabulary.ts';
import { readWork, type Work } from './work.ts';

export type Pledge = Work & { form: string; confidence: number };

const adverbs = `(?:,?\\s(?:${oneOf(ADVERBS)})(?![\\p{L}\\p{N}-]),?){0,3}`;
// `Ann (by mail) will`, `Ann, who is back, will`
const aside = `(?:\\s?\\([^()]{0,120}\\)|,[^,;:.?!()]{1,80},)?`;
const be = `(?:\\s(?:is|are|am|has been|have been)|['’](?:s|re|m))`;
const have = `(?:\\s(?:has|have)|['’](?:s|ve))`;

/** `place` as in `Subject`; `reported` where `said that` or the like stands before the subject. */
export type Stance = { place: 'head' | 'clause' | 'relative'; reported: boolean };

type Form = {
  name: string;
  pattern: RegExp;
  confidence: number;
  /** Where the subject must stand for the words to promise anything. */
  needs?: 'head' | 'clause' | 'reported';
  /** Any verb will do: `Ann volunteered to chair …`. */
  anyVerb?: true;
};

// Strongest first; each ends where the space before the verb (or `to`) stands.
const forms: Form[] = [
  {
    name: 'will',
    confidence: 0.92,
    pattern: form(`(?:,?\\s(?:who|which)${adverbs})?(?:\\s(?:will|shall)|['’]ll(?:\\swill)?)`),
  },
  { name: 'would', confidence: 0.8, needs: 'reported', pattern: form(`(?:\\swould|['’]d)`) },
  { name: 'going to', confidence: 0.92, pattern: form(`${be}${adverbs}\\s(?:going\\sto|gonna)`) },
  {
    name: 'agreed to',
    confidence: 0.92,
    anyVerb: true,
    pattern: form(
      `(?:${have}|${be})?${adverbs}\\s(?:volunteer(?:s|ed)?|offer(?:s|ed)?|promise[ds]?|pledge[ds]?|vow(?:s|ed)|commit(?:s|ted)?(?:\\s(?:himself|herself|themselves))?|undertook|undertakes|undertaken|signed\\sup|signs\\sup)\\sto`,
    ),
  },
  {
    name: 'agreed to',
    confidence: 0.9,
    pattern: form(`(?:${have}|${be})?${adverbs}\\s(?:agree[ds]?)\\sto`),
  },
  {
    name: 'plans to',
    confidence: 0.87,
    pattern: form(
      `(?:${be}${adverbs}\\s(?:planning|intending|aiming)|\\s(?:plans?|intends?|aims?))\\sto`,
    ),
  },
  {
    name: 'planning on',
    confidence: 0.8,
    pattern: form(`(?:${be}${adverbs}\\splanning|\\splans?)\\son`),
  },
  {
    name: 'is to',
    confidence: 0.85,
    pattern: form(
      `${be}${adverbs}(?:\\s(?:due|set|about|bound|determined|preparing|getting\\sready|supposed|expected|meant|scheduled|assigned|asked|tasked))?\\sto`,
    ),
  },
  {
    name: 'was asked to',
    confidence: 0.7,
    pattern: form(
      `\\s(?:was|were|got|has\\sbeen|have\\sbeen)${adverbs}\\s(?:asked|assigned|tasked|nominated|volunteered|persuaded|convinced|chosen|appointed|instructed|reminded|told)\\sto`,
    ),
  },
  {
    name: 'happy to',
    confidence: 0.62,
    pattern: form(`${be}${adverbs}\\s(?:happy|willing|glad)\\sto`),
  },
  {
    name: 'needs to',
    confidence: 0.85,
    needs: 'clause',
    pattern: form(
      `(?:\\s(?:needs?|has|have|ought)|(?:['’](?:s|ve)|\\s(?:has|have))\\sgot)${adverbs}\\sto`,
    ),
  },
  { name: 'should', confidence: 0.78, needs: 'clause', pattern: form(`\\s(?:should|must)`) },
  { name: 'to', confidence: 0.9, needs: 'head', pattern: form(`\\sto`) },
];

function form(words: string): RegExp {
  return new RegExp(`(?:${words})(?![\\p{L}\\p{N}'’-])`, 'uy');
}

const asideOnly = new RegExp(aside.slice(0, -1), 'uy');
const adverbsOnly = new RegExp(adverbs, 'uy');

/** Where the predicate may begin: behind an aside, behind adverbs, or at once. */
function startsBehind(text: string, end: number): number[] {
  const starts = new Set<number>();
  asideOnly.lastIndex = end;
  for (const from of asideOnly.test(text) ? [asideOnly.lastIndex, end] : [end]) {
    adverbsOnly.lastIndex = from;
    adverbsOnly.test(text);
    starts.add(adverbsOnly.lastIndex);
    starts.add(from);
  }
  return [...starts];
}

// `Ann takes this on`, `Ann took it`: the work is what the sentence before or this one names.
const taking = new RegExp(
  `${aside}${adverbs}(?:\\s(?:will|to))?${adverbs}\\s(?<verb>(?:takes?|took|has\\staken)\\s(?:(?:this|that|it|these|them|both)\\b(?!\\s\\p{L}+\\s(?:as|to)\\b)|(?:care|charge|ownership)\\sof\\b|on\\b|over\\b)|(?:picks?|is\\spicking)\\s(?:this|that|it|these|them)\\sup\\b|(?:takes|grabs)\\s(?:this|that|it|the\\s(?:issue|ticket|task|release|port|patch|pr|rest|lead|notes|minutes)\\b|#\\d))`,
  'uy',
);
const elliptic =
  /(?:\s(?:also\s)?will|['’]ll|\s(?:volunteers|volunteered|agreed|will do|can|is on it|takes? (?:it|this|that)))(?=\s?[).,;!]|\s?$)/y;

const always: Stance = { place: 'head', reported: false };

/** `end` is where the subject's last letter stands. */
export function readPledge(text: string, end: number, stance: Stance = always): Pledge | null {
  const way = wayBehind(text, end);
  if (way === null) return null;
  const starts = way === 'direct' ? [end] : startsBehind(text, end);
  for (const { name, pattern, confidence, needs, anyVerb } of forms) {
    if (needs === 'head' && stance.place !== 'head') continue;
    if (needs === 'clause' && stance.place === 'relative') continue;
    if (needs === 'reported' && !stance.reported) continue;
    const found = starts.some((start) => {
      pattern.lastIndex = start;
      return pattern.test(text);
    });
    if (!found) continue;
    const work = readWork(text, pattern.lastIndex, anyVerb === true);
    if (work !== null) return { ...work, form: name, confidence };
    if (name === 'will') return null;
  }
  taking.lastIndex = end;
  const taken = taking.exec(text);
  if (taken) {
    const at = taken.index + taken[0].indexOf(taken.groups?.verb ?? '');
    return { verb: 'take', at, form: 'takes', confidence: 0.75 };
  }
  return null;
}

// One look at the word behind the subject spares most patterns: few sentences promise anything.
const adverbOpeners = new Set(ADVERBS.map((words) => words.split(' ', 1)[0] ?? ''));
const pledgeOpeners = new Set(
  `who which will shall would is are am has have been gonna going volunteer volunteers volunteered offer offers
  offered promise promises promised pledge pledges pledged vows vowed commit commits committed undertook undertakes signed signs agree agrees agreed
  plan plans intend intends aim aims was were got need needs ought should must to take takes took pick picks picking grabs`.split(
    /\s+/,
  ),
);
const wordBehind = / (?<word>\p{L}+)/uy;

/** `direct`: no adverb and no aside can stand there; null: no promise can. */
function wayBehind(text: string, end: number): 'direct' | 'whole' | null {
  const gap = text[end];
  if (gap === undefined || !/[\s,('’]/.test(gap)) return null;
  wordBehind.lastIndex = end;
  const word = wordBehind.exec(text)?.groups?.word;
  if (word === undefined || adverbOpeners.has(word)) return 'whole';
  return pledgeOpeners.has(word) ? 'direct' : null;
}

/** `Ann will` with nothing after it: somebody takes what was asked for. */
export function readElliptic(text: string, end: number): boolean {
  elliptic.lastIndex = end;
  return elliptic.test(text);
}

const bare =
  /(?<form>[Ww]ill|['’]ll|(?:[Ii]s\s)?[Gg]oing\sto|(?:[Ii]s\s)?[Pp]lanning\sto|[Pp]lans\sto|[Ii]ntends\sto|[Aa]ims\sto|[Nn]eeds\sto|[Hh]as\sto|[Ii]s\sto|[Aa]greed\sto|[Vv]olunteered\sto|[Oo]ffered\sto|[Pp]romised\sto)(?![\p{L}\p{N}'’-])/uy;

/** The same without a subject, from `at` on: `Will send …`, `and plans to write …`. */
export function readBare(text: string, at: number): Pledge | null {
  bare.lastIndex = at;
  const found = bare.exec(text);
  if (found === null) return null;
  const work = readWork(text, bare.lastIndex);
  const form = (found.groups?.form ?? '').toLowerCase();
  return work === null
    ? null
    : { ...work, form, confidence: form === 'needs to' || form === 'has to' ? 0.62 : 0.82 };
}

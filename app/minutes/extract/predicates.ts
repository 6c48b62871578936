/** A place behind a subject in; how the words there promise work, if they do, out. */
import { ADVERBS } from '../vocabulary.ts';
import { adverbEnds } from './adverbs.ts';
import { formsAt } from './forms-at.ts';
import { modifierWords, predicateStarts, wordBehind } from './predicate-starts.ts';
import type { Subject } from './reading.ts';
import { readTaking, takingWords } from './takings.ts';
import { isDated } from './time-ahead.ts';
import { FORMS, type Form } from './vocabulary-forms.ts';
import { type Pledge, readGerund, readWork, type Work } from './work.ts';

/** `place` and `kind` as in `Subject`; `reported` where `said that` or the like stands before the subject. */
export type Stance = {
  place: Subject['place'];
  reported: boolean;
  kind: 'name' | 'pronoun' | 'speaker';
};

const always: Stance = { place: 'head', reported: false, kind: 'name' };
/** How far a time to come may stand behind the verb. */
const reach = 160;

/** `end` is where the subject's last letter stands. */
export function readPledge(text: string, end: number, stance: Stance = always): Pledge | null {
  if (!mayOwe(text, end)) return null;
  for (const start of startsBehind(text, end)) {
    for (const { form, to } of formsAt(text, start)) {
      if (!fits(form, stance)) continue;
      const work = workBehind(text, to, form, stance);
      if (work !== null) {
        const pledge = { ...work, form: form.name, confidence: form.confidence };
        return (form.name === 'agreed to' ? onward(text, pledge) : null) ?? pledge;
      }
      if (form.name === 'will') return null;
    }
    const taken = readTaking(text, start);
    if (taken) return onward(text, taken) ?? taken;
  }
  return null;
}

// `has agreed to this and will add support`: what is added says it, `this` does not.
const takenAnd =
  /(?:(?:has\s|have\s)?(?:agreed|agrees|volunteered|volunteers|signed\sup|committed|offered|promised)\s(?:to|for)\s)?(?:do\s)?(?:it|this|that|these|those|so),?\s(?:and|so)\s(?:(?:he|she|they)\s)?(?:will|(?:is|are)\sgoing\sto|plans?\sto)(?=\s)/y;

function onward(text: string, taken: Pledge): Pledge | null {
  takenAnd.lastIndex = taken.at;
  const work = takenAnd.test(text) ? readWork(text, takenAnd.lastIndex) : null;
  return work && { ...taken, ...work, form: 'will' };
}

/** Whether the word behind a subject opens a promise, or what may stand before one. */
function mayOwe(text: string, end: number): boolean {
  const word = wordBehind(text, end);
  return word === null ? opening.test(text[end] ?? 'x') : openers.has(word);
}
const opening = /[\s,:('’]/;

/** Where the predicate may begin, behind adverbs, too. */
function startsBehind(text: string, end: number): number[] {
  const starts: number[] = [];
  for (const at of predicateStarts(text, end)) {
    const [behind = at] = adverbEnds(text, at, 3);
    if (behind > at) starts.push(behind);
    starts.push(at);
  }
  return starts;
}

const fits = ({ needs }: Form, { place, reported, kind }: Stance): boolean =>
  !(
    (needs === 'head' && place !== 'head') ||
    (needs === 'clause' && place === 'relative') ||
    (needs === 'reported' && !reported) ||
    (needs === 'spoken' && !reported && kind !== 'speaker')
  );

const tookOn =
  /^\s(?:take|pick|grab)\s(?:up\s)?(?:this|that|it|these|those|them|on|over|care|charge)\b|^\s(?:have|take)\s(?:a|another)\s(?:closer\s|quick\s)?(?:look|stab)\b/;

// `wants to demo it at the fair, so no more features until then`: the time is not that of the work.
const clauseEnd = /[.;:?!]\s|,?\s(?:so|but|because|since|as|which|hence|therefore)\s/;

// `a fix, which Ann will now finish`
const finish = /\s(?:(?:now|then|also|soon)\s)?finish(?=\s?[.,;)]|\s?$)/y;
function finishing(text: string, at: number): Work | null {
  finish.lastIndex = at;
  const found = finish.exec(text);
  return found && { verb: 'finish', at: at + found[0].length - 'finish'.length };
}

// `intends to be done by Monday`; of what somebody `will be done` with the notes only tell.
const doneBy = /\sbe\s(?:done|finished|through)(?:\swith[^.;:]{2,40}?)?\s(?:by|before|until)\s/y;
function doneByThen(text: string, at: number, form: Form): Work | null {
  doneBy.lastIndex = at;
  return form.link === 'to' && doneBy.test(text) ? { verb: 'be', at: at + 1 } : null;
}

// `said that she'd drafted one`: she had.
const hadDone =
  /^['’]d\s(?:(?:already|also|just|now|since|recently|never|only)\s)*(?:(?!(?:need|feed|speed|embed|proceed|seed|succeed|shed|spread|shred|add)\b)[a-z]+ed|written|rewritten|done|redone|sent|made|found|built|rebuilt|begun|been|gone|got|given|taken|seen|bought|brought|taught|thought|told|said|kept|lost|left|met|spoken|forgotten|chosen|broken|drawn|shown|run\sinto|had)\b/;

const vague = /^answer\s(?:any\s|further\s|all\s)?questions?\b/;

function workBehind(text: string, at: number, form: Form, { place }: Stance): Work | null {
  const read = form.link === 'gerund' ? readGerund : readWork;
  const work =
    read(text, at, form.anyVerb === true) ??
    doneByThen(text, at, form) ??
    (place === 'head' ? null : finishing(text, at));
  // `Ann is happy to answer questions` promises none in particular.
  if (form.name === 'happy to' && vague.test(text.slice(work?.at ?? at, (work?.at ?? at) + 30)))
    return null;
  if (work !== null && form.name === 'would' && hadDone.test(text.slice(at - 2, at + 30)))
    return null;
  if (work === null || form.dated !== true) return work;
  const rest = text.slice(work.at, work.at + reach).split(clauseEnd, 1)[0] ?? '';
  return isDated(rest) || tookOn.test(text.slice(at, at + 40)) ? work : null;
}

// Each with a word that opens a promise, too.
const elliptic =
  /(?:\s(?:also\s)?will|['’]ll|\s(?:volunteers|(?:has\s|have\s)?volunteered|agreed|will do|can|is on it|takes? (?:it|this|that)|raise[sd]? (?:his|her|their|a) hand|puts? (?:his|her|their) hand up|steps? up|stepped up|said (?:yes|so|ok)|does))(?=\s?[).,;!]|\s?$)/y;

const ellipticSaid = /(?:\s(?:would|could)|['’]d)(?=\s?[).,;!]|\s?$)/y;

/** `Ann will`, `(Ann said) she would` with nothing after it: somebody takes what was asked for. */
export function readElliptic(text: string, end: number, reported = false): boolean {
  if (!mayOwe(text, end)) return false;
  const patterns = reported ? [elliptic, ellipticSaid] : [elliptic];
  return predicateStarts(text, end).some((start) =>
    patterns.some((pattern) => {
      pattern.lastIndex = start;
      return pattern.test(text);
    }),
  );
}

const bare =
  /(?<form>[Ww]ill|['’]ll|(?:(?:[Ii]s|[Aa]m)\s)?[Gg]oing\sto|(?:(?:[Ii]s|[Aa]m)\s)?[Pp]lanning\sto|[Pp]lans\sto|[Ii]ntends\sto|[Aa]ims\sto|(?:[Ss]till\s)?(?:[Nn]eeds|[Hh]as)\sto|[Ii]s\sto|(?:[Hh]as\s)?(?:[Aa]greed|[Vv]olunteered|[Oo]ffered|[Pp]romised|[Cc]ommitted|[Uu]ndertaken)\sto|[Aa]grees\sto|[Vv]olunteers\sto|[Uu]ndert(?:ook|akes)\sto|[Cc]ommits\sto|[Oo]ffers\sto|[Pp]romises\sto)(?![\p{L}\p{N}'’-])/uy;

// What two people, or who says `I`, go on with: `and intend to finish it`.
const barePlain =
  /(?<form>(?:are\s|am\s)?(?:going|planning)\sto|(?:plan|intend|aim|need|have|agree|promise|volunteer|offer)\sto|have\s(?:agreed|volunteered|offered|promised|committed|undertaken)\sto)(?![\p{L}\p{N}'’-])/uy;

/** The same without a subject, from `at` on: `Will send …`, `and plans to write …`; `isPlain`: `and plan to …`, too. */
export function readBare(text: string, at: number, isPlain = false): Pledge | null {
  bare.lastIndex = at;
  barePlain.lastIndex = at;
  const isBare = bare.test(text);
  if (!isBare && !(isPlain && barePlain.test(text))) return null;
  const pattern = isBare ? bare : barePlain;
  const work = readWork(text, pattern.lastIndex);
  const form = text.slice(at, pattern.lastIndex).toLowerCase();
  return work === null
    ? null
    : { ...work, form, confidence: /(?:needs|has) to$/.test(form) ? 0.62 : 0.82 };
}

/** Each promise holds one of these words. */
export const pledgeWords: readonly string[] = [
  ...new Set([...FORMS.flatMap(firstWords), ...takingWords, 'll', 'd', 'gonna']),
].filter((word) => /^[a-z]+$/.test(word));

/** Of the head where there is one, else of the form itself. */
function firstWords({ head, words, link }: Form): string[] {
  const all = [...head.words, ...(head.isNeeded ? [] : words)];
  return all.map((phrase) => (phrase === '' ? link : (phrase.split(/[ '’]/, 1)[0] ?? '')));
}

const openers = new Set([
  'to',
  'does',
  ...modifierWords,
  ...takingWords,
  ...[...ADVERBS, ...FORMS.flatMap(({ head, words }) => [...head.words, ...words])].map(
    (phrase) => phrase.split(' ', 1)[0] ?? '',
  ),
]);

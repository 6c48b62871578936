/** The facts of one item in; the same with overlaps gone and texts complete, and the item's kind, out. */
import { countBefore } from '#app/mail/count-before.ts';
import type { ItemKind } from '../minutes.ts';
import { smiles } from './commitment-facts.ts';
import type { Fact, Reading, TodoFact } from './reading.ts';
import { noInitial } from './sentences.ts';

// What a short text must not rely on alone: `fix it` needs the words before it, `fix it on ARM` says enough.
const anaphor =
  /\b(?:it|this|that|these|those|them|both|so|one|same|there)\b|^\S+(?: a look)?\W*$/i;
const fewWords = /^\S+(?:\s+\S+){0,3}$/;
/** A longer sentence is no title. */
const longestTitle = 240;
const openers =
  /^(?:and|but|so|then|also|next|now|this week|next week|yes|in the meantime|for now)?[\s,]*$/i;

/** `found` holds the facts of each sentence, in the order of the sentences. */
export function refineFacts(found: Fact[][], reading: Reading): { facts: Fact[]; kind: ItemKind } {
  const ends = factlessUntil(found);
  const facts = found.flatMap((here, index) =>
    here
      .filter((fact) => !accepts(fact, found[index - 1], reading))
      .map((fact, place) => {
        if (fact.kind !== 'todo') return fact;
        const whole =
          fact.basis === 'explicit'
            ? here[place + 1]?.kind === 'todo'
              ? fact
              : complete(fact, ends[index] ?? index, reading)
            : fact.basis === 'commitment'
              ? withContext(selfContained(fact, reading), found[index - 1], index, reading)
              : fact;
        return withoutBracket(withoutStop(whole, reading), reading);
      })
      .filter((fact) => saysWhat(fact, reading)),
  );
  return { facts, kind: kindOf(found, reading) };
}

// A marker without words before somebody's promise (`TODO: … Ann will port it`) is no TODO beside it.
const saysWhat = (fact: Fact, { prose }: Reading): boolean =>
  fact.kind !== 'todo' ||
  /[\p{L}\p{N}\uFFFC]/u.test(prose.text.slice(fact.work.from, fact.work.to));

// The full stop ends the note's sentence, the title of the work has none: `fix it.` is to `fix it`. Several sentences keep theirs.
const fullStop = /(?<=[\p{L}\p{N}\uFFFC)\]"”'’])\.$/u;
const abbreviated = /(?:^|[\s(.])(?:etc|approx|incl|\p{L})\.$/iu;

// … unlike `write it in C.`
const isShortened = (end: string): boolean =>
  abbreviated.test(end) && !noInitial.test(end.slice(0, -1));

// `Ann, can you check?` is to `check`.
const asked = /(?<=[\p{L}\p{N}\uFFFC)\]"”'’])\?$/u;

/** Letters in which the last words stand. */
const longestEnd = 24;
function withoutStop(fact: TodoFact, reading: Reading): TodoFact {
  const { from, to } = fact.work;
  const end = reading.prose.text.slice(Math.max(from, to - longestEnd), to);
  const isAsked = fact.basis === 'commitment' && asked.test(end);
  if (!isAsked && (!fullStop.test(end) || isShortened(end))) return fact;
  const next = reading.sentences[countBefore(reading.sentences, (each) => each.from <= from)];
  if (next !== undefined && next.from < to) return fact;
  return { ...fact, work: { from, to: to - 1 } };
}

// `(it needs someone to test it)`: the bracket was opened before the work.
function withoutBracket(fact: TodoFact, { prose }: Reading): TodoFact {
  const { from, to } = fact.work;
  const words = prose.text.slice(from, to);
  return words.endsWith(')') && !words.includes('(') && !smiles.test(words)
    ? { ...fact, work: { from, to: to - 1 } }
    : fact;
}

// For each sentence the last one behind it before another with facts begins.
function factlessUntil(found: Fact[][]): number[] {
  const ends: number[] = [];
  let last = found.length - 1;
  for (let index = found.length - 1; index >= 0; index -= 1) {
    ends[index] = last;
    if ((found[index] ?? []).length > 0) last = index - 1;
  }
  return ends;
}

// The marker's item goes on until another fact begins.
function complete(fact: TodoFact, last: number, reading: Reading): TodoFact {
  const to = Math.max(fact.to, reading.sentences[last]?.to ?? fact.to);
  // What was cut off the first sentence's end (`(Ann)`, `DONE`) stays cut off when nothing follows.
  return to === fact.to ? fact : { ...fact, to, work: { ...fact.work, to } };
}

function selfContained(fact: TodoFact, reading: Reading): TodoFact {
  const { text } = reading.prose;
  const before = text.slice(fact.from, fact.work.from);
  const words = text.slice(fact.work.from, fact.work.to);
  if (openers.test(before) || before.length < 30 || fact.to - fact.from > longestTitle) return fact;
  if (!fewWords.test(words.trim()) || !anaphor.test(words)) return fact;
  return { ...fact, work: { from: fact.from, to: fact.to } };
}

// `The build fails. Ann will do so.`: what is to be done says the sentence before.
const empty =
  /^(?:\S+\s){0,2}?(?:(?:said\s(?:that\s)?s?he\s)?(?:will|can|would|could)|has agreed|agreed|agrees|volunteers?|volunteered|steps?\s(?:up|in)|stepped\s(?:up|in)|raise[sd]?\s(?:his|her|their|a)\shand|does)(?:\sdo\s(?:so|it|this|that))?\W*$|^do(?:\s(?:so|it|this|that))?(?:\s(?:soon|then|next|tomorrow|later|next week|this week|today))?\W*$/i;

// `Ann asked Bob to check. Will do.`: that is the work just named.
const accepting = /^(?:do|take)(?:\s(?:so|it|this|that))?\W*$/i;
const longestAcceptance = 24;
const accepts = (fact: Fact, before: Fact[] | undefined, { prose }: Reading): boolean =>
  fact.kind === 'todo' &&
  fact.basis === 'commitment' &&
  fact.to - fact.from < longestAcceptance &&
  accepting.test(prose.text.slice(fact.work.from, fact.work.to)) &&
  before?.some(({ kind }) => kind === 'todo') === true;

function withContext(
  fact: TodoFact,
  before: Fact[] | undefined,
  index: number,
  reading: Reading,
): TodoFact {
  const { text } = reading.prose;
  const last = reading.sentences[index - 1];
  if (last === undefined || fact.to - last.from > longestTitle) return fact;
  if (before?.some(({ kind }) => kind === 'todo')) return fact;
  const words = text.slice(fact.work.from, fact.work.to);
  if (!empty.test(words) || !openers.test(text.slice(reading.sentences[index]?.from, fact.from)))
    return fact;
  return { ...fact, from: last.from, work: { from: last.from, to: fact.to } };
}

function kindOf(found: Fact[][], reading: Reading): ItemKind {
  const [opening = []] = found;
  if (opening.some((fact) => fact.kind === 'todo' && fact.basis === 'explicit')) return 'todo';
  if (opening.some((fact) => fact.kind === 'decision')) return 'decision';
  if (opening.some((fact) => fact.kind === 'question')) return 'question';
  const promised = found.every((here) => here.some((fact) => fact.kind === 'todo'));
  return promised && isWhole(opening, reading) ? 'todo' : 'note';
}

// `Ann will …` as the whole bullet, not `The tests fail, so Ann will …`.
function isWhole(opening: Fact[], reading: Reading): boolean {
  const fact = opening.find((each): each is TodoFact => each.kind === 'todo');
  if (fact === undefined) return false;
  return fact.work.from === fact.from || fact.work.from - fact.from < 60
    ? !/[,;]|\s-{1,2}\s/.test(reading.prose.text.slice(fact.from, fact.work.from))
    : false;
}

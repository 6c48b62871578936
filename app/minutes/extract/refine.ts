/** The facts of one item in; the same with overlaps gone and texts complete, and the item's kind, out. */
import type { ItemKind } from '../minutes.ts';
import type { Fact, Reading, TodoFact } from './reading.ts';

// What a text must not rely on alone: `set that up` needs the words before it.
const anaphor =
  /\b(?:it|this|that|these|those|them|both|so|one|same|there)\b|\btake a look\b(?!\s(?:at|into))|^(?:do|investigate|check|look)\W*$/i;
const openers =
  /^(?:and|but|so|then|also|next|now|this week|next week|yes|in the meantime|for now)?[\s,]*$/i;

export function refineFacts(found: Fact[], reading: Reading): { facts: Fact[]; kind: ItemKind } {
  const facts = found.map((fact, index) => {
    if (fact.kind !== 'todo') return fact;
    if (fact.basis === 'explicit') return complete(fact, found.slice(index + 1), reading);
    return fact.basis === 'commitment' ? selfContained(fact, reading) : fact;
  });
  return { facts, kind: kindOf(facts, reading) };
}

// The marker's item goes on until another fact begins.
function complete(fact: TodoFact, later: Fact[], reading: Reading): TodoFact {
  const next = later.find((other) => other.from >= fact.to);
  const last = reading.sentences.findLast(
    (sentence) => sentence.from >= fact.from && (next === undefined || sentence.to <= next.from),
  );
  const to = Math.max(fact.to, last?.to ?? fact.to);
  // What was cut off the first sentence's end (`(Ann)`, `DONE`) stays cut off when nothing follows.
  return to === fact.to ? fact : { ...fact, to, work: { ...fact.work, to } };
}

function selfContained(fact: TodoFact, reading: Reading): TodoFact {
  const { text } = reading.prose;
  const sentence = reading.sentences.find((each) => each.from <= fact.from && fact.to <= each.to);
  const before = text.slice(fact.from, fact.work.from);
  const words = text.slice(fact.work.from, fact.work.to);
  if (!sentence || openers.test(before) || before.length < 30 || !anaphor.test(words)) return fact;
  return { ...fact, work: { from: fact.from, to: fact.to } };
}

function kindOf(facts: Fact[], reading: Reading): ItemKind {
  const first = reading.sentences[0];
  if (first === undefined) return 'note';
  const opening = facts.filter((fact) => fact.from === first.from);
  if (opening.some((fact) => fact.kind === 'todo' && fact.basis === 'explicit')) return 'todo';
  if (opening.some((fact) => fact.kind === 'decision')) return 'decision';
  if (opening.some((fact) => fact.kind === 'question')) return 'question';
  const promised = reading.sentences.every((sentence) =>
    facts.some(
      (fact) => fact.kind === 'todo' && fact.from >= sentence.from && fact.to <= sentence.to,
    ),
  );
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

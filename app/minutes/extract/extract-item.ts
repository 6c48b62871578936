/** One item's repaired text and its surroundings in; speaker, kind, TODOs, questions, decisions out. */
import type { Diagnostic, Span } from '#app/mail/mail.ts';
import { placeOf } from '#app/mail/passage.ts';
import type { Decision, ItemKind, Question, TodoMention } from '../minutes.ts';
import { commonWords } from '../people/name-forms.ts';
import { lexiconOf } from '../words/lexicon.ts';
import { COMMON } from '../words/scan-words.ts';
import { givingWords } from './assignments.ts';
import { bareWords } from './bare-clauses.ts';
import { findCommitments } from './commitments.ts';
import { findDecisions } from './decisions.ts';
import { findExplicit } from './explicit.ts';
import { offerWords } from './offers.ts';
import { resolveOwners } from './owners.ts';
import { markdownOf, sourceSpan } from './prose-source.ts';
import { findQuestions } from './questions.ts';
import { readItem } from './read-item.ts';
import type { Fact, ItemContext, Owner, Reading, Rule, TodoFact } from './reading.ts';
import { refineFacts } from './refine.ts';
import { findRequests } from './requests.ts';
import type { Stretch } from './sentences.ts';
import { BY, firstRuleSign, OFFER, PRONOUN } from './signs.ts';
import { pronounWords } from './subjects.ts';

export { splitSpeakers } from './speakers.ts';

export type ItemFacts = {
  kind: ItemKind;
  todos: TodoMention[];
  questions: Question[];
  decisions: Decision[];
  /** The one person that the last sentence was about. */
  subject: string | null;
  /** The one person that it mentioned last, and those whom it ended on together. */
  person: string | null;
  several: string[];
  diagnostics: Diagnostic[];
};

/** In this order: later rules see what earlier ones found in the same sentence. */
const ordered: Rule[] = [findExplicit, findRequests, findCommitments, findQuestions, findDecisions];
export const rules = ordered.map((rule, at) => ({ ...rule, sign: firstRuleSign << at }));
export const lexicon = lexiconOf([
  ...rules,
  ...bareWords,
  { words: pronounWords, sign: PRONOUN },
  { words: commonWords, sign: COMMON },
  { words: offerWords, sign: OFFER },
  { words: givingWords, sign: BY },
]);

/** Never throws; every span lies inside the passage's stretch of the body. */
export function extractItem(context: ItemContext): ItemFacts {
  const reading = readItem(context, lexicon);
  const found = reading.sentences.map((sentence) => {
    const here: Fact[] = [];
    for (const { read, sign } of rules) {
      if ((sentence.signs & sign) === 0) continue;
      for (const fact of read(sentence, reading, here)) here.push(fact);
    }
    return here;
  });
  const answer: ItemFacts = {
    kind: 'note',
    todos: [],
    questions: [],
    decisions: [],
    subject: onlyOf(reading.after.subject, reading),
    person: onlyOf(reading.after.person, reading),
    several: severalOf(reading),
    diagnostics: [],
  };
  if (found.every((here) => here.length === 0)) return answer;
  const { facts, kind } = refineFacts(found, reading);
  answer.kind = kind;
  for (const fact of facts) {
    const span = placeIn(reading, fact);
    if (span === null) continue;
    if (fact.kind === 'todo') answer.todos.push(mentionOf(fact, span, reading, answer.diagnostics));
    else if (fact.kind === 'decision')
      answer.decisions.push({ text: wordsOf(reading, fact.text), span });
    else
      answer.questions.push({ text: wordsOf(reading, fact.text), answered: fact.answered, span });
  }
  return answer;
}

function onlyOf(owners: Owner[], reading: Reading): string | null {
  return owners.length === 1 ? (resolveOwners(owners, reading).names[0] ?? null) : null;
}

/** Those whom its last sentence names together. */
function severalOf(reading: Reading): string[] {
  const { several } = reading.after;
  const isOwn = reading.sentences
    .at(-1)
    ?.subjects.some(({ owners, kind }) => owners === several && kind === 'name');
  return isOwn === true ? resolveOwners(several, reading).names : [];
}

function mentionOf(
  fact: TodoFact,
  span: Span,
  reading: Reading,
  diagnostics: Diagnostic[],
): TodoMention {
  const owners = resolveOwners(fact.owners, reading);
  diagnostics.push(...owners.diagnostics);
  return {
    text: wordsOf(reading, fact.work),
    basis: fact.basis === 'explicit' ? 'explicit' : 'commitment',
    owners: owners.names,
    needsOwner: owners.names.length === 0,
    tentative: fact.tentative,
    done: fact.done,
    confidence: fact.confidence,
    id: fact.id,
    span,
  };
}

function wordsOf(reading: Reading, stretch: Stretch): string {
  return markdownOf(reading.prose, stretch.from, stretch.to);
}

function placeIn(reading: Reading, stretch: Stretch): Span | null {
  const source = sourceSpan(reading.prose, stretch.from, stretch.to);
  return source && placeOf(reading.context.passage, source.start, source.end);
}

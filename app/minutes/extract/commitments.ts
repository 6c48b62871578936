/** A sentence in; the pieces of work that named people take on, or are given, in it, out. */

import { fold } from '#app/minutes/words/spelling.ts';
import { HUMAN_VERBS, PERSONAL_VERBS } from '../vocabulary.ts';
import { alongside, furtherClauses } from './alongside.ts';
import { answersWhat } from './answers.ts';
import { isOfThing } from './antecedents.ts';
import { assignmentWords, findAssignments } from './assignments.ts';
import { bareClauses, longestCondition } from './bare-clauses.ts';
import type { Clause } from './clause.ts';
import { factOf, trimEnd, withoutTwins } from './commitment-facts.ts';
import { companions } from './company.ts';
import { gappedClauses, givenByToo } from './gapping.ts';
import { offerWords } from './offers.ts';
import { pledgeWords, readElliptic, readPledge } from './predicates.ts';
import type { Fact, Owner, Reading, Rule, Sentence, Subject, TodoFact } from './reading.ts';
import { readScheduled, scheduleWords } from './scheduled.ts';
import { wordsBefore } from './sentences.ts';
import { thingBefore } from './things-before.ts';
import { isHabit } from './time-ahead.ts';
import { isBelieved, isSupposed, isTakenBack } from './unmeant.ts';
import type { Pledge } from './work.ts';

/** Each promise, and each way to give somebody work, has one of these words. */
const promiseWords = [...pledgeWords, ...scheduleWords, ...assignmentWords, ...offerWords];

const question = /\?["'”’)\]]*$/;
export const findCommitments: Rule = { words: promiseWords, read: commitmentsIn };

const none: TodoFact[] = [];
const nobody: Subject[] = [];

function commitmentsIn(sentence: Sentence, reading: Reading, found: readonly Fact[]): TodoFact[] {
  if (found.some((fact) => fact.kind === 'todo' && fact.basis === 'explicit')) return none;
  const { text } = reading.prose;
  const request = found.find((fact) => fact.kind === 'todo' && fact.basis === 'request');
  // A question promises nothing; `Ann, can you file it?` gives work all the same.
  const isQuestion = isAsked(text, sentence);
  const subjects = isQuestion ? nobody : sentence.subjects;
  const clauses: Clause[] = [];
  let owing: Set<string> | null = null;
  // `Ann will do the docs, Ann will also do the tests`: who is named again takes on something else.
  const add = (clause: Clause, isAgain = false) => {
    const key = keysOf(clause.owners).join('|');
    owing ??= new Set();
    if (!owing.has(key) || isAgain) clauses.push(clause);
    owing.add(key);
  };
  for (const subject of subjects) {
    const clause =
      clauseOf(subject, sentence, reading) ??
      answersWhat(subject, sentence, reading) ??
      (clauses.length > 0 ? alongside(subject, sentence, reading.prose.text) : null);
    if (clause && !isTaken(clause, request as TodoFact | undefined)) add(clause, isNamed(subject));
  }
  if (!isQuestion) for (const clause of bareClauses(sentence, reading, subjects)) add(clause);
  if (!isQuestion) for (const clause of furtherClauses(sentence, text)) add(clause);
  const begun = new Map(clauses.map((clause) => [clause.from, clause]));
  for (const clause of findAssignments(sentence, reading, isQuestion)) {
    const known = begun.get(clause.from);
    if (known && known.at > clause.at) {
      // `It will be done by Ann, who'll look at the rest, too`: the second begins at its own verb.
      known.from = known.at;
      begun.delete(clause.from);
      clauses.push(clause);
    } else add(clause);
  }
  if (clauses.length === 0) return none;
  const inOrder = (one: Clause, other: Clause) => one.from - other.from;
  clauses.sort(inOrder);
  if (sentence.mentions.length > 0)
    for (const clause of [
      ...gappedClauses(clauses, sentence, text),
      ...givenByToo(clauses, sentence, text),
    ])
      clauses.push(clause);
  clauses.sort(inOrder);
  const own = withoutTwins(clauses);
  const facts = own.map((clause, index) =>
    beforeRequest(
      factOf(clause, index, own, sentence, text),
      request as TodoFact | undefined,
      text,
    ),
  );
  // `Someone must enable it; Ann will check`: what is sought before is none of hers.
  const [first] = own;
  const sought = request?.kind === 'todo' ? request.work.to : sentence.from;
  return facts.map((fact, index) =>
    index === 0 && first && first.from >= sought && sought > sentence.from
      ? { ...fact, from: first.from }
      : fact,
  );
}

// `Ann to collect them; one more person needed for proof-reading`
function beforeRequest(fact: TodoFact, request: TodoFact | undefined, text: string): TodoFact {
  if (request === undefined || request.work.from <= fact.work.from) return fact;
  const to = trimEnd(text, fact.work.from, request.work.from);
  return to >= fact.work.to ? fact : { ...fact, to, work: { ...fact.work, to } };
}

/** Ends in a question mark, whatever closes behind it. */
function isAsked(text: string, { from, to }: Sentence): boolean {
  let end = to;
  while (end > from && closers.includes(text.charAt(end - 1))) end -= 1;
  return text[end - 1] === '?';
}
const closers = '"\'”’)]';

const isNamed = ({ kind, place, sure }: Subject): boolean =>
  kind === 'name' && place === 'head' && sure;

function clauseOf(subject: Subject, sentence: Sentence, reading: Reading): Clause | null {
  const { text } = reading.prose;
  const before = wordsBefore(text, sentence.from, subject.from, longestCondition);
  const promise =
    readPledge(text, subject.end, subject) ??
    (subject.sure && subject.place !== 'relative' && !before.endsWith('what ')
      ? readScheduled(text, subject.end, before.slice(-160), isPlain(subject, text))
      : null);
  if (promise === null && !readElliptic(text, subject.end, subject.reported)) return null;
  if (isSupposed(before, hasAgreed.test(text.slice(subject.end, subject.end + 30)))) return null;
  if (promise === null) {
    // `Bob asked whether packages can be pinned. They can`: they are no people.
    if (kindOfThey.test(text.slice(subject.from, subject.end + 5))) return null;
    if (isBelieved(before, text.slice(subject.end, subject.end + 6))) return null;
    const asked =
      sentence.index === 0 ? reading.context.isAsked : isRequest(reading, sentence.index - 1);
    const aside = /\(\s?$/.test(before);
    const isTaken = forWhich.test(before);
    if (
      !asked &&
      !aside &&
      !isTaken &&
      !isAlone(subject, sentence, text) &&
      !takesOver(subject, before, text)
    )
      return null;
    return { from: subject.from, owners: subject.owners, at: sentence.from, confidence: 0.7 };
  }
  if (isTakenBack(promise, text) || isUsual(subject, promise, text)) return null;
  const confidence = confidenceOf(subject, promise, sentence, reading);
  if (confidence < 0.5 || promise.at >= sentence.to) return null;
  // `is on it` names no work: the sentence does.
  const isWhole = promise.form === 'on it';
  const thing = isOfThing(subject) ? thingBefore(text, sentence, subject.from, promise.at) : null;
  const at = thing ?? (isWhole ? sentence.from : promise.at);
  const owners = [...subject.owners, ...companions(subject.end, promise, sentence, text)];
  return { from: subject.from, owners, at, confidence };
}

// `Should it be needed, Ann has volunteered to write it`: that she has.
const hasAgreed = /^(?:['’]s|\s(?:has|have))?\s(?:volunteered|promised|offered)\sto\s/;

// `the server, which Ann has to restart every week`
const isUsual = ({ place }: Subject, { at }: Pledge, text: string): boolean =>
  place === 'further' && isHabit(text.slice(at, at + 160));

const kindOfThey = /^they\s(?:can|will|do)/i;

// `… a page on debugging, for which Ann has volunteered`
const forWhich = /\b(?:for|to)\swhich\s$/i;

// `Ann volunteers.` and nothing else answers what stands above.
const volunteers = /^(?:\s\([^()]{1,40}\))?\s(?:has\s|have\s)?volunteer(?:s|ed)?[.!]?$/;
const isAlone = ({ from, end, sure }: Subject, sentence: Sentence, text: string): boolean =>
  sure &&
  from === sentence.from &&
  sentence.to - end < longestVolunteer &&
  volunteers.test(text.slice(end, sentence.to));
const longestVolunteer = 70;

const takesOver = ({ kind, end }: Subject, before: string, text: string): boolean => {
  const isAnswer = askedIf.test(before);
  const takes = isAnswer ? answers : steps;
  return (
    (kind === 'name' || isAnswer) && unable.test(before) && takes.test(text.slice(end, end + 12))
  );
};
const steps = /^(?:\swill|['’]ll|\svolunteer)/;
const answers = /^(?:\swill|['’]ll|\svolunteer|\sagreed|\swould|['’]d)/;

const askedIf = /\basked\s(?:\p{Lu}[\p{L}-]+\s)?(?:if|whether|who)\b/iu;

// `Bob has no time, so Ann will`, `we asked whether Ann could, and she will`
const unable =
  /\b(?:can['’]?t|cannot|can\snot|won['’]?t|will\snot|unable|not\sable|no\stime|too\sbusy|away|asked|whether|some(?:one|body))\b[^.;]{0,80}[,;–—-]\s?(?:so\s|but\s|and\s|then\s|maybe\s|perhaps\s){0,2}(?:s?he\ssaid\s(?:that\s)?)?$/i;

// `Ann and Bob merge`, `I merge`, `they merge`; `Ann merges`.
const isPlain = ({ owners, kind, from, end }: Subject, text: string): boolean =>
  kind === 'speaker' || owners.length > 1 || /^(?:they|both|two)\b/i.test(text.slice(from, end));

function confidenceOf(
  subject: Subject,
  promise: Pledge,
  sentence: Sentence,
  reading: Reading,
): number {
  let confidence = promise.confidence;
  const end = Math.min(sentence.to, promise.at + longestCondition);
  const after = reading.prose.text.slice(promise.at, end);
  if (/\b(?:if|unless|provided)\b/.test(after)) confidence -= 0.1;
  if (HUMAN_VERBS.has(promise.verb)) confidence += 0.03;
  if (subject.kind === 'pronoun') confidence -= 0.05;
  if (subject.owners.some((owner) => owner.kind === 'mention' && owner.mention.kind === 'form'))
    confidence -= 0.08;
  if (!subject.sure) confidence -= isPlausible(subject, promise, reading) ? 0.3 : 1;
  return Math.round(Math.min(confidence, 0.97) * 100) / 100;
}

const humanForms = new Set(['will', 'going to', 'plans to', 'agreed to']);

// A capitalised word that nobody knows: a person only if it works like one and names no topic.
function isPlausible(subject: Subject, promise: Pledge, reading: Reading): boolean {
  const { topicTitle, names } = reading.context;
  const topic = fold(topicTitle);
  const guesses = subject.owners.flatMap((owner) =>
    owner.kind === 'mention' && owner.mention.kind === 'guess' ? [fold(owner.mention.written)] : [],
  );
  // `Ann and Drup will each sign one`: who works with Ann, or does elsewhere what people do, is somebody.
  const isBesideSomebody = guesses.length < subject.owners.length;
  const isHuman =
    humanForms.has(promise.form) && (PERSONAL_VERBS.has(promise.verb) || isBesideSomebody);
  return guesses.every((word) => !topic.includes(word) && (isHuman || names.acts(word)));
}

const sameOwners = (one: Owner[], other: Owner[]): boolean =>
  keysOf(one).join('|') === keysOf(other).join('|');
const keysOf = (owners: Owner[]): string[] =>
  owners
    .map((owner) => (owner.kind === 'name' ? owner.name : owner.mention.people.join('/')))
    .sort();

const isTaken = (clause: Clause, request: TodoFact | undefined): boolean =>
  request !== undefined && sameOwners(request.owners, clause.owners);

function isRequest(reading: Reading, index: number): boolean {
  const sentence = reading.sentences[index];
  if (!sentence) return false;
  const words = reading.prose.text.slice(sentence.from, sentence.to);
  return (
    question.test(words) ||
    /\basked\s(?:if|whether|who|\p{Lu})|\bwondered\s(?:if|whether|who)\b/u.test(words) ||
    /\b(?:some|any)(?:one|body)\b|\b(?:needs?|lacks?|wants?|without|looking\sfor)\s(?:an?|another|a\ssecond|more|new|some)\s(?:[\p{L}-]+\s)?[\p{L}-]+(?:er|or|eer)s?\b|\bvolunteers?\b|\blet['’]s\b|\b(?:we|it|this|that|they|which)\s(?:should|must|needs?\sto)\b/iu.test(
      words,
    )
  );
}

/** A sentence in; the pieces of work that named people take on, or are given, in it, out. */

import { fold } from '../people/spelling.ts';
import { ADVERBS, DISCOURSE_VERBS, HUMAN_VERBS, oneOf, PERSONAL_VERBS } from '../vocabulary.ts';
import { type Clause, findAssignments } from './assignments.ts';
import { type Pledge, readBare, readElliptic, readPledge } from './predicates.ts';
import type { Fact, Owner, Reading, Rule, Sentence, TodoFact } from './reading.ts';
import type { Subject } from './subjects.ts';

/** Each promise, and each way to give somebody work, has one of these words. */
const promiseWords =
  `will ll would d shall should must to gonna on plan plans planning can take takes took taken agreed assigned
  volunteer volunteers volunteered promise promises promised please pls you > → ⇒`.split(/\s+/);

const question = /\?["'”’)\]]*$/;
// `If anything breaks, Ann will …`: bound to something that may never happen.
const condition =
  /(?:^|[,;:(–—]\s?|\b(?:and|but|so|or|then|even)\s)(?:if|unless|assuming|provided|in case|should (?:you|anyone|anybody|it|this|that|there|we|they))\s[^;:]{0,300}$/i;
const hoped =
  /\b(?:hopes?|hoped|hoping|wish(?:es)?|wonder(?:s|ed|ing)?|whether|unclear|asked|asks)\b[^,;:]{0,80}$/i;
const openers = new RegExp(`(?:(?:${oneOf([...ADVERBS, 'and', 'but', 'so'])}),?\\s){0,3}`, 'iuy');
const coordination = new RegExp(
  `(?:,|;|\\s[–—]|\\s-{1,2})?\\s(?:and|but|so|then|which)\\s(?:(?:${oneOf(ADVERBS)}),?\\s){0,3}(?=will|is|going|plan|intend|aim|need|has|agreed|volunteer|offered|promised)|,\\s(?=will\\b)|\\s?[;–—]\\s(?=will\\b)|\\s--?\\s(?=will\\b)`,
  'giu',
);
const otherSubject =
  /(?:^|[,;:(]\s?|\b(?:and|but|so|that|because|as|since|if|when|while|then)\s)(?:we|it|there|you|they|this|everyone|nobody|someone)\s/giu;
const subjectless =
  /^(?:(?:also|then|now|currently|still|already|just|recently)\s)?(?:(?:is|has|was|had|would|did|does)(?:n['’]t)?|been|will|wants|needs|plans|thinks|[a-z]+ing|[a-z]+ed|got|wrote|found|made|went|saw|set|put|ran|gave|took|met|sent|built|cut|read|came|began|kept|left|spent|told|thought)\b/i;

// `to clarify, …` · `to be honest: …` · `to put it another way - …`
const discourse = new RegExp(
  `^to\\s(?:${oneOf(DISCOURSE_VERBS)})(?:\\s[\\p{L}'’]+){0,3}?\\s?(?:[,:–—]|\\s-)`,
  'iu',
);

// Each promise without a subject has one of these; looking for them first is many times quicker.
const bareWords =
  /will|['’]ll|(?:going|plan(?:s|ning)|intends|aims|needs|has|is|agreed|volunteered|offered|promised)\sto/i;

// What has a verb of its own has a subject of its own too.
const finite =
  /\b(?:is|are|was|were|has|have|had|does|do|did|can|could|will|would|should|may|might|must|seems?|works?|needs?)\b|['’](?:s|re|ve|ll|d)\b/i;

export const findCommitments: Rule = { words: promiseWords, read: commitmentsIn };

function commitmentsIn(sentence: Sentence, reading: Reading, found: readonly Fact[]): TodoFact[] {
  const { text } = reading.prose;
  const words = text.slice(sentence.from, sentence.to);
  if (found.some((fact) => fact.kind === 'todo' && fact.basis === 'explicit')) return [];
  const request = found.find((fact) => fact.kind === 'todo' && fact.basis === 'request');
  // A question promises nothing; `Ann, can you file it?` gives work all the same.
  const isQuestion = question.test(words);
  const subjects = isQuestion ? [] : sentence.subjects;
  const clauses: Clause[] = [];
  // `Ann will do the docs, Ann will also do the tests`: who is named again takes on something else.
  const add = (clause: Clause, isAgain = false) => {
    const same = clauses.some((each) => sameOwners(each.owners, clause.owners));
    if (!same || isAgain) clauses.push(clause);
  };
  for (const subject of subjects) {
    const clause = clauseOf(subject, sentence, reading);
    if (clause && !isTaken(clause, request as TodoFact | undefined)) add(clause, isNamed(subject));
  }
  if (!isQuestion) for (const clause of bareClauses(sentence, reading, subjects)) add(clause);
  for (const clause of findAssignments(sentence, reading, isQuestion)) add(clause);
  clauses.sort((one, other) => one.from - other.from);
  return clauses.map((clause, index) => factOf(clause, index, clauses, sentence, text));
}

const isNamed = ({ kind, place, sure }: Subject): boolean =>
  kind === 'name' && place === 'head' && sure;

function clauseOf(subject: Subject, sentence: Sentence, reading: Reading): Clause | null {
  const { text } = reading.prose;
  const promise = readPledge(text, subject.end, subject);
  if (promise === null && !readElliptic(text, subject.end)) return null;
  const before = text.slice(sentence.from, subject.from);
  if (condition.test(before) || hoped.test(before.slice(-100))) return null;
  if (promise === null) {
    const asked = sentence.index > 0 && isRequest(reading, sentence.index - 1);
    const aside = /\(\s?$/.test(before);
    if (!asked && !aside) return null;
    return { from: subject.from, owners: subject.owners, at: sentence.from, confidence: 0.7 };
  }
  const confidence = confidenceOf(subject, promise, sentence, reading);
  if (confidence < 0.5 || promise.at >= sentence.to) return null;
  return { from: subject.from, owners: subject.owners, at: promise.at, confidence };
}

function confidenceOf(
  subject: Subject,
  promise: Pledge,
  sentence: Sentence,
  reading: Reading,
): number {
  let confidence = promise.confidence;
  const after = reading.prose.text.slice(promise.at, sentence.to);
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
  if (!PERSONAL_VERBS.has(promise.verb) || !humanForms.has(promise.form)) return false;
  const topic = fold(reading.context.topicTitle);
  return subject.owners.every(
    (owner) => owner.kind === 'name' || !topic.includes(fold(owner.mention.written)),
  );
}

function bareClauses(sentence: Sentence, reading: Reading, subjects: Subject[]): Clause[] {
  const { text } = reading.prose;
  const clauses: Clause[] = [];
  const { speaker } = reading.context;
  const words = text.slice(sentence.from, sentence.to);
  const mayPromise = bareWords.test(words);
  // `Ann: on it`
  if (speaker !== null && sentence.index === 0 && onIt.test(words))
    return [
      { from: sentence.from, owners: ownersOf(speaker), at: sentence.from, confidence: 0.75 },
    ];
  if (!mayPromise && !words.startsWith('to ')) return clauses;
  openers.lastIndex = sentence.from;
  openers.test(text);
  const at = Math.max(sentence.from, openers.lastIndex);
  const opening = readBare(text, at);
  const owners = speaker === null ? sentence.before.subject : ownersOf(speaker);
  if (opening && owners.length > 0 && opening.at < sentence.to)
    clauses.push({ from: sentence.from, owners, at: opening.at, confidence: opening.confidence });
  if (speaker !== null && sentence.index === 0 && isInfinitive(words)) {
    const work = readPledge(` ${words}`, 0);
    if (work)
      clauses.push({
        from: sentence.from,
        owners,
        at: sentence.from + work.at - 1,
        confidence: 0.85,
      });
  }
  if (!mayPromise) return clauses;
  for (const match of words.matchAll(coordination)) {
    const place = sentence.from + match.index + match[0].length;
    const promise = readBare(text, place);
    if (promise === null || promise.at >= sentence.to) continue;
    // `Ann is mentoring it, somebody stepped forward - will report back`: a dash goes back to the start.
    const main = subjects.find((subject) => subject.from === sentence.from && subject.sure);
    const who =
      main !== undefined && /^\s?(?:[;–—]|-)/.test(match[0])
        ? main.owners
        : subjectBefore(words, match.index, sentence, subjects, owners, speaker !== null);
    if (who.length === 0) continue;
    const before = words.slice(0, match.index);
    if (condition.test(before) && !/,[^,]*$/.test(before)) continue;
    clauses.push({ from: place, owners: who, at: promise.at, confidence: promise.confidence });
  }
  return clauses;
}

const ownersOf = (name: string): Owner[] => [{ kind: 'name', name }];
const onIt = /^(?:I(?:['’]| a)m\s|yes,\s|(?:is\s))?on it(?:$|[.,;!)])/i;

// `Ann: to review it` is hers to do; `Ann: to sum up, …` says how she means what follows.
const isInfinitive = (words: string): boolean => /^to\s[a-z]/.test(words) && !discourse.test(words);

// Whoever was the subject last; nobody when that was `we`, `it` or a thing.
function subjectBefore(
  words: string,
  at: number,
  sentence: Sentence,
  subjects: Subject[],
  fallback: Owner[],
  speaker: boolean,
): Owner[] {
  const people = subjects.filter((subject) => subject.sure && subject.end <= sentence.from + at);
  const last = people.at(-1);
  let other = -1;
  for (const match of words.slice(0, at).matchAll(otherSubject))
    other = sentence.from + match.index;
  if (last && last.from >= other) return last.place === 'relative' ? [] : last.owners;
  if (
    last === undefined &&
    other < 0 &&
    (subjectless.test(words) || (speaker && !finite.test(words.slice(0, at))))
  )
    return fallback;
  return [];
}

function factOf(
  clause: Clause,
  index: number,
  clauses: Clause[],
  sentence: Sentence,
  text: string,
): TodoFact {
  const next = clauses[index + 1];
  const from = index === 0 ? sentence.from : clause.from;
  const to = next === undefined ? sentence.to : trimEnd(text, from, next.from);
  const words = text.slice(from, to);
  return {
    kind: 'todo',
    basis: 'commitment',
    from,
    to,
    work: { from: clause.at, to: withoutBracket(text, from, clause.at, Math.max(to, clause.at)) },
    owners: clause.owners,
    tentative: /\(\?\)|^(?:maybe|perhaps)\b/i.test(words),
    done: /\((?:done|DONE)\)|\bDONE\b/.test(words),
    confidence: clause.confidence,
    id: null,
  };
}

// `(Ann will open an issue)`: the bracket that closes what stands before the work is none of it.
function withoutBracket(text: string, from: number, at: number, to: number): number {
  const found = /[)\]]\.?$/.exec(text.slice(Math.max(at, to - 2), to));
  if (!found) return to;
  const open = found[0].startsWith(')') ? '(' : '[';
  const isInside = text.slice(from, at).includes(open) && !text.slice(at, to).includes(open);
  return isInside ? to - found[0].length : to;
}

const linking = /(?:[\s,;:–—-]|\b(?:and|but|so|while|whereas|then)\s?)+$/i;
function trimEnd(text: string, from: number, to: number): number {
  const tail = text.slice(Math.max(from, to - 40), to);
  return to - (tail.length - tail.replace(linking, '').length);
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
  return question.test(words) || /\b(?:some|any)(?:one|body)\b|\bvolunteers?\b/i.test(words);
}

/** A TODO, question, pull request or measurement in; its entry on the agenda, or null, out. */
import type { Mention, Todo } from '#app/todos/todo.ts';
import type { Ask, BenchmarkFinding, DiscussedPull, Entry, OpenQuestion } from './agenda.ts';
import { becauseOfBenchmark, becauseOfQuestion, becauseOfTodo } from './because.ts';
import { sayShortly } from './say-date.ts';

/**
 * Null for what is done, dropped, or waits for a day after the meeting's `date`.
 * A suggested TODO is a promise that nobody has accepted: it is shown, but not yet owed.
 */
export function todoEntry(todo: Todo, date: string, staleAfter: number): Entry | null {
  const ask = askAbout(todo, date, staleAfter);
  const evidence = ask?.kind === 'confirm' ? (todo.proposal?.evidence ?? null) : lastMention(todo);
  const shared = {
    text: withoutNobody(oneLine(todo.title), todo.owners),
    owners: todo.owners,
    speaker: null,
    tentative: todo.tentative,
    because: becauseOfTodo(todo, ask, date),
    ask,
    evidence,
  };
  switch (todo.status) {
    case 'done':
    case 'dropped':
      return null;
    case 'suggested':
      return {
        key: `suggested:${todo.id}`,
        todo: null,
        suggestion: todo.id,
        kind: 'proposal',
        ...shared,
      };
    case 'waiting':
      if (ask === null) return null;
      return { key: `todo:${todo.id}`, todo: todo.id, suggestion: null, kind: 'todo', ...shared };
    case 'open': {
      const kind = todo.needsOwner ? 'needs-owner' : 'todo';
      return { key: `todo:${todo.id}`, todo: todo.id, suggestion: null, kind, ...shared };
    }
  }
}

/** What the agenda has to ask about a TODO; null when it is simply open (or waiting). */
function askAbout(todo: Todo, date: string, staleAfter: number): Ask | null {
  if (todo.status === 'suggested') return { kind: 'accept', date: todo.lastSeen };
  if (todo.proposal) return { kind: 'confirm', date: todo.proposal.meeting };
  const until = todo.status === 'waiting' ? (todo.waiting?.until ?? null) : null;
  if (until !== null) return until <= date ? { kind: 'waiting', date: until } : null;
  // Waiting without a date comes back this way, or nobody would ever ask again.
  return todo.meetingsSilent >= staleAfter ? { kind: 'stale', date: todo.lastSeen } : null;
}

/** `someone else repeating the numbers` has found somebody: `Lena: repeating the numbers`. */
function withoutNobody(text: string, owners: string[]): string {
  const rest = text.replace(nobody, '');
  return owners.length === 0 || rest === '' ? text : rest;
}
/** `someone else repeating`, `somebody to look at`; not `someone's patch` */
const nobody = /^(?:some(?:one|body)) (?:else )?(?:(?:to|should|needs to|has to) )?(?=\p{L})/iu;

function lastMention(todo: Todo): Mention | null {
  return todo.mentions.at(-1) ?? null;
}

/** One that nobody has come back to for `staleAfter` meetings is asked about: is it still one? */
export function questionEntry(question: OpenQuestion, date: string, staleAfter: number): Entry {
  const last = question.asked.at(-1);
  const isStale = question.meetingsSilent >= staleAfter && question.perhapsAnswered === null;
  return {
    ...plain,
    ask: isStale && last !== undefined ? { kind: 'stale', date: last } : null,
    speaker: question.by,
    key: `question:${question.key}`,
    kind: 'question',
    text: oneLine(question.text).replace(questionMarker, ''),
    because: becauseOfQuestion(question, date, isStale),
    evidence: question.evidence,
  };
}
/** `question: what about the LICENSE?` */
const questionMarker = /^question\s?:\s*/i;

export function pullEntry(pull: DiscussedPull, date: string): Entry {
  return {
    ...plain,
    key: `pull:${pull.repo}#${pull.number}`,
    kind: 'pull',
    text: pull.url,
    because: `discussed on ${sayShortly(pull.meeting, date)}, not settled`,
    evidence: pull.evidence,
  };
}

export function benchmarkEntry(finding: BenchmarkFinding, date: string): Entry {
  return {
    ...plain,
    key: `benchmark:${finding.key}`,
    kind: 'benchmark',
    text: oneLine(finding.text),
    because: becauseOfBenchmark(finding, date),
    ask: { kind: 'repeat', date: finding.meeting },
    evidence: finding.evidence,
  };
}

/** Something that a person, or the agenda itself, puts on it. */
export function proposalEntry(key: string, text: string, because: string): Entry {
  return { ...plain, key, kind: 'proposal', text: oneLine(text), because };
}

/** Promises of long ago that nobody has accepted: how many there are, for one look through them. */
export function promisesEntry(count: number, staleAfter: number): Entry {
  const text =
    count === 1
      ? 'one promise of an earlier meeting was never accepted'
      : `${count} promises of earlier meetings were never accepted`;
  const meetings = staleAfter === 1 ? '1 meeting' : `${staleAfter} meetings`;
  return proposalEntry(promisesKey, text, `not mentioned for ${meetings} or more`);
}
const promisesKey = 'standing:promises';

const plain = {
  todo: null,
  suggestion: null,
  owners: [],
  speaker: null,
  tentative: false,
  ask: null,
  evidence: null,
};

/** Line breaks and marks at the head would change what a bullet is. */
function oneLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:[-*+#>|•–]+\s+)+/, '');
}

/** A TODO or question and the coming meeting in; why it stands on the agenda, in plain words, out. */
import type { Todo } from '#app/todos/todo.ts';
import type { Ask, BenchmarkFinding, OpenQuestion } from './agenda.ts';
import { sayShortly } from './say-date.ts';

/** `date` is the coming meeting's, for "today" and for years that need no saying. */
export function becauseOfTodo(todo: Todo, ask: Ask | null, date: string): string {
  const because = mainReason(todo, ask, date);
  return todo.due === null ? because : `${because}, due ${sayShortly(todo.due, date)}`;
}

function mainReason(todo: Todo, ask: Ask | null, date: string): string {
  const { proposal } = todo;
  if (ask?.kind === 'confirm' && proposal) return `${quoted(proposal.because)} was noted`;
  if (ask?.kind === 'waiting') {
    const until = ask.date === date ? 'today' : sayShortly(ask.date, date);
    const waitedFor = todo.waiting?.on ? ` on ${todo.waiting.on}` : '';
    return `waiting${waitedFor} until ${until}`;
  }
  if (ask?.kind === 'accept') return `said on ${sayShortly(ask.date, date)}, not yet accepted`;
  if (ask?.kind === 'stale' && todo.status === 'waiting') {
    return `waiting on ${todo.waiting?.on || 'something'}, not mentioned for ${meetings(todo.meetingsSilent)}`;
  }
  if (ask?.kind === 'stale') return `not mentioned for ${meetings(todo.meetingsSilent)}`;
  if (todo.needsOwner) return `nobody has taken it since ${sayShortly(todo.firstSeen, date)}`;
  if (todo.meetingsOpen > 1) return `open for ${meetings(todo.meetingsOpen)}`;
  return `raised on ${sayShortly(todo.firstSeen, date)}`;
}

export function becauseOfQuestion(question: OpenQuestion, date: string, isStale: boolean): string {
  const { asked, by, perhapsAnswered, meetingsSilent } = question;
  if (perhapsAnswered !== null) return `perhaps answered on ${sayShortly(perhapsAnswered, date)}`;
  const [first] = asked;
  if (first === undefined) return 'nobody has answered it';
  const who = by === null ? 'asked' : `${by} asked`;
  const when =
    asked.length === 1
      ? `on ${sayShortly(first, date)}`
      : `at ${meetings(asked.length)} since ${sayShortly(first, date)}`;
  return isStale
    ? `${who} ${when}, not taken up for ${meetings(meetingsSilent)}`
    : `${who} ${when}, nobody answered`;
}

export function becauseOfBenchmark(finding: BenchmarkFinding, date: string): string {
  const measured = sayShortly(finding.meeting, date);
  return finding.why === 'worse'
    ? `worse on ${measured} than before`
    : `to be repeated, last measured on ${measured}`;
}

function meetings(count: number): string {
  return count === 1 ? '1 meeting' : `${count} meetings`;
}

const longestQuote = 80;
function quoted(words: string): string {
  const line = words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^["“](.*)["”]$/, '$1');
  if (line.length <= longestQuote) return `“${line}”`;
  return `“${line.slice(0, longestQuote).replace(/\s+\S*$/, '')} …”`;
}

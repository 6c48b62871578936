/** The last notes in; the questions, pull requests and measurements to come back to, out. */
import type { Change, Joined } from '#app/todos/benchmarks.ts';
import { discussedLinks } from '#app/todos/pulls.ts';
import { askedQuestions } from '#app/todos/questions.ts';
import type { Correction, Evidence, MeetingNotes } from '#app/todos/todo.ts';
import { topicKey } from '#app/todos/topics.ts';
import type { BenchmarkFinding, DiscussedPull, OpenQuestion } from './agenda.ts';

/** Asked in `notes` and answered nowhere in them, or only perhaps. */
export function openQuestions(
  notes: MeetingNotes[],
  corrections: Correction[] = [],
): OpenQuestion[] {
  const days = new Set(notes.map(({ date }) => date));
  return askedQuestions(notes, corrections).flatMap(({ text, topic, asked, by, answer }) => {
    const [first] = asked;
    if (!first || (answer && !answer.likely)) return [];
    return {
      key: `${first.message.slice(0, 12)}:${first.start}`,
      ...{ text, topic, by },
      meetingsSilent: [...days].filter((day) => day > (asked.at(-1)?.meeting ?? '')).length,
      asked: [...new Set(asked.map(({ meeting }) => meeting))],
      perhapsAnswered: answer?.meeting ?? null,
      evidence: answer ? placeOf(answer) : (asked.at(-1) ?? first),
    };
  });
}

/** Talked about in the newest of `notes`, and nowhere said to be merged or closed. */
export function discussedPulls(notes: MeetingNotes[]): DiscussedPull[] {
  const newest = newestOf(notes);
  return discussedLinks(notes).flatMap(({ kind, repo, number, url, discussed, settled }) => {
    const last = discussed.at(-1);
    if (kind !== 'pull' || settled || !last || last.meeting !== newest) return [];
    const { topic, meeting } = last;
    return { repo, number, url, topic, meeting, evidence: placeOf(last) };
  });
}

/** Whether the newest of `notes` say below that topic that its numbers are to be measured again. */
function asksToRepeat(notes: MeetingNotes[], topic: string): boolean {
  const newest = newestOf(notes);
  return notes
    .filter(({ date }) => date === newest)
    .flatMap(({ minutes }) => minutes.topics)
    .filter(({ title }) => topicKey(title) === topicKey(topic))
    .flatMap(({ items }) => items)
    .some((item) => item.kind !== 'todo' && repeatWords.test(item.text));
}

/** `should be repeated`, `measure again`, `to be re-run`; not `we repeated` */
const repeatWords =
  /\b(?:(?:be|to|should|needs?|please) (?:re-?run|re-?done|redo|repeat(?:ed)?|reproduced?)|(?:measure|run|try)[^.]{0,40} again)\b/i;

/**
 * Worse in the newest of `notes` than the time before, the worst first; else the wish to measure
 * again. Nothing to come back to: null. `slug` tells the series apart.
 */
export function benchmarkFinding(
  benchmark: Joined & { slug: string; title: string; topic: string; unit: string | null },
  notes: MeetingNotes[],
): BenchmarkFinding | null {
  const { slug, title, topic, unit, changes } = benchmark;
  const table = benchmark.tables.at(-1);
  if (!table) return null;
  const { message, span, meeting } = table;
  const found = {
    key: slug,
    topic,
    meeting,
    evidence: { message, ...span, quote: title, meeting },
  };
  const worse = changes.filter(({ isWorse }) => isWorse).sort(worstFirst);
  if (worse.length > 0 && meeting === newestOf(notes)) {
    const said = worse.slice(0, mostCells).map((change) => cellOf(change, unit));
    const rest = worse.length > mostCells ? [`${worse.length - mostCells} more`] : [];
    // Below its own headline a table need not say again what it is about.
    const named = title === topic ? '' : `${title}: `;
    return { ...found, why: 'worse', text: `${named}${[...said, ...rest].join('; ')}` };
  }
  if (!asksToRepeat(notes, topic)) return null;
  return { ...found, why: 'repeat', text: `${title}: to measure again` };
}

const mostCells = 3;

function worstFirst(one: Change, other: Change): number {
  return Math.abs(other.change ?? Infinity) - Math.abs(one.change ?? Infinity) || 0;
}

function cellOf({ row, column, before, after }: Change, unit: string | null): string {
  return `${row}, ${column}: ${after}${unit === null ? '' : ` ${unit}`}, was ${before}`;
}

function newestOf(notes: MeetingNotes[]): string | undefined {
  return notes
    .map(({ date }) => date)
    .sort()
    .at(-1);
}

function placeOf({ message, start, end, quote, meeting }: Evidence): Evidence {
  return { message, start, end, quote, meeting };
}

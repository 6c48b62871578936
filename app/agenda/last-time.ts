/** The last notes in; the questions, pull requests and measurements to come back to, out. */
import type { BenchmarkSeries, Change } from '#app/todos/benchmarks.ts';
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
export function asksToRepeat(notes: MeetingNotes[], topic: string): boolean {
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

/** Series measured in `notes` whose last numbers were worse, or that the newest want repeated. */
export function benchmarkFindings(
  series: BenchmarkSeries[],
  notes: MeetingNotes[],
): BenchmarkFinding[] {
  const dates = new Set(notes.map(({ date }) => date));
  return series.flatMap((benchmark) => {
    const meeting = benchmark.meetings.at(-1);
    if (meeting === undefined || !dates.has(meeting)) return [];
    const { key, topic } = benchmark;
    const worse = benchmark.changes.filter(({ isWorse }) => isWorse).sort(worstFirst);
    if (worse.length > 0) {
      const text = `${benchmark.title}: ${worse.slice(0, mostCells).map(cellOf).join('; ')}`;
      return { key, topic, text, why: 'worse' as const, meeting, evidence: null };
    }
    const wish = asksToRepeat(notes, topic);
    const text = `${benchmark.title}: to measure again`;
    return wish ? { key, topic, text, why: 'repeat' as const, meeting, evidence: null } : [];
  });
}

const mostCells = 3;

function worstFirst(one: Change, other: Change): number {
  return Math.abs(other.change ?? 0) - Math.abs(one.change ?? 0);
}

function cellOf({ row, column, before, after }: Change): string {
  return `${row} / ${column} ${after}, before ${before}`;
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

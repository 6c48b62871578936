/** The last notes in; measurements that came out worse or are asked to be repeated, out. */
import type { BenchmarkFinding } from '#app/agenda/agenda.ts';
import { asksToRepeat } from '#app/agenda/last-time.ts';
import type { MeetingNotes } from '#app/todos/todo.ts';
import type { Database } from '#db/open.server.ts';
import { getBenchmark } from './benchmarks.server.ts';
import { prepared } from './prepared.server.ts';
import type { BenchmarkView } from './subjects.ts';

/** A number is compared with the last time before; older tables than these say nothing new. */
const tablesCompared = 20;

/** `notes` most recent first. */
export function findFindings(db: Database, notes: MeetingNotes[]): BenchmarkFinding[] {
  const dates = [...new Set(notes.map(({ date }) => date))];
  const slugs = prepared<{ slug: string }>(
    db,
    `SELECT DISTINCT slug FROM benchmark_tables WHERE message IN
       (SELECT message FROM readings WHERE counts_on IN (SELECT value FROM json_each(?)))
     ORDER BY slug`,
  ).all(JSON.stringify(dates));
  return slugs.flatMap(({ slug }) => {
    const benchmark = getBenchmark(db, slug, { latest: tablesCompared });
    return benchmark ? findingsOf(benchmark, notes) : [];
  });
}

/** Worse in the last meeting, cell by cell; else the wish to measure again, once. */
function findingsOf(benchmark: BenchmarkView, notes: MeetingNotes[]): BenchmarkFinding[] {
  const { slug, title, topic, unit, changes } = benchmark;
  const table = benchmark.tables.at(-1);
  const newest = notes[0]?.date;
  if (!table) return [];
  const { message, span, meeting } = table;
  const worse = meeting === newest ? changes.filter(({ isWorse }) => isWorse) : [];
  const evidence = (quote: string) => ({ message, ...span, quote, meeting });
  if (worse.length === 0) {
    const text = `${title}: to measure again`;
    const repeat = { key: slug, topic, why: 'repeat' as const, meeting, text };
    return asksToRepeat(notes, topic) ? [{ ...repeat, evidence: evidence(title) }] : [];
  }
  return worse.map(({ row, column, before, after }) => ({
    ...{ key: `${slug}/${row}/${column}`, topic, why: 'worse', meeting },
    text: `${row}, ${column}: ${after}${unit ? ` ${unit}` : ''}, was ${before}`,
    evidence: evidence(row),
  }));
}

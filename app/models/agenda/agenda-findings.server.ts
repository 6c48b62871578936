/** The last notes in; measurements that came out worse or are asked to be repeated, out. */
import type { BenchmarkFinding } from '#app/agenda/agenda.ts';
import { benchmarkFinding } from '#app/agenda/last-time.ts';
import { prepared } from '#app/models/prepared.server.ts';
import { getBenchmark } from '#app/models/subjects/benchmarks.server.ts';
import type { MeetingNotes } from '#app/todos/todo.ts';
import type { Database } from '#db/open.server.ts';

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
    return (benchmark && benchmarkFinding(benchmark, notes)) ?? [];
  });
}

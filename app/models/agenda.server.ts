/** The instant in; the next agenda, people's edits applied, out. */
import type { Agenda, BenchmarkFinding } from '#app/agenda/agenda.ts';
import { buildAgenda } from '#app/agenda/build-agenda.ts';
import { type DraftChange, draftChanges } from '#app/agenda/draft-changes.ts';
import { discussedPulls } from '#app/agenda/last-time.ts';
import type { MeetingNotes } from '#app/todos/todo.ts';
import type { Database } from '#db/open.server.ts';
import { type FoundDraft, getDraft } from './agenda-drafts.server.ts';
import { getBenchmark } from './benchmarks.server.ts';
import { findOpenQuestions } from './open-questions.server.ts';
import { prepared } from './prepared.server.ts';
import { findReadings } from './reading.server.ts';
import { getSeries, knownSeries } from './series.server.ts';
import { wholeTodos } from './todo-view.server.ts';

export type AgendaView = FoundDraft & {
  agenda: Agenda;
  /** What has become different since people last saw it; nothing while nobody has edited it. */
  changes: DraftChange[];
};

/** RFC 3339 instant; `kept` is another draft than the one that is kept. */
export type AgendaOptions = { now: string; date?: string | null; kept?: FoundDraft };

/** `date` names another meeting than the next one. Null when nothing has been imported yet. */
export function getAgenda(
  db: Database,
  { now, date = null, kept = getDraft(db) }: AgendaOptions,
): AgendaView | null {
  const lastMinutes = latestNotes(db);
  if (lastMinutes.length === 0) return null;
  const today = now.slice(0, 10);
  const { draft, moved, seen } = kept;
  const isMoved = moved !== null && moved.after === (lastMinutes[0]?.date ?? null);
  const set = date === null ? (isMoved ? moved : null) : { date };
  const series = knownSeries(db);
  const { staleAfter, writesIds } = getSeries(db);
  const agenda = buildAgenda({
    todos: wholeTodos(
      db,
      // Two lists by index: one condition with OR would read every TODO that there ever was.
      `t.key IN (SELECT key FROM todos WHERE status IN ('open', 'waiting', 'suggested')
         UNION SELECT key FROM todos WHERE proposed_on IS NOT NULL AND status <> 'dropped')
       ORDER BY t.first_seen, t.id`,
    ),
    ...{ lastMinutes, series, draft, set, today, staleAfter },
    openQuestions: findOpenQuestions(db),
    pulls: discussedPulls(lastMinutes),
    benchmarks: findings(db, lastMinutes),
    ids: writesIds,
  });
  return { agenda, ...kept, changes: seen === null ? [] : draftChanges(seen, agenda) };
}

/** How many of the latest meetings the agenda looks back at. */
const lookBack = 4;

/** Of the last meetings, most recent first. */
function latestNotes(db: Database): MeetingNotes[] {
  return findReadings(
    db,
    `r.counts_on IN (SELECT date FROM meetings ORDER BY date DESC LIMIT ${lookBack})`,
  )
    .map(({ key, sentAt, meeting, corrected }) => ({
      ...{ message: key, date: meeting ?? '', sentAt, minutes: corrected },
    }))
    .reverse();
}

/** A number is compared with the last time before; older tables than these say nothing new. */
const tablesCompared = 20;

/** Measured in the last meeting, and worse than the time before. */
function findings(db: Database, [last]: MeetingNotes[]): BenchmarkFinding[] {
  if (!last) return [];
  const slugs = prepared<{ slug: string }>(
    db,
    `SELECT DISTINCT slug FROM benchmark_tables
     WHERE message IN (SELECT message FROM readings WHERE counts_on = ?) ORDER BY slug`,
  ).all(last.date);
  return slugs.flatMap(({ slug }) => {
    const benchmark = getBenchmark(db, slug, { latest: tablesCompared });
    const table = benchmark?.tables.at(-1);
    if (!benchmark || !table) return [];
    const { topic, unit } = benchmark;
    return benchmark.changes
      .filter(({ isWorse }) => isWorse)
      .map(({ row, column, before, after }): BenchmarkFinding => {
        const numbers = `${after}${unit ? ` ${unit}` : ''}, was ${before}`;
        return {
          ...{ key: `${slug}/${row}/${column}`, topic, why: 'worse', meeting: last.date },
          text: `${row}, ${column}: ${numbers}`,
          evidence: { message: table.message, ...table.span, quote: row, meeting: last.date },
        };
      });
  });
}

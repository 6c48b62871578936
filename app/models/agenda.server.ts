/** The instant in; the next agenda, people's edits applied, out. */
import { type Agenda, type BenchmarkFinding, type Draft, emptyDraft } from '#app/agenda/agenda.ts';
import { buildAgenda } from '#app/agenda/build-agenda.ts';
import { discussedPulls, openQuestions } from '#app/agenda/last-time.ts';
import { nextMeeting } from '#app/agenda/next-meeting.ts';
import type { MeetingNotes } from '#app/todos/todo.ts';
import type { Database } from '#db/open.server.ts';
import { draftSchema } from './agenda-draft.ts';
import { getBenchmark } from './benchmarks.server.ts';
import { prepared } from './prepared.server.ts';
import { findReadings } from './reading.server.ts';
import { getSeries, knownSeries } from './series.server.ts';
import { wholeTodos } from './todo-view.server.ts';
import { writing } from './version.server.ts';
import type { Writer } from './views.ts';

export type AgendaView = {
  agenda: Agenda;
  draft: Draft;
  /** Raised by each edit: the calendar's SEQUENCE. */
  revision: number;
  changedAt: string | null;
  changedBy: string | null;
};

/** `date` names another meeting than the next one. Null when nothing has been imported yet. */
export function getAgenda(
  db: Database,
  { now, date = null }: { now: string; date?: string | null },
): AgendaView | null {
  const lastMinutes = latestNotes(db);
  if (lastMinutes.length === 0) return null;
  const today = now.slice(0, 10);
  const set = date === null ? null : { date };
  const series = knownSeries(db);
  const meeting = nextMeeting(lastMinutes, series, today, set);
  const { draft, ...edits } = getDraft(db, meeting.date);
  const { staleAfter, writesIds } = getSeries(db);
  const agenda = buildAgenda({
    todos: wholeTodos(
      db,
      `t.status IN ('open', 'waiting', 'suggested')
         OR (t.proposed_on IS NOT NULL AND t.status <> 'dropped') ORDER BY t.first_seen, t.id`,
    ),
    ...{ lastMinutes, series, draft, set, today, staleAfter },
    openQuestions: openQuestions(lastMinutes),
    pulls: discussedPulls(lastMinutes),
    benchmarks: findings(db, lastMinutes),
    ids: writesIds,
  });
  return { agenda, draft, ...edits };
}

/** How many of the latest meetings the agenda looks back at. */
const lookBack = 4;

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

/** Measured in the last meeting, and worse than the time before. */
function findings(db: Database, [last]: MeetingNotes[]): BenchmarkFinding[] {
  if (!last) return [];
  const slugs = prepared<{ slug: string }>(
    db,
    'SELECT DISTINCT slug FROM benchmark_tables WHERE meeting = ? ORDER BY slug',
  ).all(last.date);
  return slugs.flatMap(({ slug }) => {
    const benchmark = getBenchmark(db, slug);
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

function getDraft(db: Database, meeting: string): Omit<AgendaView, 'agenda'> {
  const row = prepared<{ draft: string; revision: number; changedAt: string; changedBy: string }>(
    db,
    `SELECT draft, revision, changed_at AS changedAt, changed_by AS changedBy
     FROM agenda_drafts WHERE meeting = ?`,
  ).get(meeting);
  if (!row) return { draft: emptyDraft, revision: 0, changedAt: null, changedBy: null };
  return { ...row, draft: draftSchema.parse(JSON.parse(row.draft)) };
}

/** Keeps a person's edits for that meeting (`YYYY-MM-DD`). Throws ZodError for what is no draft. */
export function saveDraft(db: Database, meeting: string, draft: Draft, { by, now }: Writer): void {
  const json = JSON.stringify(draftSchema.parse(draft));
  writing(db, now, () =>
    prepared(
      db,
      `INSERT INTO agenda_drafts (meeting, draft, revision, changed_at, changed_by)
       VALUES (?, ?, 1, ?, ?)
       ON CONFLICT (meeting) DO UPDATE SET draft = excluded.draft, revision = revision + 1,
         changed_at = excluded.changed_at, changed_by = excluded.changed_by`,
    ).run(meeting, json, now, by),
  );
}

/** Back to the agenda as composed; the revision goes on rising. False when nothing was edited. */
export function forgetDraft(db: Database, meeting: string, writer: Writer): boolean {
  const { revision } = getDraft(db, meeting);
  if (revision === 0) return false;
  saveDraft(db, meeting, emptyDraft, writer);
  return true;
}

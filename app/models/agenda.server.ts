/** The instant in; the next agenda, people's edits applied, out. */
import type { Agenda, AgendaInput } from '#app/agenda/agenda.ts';
import { buildAgenda } from '#app/agenda/build-agenda.ts';
import { type DraftChange, draftChanges } from '#app/agenda/draft-changes.ts';
import { discussedPulls } from '#app/agenda/last-time.ts';
import type { MeetingNotes } from '#app/todos/todo.ts';
import type { Database } from '#db/open.server.ts';
import { type FoundDraft, getDraft } from './agenda-drafts.server.ts';
import { findFindings } from './agenda-findings.server.ts';
import { asAnnounced } from './announced.server.ts';
import { findOpenQuestions } from './open-questions.server.ts';
import { findReadings } from './reading.server.ts';
import { getSeries, knownSeries } from './series.server.ts';
import { wholeTodos } from './todo-view.server.ts';
import type { AnnouncingMail } from './views.ts';

export type AgendaView = FoundDraft & {
  agenda: Agenda;
  /** The mail after the last notes that says when the next meeting is; null where the notes do. */
  announcedBy: AnnouncingMail | null;
  /** What has become different since people last saw it; nothing while nobody has edited it. */
  changes: DraftChange[];
};

/** RFC 3339 instant; `date` names another meeting than the next one. */
export type AgendaOptions = { now: string; date?: string | null };

/** Null when nothing has been imported yet. */
export function getAgenda(db: Database, { now, date = null }: AgendaOptions): AgendaView | null {
  const gathered = gatherAgenda(db, now);
  return gathered && composeAgenda(gathered, getDraft(db), date);
}

/** Everything that an agenda is composed of, but what people have changed on it. */
export type Gathered = Omit<AgendaInput, 'draft' | 'set'> & Pick<AgendaView, 'announcedBy'>;

export function gatherAgenda(db: Database, now: string): Gathered | null {
  const { notes: lastMinutes, from: announcedBy } = asAnnounced(db, latestNotes(db));
  if (lastMinutes.length === 0) return null;
  const { staleAfter, writesIds } = getSeries(db);
  return {
    todos: wholeTodos(
      db,
      // Two lists by index: one condition with OR would read every TODO that there ever was.
      `t.key IN (SELECT key FROM todos WHERE status IN ('open', 'waiting', 'suggested')
         UNION ALL SELECT key FROM todos WHERE proposed_on IS NOT NULL AND status <> 'dropped')
       ORDER BY t.first_seen, t.id`,
    ),
    ...{ lastMinutes, staleAfter, ids: writesIds },
    series: knownSeries(db),
    today: now.slice(0, 10),
    openQuestions: findOpenQuestions(db),
    pulls: discussedPulls(lastMinutes),
    benchmarks: findFindings(db, lastMinutes),
    announcedBy,
  };
}

/** Asks nothing: an edit composes it before and after from what was gathered once. */
export function composeAgenda(
  gathered: Gathered,
  kept: FoundDraft,
  date: string | null = null,
): AgendaView {
  const { draft, moved, seen } = kept;
  const { announcedBy } = gathered;
  const isMoved = moved !== null && moved.after === (gathered.lastMinutes[0]?.date ?? null);
  const agenda = buildAgenda({
    ...{ ...gathered, draft },
    set: date === null ? (isMoved ? setMeeting(moved) : null) : { date },
  });
  return { agenda, announcedBy, ...kept, changes: seen === null ? [] : draftChanges(seen, agenda) };
}

function setMeeting({ date, start, end, timeZone }: NonNullable<FoundDraft['moved']>) {
  return { date, start, end, ...(timeZone === null ? {} : { timeZone }) };
}

/** How many of the latest meetings the agenda looks back at for its topics and their order. */
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

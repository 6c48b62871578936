/** The instant in; the next agenda, people's edits applied, out. */
import type { Agenda, AgendaInput } from '#app/agenda/agenda.ts';
import { buildAgenda } from '#app/agenda/build-agenda.ts';
import { type DraftChange, draftChanges } from '#app/agenda/draft-changes.ts';
import { discussedPulls } from '#app/agenda/last-time.ts';
import { skippedMeetings } from '#app/agenda/next-meeting.ts';
import { getSeries } from '#app/models/series/series.server.ts';
import { findOpenQuestions } from '#app/models/subjects/open-questions.server.ts';
import { wholeTodos } from '#app/models/todos/todo-view.server.ts';
import type { AnnouncingMail, SkippedMeeting } from '#app/models/views.ts';
import type { Database } from '#db/open.server.ts';
import { type FoundDraft, getDraft } from './agenda-drafts.server.ts';
import { findFindings } from './agenda-findings.server.ts';
import { type Planned, planNext, setBy } from './next-meeting.server.ts';

export type AgendaView = FoundDraft & {
  agenda: Agenda;
  /** The mail after the last notes that says when the next meeting is; null where the notes do. */
  announcedBy: AnnouncingMail | null;
  /** Meetings since the last notes that were called off, in whose words; `mail` null: in those of notes. */
  skipped: SkippedMeeting[];
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
export type Gathered = Omit<AgendaInput, 'draft' | 'set' | keyof Planned> & Planned;

export function gatherAgenda(db: Database, now: string): Gathered | null {
  const planned = planNext(db, now);
  if (planned === null) return null;
  const { lastMinutes } = planned;
  const { staleAfter, writesIds } = getSeries(db);
  return {
    todos: wholeTodos(
      db,
      // Two lists by index: one condition with OR would read every TODO that there ever was.
      `t.key IN (SELECT key FROM todos WHERE status IN ('open', 'waiting', 'suggested')
         UNION ALL SELECT key FROM todos WHERE proposed_on IS NOT NULL AND status <> 'dropped')
       ORDER BY t.first_seen, t.id`,
    ),
    ...{ ...planned, staleAfter, ids: writesIds },
    openQuestions: findOpenQuestions(db),
    pulls: discussedPulls(lastMinutes),
    benchmarks: findFindings(db, lastMinutes),
  };
}

/** Asks nothing: an edit composes it before and after from what was gathered once. */
export function composeAgenda(
  gathered: Gathered,
  kept: FoundDraft,
  date: string | null = null,
): AgendaView {
  const { draft, seen } = kept;
  const { announcedBy, lastMinutes, series, today, calledOff } = gathered;
  const agenda = buildAgenda({
    ...{ ...gathered, draft },
    set: date === null ? setBy(kept, gathered) : { date },
  });
  const skipped = skippedMeetings(lastMinutes, series, today, calledOff).map(
    ({ date: day, by: { words, mail } }) => ({ date: day, words, mail }),
  );
  return {
    agenda,
    announcedBy,
    skipped,
    ...kept,
    changes: seen === null ? [] : draftChanges(seen, agenda),
  };
}

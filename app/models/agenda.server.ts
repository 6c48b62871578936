/** The instant in; the next agenda, people's edits applied, out. */
import type { Agenda, Draft } from '#app/agenda/agenda.ts';
import type { Database } from '#db/open.server.ts';
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
  _db: Database,
  _options: { now: string; date?: string | null },
): AgendaView | null {
  return null;
}

/** Keeps a person's edits for that meeting (`YYYY-MM-DD`). */
export function saveDraft(_db: Database, _meeting: string, _draft: Draft, _writer: Writer): void {}

/** Back to the agenda as composed. */
export function forgetDraft(_db: Database, _meeting: string, _writer: Writer): boolean {
  return false;
}

/** One thing that a person did on the agenda in; the draft that remembers it kept, out. */

import { seenAfterEdit } from '#app/agenda/draft-changes.ts';
import { type DraftEdit, editDraft } from '#app/agenda/edit-draft.ts';
import type { Database } from '#db/open.server.ts';
import { type AgendaView, getAgenda } from './agenda.server.ts';
import type { KeptDraft } from './agenda-draft.ts';
import { getDraft, saveDraft } from './agenda-drafts.server.ts';
import { writing } from './version.server.ts';
import type { Writer } from './views.ts';

/** False when there is no agenda yet. */
export function editAgenda(db: Database, edit: DraftEdit, writer: Writer): boolean {
  return change(db, writer, ({ draft, agenda }) => ({ draft: editDraft(draft, agenda, edit) }));
}

/** To another day or other hours, this time only; null: back to when it would be. */
export function moveMeeting(
  db: Database,
  to: { date: string; start: string; end: string } | null,
  writer: Writer,
): boolean {
  return change(db, writer, ({ agenda }) => ({
    moved: to === null ? null : { ...to, after: agenda.meeting.after },
  }));
}

/** From here on only what changes later is told as news. */
export function agendaIsSeen(db: Database, writer: Writer): boolean {
  return change(db, writer, ({ agenda }) => ({ seen: agenda }));
}

/** Something done from the agenda page that is kept elsewhere: no news to those who did it. */
export function doneFromAgenda<Result>(db: Database, writer: Writer, act: () => Result): Result {
  return writing(db, writer.now, () => {
    const before = getAgenda(db, { now: writer.now });
    const result = act();
    const after = getAgenda(db, { now: writer.now });
    if (before && after && before.seen !== null) {
      const seen = seenAfterEdit(before.seen, before.agenda, after.agenda);
      saveDraft(db, after.agenda.meeting.date, { ...getDraft(db), seen }, writer);
    }
    return result;
  });
}

function change(
  db: Database,
  writer: Writer,
  what: (before: AgendaView) => Partial<KeptDraft>,
): boolean {
  return writing(db, writer.now, () => {
    const before = getAgenda(db, { now: writer.now });
    if (before === null) return false;
    const { revision, changedAt, changedBy } = before;
    const kept = { draft: before.draft, moved: before.moved, seen: before.seen, ...what(before) };
    const found = { ...kept, revision, changedAt, changedBy };
    const after = getAgenda(db, { now: writer.now, kept: found })?.agenda ?? before.agenda;
    const seen =
      kept.seen === before.seen
        ? seenAfterEdit(before.seen ?? before.agenda, before.agenda, after)
        : kept.seen;
    saveDraft(db, after.meeting.date, { ...kept, seen }, writer);
    return true;
  });
}

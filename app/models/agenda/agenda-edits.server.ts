/** One thing that a person did on the agenda in; the draft that remembers it kept, out. */

import { seenAfterEdit } from '#app/agenda/draft-changes.ts';
import { type DraftEdit, editDraft } from '#app/agenda/edit-draft.ts';
import { writing } from '#app/models/version.server.ts';
import type { Writer } from '#app/models/views.ts';
import type { Database } from '#db/open.server.ts';
import { type AgendaView, composeAgenda, gatherAgenda, getAgenda } from './agenda.server.ts';
import type { KeptDraft, MovedMeeting } from './agenda-draft.ts';
import { getDraft, saveDraft } from './agenda-drafts.server.ts';

/** What to change, as a value or by what is on it now; null for nothing. */
export type Edit = DraftEdit | ((shown: AgendaView) => DraftEdit | null);

/** False when there is no agenda yet. */
export function editAgenda(db: Database, edit: Edit, writer: Writer): boolean {
  return change(db, writer, (shown) => {
    const what = typeof edit === 'function' ? edit(shown) : edit;
    return what && { draft: editDraft(shown.draft, shown.agenda, what) };
  });
}

/** To another day or other hours, this time only; null: back to when it would be. */
export function moveMeeting(
  db: Database,
  to: Omit<MovedMeeting, 'after'> | null,
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
    // While nobody has edited it, nothing on it can be news.
    if (getDraft(db).seen === null) return act();
    const before = getAgenda(db, { now: writer.now });
    const result = act();
    const after = getAgenda(db, { now: writer.now });
    if (before?.seen && after) {
      const seen = seenAfterEdit(before.seen, before.agenda, after.agenda);
      saveDraft(db, after.agenda.meeting.date, { ...getDraft(db), seen }, writer);
    }
    return result;
  });
}

function change(
  db: Database,
  writer: Writer,
  what: (before: AgendaView) => Partial<KeptDraft> | null,
): boolean {
  return writing(db, writer.now, () => {
    const gathered = gatherAgenda(db, writer.now);
    if (gathered === null) return false;
    const found = getDraft(db);
    const before = composeAgenda(gathered, found);
    const changed = what(before);
    if (changed === null) return true;
    const kept = { draft: found.draft, moved: found.moved, seen: found.seen, ...changed };
    const after = composeAgenda(gathered, { ...found, ...kept }).agenda;
    const seen =
      kept.seen === before.seen
        ? seenAfterEdit(before.seen ?? before.agenda, before.agenda, after)
        : kept.seen;
    saveDraft(db, after.meeting.date, { ...kept, seen }, writer);
    return true;
  });
}

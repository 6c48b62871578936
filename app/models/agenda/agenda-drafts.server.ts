/** What people changed on the coming agenda, kept and found again, whatever becomes of its date. */
import { emptyDraft } from '#app/agenda/agenda.ts';
import { prepared } from '#app/models/prepared.server.ts';
import { writing } from '#app/models/version.server.ts';
import type { Writer } from '#app/models/views.ts';
import type { Database } from '#db/open.server.ts';
import { type KeptDraft, keptSchema } from './agenda-draft.ts';

export type FoundDraft = KeptDraft & {
  /** Raised by each edit, never falls; 0 before the first. */
  revision: number;
  changedAt: string | null;
  changedBy: string | null;
};

/**
 * The latest one: a meeting that is moved keeps its edits, and a new meeting starts from those of
 * the meeting before (what held for that one only has expired by its `after`).
 */
export function getDraft(db: Database): FoundDraft {
  const row = prepared<{ draft: string; revision: number; changedAt: string; changedBy: string }>(
    db,
    `SELECT draft, revision, changed_at AS changedAt, changed_by AS changedBy
     FROM agenda_drafts ORDER BY revision DESC, changed_at DESC LIMIT 1`,
  ).get();
  if (!row) return { ...nothing, revision: 0, changedAt: null, changedBy: null };
  const { draft, ...edits } = row;
  return { ...keptSchema.parse(JSON.parse(draft)), ...edits };
}

const nothing: KeptDraft = { draft: emptyDraft, moved: null, seen: null };

/** Keeps it under the meeting's date (`YYYY-MM-DD`). Throws ZodError for what is no draft. */
export function saveDraft(
  db: Database,
  meeting: string,
  kept: KeptDraft,
  { by, now }: Writer,
): void {
  const json = JSON.stringify(keptSchema.parse(kept));
  writing(db, now, () =>
    prepared(
      db,
      `INSERT INTO agenda_drafts (meeting, draft, revision, changed_at, changed_by)
       VALUES (?, ?, (SELECT coalesce(max(revision), 0) + 1 FROM agenda_drafts), ?, ?)
       ON CONFLICT (meeting) DO UPDATE SET draft = excluded.draft, revision = excluded.revision,
         changed_at = excluded.changed_at, changed_by = excluded.changed_by`,
    ).run(meeting, json, now, by),
  );
}

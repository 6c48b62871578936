/** A mail as it came in; a draft to review, and from there an imported meeting, out. */
import type { Change, Place } from '#app/todos/todo.ts';
import type { Database } from '#db/open.server.ts';
import type { CorrectionRow, DraftState, MailRow, Page, Review, Writer } from './views.ts';

export type Received =
  /** Stored and read; waits for review. */
  | { kind: 'draft'; id: number }
  /** Stored too; the review page says why, and naming a date imports it anyway. */
  | { kind: 'not-notes'; id: number; reason: string }
  /** The same Message-ID or the same body is here already: nothing was changed. */
  | { kind: 'known'; id: number; state: DraftState; meeting: string | null }
  | { kind: 'empty' };

/** Stores and reads a mail or a pasted text. Reading happens before the transaction opens. */
export async function receive(
  _db: Database,
  _source: Uint8Array | string,
  _options: { file: string | null } & Writer,
): Promise<Received> {
  return { kind: 'empty' };
}

/** Null when there is no such mail. Works for drafts and for imported mails alike. */
export function getReview(_db: Database, _id: number, _now: string): Review | null {
  return null;
}

export function getMail(_db: Database, _id: number): MailRow | null {
  return null;
}

/** Raw bytes as they arrived. */
export function getRaw(
  _db: Database,
  _id: number,
): { bytes: Uint8Array; file: string | null } | null {
  return null;
}

/** Newest first. `state` null lists all. */
export function listInbox(
  _db: Database,
  _filter: { state: DraftState | null; page?: number },
): Page<MailRow> {
  return { rows: [], page: 1, hasNext: false };
}

export type Corrected =
  | { kind: 'corrected'; correction: CorrectionRow }
  | { kind: 'refused'; because: string };

/** A stretch of a mail's body; the words there are quoted by the model. */
export type Target = Omit<Place, 'quote'>;

/** Says something against or beyond the reading or the tracking; kept for ever, undone by `undoCorrection`. */
export function correct(
  _db: Database,
  _target: Target,
  _change: Change,
  _options: { reason: string | null } & Writer,
): Corrected {
  return { kind: 'refused', because: 'Not built yet.' };
}

/** False when it does not exist or is undone already. */
export function undoCorrection(_db: Database, _id: number, _writer: Writer): boolean {
  return false;
}

export type Imported =
  | { kind: 'imported'; meeting: string }
  | { kind: 'needs-date'; because: string }
  | { kind: 'known'; meeting: string | null }
  | { kind: 'missing' };

/** Takes the draft in: one transaction. */
export function importDraft(
  _db: Database,
  _id: number,
  _options: { acceptProposals?: boolean } & Writer,
): Imported {
  return { kind: 'missing' };
}

/** Takes an import out again; what was tracked is exactly as before. The mail is a draft again. */
export function undoImport(_db: Database, _id: number, _writer: Writer): boolean {
  return false;
}

/** Puts a draft aside; receiving the same mail again brings it back. */
export function discardDraft(_db: Database, _id: number, _writer: Writer): boolean {
  return false;
}

/** A mail as it came in; a draft to look through, and from there an imported meeting, out. */

import {
  findKnown,
  findMails,
  getMail,
  keysOf,
  STATE_CLAUSES,
  storeMessage,
} from '#app/models/mails/mails.server.ts';
import {
  announcesOnly,
  getReading,
  type Reading,
  readBytes,
  storeReading,
} from '#app/models/mails/reading.server.ts';
import { getRoster } from '#app/models/names/names.server.ts';
import { prepared } from '#app/models/prepared.server.ts';
import { findCorrections } from '#app/models/tracking/corrections.server.ts';
import { markImported, noteImport, takeIn, takeOut } from '#app/models/tracking/import.server.ts';
import { writing } from '#app/models/version.server.ts';
import type { DraftState, MailRow, Page, Writer } from '#app/models/views.ts';
import type { Database } from '#db/open.server.ts';

export { getMail } from '#app/models/mails/mails.server.ts';
export {
  type Corrected,
  correct,
  type Target,
  undoCorrection,
} from '#app/models/tracking/correct.server.ts';
export { getReview, twinAt } from './review.server.ts';

export type Received =
  /** Stored and read; waits for review. */
  | { kind: 'draft'; id: number }
  /** Stored too; the review page says why, and naming a date imports it anyway. */
  | { kind: 'not-notes'; id: number; reason: string; announces: boolean }
  /** The same Message-ID or the same body is here already: nothing was changed. */
  | { kind: 'known'; id: number; state: DraftState; meeting: string | null }
  | { kind: 'empty' };

/** Stores and reads a mail or a pasted text. Reading happens before the transaction opens. */
export async function receive(
  db: Database,
  source: Uint8Array | string,
  { file, by, now }: { file: string | null } & Writer,
): Promise<Received> {
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source;
  const reading = await readBytes(bytes, { file, receivedAt: now, roster: getRoster(db) });
  return keepReading(db, bytes, reading, { by, now });
}

/** The same for a mail that has been read. */
export function keepReading(
  db: Database,
  bytes: Uint8Array,
  reading: Reading,
  { by, now }: Writer,
): Received {
  if (reading.decoded.body.trim() === '') return { kind: 'empty' };
  const keys = keysOf(bytes, reading);
  return db.$client
    .transaction((): Received => {
      const known = findKnown(db, keys);
      if (known !== null) return welcomeBack(db, known, now);
      return writing(db, now, (): Received => {
        const id = storeMessage(db, bytes, keys, reading, { by, now });
        storeReading(db, id, reading);
        const { isNotes, reason } = reading.minutes;
        if (isNotes) return { kind: 'draft', id };
        return {
          ...{ kind: 'not-notes', id, reason: reason ?? 'no meeting notes were found in it' },
          announces: announcesOnly(reading.minutes),
        };
      });
    })
    .immediate();
}

/** A draft once put aside waits again. */
function welcomeBack(db: Database, id: number, now: string): Received {
  const mail = getMail(db, id);
  if (mail?.state === 'discarded') {
    writing(db, now, () =>
      prepared(db, 'UPDATE messages SET discarded_at = NULL, discarded_by = NULL WHERE id = ?').run(
        id,
      ),
    );
    return mail.isNotes
      ? { kind: 'draft', id }
      : {
          ...{ kind: 'not-notes', id, reason: mail.reason ?? 'no meeting notes were found in it' },
          announces: mail.announcesNext,
        };
  }
  return { kind: 'known', id, state: mail?.state ?? 'draft', meeting: mail?.meeting ?? null };
}

/** Raw bytes as they arrived. */
export function getRaw(
  db: Database,
  id: number,
): { bytes: Uint8Array; file: string | null } | null {
  return (
    prepared<{ bytes: Buffer; file: string | null }>(
      db,
      'SELECT raw AS bytes, file FROM messages WHERE id = ?',
    ).get(id) ?? null
  );
}

const perPage = 50;

/** Newest first. `state` null lists all. */
export function listInbox(
  db: Database,
  { state, page = 1 }: { state: DraftState | null; page?: number },
): Page<MailRow> {
  const where = state === null ? '1' : STATE_CLAUSES[state];
  const rows = findMails(
    db,
    `${where} ORDER BY m.id DESC LIMIT ${perPage + 1} OFFSET ?`,
    (page - 1) * perPage,
  );
  return { rows: rows.slice(0, perPage), page, hasNext: rows.length > perPage };
}

export type Imported =
  | { kind: 'imported'; meeting: string }
  /** It holds no notes; the next meeting that it announces is taken over. */
  | { kind: 'announced' }
  | { kind: 'needs-date'; because: string }
  | { kind: 'known'; meeting: string | null }
  | { kind: 'missing' };

/** Takes the draft in: one transaction. */
export function importDraft(
  db: Database,
  id: number,
  { acceptProposals = false, by, now }: { acceptProposals?: boolean } & Writer,
): Imported {
  return db.$client
    .transaction((): Imported => {
      const mail = getMail(db, id);
      if (!mail) return { kind: 'missing' };
      if (mail.state === 'imported') return { kind: 'known', meeting: mail.meeting };
      if (mail.announcesNext && mail.meeting === null) {
        writing(db, now, () => {
          noteImport(db, id, { by, now });
          markImported(db, id);
        });
        return { kind: 'announced' };
      }
      const refusal = refuse(db, mail);
      if (refusal) return { kind: 'needs-date', because: refusal };
      writing(db, now, () => takeIn(db, id, { by, now }, acceptProposals));
      return { kind: 'imported', meeting: getReading(db, id)?.meeting ?? '' };
    })
    .immediate();
}

function refuse(db: Database, mail: MailRow): string | null {
  if (mail.meeting === null) return 'The day of the meeting is not known: name it.';
  if (mail.isNotes) return null;
  const named = findCorrections(db, 'c.message = ? AND c.undone_at IS NULL', mail.message).some(
    ({ change }) => change.kind === 'meeting' && change.date !== undefined,
  );
  return named ? null : `These are no meeting notes (${mail.reason}): name the day if they are.`;
}

/** Takes an import out again; what was tracked is exactly as before. The mail is a draft again. */
export function undoImport(db: Database, id: number, { by, now }: Writer): boolean {
  return undoable(db, now, () => takeOut(db, id, { by, now }));
}

/** Puts a draft aside; receiving the same mail again brings it back. */
export function discardDraft(db: Database, id: number, { by, now }: Writer): boolean {
  return undoable(db, now, () => {
    if (getMail(db, id)?.state !== 'draft') return false;
    prepared(db, 'UPDATE messages SET discarded_at = ?, discarded_by = ? WHERE id = ?').run(
      ...[now, by, id],
    );
    return true;
  });
}

/** Nothing done raises no version. */
function undoable(db: Database, now: string, change: () => boolean): boolean {
  return db.$client
    .transaction(() => {
      const done = change();
      if (done) writing(db, now, () => {});
      return done;
    })
    .immediate();
}

/** Ids or keys in; rows about mails out, and new ones stored. */
import { hash } from 'node:crypto';
import { prepared } from '#app/models/prepared.server.ts';
import type { DraftState, MailRow, Writer } from '#app/models/views.ts';
import type { Database } from '#db/open.server.ts';
import type { Reading } from './reading.server.ts';

export type Keys = { key: string; bodyKey: string; messageId: string | null };

/** The same mail has the same key, the same words the same body key. */
export function keysOf(bytes: Uint8Array, reading: Reading): Keys {
  return {
    key: sha256(bytes),
    bodyKey: sha256(reading.decoded.body.replace(lineEndPattern, '\n').trim()),
    messageId: reading.decoded.source.messageId,
  };
}

/** `\r\n`, and trailing blanks that mail programs add or drop */
const lineEndPattern = /[ \t]*\r?\n/g;

export function sha256(data: Uint8Array | string): string {
  return hash('sha256', data);
}

/** The mail that is here already: same bytes, same Message-ID or same body. */
export function findKnown(db: Database, keys: Keys): number | null {
  const row = prepared<{ id: number }>(
    db,
    `SELECT id FROM messages WHERE key = @key
     UNION ALL SELECT id FROM messages WHERE message_id = @messageId
     UNION ALL SELECT id FROM messages WHERE body_key = @bodyKey LIMIT 1`,
  ).get(keys);
  return row?.id ?? null;
}

export function storeMessage(
  db: Database,
  bytes: Uint8Array,
  keys: Keys,
  reading: Reading,
  { by, now }: Writer,
): number {
  const { source } = reading.decoded;
  const added = prepared(
    db,
    `INSERT INTO messages (key, body_key, message_id, in_reply_to, raw, file, subject, from_name,
       from_address, sent_at, received_at, received_by)
     VALUES (@key, @bodyKey, @messageId, @inReplyTo, @raw, @file, @subject, @fromName,
       @fromAddress, @sentAt, @now, @by)`,
  ).run({
    ...keys,
    inReplyTo: source.inReplyTo,
    raw: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
    file: source.file,
    subject: source.subject,
    fromName: source.from?.name ?? null,
    fromAddress: source.from?.address ?? null,
    sentAt: source.date,
    now,
    by,
  });
  return Number(added.lastInsertRowid);
}

type Row = Omit<MailRow, 'isNotes' | 'announcesNext'> & { isNotes: 0 | 1; announcesNext: 0 | 1 };

/** `where` speaks of `m` (messages), `r` (readings) and `i` (the live import). Newest first. */
export function findMails(db: Database, where: string, ...values: unknown[]): MailRow[] {
  return prepared<Row>(
    db,
    `SELECT m.id, m.key AS message, m.file, m.subject,
       CASE WHEN coalesce(m.subject, m.file, '') = '' THEN substr(r.body, 1, 500) END AS opening,
       coalesce(m.from_name, m.from_address) AS "from", m.sent_at AS sentAt,
       m.received_at AS receivedAt, m.received_by AS receivedBy,
       i.at AS importedAt, i.by AS importedBy, r.is_notes AS isNotes, r.reason, r.meeting,
       r.announced_on IS NOT NULL AS announcesNext,
       CASE WHEN i.id IS NOT NULL THEN 'imported'
            WHEN m.discarded_at IS NOT NULL THEN 'discarded' ELSE 'draft' END AS state
     FROM messages m JOIN readings r ON r.message = m.id
     LEFT JOIN imports i ON i.message = m.id AND i.undone_at IS NULL
     WHERE ${where}`,
  )
    .all(...values)
    .map((row) => ({
      ...row,
      isNotes: row.isNotes === 1,
      announcesNext: row.announcesNext === 1,
    }));
}

export function getMail(db: Database, id: number): MailRow | null {
  return findMails(db, 'm.id = ?', id)[0] ?? null;
}

export const STATE_CLAUSES: Record<DraftState, string> = {
  draft: 'r.is_imported = 0 AND i.id IS NULL AND m.discarded_at IS NULL',
  imported: 'i.id IS NOT NULL',
  discarded: 'r.is_imported = 0 AND i.id IS NULL AND m.discarded_at IS NOT NULL',
};

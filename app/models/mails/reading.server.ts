/** Bytes of a mail in; what the reader made of it, and the row that keeps it, out. */
import { type Decoded, decodeMail } from '#app/mail/decode/decode-mail.ts';
import { type Labelled, labelBody } from '#app/mail/label/label-body.ts';
import type { Fragment, MailSource } from '#app/mail/mail.ts';
import { layOut } from '#app/mail/read-mail.ts';
import type { Minutes, Roster } from '#app/minutes/minutes.ts';
import { parseMinutes } from '#app/minutes/parse-minutes.ts';
import { refuseProse } from '#app/minutes/refuse-prose.ts';
import { prepared } from '#app/models/prepared.server.ts';
import type { Seam } from '#app/models/views.ts';
import type { Database } from '#db/open.server.ts';

/** Raised when rules change what is read, so that archives look again at what they passed over. */
export const READER = '9';

export type Layout = { fragments: Fragment[]; seams: Seam[] };
export type Reading = { decoded: Decoded; layout: Layout; minutes: Minutes };

type Known = { receivedAt: string; roster: Roster };

/** Only decoding MIME has to wait, hence before a transaction opens. */
export async function readBytes(
  bytes: Uint8Array,
  { file, ...known }: { file: string | null } & Known,
): Promise<Reading> {
  return readDecoded(await decodeMail(bytes, file), known);
}

/**
 * The same, but of a mail that says at first sight why it is no notes only that, in a third of the time. Says
 * the same as the whole reading does (a test compares them), for most mails of an archive.
 */
export async function readOrRefuse(
  bytes: Uint8Array,
  { file, ...known }: { file: string | null } & Known,
): Promise<{ kind: 'refused'; reason: string } | { kind: 'read'; reading: Reading }> {
  const decoded = await decodeMail(bytes, file);
  const labelled = labelBody(decoded.body, decoded.source);
  const reason = refuseProse(decoded, labelled, dayOf(known));
  if (reason !== null) return { kind: 'refused', reason };
  return { kind: 'read', reading: readDecoded(decoded, known, labelled) };
}

/** `receivedAt` stands in for today, so that reading again gives the same years. */
export function readDecoded(decoded: Decoded, known: Known, labelled?: Labelled): Reading {
  const mail = layOut(decoded, labelled);
  const minutes = parseMinutes(mail, { today: dayOf(known), roster: known.roster });
  const seams = mail.lines.flatMap(({ seam, span }) =>
    seam ? [{ at: span.start, kind: seam }] : [],
  );
  return { decoded, layout: { fragments: mail.fragments, seams }, minutes };
}

const dayOf = ({ receivedAt }: Known): string => receivedAt.slice(0, 10);

/** Writes or replaces the reading of a message; nothing that follows from it is touched. */
export function storeReading(db: Database, message: number, reading: Reading): void {
  const { minutes, layout } = reading;
  const { body, ...decoded } = reading.decoded;
  prepared(
    db,
    `INSERT INTO readings (message, reader, body, decoded, layout, minutes, is_notes, reason, read_date, meeting,
       announced_on)
     VALUES (@message, @reader, @body, @decoded, @layout, @minutes, @isNotes, @reason, @date, @date,
       @announcedOn)
     ON CONFLICT (message) DO UPDATE SET reader = excluded.reader, body = excluded.body,
       decoded = excluded.decoded, layout = excluded.layout, minutes = excluded.minutes, corrected = NULL,
       is_notes = excluded.is_notes, reason = excluded.reason, read_date = excluded.read_date,
       meeting = excluded.meeting, announced_on = excluded.announced_on`,
  ).run({
    message,
    reader: READER,
    body,
    decoded: JSON.stringify(decoded),
    layout: JSON.stringify(layout),
    minutes: JSON.stringify(minutes),
    isNotes: minutes.isNotes ? 1 : 0,
    reason: minutes.reason,
    date: minutes.meeting?.date ?? null,
    announcedOn: announcesOnly(minutes) ? (decoded.source.date?.slice(0, 10) ?? null) : null,
  });
}

/** No notes, but when the next meeting is, or is not. */
export const announcesOnly = ({ isNotes, next, cancels = [] }: Minutes): boolean =>
  !isNotes && (next !== null || cancels.length > 0);

type ReadingRow = {
  id: number;
  key: string;
  sentAt: string | null;
  body: string;
  layout: string;
  minutes: string;
  corrected: string | null;
  readDate: string | null;
  meeting: string | null;
  isImported: 0 | 1;
};
/** `layout` is JSON, which `layoutOf` revives: only a mail that is shown needs it. */
export type StoredReading = Omit<ReadingRow, 'minutes' | 'corrected' | 'isImported'> & {
  minutes: Minutes;
  /** With people's corrections; the same as `minutes` where there are none. */
  corrected: Minutes;
  isImported: boolean;
};

const columns = `m.id, m.key, m.sent_at AS sentAt, r.body, r.layout, r.minutes, r.corrected,
  r.read_date AS readDate, r.meeting, r.is_imported AS isImported`;

/** Headers of a mail; null for an unknown message. */
export function getSource(db: Database, message: number): MailSource | null {
  return getDecoded(db, message)?.source ?? null;
}

export function getDecoded(db: Database, message: number): Decoded | null {
  const row = prepared<{ body: string; decoded: string }>(
    db,
    'SELECT body, decoded FROM readings WHERE message = ?',
  ).get(message);
  return row ? { ...(JSON.parse(row.decoded) as Omit<Decoded, 'body'>), body: row.body } : null;
}

/** Null for an unknown message. */
export function getReading(db: Database, message: number): StoredReading | null {
  const row = prepared<ReadingRow>(
    db,
    `SELECT ${columns} FROM readings r JOIN messages m ON m.id = r.message WHERE r.message = ?`,
  ).get(message);
  return row ? revive(row) : null;
}

/**
 * Imported mails by what `where` says about `r` (readings) and `m` (messages); in order of sending.
 * The pluses keep SQLite from walking all meetings to save itself a sort: `where` picks the index.
 */
export function findReadings(db: Database, where: string, ...values: unknown[]): StoredReading[] {
  return prepared<ReadingRow>(
    db,
    `SELECT ${columns} FROM readings r JOIN messages m ON m.id = r.message
     WHERE +r.is_imported = 1 AND ${where} ORDER BY +r.meeting, m.sent_at, m.key`,
  )
    .all(...values)
    .map(revive);
}

export const layoutOf = ({ layout }: StoredReading): Layout => JSON.parse(layout) as Layout;

function revive(row: ReadingRow): StoredReading {
  const minutes = JSON.parse(row.minutes) as Minutes;
  return {
    ...row,
    minutes,
    corrected: row.corrected === null ? minutes : (JSON.parse(row.corrected) as Minutes),
    isImported: row.isImported === 1,
  };
}

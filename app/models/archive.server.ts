/** Many mails, one after the other, in; all meetings taken in, and a summary, out. */
import { setImmediate } from 'node:timers/promises';
import type { Roster } from '#app/minutes/minutes.ts';
import type { Database } from '#db/open.server.ts';
import { catchUp } from './catch-up.server.ts';
import { noteImport } from './import.server.ts';
import { findKnown, type Keys, keysOf, sha256, storeMessage } from './mails.server.ts';
import { getRoster } from './names.server.ts';
import { prepared } from './prepared.server.ts';
import { READER, type Reading, readBytes, storeReading } from './reading.server.ts';
import { writing } from './version.server.ts';
import type { Writer } from './views.ts';

export type ArchivedMail = { file: string; bytes: Uint8Array };
export type ImportProgress = {
  read: number;
  notes: number;
  /** Meetings reconciled of those that are to be. */
  reconciled: number;
  toReconcile: number;
};
export type ImportSummary = {
  /** Taken in by this run. */
  notes: number;
  skipped: { reason: string; count: number }[];
  known: number;
  failed: { file: string; message: string | null; reason: string }[];
  /** The signal stopped the run; what was read so far is taken in and the next run continues. */
  isPartial: boolean;
};
export type ImportOptions = Writer & {
  acceptProposals?: boolean;
  signal?: AbortSignal;
  onProgress?: (progress: ImportProgress) => void;
};

/** Mails a transaction, and bytes, whichever comes first: bounds the memory. */
const batchSize = 50;
const batchBytes = 8_000_000;

/** Reads in batches of one transaction each, then reconciles in date order. Memory stays flat. */
export async function importMany(
  db: Database,
  mails: AsyncIterable<ArchivedMail>,
  options: ImportOptions,
): Promise<ImportSummary> {
  const tally = startTally();
  const roster = getRoster(db);
  let batch: ReadMail[] = [];
  let bytes = 0;
  const flush = () => {
    storeBatch(db, batch, tally, options);
    batch = [];
    bytes = 0;
    options.onProgress?.({ ...tally.progress });
  };
  for await (const mail of mails) {
    if (options.signal?.aborted) break;
    const read = await readOne(db, mail, roster, tally, options);
    tally.progress.read += 1;
    if (read) batch.push(read);
    bytes += mail.bytes.byteLength;
    if (batch.length >= batchSize || bytes >= batchBytes) flush();
  }
  flush();
  await catchUp(db, {
    ...options,
    onStep: (reconciled, toReconcile) => {
      Object.assign(tally.progress, { reconciled, toReconcile });
      options.onProgress?.({ ...tally.progress });
    },
  });
  return {
    notes: tally.progress.notes,
    skipped: [...tally.skipped].map(([reason, count]) => ({ reason, count })),
    known: tally.known,
    failed: tally.failed,
    isPartial: options.signal?.aborted ?? false,
  };
}

type Tally = {
  progress: ImportProgress;
  skipped: Map<string, number>;
  known: number;
  failed: ImportSummary['failed'];
};

function startTally(): Tally {
  return {
    progress: { read: 0, notes: 0, reconciled: 0, toReconcile: 0 },
    skipped: new Map(),
    known: 0,
    failed: [],
  };
}

/** `skip` says why these are no notes; null for notes. */
type ReadMail =
  | { kind: 'notes'; file: string; bytes: Uint8Array; keys: Keys; reading: Reading }
  | { kind: 'skipped'; key: string; reason: string };

async function readOne(
  db: Database,
  { file, bytes }: ArchivedMail,
  roster: Roster,
  tally: Tally,
  { now }: ImportOptions,
): Promise<ReadMail | null> {
  const key = sha256(bytes);
  if (hasKey(db, key)) {
    tally.known += 1;
    return null;
  }
  const passed = passedOver(db, key);
  if (passed !== null) {
    count(tally, passed);
    return null;
  }
  try {
    const reading = await readBytes(bytes, { file, receivedAt: now, roster });
    const { isNotes, reason, meeting } = reading.minutes;
    if (isNotes && meeting) {
      return { kind: 'notes', file, bytes, keys: keysOf(bytes, reading), reading };
    }
    if (isNotes) {
      const message = reading.decoded.source.messageId;
      tally.failed.push({ file, message, reason: 'The day of the meeting is not known.' });
      return null;
    }
    return { kind: 'skipped', key, reason: reason ?? 'no meeting notes' };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    tally.failed.push({ file, message: null, reason });
    return null;
  } finally {
    // Lets the server answer, and a signal arrive, between two mails.
    if (tally.progress.read % 20 === 0) await setImmediate();
  }
}

/** Imported or a draft: a mail that a person put aside stays there. */
const hasKey = (db: Database, key: string): boolean =>
  prepared(db, 'SELECT 1 FROM messages WHERE key = ?').get(key) !== undefined;

const passedOver = (db: Database, key: string): string | null =>
  prepared<{ reason: string }>(
    db,
    'SELECT reason FROM passed_over WHERE key = ? AND reader = ?',
  ).get(key, READER)?.reason ?? null;

function count(tally: Tally, reason: string): void {
  tally.skipped.set(reason, (tally.skipped.get(reason) ?? 0) + 1);
}

function storeBatch(db: Database, batch: ReadMail[], tally: Tally, options: ImportOptions): void {
  if (batch.length === 0) return;
  writing(db, options.now, () => {
    for (const mail of batch) {
      if (mail.kind === 'skipped') {
        count(tally, mail.reason);
        prepared(
          db,
          'INSERT OR REPLACE INTO passed_over (key, reason, reader) VALUES (?, ?, ?)',
        ).run(mail.key, mail.reason, READER);
      } else if (findKnown(db, mail.keys) !== null) tally.known += 1;
      else {
        const id = storeMessage(db, mail.bytes, mail.keys, mail.reading, options);
        storeReading(db, id, mail.reading);
        noteImport(db, id, options);
        tally.progress.notes += 1;
      }
    }
  });
}

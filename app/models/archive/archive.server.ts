/** Many mails, one after the other, in; all meetings taken in, and a summary, out. */
import { setImmediate } from 'node:timers/promises';
import type { Roster } from '#app/minutes/minutes.ts';
import {
  findKnown,
  type Keys,
  keysOf,
  sha256,
  storeMessage,
} from '#app/models/mails/mails.server.ts';
import {
  announcesOnly,
  type Reading,
  readOrRefuse,
  storeReading,
} from '#app/models/mails/reading.server.ts';
import { getRoster } from '#app/models/names/names.server.ts';
import { prepared } from '#app/models/prepared.server.ts';
import { catchUp, nothingSettled, settleWaiting } from '#app/models/tracking/catch-up.server.ts';
import { noteImport } from '#app/models/tracking/import.server.ts';
import { writing } from '#app/models/version.server.ts';
import type { Writer } from '#app/models/views.ts';
import type { Database } from '#db/open.server.ts';
import { hasRefused, keepRefusals, type Refusal, refusalOf } from './refusals.server.ts';
import { count, type ImportSummary, startTally, summaryOf, type Tally } from './tally.ts';

export type ArchivedMail = { file: string; bytes: Uint8Array };
export type ImportOptions = Writer & {
  acceptProposals?: boolean;
  signal?: AbortSignal;
  onProgress?: (progress: ImportSummary) => void;
  /** The upload, or the run of the command line, that the mails come from. */
  archive?: number;
  /** Counts what that has brought already: it may have been broken off. */
  goesOn?: boolean;
};

/**
 * Mails with notes a transaction, and their bytes, whichever comes first: bounds the memory. The first
 * batches are small: from them the reader learns people, and what was read before has to be read again.
 */
const batchSize = 50;
const roomIn = ({ notes }: Tally): number => Math.min(batchSize, notes + 1);
const batchBytes = 8_000_000;
/** Kilobytes of the database kept in memory: what an import reads again was written just before. */
const pagesKept = 8_000;
/** Mails without, of which nothing is kept but a key. */
const refusedAtOnce = 500;
/** Mails between two looks at the progress where nothing is stored. */
const progressEvery = 200;

/** Reads in batches of one transaction each, then reconciles in date order. Memory stays flat. */
export async function importMany(
  db: Database,
  mails: AsyncIterable<ArchivedMail>,
  options: ImportOptions,
): Promise<ImportSummary> {
  const before = db.$client.pragma('cache_size', { simple: true });
  db.$client.pragma(`cache_size = -${pagesKept}`);
  try {
    return await importAll(db, mails, options);
  } finally {
    // A server that takes in the sample goes on answering with it.
    db.$client.pragma(`cache_size = ${before}`);
  }
}

async function importAll(
  db: Database,
  mails: AsyncIterable<ArchivedMail>,
  options: ImportOptions,
): Promise<ImportSummary> {
  const tally = startTally();
  const settled = nothingSettled();
  let roster = getRoster(db);
  // What this run refuses it need not be asked for again: the same mail twice is refused twice.
  const reading = { ...options, hasRefusals: hasRefused(db) };
  let batch: KeptMail[] = [];
  let refused: Refusal[] = [];
  let bytes = 0;
  const say = () => options.onProgress?.(summaryOf(tally, options.signal));
  const putAside = () => {
    // No page shows what was refused.
    db.$client.transaction(() => keepRefusals(db, refused)).immediate();
    for (const { reason } of refused) count(tally, reason);
    refused = [];
    say();
  };
  const flush = async () => {
    storeBatch(db, batch, tally, options);
    // Settled at once, so that the next batch is read knowing the people of this one.
    if (batch.length > 0) {
      await settleWaiting(db, { now: options.now }, settled);
      roster = getRoster(db);
    }
    batch = [];
    bytes = 0;
    say();
  };
  for await (const mail of mails) {
    if (options.signal?.aborted) break;
    const read = await readOne(db, mail, roster, tally, reading);
    tally.read += 1;
    if (read?.kind === 'refused') refused.push(read);
    else if (read) {
      batch.push(read);
      bytes += mail.bytes.byteLength;
    }
    if (refused.length >= refusedAtOnce) putAside();
    if (batch.length >= roomIn(tally) || bytes >= batchBytes) await flush();
    else if (tally.read % progressEvery === 0) say();
  }
  putAside();
  await flush();
  const onStep = (reconciled: number, toReconcile: number) => {
    Object.assign(tally, { reconciled, toReconcile });
    say();
  };
  await catchUp(db, { ...options, onStep }, settled);
  return summaryOf(tally, options.signal);
}

type KeptMail =
  | { kind: 'announcing'; file: string; bytes: Uint8Array; keys: Keys; reading: Reading }
  | { kind: 'again'; id: number }
  | { kind: 'notes'; file: string; bytes: Uint8Array; keys: Keys; reading: Reading };
type ReadMail = KeptMail | ({ kind: 'refused' } & Refusal);

async function readOne(
  db: Database,
  { file, bytes }: ArchivedMail,
  roster: Roster,
  tally: Tally,
  { now, archive, goesOn = false, hasRefusals }: ImportOptions & { hasRefusals: boolean },
): Promise<ReadMail | null> {
  const key = sha256(bytes);
  const standing = standingOf(db, key);
  if (standing !== null) {
    if (standing.wasTakenOut) return { kind: 'again', id: standing.id };
    if (goesOn && standing.archive === archive) tally.notes += 1;
    else tally.known += 1;
    return null;
  }
  const refusal = hasRefusals ? refusalOf(db, key) : null;
  if (refusal !== null) {
    count(tally, refusal);
    return null;
  }
  try {
    const read = await readOrRefuse(bytes, { file, receivedAt: now, roster });
    if (read.kind === 'refused') return { kind: 'refused', key, reason: read.reason };
    const { reading } = read;
    const { isNotes, reason, meeting } = reading.minutes;
    if (isNotes && meeting) {
      return { kind: 'notes', file, bytes, keys: keysOf(bytes, reading), reading };
    }
    if (isNotes) {
      const message = reading.decoded.source.messageId;
      tally.failed.push({ file, message, reason: 'The day of the meeting is not known.' });
      return null;
    }
    if (announcesOnly(reading.minutes)) {
      return { kind: 'announcing', file, bytes, keys: keysOf(bytes, reading), reading };
    }
    return { kind: 'refused', key, reason: reason ?? 'no meeting notes' };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    tally.failed.push({ file, message: null, reason });
    return null;
  } finally {
    // Lets the server answer, and a signal arrive, between two mails.
    if (tally.read % 20 === 0) await setImmediate();
  }
}

/**
 * Imported, a draft, or put aside by a person: it stays as it is. What an undo took out together
 * with its whole archive is taken in again.
 */
function standingOf(db: Database, key: string) {
  return (
    prepared<{ id: number; archive: number | null; wasTakenOut: 0 | 1 }>(
      db,
      `SELECT m.id, i.archive, coalesce(i.undone_at IS NOT NULL AND a.undone_at IS NOT NULL, 0)
         AS wasTakenOut
       FROM messages m
         LEFT JOIN imports i ON i.id = (SELECT max(id) FROM imports WHERE message = m.id)
         LEFT JOIN archives a ON a.id = i.archive
       WHERE m.key = ?`,
    ).get(key) ?? null
  );
}

function storeBatch(db: Database, batch: KeptMail[], tally: Tally, options: ImportOptions): void {
  if (batch.length === 0) return;
  writing(db, options.now, () => {
    for (const mail of batch) storeOne(db, mail, tally, options);
  });
}

function storeOne(db: Database, mail: KeptMail, tally: Tally, options: ImportOptions): void {
  if (mail.kind === 'again') {
    // The same mail may stand twice in one batch.
    if (isLive(db, mail.id)) tally.known += 1;
    else {
      noteImport(db, mail.id, options);
      tally.notes += 1;
    }
    return;
  }
  if (findKnown(db, mail.keys) !== null) {
    tally.known += 1;
    return;
  }
  const id = storeMessage(db, mail.bytes, mail.keys, mail.reading, options);
  storeReading(db, id, mail.reading);
  noteImport(db, id, options);
  if (mail.kind === 'notes') tally.notes += 1;
  else count(tally, announces);
}

const announces = 'It holds no notes; what it says of the next meeting was taken over.';

const isLive = (db: Database, id: number): boolean =>
  prepared(db, 'SELECT 1 FROM imports WHERE message = ? AND undone_at IS NULL').get(id) !==
  undefined;

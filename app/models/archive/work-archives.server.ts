/** Uploads that wait in; each taken in, or taken out again, one after the other, out. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { prepared } from '#app/models/prepared.server.ts';
import { catchUp } from '#app/models/tracking/catch-up.server.ts';
import { putOut } from '#app/models/tracking/import.server.ts';
import { settle } from '#app/models/tracking/settle.server.ts';
import { settleDays } from '#app/models/tracking/settle-days.server.ts';
import { cutSteps } from '#app/models/tracking/step-rows.server.ts';
import { writing } from '#app/models/version.server.ts';
import type { Writer } from '#app/models/views.ts';
import { meetingPosition } from '#app/todos/moments.ts';
import type { Database } from '#db/open.server.ts';
import { type ArchivedMail, importMany } from './archive.server.ts';
import { mailsIn } from './archive-files.server.ts';
import { type ArchiveProgress, type ArchiveView, progressOf } from './archive-view.ts';
import { archiveFolder, getArchive, keepProgress, nextArchive } from './archives.server.ts';
import { reasonOf } from './reasons.ts';
import type { ImportSummary } from './tally.ts';

/** `clock` gives the instant, RFC 3339. */
export type Work = { signal: AbortSignal; clock: () => string };

/**
 * Ends when nothing waits or the signal says so; what is left then is gone on with by the next call.
 * What a run that was killed had read but not taken in is taken in first.
 */
export async function workOnArchives(db: Database, { signal, clock }: Work): Promise<void> {
  await catchUp(db, { by: 'import', now: clock(), quit: signal });
  for (let next = nextArchive(db); next !== null; next = nextArchive(db)) {
    if (signal.aborted) return;
    if (next.undoneAt !== null) await takeOutAll(db, next, { signal, clock });
    else await takeInAll(db, next, { signal, clock });
  }
}

/** Milliseconds between two notes of the progress. */
const pause = 250;

async function takeInAll(db: Database, archive: ArchiveView, { signal, clock }: Work) {
  const { id, startedBy, startedAt } = archive;
  const stop = new AbortController();
  const started = Date.parse(clock()) - archive.progress.worked;
  const unread: ArchiveProgress['failed'] = [];
  let bytes = 0;
  const soFar = (counts: ImportSummary): ArchiveProgress =>
    progressOf(counts, unread, { bytes, worked: Math.max(1, Date.parse(clock()) - started) });
  let noted = 0;
  const summary = await importMany(
    db,
    readAll(db, archive, unread, (count) => {
      bytes += count;
    }),
    {
      ...{ by: startedBy, now: startedAt, archive: id, signal: stop.signal },
      goesOn: archive.progress.worked > 0,
      onProgress: (counts) => {
        if (signal.aborted || !isWanted(db, id)) stop.abort();
        if (Date.parse(clock()) - noted < pause) return;
        noted = Date.parse(clock());
        keepProgress(db, id, soFar(counts));
      },
    },
  );
  keepProgress(db, id, soFar(summary));
  if (summary.isPartial) return;
  end(db, id, clock());
}

async function* readAll(
  db: Database,
  { id, files }: ArchiveView,
  unread: ArchiveProgress['failed'],
  onBytes: (count: number) => void,
): AsyncGenerator<ArchivedMail, void, void> {
  for (const [at, { name }] of files.entries()) {
    try {
      const path = join(archiveFolder(db, id), String(at));
      for await (const { bytes } of mailsIn(path, name, onBytes)) yield { file: name, bytes };
    } catch (reason) {
      unread.push({ file: name, message: null, reason: reasonOf(reason) });
    }
  }
}

/** Nobody has stopped it, or asked for it to be taken out. */
function isWanted(db: Database, id: number): boolean {
  const archive = getArchive(db, id);
  return archive?.state === 'working' || archive?.state === 'waiting';
}

function end(db: Database, id: number, now: string): void {
  writing(db, now, () => {
    prepared(db, 'UPDATE archives SET ended_at = ? WHERE id = ?').run(now, id);
  });
  rmSync(archiveFolder(db, id), { recursive: true, force: true });
}

const batchSize = 20;

/** Newest first, a batch a transaction; the tracking is stepped once, at the end. */
async function takeOutAll(db: Database, archive: ArchiveView, { signal, clock }: Work) {
  const { id, undoneBy } = archive;
  const writer: Writer = { by: undoneBy ?? '', now: clock() };
  for (let ids = broughtBy(db, id); ids.length > 0; ids = broughtBy(db, id)) {
    if (signal.aborted) return;
    writing(db, writer.now, () => {
      for (const message of ids) putOut(db, message, writer, 'aside');
      const oldest = settle(db, ids);
      settleDays(db, ids);
      if (oldest !== null) cutSteps(db, meetingPosition(oldest));
    });
    await setImmediate();
  }
  await catchUp(db, { ...writer, quit: signal });
  if (signal.aborted) return;
  end(db, id, clock());
}

function broughtBy(db: Database, archive: number): number[] {
  return prepared<{ message: number }>(
    db,
    `SELECT message FROM imports WHERE archive = ? AND undone_at IS NULL
     ORDER BY id DESC LIMIT ${batchSize}`,
  )
    .all(archive)
    .map(({ message }) => message);
}

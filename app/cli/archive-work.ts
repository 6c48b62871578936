/** A database in; what wakes and stops the work on its uploads, which a thread of its own does, out. */
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { hasUnfinished } from '#app/models/archives.server.ts';
import type { Database } from '#db/open.server.ts';

export type ArchiveWork = { wake: () => void; stop: () => Promise<void> };

/** Longer than a batch takes; what is cut off then is gone on with at the next start. */
const patience = 3_000;

/** Pages are answered all the while. `onError` hears why a run ended; the next `wake` tries again. */
export function archiveWork(
  db: Database,
  home: string,
  buildFolder: string,
  onError: (error: unknown) => void,
): ArchiveWork {
  let worker: Worker | null = null;
  let isWanted = false;
  const wake = () => {
    isWanted = true;
    if (worker !== null) return;
    isWanted = false;
    if (db.$client.memory) return void workHere(db).catch(onError);
    worker = new Worker(join(buildFolder, 'archive-worker.cjs'), {
      workerData: { file: db.$client.name, home },
    });
    worker.on('error', onError);
    worker.on('exit', () => {
      worker = null;
      if (isWanted) wake();
    });
  };
  const stop = async () => {
    isWanted = false;
    const running = worker;
    if (running === null) return;
    const ended = new Promise((resolve) => running.once('exit', resolve));
    running.postMessage('stop');
    const tooLong = new Promise((resolve) => setTimeout(resolve, patience).unref());
    await Promise.race([ended, tooLong]);
  };
  if (hasUnfinished(db)) wake();
  return { wake, stop };
}

/** What is only in memory no other thread can see. */
async function workHere(db: Database): Promise<void> {
  const { workOnArchives } = await import('#app/models/work-archives.server.ts');
  const clock = () => new Date().toISOString();
  await workOnArchives(db, { signal: new AbortController().signal, clock });
}

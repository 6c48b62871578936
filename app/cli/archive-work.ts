/** A database in; what wakes and stops the work on its uploads, which a thread of its own does, out. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { hasUnfinished } from '#app/models/archive/archives.server.ts';
import type { Database } from '#db/open.server.ts';

export type ArchiveWork = { wake: () => void; stop: () => Promise<void> };
type Run = { ended: Promise<unknown>; stop: () => void };

/** Longer than a batch takes; what is cut off then is gone on with at the next start. */
const patience = 3_000;

/** Pages are answered all the while. `onError` hears why a run ended; the next `wake` tries again. */
export function archiveWork(
  db: Database,
  home: string,
  buildFolder: string,
  onError: (error: unknown) => void,
): ArchiveWork {
  const program = join(buildFolder, 'archive-worker.cjs');
  let running: Run | null = null;
  let isWanted = false;
  const start = (): Run => {
    if (db.$client.memory) return workHere(db, onError);
    if (existsSync(program)) return workBeside(program, db, home, onError);
    onError(
      new Error(
        `The build that this server was started with is gone (${buildFolder}), so uploads are taken in between pages, which are slower meanwhile: start the server again.`,
      ),
    );
    return workHere(db, onError);
  };
  const wake = () => {
    isWanted = true;
    if (running !== null) return;
    isWanted = false;
    running = start();
    running.ended.then(() => {
      running = null;
      if (isWanted) wake();
    });
  };
  const stop = async () => {
    isWanted = false;
    if (running === null) return;
    running.stop();
    const tooLong = new Promise((resolve) => setTimeout(resolve, patience).unref());
    await Promise.race([running.ended, tooLong]);
  };
  if (hasUnfinished(db)) wake();
  return { wake, stop };
}

function workBeside(
  program: string,
  db: Database,
  home: string,
  onError: (error: unknown) => void,
): Run {
  const worker = new Worker(program, { workerData: { file: db.$client.name, home } });
  worker.on('error', onError);
  return {
    ended: new Promise((resolve) => worker.once('exit', resolve)),
    stop: () => worker.postMessage('stop'),
  };
}

/** What is only in memory no other thread can see; and without its build there is no other thread. */
function workHere(db: Database, onError: (error: unknown) => void): Run {
  const stop = new AbortController();
  const work = async () => {
    const { workOnArchives } = await import('#app/models/archive/work-archives.server.ts');
    const clock = () => new Date().toISOString();
    await workOnArchives(db, { signal: stop.signal, clock });
  };
  return { ended: work().catch(onError), stop: () => stop.abort() };
}

/** A database file in; the uploads that wait in it taken in, beside the server that answers, out. */
import { parentPort, workerData } from 'node:worker_threads';
import { workOnArchives } from '#app/models/archive/work-archives.server.ts';
import { closeDatabase } from '#db/open.server.ts';
import { openDatabaseFile } from './database-file.ts';

work(workerData as { file: string; home: string });

async function work({ file, home }: { file: string; home: string }): Promise<void> {
  const stop = new AbortController();
  parentPort?.on('message', () => stop.abort());
  const db = openDatabaseFile(file, home, home);
  try {
    await workOnArchives(db, { signal: stop.signal, clock: () => new Date().toISOString() });
  } finally {
    closeDatabase(db);
    parentPort?.close();
  }
}

/** Environment variables and a build's folder in; the running server out, until it is told to stop. */
import { join } from 'node:path';
import * as pages from '@remix-run/dev/server-build';
import type { ServerBuild } from '@remix-run/node';
import pino from 'pino';
import type { Deliver } from '#app/http/deliver.ts';
import { listen } from '#app/http/server.ts';
import { readSettings } from '#app/http/settings.ts';
import { isPublic } from '#app/http/viewer.ts';
import { forgetUploads } from '#app/models/archive/archives.server.ts';
import { listEditors } from '#app/models/editors/editors.server.ts';
import { closeDatabase } from '#db/open.server.ts';
import { archiveWork } from './archive-work.ts';
import { openDatabaseFile } from './database-file.ts';

/** `home` is the checkout, which relative file names are meant from. Throws an Error of one sentence. */
export async function serve(
  environment: Record<string, string | undefined>,
  home: string,
  buildFolder: string,
): Promise<void> {
  const settings = readSettings(environment);
  const log = pino({ level: settings.LOG_LEVEL }, pino.destination({ fd: 2, sync: true }));
  const db = openDatabaseFile(settings.DATABASE_FILE, home, home);
  if (isPublic(settings) && listEditors(db).every(({ removedAt }) => removedAt !== null)) {
    closeDatabase(db);
    throw new Error(
      'Others can reach this address (HOST, PUBLIC_URL), so name somebody who may write first, with "npx minutes editor add NAME", or unset HOST and PUBLIC_URL.',
    );
  }
  const build = pages as ServerBuild;
  const client = join(buildFolder, 'client');
  forgetUploads(db);
  const work = archiveWork(db, home, buildFolder, (error) => log.error(error));
  const { wake } = work;
  const server = await listen({ settings, db, build, client, log, deliver: deliverLater, wake });
  const stop = async () => {
    await Promise.all([server.close(), work.stop()]);
    closeDatabase(db);
    process.exit(0);
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  console.log(`Mirage Minutes is at ${server.url} (stop it with Ctrl-C).`);
}

/** The reader is not needed before the first mail is sent in. */
const deliverLater: Deliver = async (...parts) => {
  const { deliver } = await import('./deliver.ts');
  return deliver(...parts);
};

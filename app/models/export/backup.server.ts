/** A file name in; a consistent copy of the live database there. */
import type { Database } from '#db/open.server.ts';

/** Writers may go on meanwhile. Throws what the file system says. */
export async function backupDatabase(db: Database, file: string): Promise<void> {
  await db.$client.backup(file);
}

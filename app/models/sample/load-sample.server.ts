/** A database in; four meetings of a made-up group, imported, out. */

import { importMany } from '#app/models/archive/archive.server.ts';
import type { Database } from '#db/open.server.ts';
import type { Writer } from '../views.ts';
import { sampleMails } from './mails.ts';

/** Importing it twice changes nothing. */
export async function loadSample(db: Database, writer: Writer): Promise<{ meetings: number }> {
  const { notes } = await importMany(db, mails(), writer);
  return { meetings: notes };
}

async function* mails() {
  const encoder = new TextEncoder();
  for (const { file, text } of sampleMails) yield { file, bytes: encoder.encode(text) };
}

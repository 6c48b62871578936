/** A mail's key in; its decoded text, which all places point into, out. */

import { prepared } from '#app/models/prepared.server.ts';
import type { Database } from '#db/open.server.ts';

/** Null for an unknown mail. */
export function getBody(db: Database, message: string): string | null {
  const row = prepared<{ body: string }>(
    db,
    'SELECT r.body FROM readings r JOIN messages m ON m.id = r.message WHERE m.key = ?',
  ).get(message);
  return row?.body ?? null;
}

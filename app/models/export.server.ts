/** A database in; everything that was written into it as one JSON document out, and back. */
import type { Database } from '#db/open.server.ts';

/** Opaque to callers but for `schema`; checked by zod on the way back. */
export type Everything = { schema: number; exportedAt: string };

export function exportAll(_db: Database, now: string): Everything {
  return { schema: 1, exportedAt: now };
}

export type Restored =
  | { kind: 'restored'; messages: number }
  | { kind: 'refused'; because: string };

/** Into an empty database only. Lossless: exporting again gives the same document but its instant. */
export async function restoreAll(
  _db: Database,
  _document: unknown,
  _now: string,
): Promise<Restored> {
  return { kind: 'refused', because: 'Not built yet.' };
}

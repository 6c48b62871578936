/** A database in; the counter that pages are cached by out, and the one way to write. */
import type { Database } from '#db/open.server.ts';
import { prepared } from './prepared.server.ts';

/** Raised by each write transaction, so equal versions mean equal pages. 0 before the first. */
export function dataVersion(db: Database): number {
  const row = prepared<{ version: number }>(
    db,
    'SELECT version FROM data_version WHERE id = 1',
  ).get();
  return row?.version ?? 0;
}

/** Runs `change` in one IMMEDIATE transaction that also raises the data version. */
export function writing<Result>(db: Database, now: string, change: () => Result): Result {
  const whole = db.$client.transaction(() => {
    const result = change();
    prepared(
      db,
      `INSERT INTO data_version (id, version, changed_at) VALUES (1, 1, ?)
       ON CONFLICT (id) DO UPDATE SET version = version + 1, changed_at = excluded.changed_at`,
    ).run(now);
    return result;
  });
  return db.$client.inTransaction ? whole() : whole.immediate();
}

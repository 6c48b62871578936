/** Names in; tokens that scripts carry, kept as hashes, out. */
import { randomBytes } from 'node:crypto';
import { sha256 } from '#app/models/mails/mails.server.ts';
import { prepared } from '#app/models/prepared.server.ts';
import { writing } from '#app/models/version.server.ts';
import type { Database } from '#db/open.server.ts';

export type TokenRow = {
  name: string;
  addedAt: string;
  /** The day it was last used. */
  usedAt: string | null;
  removedAt: string | null;
};

export function listTokens(db: Database): TokenRow[] {
  return prepared<TokenRow>(
    db,
    `SELECT name, added_at AS addedAt, used_at AS usedAt, removed_at AS removedAt FROM tokens
     ORDER BY name`,
  ).all();
}

/** The token is shown once. Null when the name is empty or taken; a removed one may come back. */
export function addToken(db: Database, name: string, now: string): { token: string } | null {
  if (name.trim() === '') return null;
  const token = `mm_${randomBytes(24).toString('base64url')}`;
  const added = writing(db, now, () =>
    prepared(
      db,
      `INSERT INTO tokens (name, key, added_at) VALUES (?, ?, ?)
       ON CONFLICT (name) DO UPDATE SET key = excluded.key, added_at = excluded.added_at,
         used_at = NULL, removed_at = NULL WHERE removed_at IS NOT NULL`,
    ).run(name.trim(), sha256(token), now),
  );
  return added.changes === 1 ? { token } : null;
}

export function removeToken(db: Database, name: string, now: string): boolean {
  const removed = writing(db, now, () =>
    prepared(db, 'UPDATE tokens SET removed_at = ? WHERE name = ? AND removed_at IS NULL').run(
      now,
      name,
    ),
  );
  return removed.changes === 1;
}

/** Name under which a script's changes are recorded; null for a token that is not valid. */
export function nameOfToken(db: Database, token: string, now: string): string | null {
  const found = prepared<{ id: number; name: string; usedAt: string | null }>(
    db,
    'SELECT id, name, used_at AS usedAt FROM tokens WHERE key = ? AND removed_at IS NULL',
  ).get(sha256(token));
  if (!found) return null;
  const today = now.slice(0, 10);
  if (found.usedAt !== today) {
    prepared(db, 'UPDATE tokens SET used_at = ? WHERE id = ?').run(today, found.id);
  }
  return found.name;
}

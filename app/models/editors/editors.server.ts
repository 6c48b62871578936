/** Names and passwords in; who may write, signed in or not, out. */
import { randomBytes, scrypt, scryptSync, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { sha256 } from '#app/models/mails/mails.server.ts';
import { prepared } from '#app/models/prepared.server.ts';
import { writing } from '#app/models/version.server.ts';
import type { Database } from '#db/open.server.ts';

export { addToken, listTokens, nameOfToken, removeToken, type TokenRow } from './tokens.server.ts';

export type EditorRow = { name: string; addedAt: string; removedAt: string | null };

export function listEditors(db: Database): EditorRow[] {
  return prepared<EditorRow>(
    db,
    'SELECT name, added_at AS addedAt, removed_at AS removedAt FROM editors ORDER BY name',
  ).all();
}

/**
 * The password (made up when none is given) is shown once and kept as a hash. Null when the name
 * is empty or taken; a removed editor may come back.
 */
export function addEditor(
  db: Database,
  name: string,
  { now, password = randomBytes(12).toString('base64url') }: { now: string; password?: string },
): { password: string } | null {
  if (name.trim() === '' || password === '') return null;
  const secret = hash(password);
  const added = writing(db, now, () =>
    prepared(
      db,
      `INSERT INTO editors (name, secret, added_at) VALUES (?, ?, ?)
       ON CONFLICT (name) DO UPDATE SET secret = excluded.secret, added_at = excluded.added_at,
         removed_at = NULL WHERE removed_at IS NOT NULL`,
    ).run(name.trim(), secret, now),
  );
  return added.changes === 1 ? { password } : null;
}

/** Ends the editor's sessions too. */
export function removeEditor(db: Database, name: string, now: string): boolean {
  return writing(db, now, () => {
    const removed = prepared(
      db,
      'UPDATE editors SET removed_at = ? WHERE name = ? AND removed_at IS NULL',
    ).run(now, name);
    prepared(
      db,
      'DELETE FROM sessions WHERE editor IN (SELECT id FROM editors WHERE name = ?)',
    ).run(name);
    return removed.changes === 1;
  });
}

const saltBytes = 16;
const hashBytes = 32;

function hash(password: string): string {
  const salt = randomBytes(saltBytes);
  return `${salt.toString('hex')}:${scryptSync(password, salt, hashBytes).toString('hex')}`;
}

const sessionDays = 30;
const scryptLater = promisify<string, Buffer, number, Buffer>(scrypt);
/** Compared with when there is no such editor, so that the answer takes the same time. */
const nobody = `${'00'.repeat(saltBytes)}:${'00'.repeat(hashBytes)}`;

/** Null for a wrong name or password; both take the same time. `session` goes into the cookie. */
export async function signIn(
  db: Database,
  name: string,
  password: string,
  now: string,
): Promise<{ session: string; endsAt: string } | null> {
  const editor = prepared<{ id: number; secret: string }>(
    db,
    'SELECT id, secret FROM editors WHERE name = ? AND removed_at IS NULL',
  ).get(name.trim());
  const [salt = '', expected = ''] = (editor?.secret ?? nobody).split(':');
  const given = await scryptLater(password, Buffer.from(salt, 'hex'), hashBytes);
  if (!timingSafeEqual(given, Buffer.from(expected, 'hex')) || !editor) return null;
  const session = randomBytes(32).toString('base64url');
  const endsAt = new Date(Date.parse(now) + sessionDays * 86_400_000).toISOString();
  prepared(db, 'DELETE FROM sessions WHERE ends_at <= ?').run(now);
  prepared(db, 'INSERT INTO sessions (key, editor, started_at, ends_at) VALUES (?, ?, ?, ?)').run(
    sha256(session),
    editor.id,
    now,
    endsAt,
  );
  return { session, endsAt };
}

export function signOut(db: Database, session: string): void {
  prepared(db, 'DELETE FROM sessions WHERE key = ?').run(sha256(session));
}

/** The editor's name while the session lasts. */
export function editorOfSession(db: Database, session: string, now: string): string | null {
  return (
    prepared<{ name: string }>(
      db,
      `SELECT e.name FROM sessions s JOIN editors e ON e.id = s.editor
       WHERE s.key = ? AND s.ends_at > ? AND e.removed_at IS NULL`,
    ).get(sha256(session), now)?.name ?? null
  );
}

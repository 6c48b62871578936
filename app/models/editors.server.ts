/** Names and secrets in; who may write out. */
import type { Database } from '#db/open.server.ts';

export type EditorRow = { name: string; addedAt: string; removedAt: string | null };
export type TokenRow = {
  name: string;
  addedAt: string;
  usedAt: string | null;
  removedAt: string | null;
};

export function listEditors(_db: Database): EditorRow[] {
  return [];
}
/** The password is shown once and kept as a hash; null when the name is taken. */
export function addEditor(
  _db: Database,
  _name: string,
  _options: { now: string; password?: string },
): { password: string } | null {
  return null;
}
/** Ends the editor's sessions too. */
export function removeEditor(_db: Database, _name: string, _now: string): boolean {
  return false;
}

/** Null for a wrong name or password; both take the same time. `session` goes into the cookie. */
export async function signIn(
  _db: Database,
  _name: string,
  _password: string,
  _now: string,
): Promise<{ session: string; endsAt: string } | null> {
  return null;
}
export function signOut(_db: Database, _session: string): void {}
/** The editor's name while the session lasts. */
export function editorOfSession(_db: Database, _session: string, _now: string): string | null {
  return null;
}

export function listTokens(_db: Database): TokenRow[] {
  return [];
}
/** The token is shown once and kept as a hash; null when the name is taken. */
export function addToken(_db: Database, _name: string, _now: string): { token: string } | null {
  return null;
}
export function removeToken(_db: Database, _name: string, _now: string): boolean {
  return false;
}
/** Name under which a script's changes are recorded. */
export function nameOfToken(_db: Database, _token: string, _now: string): string | null {
  return null;
}

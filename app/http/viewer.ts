/** A request in; who is looking out. */
import type { IncomingMessage } from 'node:http';
import { editorOfSession } from '#app/models/editors/editors.server.ts';
import type { Database } from '#db/open.server.ts';
import type { Viewer } from './context.ts';
import { sessionOf } from './session-cookie.ts';
import { isLoopback, type Settings } from './settings.ts';

/** Where only this machine reaches the server, whoever does is the editor; else editors sign in. */
export function viewerOf(
  request: IncomingMessage,
  db: Database,
  settings: Settings,
  now: string,
): Viewer {
  if (!isPublic(settings)) return { editor: settings.EDITOR_NAME, isSignedIn: false };
  const session = sessionOf(request.headers.cookie ?? null);
  const editor = session === null ? null : editorOfSession(db, session, now);
  return { editor, isSignedIn: editor !== null };
}

/** A proxy brings strangers to a loopback address too; PUBLIC_URL is how we know of one. */
export function isPublic({ HOST, PUBLIC_URL }: Settings): boolean {
  if (!isLoopback(HOST)) return true;
  return PUBLIC_URL !== undefined && !isLoopback(new URL(PUBLIC_URL).hostname);
}

/** What the server hands to every loader and action. */
import '@remix-run/node';
import type { Database } from '#db/open.server.ts';

export type Viewer = {
  /** Name under which changes are recorded; null reads only. */
  editor: string | null;
  /** By a session: whoever is on the machine itself needs none. */
  isSignedIn: boolean;
};

export type Context = {
  db: Database;
  /** RFC 3339 instant, read once per request. */
  now: string;
  viewer: Viewer;
  /** Uploads wait: work on them in the background. */
  wake: () => void;
};

declare module '@remix-run/node' {
  interface AppLoadContext extends Context {}
}

/** The instant in; the numbers of the start page out. */
import type { Database } from '#db/open.server.ts';
import { countTodos } from './todos.server.ts';
import type { Home } from './views.ts';

export function getHome(db: Database, _now: string): Home {
  return {
    isEmpty: true,
    next: null,
    lastMeeting: null,
    counts: { ...countTodos(db, {}), drafts: 0, meetings: 0, questions: 0 },
    openByAge: [],
    perMeeting: [],
    recent: [],
    drafts: [],
  };
}

/** What people decided about who is who in; a roster for the reader out. */
import type { Roster } from '#app/minutes/minutes.ts';
import type { Database } from '#db/open.server.ts';
import { listDecided } from './names.server.ts';

/** What a person decided, for the reader. */
export function getRoster(db: Database): Roster {
  return listDecided(db).map(({ name, spellings }) => {
    const of = (wanted: string) =>
      spellings.filter(({ kind }) => kind === wanted).map(({ spelling }) => spelling);
    return { name, aliases: of('alias'), handles: of('handle'), addresses: of('address') };
  });
}

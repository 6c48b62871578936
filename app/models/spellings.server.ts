/** A name, handle, address or slug in; all spellings of that person, as looked up, out. */
import type { Database } from '#db/open.server.ts';
import { nameKey } from './fold.ts';
import { prepared } from './prepared.server.ts';

/** Of a name that nobody is known by: itself. */
export function spellingsOf(db: Database, written: string): string[] {
  const slug = slugOfPerson(db, written);
  if (slug === null) return [nameKey(written)];
  return prepared<{ folded: string }>(db, 'SELECT folded FROM known_people WHERE slug = ?')
    .all(slug)
    .map(({ folded }) => folded);
}

/** Null for nobody known. */
export function slugOfPerson(db: Database, written: string): string | null {
  return (
    prepared<{ slug: string }>(
      db,
      `SELECT slug FROM known_people WHERE folded = ?
       UNION ALL SELECT slug FROM known_people WHERE slug = ? LIMIT 1`,
    ).get(nameKey(written), written)?.slug ?? null
  );
}

/** A name, handle, address or slug in; all spellings of that person, as looked up, out. */

import { nameKey } from '#app/models/fold.ts';
import { prepared } from '#app/models/prepared.server.ts';
import type { Database } from '#db/open.server.ts';

/** Of a name that nobody is known by: itself. */
export function spellingsOf(db: Database, written: string): string[] {
  const slugs = slugsOf(db, written);
  if (slugs.length === 0) return [nameKey(written)];
  return prepared<{ folded: string }>(
    db,
    'SELECT folded FROM known_people WHERE slug IN (SELECT value FROM json_each(?))',
  )
    .all(JSON.stringify(slugs))
    .map(({ folded }) => folded);
}

/** Null for nobody known, and for a first name that several have. */
export function slugOfPerson(db: Database, written: string): string | null {
  const [slug = null, other] = slugsOf(db, written);
  return other === undefined ? slug : null;
}

/** Whoever is written just so; else everybody with this first name. */
function slugsOf(db: Database, written: string): string[] {
  const exact = prepared<{ slug: string }>(
    db,
    `SELECT slug FROM known_people WHERE folded = ?
     UNION ALL SELECT slug FROM known_people WHERE slug = ? LIMIT 1`,
  ).get(nameKey(written), written);
  if (exact) return [exact.slug];
  const first = `${nameKey(written)} `;
  return prepared<{ slug: string }>(
    db,
    'SELECT DISTINCT slug FROM known_people WHERE folded >= ? AND folded < ? ORDER BY slug',
  )
    .all(first, `${first}\u{10ffff}`)
    .map(({ slug }) => slug);
}

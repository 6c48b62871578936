/** What a person says about who is who in; remembered, and the mails it concerns read again, out. */

import { nameKey } from '#app/models/fold.ts';
import { prepared } from '#app/models/prepared.server.ts';
import { relearn } from '#app/models/tracking/settle.server.ts';
import { retrack } from '#app/models/tracking/tracking.server.ts';
import { writing } from '#app/models/version.server.ts';
import type { Writer } from '#app/models/views.ts';
import { meetingPosition } from '#app/todos/moments.ts';
import type { Database } from '#db/open.server.ts';

export type PersonDecision = {
  name: string;
  aliases: string[];
  handles: string[];
  addresses: string[];
};

/** Settles once who is who. `slug` may be of a learned person; null when nobody is known by it. */
export function decidePerson(
  db: Database,
  slug: string,
  decision: PersonDecision,
  writer: Writer,
): { slug: string } | null {
  if (!isKnown(db, slug) || nameKey(decision.name) === '') return null;
  writing(db, writer.now, () => {
    keep(db, slug, decision, writer);
    takeEffect(db);
  });
  return { slug };
}

/** Two people are one: `slug` keeps its page, all spellings of `other` become its own. */
export function joinPeople(db: Database, slug: string, other: string, writer: Writer): boolean {
  const [one, two] = [stateOf(db, slug), stateOf(db, other)];
  if (!one || !two || slug === other) return false;
  writing(db, writer.now, () => {
    forget(db, other);
    const joined = {
      name: one.name,
      aliases: [...one.aliases, two.name, ...two.aliases],
      handles: [...one.handles, ...two.handles],
      addresses: [...one.addresses, ...two.addresses],
    };
    keep(db, slug, joined, writer);
    takeEffect(db);
  });
  return true;
}

/** Back to what is learned. False when nothing was decided about the person. */
export function forgetDecision(db: Database, slug: string, { now }: Writer): boolean {
  return db.$client
    .transaction(() => {
      if (!forget(db, slug)) return false;
      writing(db, now, () => takeEffect(db));
      return true;
    })
    .immediate();
}

/** Mails that name the person read differently now. */
function takeEffect(db: Database): void {
  const oldest = relearn(db);
  if (oldest !== null) retrack(db, meetingPosition(oldest));
}

const isKnown = (db: Database, slug: string): boolean =>
  prepared(db, 'SELECT 1 FROM known_people WHERE slug = ?').get(slug) !== undefined;

function stateOf(db: Database, slug: string): PersonDecision | null {
  const rows = prepared<{ kind: string; name: string; spelling: string }>(
    db,
    'SELECT kind, name, spelling FROM known_people WHERE slug = ? ORDER BY folded',
  ).all(slug);
  const [first] = rows;
  if (!first) return null;
  const of = (wanted: string) =>
    rows.flatMap(({ kind, spelling }) => (kind === wanted ? [spelling] : []));
  return {
    name: first.name,
    aliases: of('alias'),
    handles: of('handle'),
    addresses: of('address'),
  };
}

function keep(db: Database, slug: string, decision: PersonDecision, { by, now }: Writer): void {
  forget(db, slug);
  const added = prepared(
    db,
    'INSERT INTO people (slug, name, decided_at, decided_by) VALUES (?, ?, ?, ?)',
  ).run(slug, decision.name.trim(), now, by);
  const put = (kind: string, spellings: string[]) => {
    for (const spelling of spellings) {
      if (nameKey(spelling) === '') continue;
      prepared(
        db,
        'INSERT OR IGNORE INTO spellings (person, kind, spelling, folded) VALUES (?, ?, ?, ?)',
      ).run(added.lastInsertRowid, kind, spelling.trim(), nameKey(spelling));
    }
  };
  put('alias', decision.aliases);
  put('handle', decision.handles);
  put('address', decision.addresses);
}

function forget(db: Database, slug: string): boolean {
  prepared(db, 'DELETE FROM spellings WHERE person IN (SELECT id FROM people WHERE slug = ?)').run(
    slug,
  );
  return prepared(db, 'DELETE FROM people WHERE slug = ?').run(slug).changes > 0;
}

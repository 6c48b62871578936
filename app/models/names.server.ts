/** Names that mails write in; whom each of them means, kept up to date, out. */
import type { Minutes } from '#app/minutes/minutes.ts';
import type { Database } from '#db/open.server.ts';
import { nameKey } from './fold.ts';
import { type DecidedPerson, learnPeople, type SeenName } from './learn-people.ts';
import { prepared } from './prepared.server.ts';

/** Keeps the names that a counting mail writes; `removeFacts` takes them out again. */
export function noteNames(db: Database, message: number, minutes: Minutes): void {
  for (const { name, address } of namesIn(db, message, minutes)) {
    const folded = nameKey(name);
    if (folded === '') continue;
    prepared(
      db,
      'INSERT OR IGNORE INTO name_sightings (message, folded, name, address) VALUES (?, ?, ?, ?)',
    ).run(message, folded, name, address);
  }
}

/** Learns anew only when a name has appeared or vanished. */
export function learnNewNames(db: Database): void {
  const isNews = prepared(db, 'SELECT 1 FROM names WHERE is_learned = 0 LIMIT 1').get();
  if (isNews !== undefined) learnNames(db);
}

function namesIn(db: Database, message: number, minutes: Minutes) {
  const sender = prepared<{ name: string | null; address: string | null }>(
    db,
    'SELECT from_name AS name, from_address AS address FROM messages WHERE id = ?',
  ).get(message);
  const items = minutes.topics.flatMap((topic) => topic.items);
  const written = [
    ...minutes.participants.map(({ name }) => name),
    ...items.flatMap(({ speaker }) => speaker ?? []),
    ...items.flatMap(({ todos }) => todos.flatMap(({ owners }) => owners)),
  ];
  const names = [...new Set(written)].map((name) => ({ name, address: '' }));
  if (sender?.name && sender.address) {
    names.push({ name: sender.name, address: sender.address.toLowerCase() });
  }
  return names;
}

/** Works out again whom every spelling means. */
export function learnNames(db: Database): void {
  prepared(db, 'DELETE FROM names WHERE count = 0').run();
  prepared(db, 'UPDATE names SET is_learned = 1 WHERE is_learned = 0').run();
  const seen = prepared<SeenName>(db, 'SELECT folded, name, address, count FROM names').all();
  prepared(db, 'DELETE FROM known_people').run();
  const insert = prepared(
    db,
    `INSERT INTO known_people (folded, slug, name, spelling, kind, is_decided)
     VALUES (@folded, @slug, @name, @spelling, @kind, @isDecided)`,
  );
  for (const known of learnPeople(seen, listDecided(db))) {
    insert.run({ ...known, isDecided: known.isDecided ? 1 : 0 });
  }
}

export function listDecided(db: Database): DecidedPerson[] {
  const people = prepared<{ id: number; slug: string; name: string }>(
    db,
    'SELECT id, slug, name FROM people ORDER BY id',
  ).all();
  const spellings = prepared<{
    person: number;
    kind: 'alias' | 'handle' | 'address';
    spelling: string;
  }>(db, 'SELECT person, kind, spelling FROM spellings ORDER BY person, kind, spelling').all();
  return people.map(({ id, slug, name }) => ({
    ...{ slug, name },
    spellings: spellings
      .filter(({ person }) => person === id)
      .map(({ kind, spelling }) => ({ kind, spelling })),
  }));
}

/** Names that mails write in; whom each of them means, kept up to date, out. */
import type { Minutes, Person, Roster } from '#app/minutes/minutes.ts';
import { ownName } from '#app/minutes/people/author.ts';
import { nameKey } from '#app/models/fold.ts';
import { prepared } from '#app/models/prepared.server.ts';
import type { Database } from '#db/open.server.ts';
import {
  type DecidedPerson,
  type KnownSpelling,
  learnPeople,
  learnRoster,
  type SeenName,
} from './learn-people.ts';

/** Keeps the names that a counting mail writes; `removeFacts` takes them out again. */
export function noteNames(db: Database, message: number, minutes: Minutes): void {
  for (const { name, address, isPresent } of namesIn(db, message, minutes)) {
    const folded = nameKey(name);
    if (folded === '') continue;
    prepared(
      db,
      `INSERT OR IGNORE INTO name_sightings (message, folded, name, address, is_present)
       VALUES (?, ?, ?, ?, ?)`,
    ).run(message, folded, name, address, isPresent ? 1 : 0);
  }
}

/** Has a name appeared or vanished since `learnNames`? */
export function hasNewNames(db: Database): boolean {
  return prepared(db, 'SELECT 1 FROM names WHERE is_learned = 0 LIMIT 1').get() !== undefined;
}

function namesIn(db: Database, message: number, minutes: Minutes) {
  const sender = prepared<{ name: string | null; address: string | null }>(
    db,
    'SELECT from_name AS name, from_address AS address FROM messages WHERE id = ?',
  ).get(message);
  const items = minutes.topics.flatMap((topic) => topic.items);
  const present = minutes.participants.map(({ name }) => name);
  const written = [
    ...items.flatMap(({ speaker }) => speaker ?? []),
    ...items.flatMap(({ todos }) => todos.flatMap(({ owners }) => owners)),
  ];
  const names = [
    ...[...new Set(present)].map((name) => ({ name, address: '', isPresent: true })),
    ...[...new Set(written)].map((name) => ({ name, address: '', isPresent: false })),
  ];
  if (sender?.name && sender.address) {
    const { name, isSentOn } = ownName(sender.name);
    names.push({ name, address: isSentOn ? '' : sender.address.toLowerCase(), isPresent: true });
  }
  return names;
}

/**
 * Works out again whom every spelling means, and the reader's roster from those who were there.
 * Answers with the people of the roster that are new, gone or changed.
 */
export function learnNames(db: Database): Roster {
  prepared(db, 'DELETE FROM names WHERE count = 0').run();
  prepared(db, 'UPDATE names SET is_learned = 1 WHERE is_learned = 0').run();
  const seen = prepared<SeenName & { isPresent: 0 | 1 }>(
    db,
    'SELECT folded, name, address, is_present AS isPresent, count FROM names',
  ).all();
  const decided = listDecided(db);
  replaceKnown(db, learnPeople(seen, decided));
  const present = seen.filter(({ isPresent }) => isPresent === 1);
  return replaceRoster(db, learnRoster(present, decided));
}

/** Of the thousands of spellings of an archive few change at a time. */
function replaceKnown(db: Database, people: KnownSpelling[]): void {
  const after = people.map(({ folded, slug, name, spelling, kind, isDecided }) => ({
    ...{ folded, slug, name, spelling, kind, isDecided: isDecided ? 1 : 0 },
  }));
  const rows = prepared<(typeof after)[number]>(
    db,
    'SELECT folded, slug, name, spelling, kind, is_decided AS isDecided FROM known_people',
  ).all();
  const before = new Map(rows.map((row) => [row.folded, JSON.stringify(row)]));
  const keep = prepared(
    db,
    `INSERT OR REPLACE INTO known_people (folded, slug, name, spelling, kind, is_decided)
     VALUES (@folded, @slug, @name, @spelling, @kind, @isDecided)`,
  );
  for (const known of after) {
    if (before.get(known.folded) !== JSON.stringify(known)) keep.run(known);
    before.delete(known.folded);
  }
  const gone = prepared(db, 'DELETE FROM known_people WHERE folded = ?');
  for (const folded of before.keys()) gone.run(folded);
}

function replaceRoster(db: Database, roster: Roster): Roster {
  const before = new Set(
    prepared<{ person: string }>(db, 'SELECT person FROM roster')
      .all()
      .map(({ person }) => person),
  );
  const after = new Set(roster.map((person) => JSON.stringify(person)));
  const gone = [...before].filter((person) => !after.has(person));
  const come = [...after].filter((person) => !before.has(person));
  for (const person of gone) prepared(db, 'DELETE FROM roster WHERE person = ?').run(person);
  for (const person of come) prepared(db, 'INSERT INTO roster (person) VALUES (?)').run(person);
  return [...gone, ...come].map((person) => JSON.parse(person) as Person);
}

/** As the reader is to know people. */
export function getRoster(db: Database): Roster {
  return prepared<{ person: string }>(db, 'SELECT person FROM roster ORDER BY person')
    .all()
    .map(({ person }) => JSON.parse(person) as Person);
}

function listDecided(db: Database): DecidedPerson[] {
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

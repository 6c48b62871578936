/** Words and what they are about in; entries of the full-text index out. */
import { setImmediate } from 'node:timers/promises';
import { plucked, prepared } from '#app/models/prepared.server.ts';
import type { Database } from '#db/open.server.ts';
import { identifiersOf } from './identifiers.ts';
import { tagOf } from './search-tags.ts';

export type SearchKind =
  | 'note'
  | 'todo'
  | 'question'
  | 'decision'
  | 'tracked'
  | 'topic'
  | 'meeting'
  | 'link'
  | 'mail';
/** `todo` is the key of a tracked TODO; all else is said in a message. */
export type About = {
  kind: SearchKind;
  message: number | null;
  todo: string | null;
  ref: number | null;
  meeting: string;
  topicKey: string | null;
};
/** The words, the title they stand under, the people named. */
export type Texts = [words: string, title: string, names: string];

/** `tags`: what filters find it by, besides its kind and topic. */
export type Entry = { about: About; texts: Texts; tags: string[] };

/**
 * Best many at once and nothing else written in between: FTS5 keeps the words of ids that only grow
 * in memory, and writes them out when a smaller id comes, or when SQLite opens a savepoint of its own.
 */
export function indexEntries(db: Database, entries: Entry[]): void {
  const ids = new Map<number, number>();
  const row = prepared(
    db,
    `INSERT INTO search_rows (id, kind, message, todo, ref, meeting, topic_key)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  );
  const placed = entries.map((entry) => {
    const { kind, message, todo, ref, meeting, topicKey } = entry.about;
    const first = firstOf(meeting, kind);
    const id = ids.get(first) ?? nextId(db, first);
    ids.set(first, id + 1);
    row.run(id, kind, message, todo, ref, meeting, topicKey);
    return { id, entry };
  });
  placed.sort((one, other) => one.id - other.id);
  for (const { id, entry } of placed) insertWords(db, id, entry);
}

/** Takes out all entries about these mails (ids). */
export function unindexMails(db: Database, messages: number[]): void {
  remove(db, 'message', messages);
}

/** The same of tracked TODOs (keys). */
export function unindexTodos(db: Database, keys: string[]): void {
  remove(db, 'todo', keys);
}

/** So many pages of the index are put together at once: no page waits long to be written. */
const pagesAtOnce = 500;

/** After very much was added: the index is put together from its pieces, and asked faster for it. */
export async function tidyIndex(db: Database, quit?: AbortSignal): Promise<void> {
  const changes = prepared<{ changes: number }>(db, 'SELECT total_changes() AS changes');
  const merge = prepared(db, `INSERT INTO search_index (search_index, rank) VALUES ('merge', ?)`);
  // A negative count puts together all there is, a positive one goes on; fewer than two changes: done.
  for (let pages = -pagesAtOnce; !quit?.aborted; pages = pagesAtOnce) {
    const before = changes.get()?.changes ?? 0;
    merge.run(pages);
    if ((changes.get()?.changes ?? 0) - before < 2) return;
    await setImmediate();
  }
}

/** Entries of one rank a day at most, and ranks a day. */
const aRank = 2 ** 20;
const aDay = aRank * 4;
const milliseconds = 86_400_000;

/** What is shown first where words tell nothing has the highest: TODOs, what was said, links, whole mails. */
const ranks: Partial<Record<SearchKind, number>> = { tracked: 3, link: 1, mail: 0 };
const spoken = 2;

/** The day of an entry, as a number that grows, and its rank; both are in its id, so ids sort as the meetings do. */
export const placeOfEntry = (id: number): { day: number; rank: number } => {
  const day = Math.floor(id / aDay);
  return { day, rank: Math.floor((id - day * aDay) / aRank) };
};

/** The first id that entries of that day, or a later one, may have. */
export function firstId(day: string): number {
  const at = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(at) ? 0 : Math.floor(at / milliseconds) * aDay;
}

const firstOf = (day: string, kind: SearchKind): number =>
  firstId(day) + (ranks[kind] ?? spoken) * aRank;

function nextId(db: Database, first: number): number {
  const last = plucked<number | null>(
    db,
    'SELECT max(id) FROM search_rows WHERE id >= ? AND id < ?',
  ).get(first, first + aRank);
  return (last ?? first - 1) + 1;
}

function insertWords(db: Database, id: number, { about, texts, tags }: Entry): void {
  const [words, title, names] = texts;
  const ids = identifiersOf(`${words} ${title}`).join(' ');
  const all = new Set([tagOf('kind', about.kind), ...topicTags(about), ...tags]);
  prepared(
    db,
    'INSERT INTO search_index (rowid, words, title, names, ids, tags) VALUES (?, ?, ?, ?, ?, ?)',
  ).run(id, words, title, names, ids, [...all].join(' '));
}

const topicTags = ({ topicKey }: About): string[] => (topicKey ? [tagOf('topic', topicKey)] : []);

function remove(db: Database, column: 'message' | 'todo', values: (number | string)[]): void {
  const find = plucked<number>(db, `SELECT id FROM search_rows WHERE ${column} = ?`);
  const ids = values.flatMap((value) => find.all(value));
  if (ids.length === 0) return;
  for (const id of ids.sort((one, other) => one - other)) {
    prepared(db, 'DELETE FROM search_index WHERE rowid = ?').run(id);
  }
  for (const value of values) {
    prepared(db, `DELETE FROM search_rows WHERE ${column} = ?`).run(value);
  }
}

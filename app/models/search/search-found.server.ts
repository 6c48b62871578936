/**
 * What is asked of the index in; the entries that a page of hits is made of, with what each weighs, out.
 *
 *     entries that match, newest first     →  a window of them
 *     all of them, where they are few      →  weights, by bm25 over the words
 * Where they are many, and for a word that is nearly everywhere, no weight is asked for: it would be
 * counted over all entries, and what a search costs would grow with the years. All entries are
 * reached, window after window.
 */

import { placeOfEntry } from '#app/models/full-text/search-index.server.ts';
import { tagOf } from '#app/models/full-text/search-tags.ts';
import { prepared } from '#app/models/prepared.server.ts';
import type { Database } from '#db/open.server.ts';
import { type Asked, firstOfAll, lastOfAll } from './search-sql.server.ts';

/** Entries ranked among each other, at most. */
const most = 100;
/** A word in so many entries tells nothing about the few that have all words. */
const common = 2_000;

/** Of the page alone, the best first. */
export type Found = { ids: number[]; hasNext: boolean };

export function findEntries(
  db: Database,
  asked: Asked,
  { page, perPage }: { page: number; perPage: number },
): Found {
  // No page lies in two windows.
  const size = perPage * Math.max(1, Math.floor(most / perPage));
  const start = (page - 1) * perPage;
  const behind = Math.floor(start / size) * size;
  const ids = matching(db, asked, size + 1, behind);
  const hasMore = ids.length > size;
  const window = ids.slice(0, size);
  const isAll = !hasMore && behind === 0;
  const weights = isAll ? weightsOf(db, asked, window) : new Map<number, number>();
  const entries = window.map((id) => ({ id, ...placeOfEntry(id) }));
  const strangers = isAll ? calledByTopic(db, asked, entries) : new Set<number>();
  const offset = start - behind;
  return {
    ids: ranked(entries, weights, strangers).slice(offset, offset + perPage),
    hasNext: hasMore || offset + perPage < window.length,
  };
}

/** What a kind adds to a weight (the smaller, the better), by its rank. */
const bonus = [4, 1, 0, -2];
const tracked = 3;
/** What it costs a TODO to hold none of the words: notes that do hold them come before it. */
const notItself = 3;

type Ranked = { id: number; day: number; rank: number };

/** By weight and kind, then the newest first: all of it is in the ids, so that no row is looked up. */
function ranked(
  entries: Ranked[],
  weights: Map<number, number>,
  strangers: ReadonlySet<number>,
): number[] {
  return entries
    .map(({ id, day, rank }) => {
      const own = Math.round((weights.get(id) ?? 0) * 100) / 100 + (bonus[rank] ?? 0);
      return { id, day, weight: strangers.has(id) ? own + notItself : own };
    })
    .sort((one, other) => one.weight - other.weight || other.day - one.day || one.id - other.id)
    .map(({ id }) => id);
}

/** The TODOs among them that only stand under a topic of such words. */
function calledByTopic(db: Database, asked: Asked, entries: Ranked[]): ReadonlySet<number> {
  const todos = entries.filter(({ rank }) => rank === tracked).map(({ id }) => id);
  const [newest] = todos;
  const oldest = todos.at(-1);
  if (newest === undefined || oldest === undefined || asked.terms.length === 0) return new Set();
  const any = asked.terms.map((term) => `(${term})`).join(' OR ');
  const match = `{words names ids} : (${any})`;
  // Asked together with all the rest, so that a word that is everywhere is not looked through.
  const own = matching(
    db,
    { ...asked, tags: [...asked.tags, match, trackedTag], from: oldest, to: newest + 1 },
    todos.length,
    0,
  );
  const holding = new Set(own);
  return new Set(todos.filter((id) => !holding.has(id)));
}

const trackedTag = `tags : "${tagOf('kind', 'tracked')}"`;

/** Newest first. */
function matching(db: Database, asked: Asked, limit: number, offset: number): number[] {
  const { terms, tags, from, to, clauses } = asked;
  const match = [...terms, ...tags].map((each) => `(${each})`).join(' AND ');
  const also = clauses.map((clause) => ` AND ${clause}`).join('');
  const joined = clauses.length === 0 ? '' : 'JOIN search_rows w ON w.id = search_index.rowid';
  const sql =
    match === ''
      ? `SELECT w.id FROM search_rows w WHERE w.id >= @from AND w.id < @to ${also}
         ORDER BY w.id DESC LIMIT @limit OFFSET @offset`
      : `SELECT search_index.rowid AS id FROM search_index ${joined}
         WHERE search_index MATCH @match AND search_index.rowid >= ${whole('@from')}
           AND search_index.rowid < ${whole('@to')}
         ${also} ORDER BY search_index.rowid DESC LIMIT @limit OFFSET @offset`;
  const values = { from, to, limit, offset };
  return prepared<{ id: number }>(db, sql)
    .all(match === '' ? values : { ...values, match })
    .map(({ id }) => id);
}

/** A number comes bound as a fraction; only a whole one lets the index begin there, and not at its end. */
const whole = (value: string): string => `CAST(${value} AS INTEGER)`;

/** Of the words that tell entries apart; `ids` are all that match. */
function weightsOf(db: Database, asked: Asked, ids: number[]): Map<number, number> {
  const { terms, tags, clauses, from, to } = asked;
  if (ids.length === 0 || terms.length === 0) return new Map();
  const isNarrowed = tags.length + clauses.length > 0 || from > firstOfAll || to < lastOfAll;
  const isAlone = terms.length === 1 && !isNarrowed;
  const telling = isAlone ? terms : terms.filter((term) => isRare(db, term));
  if (telling.length === 0) return new Map();
  const rows = prepared<{ id: number; weight: number }>(
    db,
    `SELECT rowid AS id, bm25(search_index, 4, 3, 3, 8, 0) AS weight FROM search_index
     WHERE search_index MATCH @match AND rowid BETWEEN ${whole('@first')} AND ${whole('@last')}
       AND +rowid IN (SELECT value FROM json_each(@ids))`,
  ).all({
    match: telling.map((term) => `(${term})`).join(' AND '),
    ids: JSON.stringify(ids),
    ...{ first: ids.at(-1), last: ids[0] },
  });
  return new Map(rows.map(({ id, weight }) => [id, weight]));
}

const isRare = (db: Database, term: string): boolean =>
  (prepared<{ entries: number }>(
    db,
    `SELECT count(*) AS entries
     FROM (SELECT 1 FROM search_index WHERE search_index MATCH ? LIMIT ${common})`,
  ).get(term)?.entries ?? 0) < common;

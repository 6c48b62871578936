/**
 * What is asked of the index in; the entries that a page of hits is made of, with what each weighs, out.
 *
 *     entries that match, newest first     →  a window of them
 *     all of them, where they are few      →  weights, by bm25 over the words
 * Where they are many, and for a word that is nearly everywhere, no weight is asked for: it would be
 * counted over all entries, and what a search costs would grow with the years. All entries are
 * reached, window after window.
 */
import type { Database } from '#db/open.server.ts';
import { prepared } from './prepared.server.ts';
import { type Asked, firstOfAll, lastOfAll } from './search-sql.server.ts';

/** Entries ranked among each other, at most. */
const most = 300;
/** A word in so many entries tells nothing about the few that have all words. */
const common = 2_000;

export type Found = {
  /** Id and weight; the smaller the weight, the better. */
  weighed: [id: number, weight: number][];
  /** Where in the window the page begins. */
  offset: number;
  /** There are entries behind the window. */
  hasMore: boolean;
};

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
  const weights = hasMore || behind > 0 ? new Map() : weightsOf(db, asked, window);
  return {
    weighed: window.map((id) => [id, weights.get(id) ?? 0]),
    offset: start - behind,
    hasMore,
  };
}

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
         WHERE search_index MATCH @match AND search_index.rowid >= @from AND search_index.rowid < @to
         ${also} ORDER BY search_index.rowid DESC LIMIT @limit OFFSET @offset`;
  const values = { from, to, limit, offset };
  return prepared<{ id: number }>(db, sql)
    .all(match === '' ? values : { ...values, match })
    .map(({ id }) => id);
}

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
     WHERE search_index MATCH @match AND rowid BETWEEN @first AND @last
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

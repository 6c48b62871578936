/** A parsed query in; the statement that finds its hits out. */
import type { Database } from '#db/open.server.ts';
import { encodeIdentifier, isIdentifier } from './identifiers.ts';
import { prepared } from './prepared.server.ts';
import type { Filter, Query } from './query.ts';
import { spellingsOf } from './spellings.server.ts';
import { closedQuestion, openQuestion } from './statements.server.ts';
import { askedTopicKeys } from './topic-keys.server.ts';

/** Null when there is nothing to look for. */
export function searchSql(
  db: Database,
  query: Query,
): { text: string; values: Record<string, unknown> } | null {
  const match = matchOf(db, query);
  if (match === null && query.filters.length === 0) return null;
  const clauses: string[] = [];
  const values: Record<string, unknown> = {};
  query.filters.forEach((filter, at) => {
    clauses.push(clauseOf(db, filter, `f${at}`, values));
  });
  if (match !== null) {
    clauses.push('search_index MATCH @match');
    values.match = match;
  }
  // Ranked on small rows first; the words of the one page shown are fetched last.
  const found =
    match === null
      ? `SELECT w.id, 0 AS score FROM search_rows w WHERE ${clauses.join(' AND ')}
         ORDER BY w.meeting DESC LIMIT ${CANDIDATES}`
      : `SELECT search_index.rowid AS id, bm25(search_index, 4, 3, 3, 8) AS score
         FROM search_index ${query.filters.length === 0 ? '' : 'JOIN search_rows w ON w.id = search_index.rowid'}
         WHERE ${clauses.join(' AND ')} ORDER BY search_index.rowid DESC LIMIT ${CANDIDATES}`;
  const text = `
    WITH found AS (${found}),
    hits AS (
      SELECT w.id, w.kind, w.message, w.todo, w.ref, w.meeting, w.topic_key,
        round(f.score, 2) + ${KIND_WEIGHT} AS rank
      FROM found f JOIN search_rows w ON w.id = f.id
      ORDER BY rank, w.meeting DESC, w.id LIMIT @limit OFFSET @offset)
    SELECT h.kind, h.meeting, m.key AS message, t.state,
      coalesce(i.topic, v.title, (SELECT c.title FROM topics c WHERE c.key = h.topic_key)) AS topic,
      CASE h.kind WHEN 'mail' THEN r.body WHEN 'topic' THEN v.title
        WHEN 'meeting' THEN g.title ELSE i.text END AS words,
      coalesce(i.start, l.start) AS start, coalesce(i."end", l."end") AS "end",
      l.url, l.kind AS linkKind, l.repo, l.number
    FROM hits h
      LEFT JOIN messages m ON m.id = h.message
      LEFT JOIN items i ON i.id = h.ref AND h.kind IN ('note', 'todo', 'question', 'decision')
      LEFT JOIN links l ON l.id = h.ref AND h.kind = 'link'
      LEFT JOIN readings r ON r.message = h.ref AND h.kind = 'mail'
      LEFT JOIN topic_visits v ON h.kind = 'topic' AND v.topic_key = h.topic_key
        AND v.meeting = h.meeting AND v.message = h.message
      LEFT JOIN meetings g ON h.kind = 'meeting' AND g.date = h.meeting
      LEFT JOIN todos t ON t.key = h.todo
    ORDER BY h.rank, h.meeting DESC, h.id`;
  return { text, values };
}

/** Of a word that is everywhere, so many of the latest entries are ranked: the others are older. */
const CANDIDATES = 1000;

/** A TODO beats the item it was said in, an item the whole mail. */
const KIND_WEIGHT = `CASE w.kind WHEN 'tracked' THEN -2 WHEN 'mail' THEN 4 WHEN 'link' THEN 1 ELSE 0 END`;

/** In the language of FTS5; every word quoted, so that nothing typed is an operator. */
function matchOf(db: Database, { words, phrases }: Query): string | null {
  const terms = [
    ...words.map((word) => (isIdentifier(word) ? identifierTerm(db, word) : `${quote(word)} *`)),
    ...phrases.map(quote),
  ];
  return terms.length === 0 ? null : terms.join(' AND ');
}

/** As one word, begun at least; where none is so, its parts side by side (`foo-bar`: `foo bar`). */
function identifierTerm(db: Database, word: string): string {
  const whole = `ids : ${quote(encodeIdentifier(word))} *`;
  const isThere = prepared(db, 'SELECT 1 FROM search_index WHERE search_index MATCH ? LIMIT 1').get(
    whole,
  );
  return onlyDigits.test(word) || isThere !== undefined ? `(${whole})` : `${quote(word)} *`;
}

/** `5.2.1`: its parts alone would find any 5 beside a 2 */
const onlyDigits = /^[\d.,:_+#@/-]+$/;

const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;

function clauseOf(
  db: Database,
  filter: Filter,
  name: string,
  values: Record<string, unknown>,
): string {
  const list = (value: string[]) => {
    values[name] = JSON.stringify(value);
    return `(SELECT value FROM json_each(@${name}))`;
  };
  const one = (value: string) => {
    values[name] = value;
    return `@${name}`;
  };
  switch (filter.name) {
    case 'owner': {
      const people = list(spellingsOf(db, filter.value));
      return `(w.todo IN (SELECT key FROM todo_owners WHERE owner IN ${people})
        OR w.ref IN (SELECT id FROM items WHERE speaker_key IN ${people})
          AND w.kind IN ('note', 'todo', 'question', 'decision'))`;
    }
    case 'topic':
      return `w.topic_key IN ${list(askedTopicKeys(db, filter.value))}`;
    case 'repo': {
      const repo = one(filter.value.toLowerCase());
      const named = `SELECT id FROM links WHERE repo_key = ${repo} OR repo_key LIKE '%/' || ${repo}`;
      return `(w.kind = 'link' AND w.ref IN (${named})
        OR w.kind IN ('note', 'todo', 'question', 'decision')
          AND w.ref IN (SELECT item FROM links WHERE id IN (${named})))`;
    }
    case 'before':
      return `w.meeting < ${one(filter.value)}`;
    case 'after':
      return `w.meeting >= ${one(filter.value)}`;
    case 'is':
      return stateClause(filter.value, one);
    case 'kind':
      return filter.value === 'todo'
        ? `w.kind = 'tracked'`
        : `w.kind ${filter.value === 'item' ? `IN ('note', 'todo', 'question', 'decision')` : `= ${one(filter.value)}`}`;
  }
}

function stateClause(
  state: Extract<Filter, { name: 'is' }>['value'],
  one: (value: string) => string,
): string {
  switch (state) {
    case 'closed':
      return `w.todo IN (SELECT key FROM todos WHERE status IN ('done', 'dropped'))`;
    case 'answered':
    case 'unanswered':
      return `w.kind = 'question' AND w.ref IN (SELECT s.item FROM statements s
        WHERE ${state === 'answered' ? closedQuestion : openQuestion})`;
    default:
      return `w.todo IN (SELECT key FROM todos WHERE status = ${one(state)})`;
  }
}

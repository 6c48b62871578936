/** Filters or a number in; tracked TODOs out. */

import { spellingsOf } from '#app/models/names/spellings.server.ts';
import { askedTopicKeys } from '#app/models/names/topic-keys.server.ts';
import { prepared } from '#app/models/prepared.server.ts';
import type { Page, TodoCounts, TodoFilter, TodoRow } from '#app/models/views.ts';
import type { Database } from '#db/open.server.ts';
import { findTodos, staleBefore } from './todo-rows.server.ts';

export { type Decision, decideTodo, sameAs } from './decide-todo.server.ts';
export { getTodo, toldBy } from './todo-view.server.ts';

/** Open ones first mentioned longest ago first; others by when they were last mentioned, newest first. */
export function listTodos(db: Database, filter: TodoFilter): Page<TodoRow> {
  const { page = 1, perPage = 50 } = filter;
  const { where, values } = clausesOf(db, filter);
  const isOpen = filter.status?.every((status) => status === 'open' || status === 'waiting');
  const order = isOpen ? 't.first_seen, t.id' : 't.last_seen DESC, t.id DESC';
  const rows = findTodos(
    db,
    `${where} ORDER BY ${order} LIMIT ? OFFSET ?`,
    ...values,
    perPage + 1,
    (page - 1) * perPage,
  );
  return { rows: rows.slice(0, perPage), page, hasNext: rows.length > perPage };
}

const owed = `t.status IN ('open', 'waiting')`;

function clausesOf(db: Database, filter: TodoFilter): { where: string; values: unknown[] } {
  const clauses = ['1'];
  const values: unknown[] = [];
  const say = (clause: string, ...more: unknown[]) => {
    clauses.push(clause);
    values.push(...more);
  };
  const [only, ...others] = filter.status ?? [];
  // One status alone lets the index give the order, too.
  if (only !== undefined && others.length === 0) say('t.status = ?', only);
  else if (filter.status) {
    say('t.status IN (SELECT value FROM json_each(?))', JSON.stringify(filter.status));
  }
  if (filter.owner !== undefined) {
    say(
      't.key IN (SELECT key FROM todo_owners WHERE owner IN (SELECT value FROM json_each(?)))',
      JSON.stringify(spellingsOf(db, filter.owner)),
    );
  }
  if (filter.topic !== undefined) {
    say(
      't.topic_key IN (SELECT value FROM json_each(?))',
      JSON.stringify(askedTopicKeys(db, filter.topic)),
    );
  }
  if (filter.repo !== undefined) {
    const prefix = `${filter.repo.toLowerCase()}#`;
    say(
      `t.key IN (SELECT key FROM todo_entries WHERE kind = 'link' AND entry >= ? AND entry < ?)`,
      prefix,
      `${prefix}:`,
    );
  }
  if (filter.needsOwner) say(`t.needs_owner = 1 AND ${owed}`);
  if (filter.proposed) say('t.proposed_on IS NOT NULL');
  if (filter.stale !== undefined) {
    const before = staleBefore(db) ?? '';
    say(filter.stale ? `t.last_seen < ? AND ${owed}` : 't.last_seen >= ?', before);
  }
  return { where: clauses.join(' AND '), values };
}

export function countTodos(db: Database, filter: Pick<TodoFilter, 'owner' | 'topic'>): TodoCounts {
  const isWhole = filter.owner === undefined && filter.topic === undefined;
  const { where, values } = clausesOf(db, filter);
  const sql = isWhole
    ? 'SELECT what, todos FROM todo_counts'
    : `SELECT t.status AS what, count(*) AS todos FROM todos t WHERE ${where} GROUP BY 1
       UNION ALL SELECT 'needs-owner', count(*) FROM todos t
         WHERE ${where} AND t.needs_owner = 1 AND ${owed}
       UNION ALL SELECT 'proposed', count(*) FROM todos t
         WHERE ${where} AND t.proposed_on IS NOT NULL`;
  const counted = prepared<{ what: string; todos: number }>(db, sql).all(
    ...(isWhole ? [] : [...values, ...values, ...values]),
  );
  const of = (what: string) => counted.find((each) => each.what === what)?.todos ?? 0;
  const stale = prepared<{ count: number }>(
    db,
    `SELECT count(*) AS count FROM todos t WHERE ${where} AND ${owed} AND t.last_seen < ?`,
  ).get(...values, staleBefore(db) ?? '');
  return {
    ...{ suggested: of('suggested'), open: of('open'), waiting: of('waiting') },
    ...{ done: of('done'), dropped: of('dropped') },
    ...{ needsOwner: of('needs-owner'), proposed: of('proposed'), stale: stale?.count ?? 0 },
  };
}

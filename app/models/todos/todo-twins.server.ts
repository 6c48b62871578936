/** A TODO's number, and words searched for, in; the TODOs that may be the same out. */

import { prepared } from '#app/models/prepared.server.ts';
import { rowIndex } from '#app/models/tracking/row-index.server.ts';
import type { TodoRow } from '#app/models/views.ts';
import type { TodoState } from '#app/todos/todo-index.ts';
import { likelyTwins } from '#app/todos/twins.ts';
import type { Database } from '#db/open.server.ts';
import { findTodos } from './todo-rows.server.ts';

/** Why it may be the same; `score` is 0..1. */
export type TwinRow = TodoRow & { score: number; because: string };

/** Best first. `words` null: by what the TODO says itself. Empty for an unknown number. */
export function findTwins(
  db: Database,
  id: number,
  { words, limit = 8 }: { words: string | null; limit?: number },
): TwinRow[] {
  const row = prepared<{ state: string }>(
    db,
    `SELECT t.state FROM todo_resolved o JOIN todos t ON t.key = o.key
     WHERE o.number = ? ORDER BY o.id DESC LIMIT 1`,
  ).get(id);
  if (!row) return [];
  const twins = likelyTwins(rowIndex(db), JSON.parse(row.state) as TodoState, words, limit);
  const keys = JSON.stringify(twins.map(({ state }) => state.key));
  const rows = findTodos(db, 't.key IN (SELECT value FROM json_each(?))', keys);
  return twins.flatMap(({ state, score, because }) => {
    const todo = rows.find((each) => each.id === state.id);
    return todo ? [{ ...todo, score, because }] : [];
  });
}

/** What `where` says about tracked TODOs in; rows as lists show them out, in one statement. */

import { prepared } from '#app/models/prepared.server.ts';
import { getSeries } from '#app/models/series/series.server.ts';
import type { TodoRow } from '#app/models/views.ts';
import { isStale, todoOf } from '#app/todos/reconcile.ts';
import type { Mention } from '#app/todos/todo.ts';
import type { TodoState } from '#app/todos/todo-index.ts';
import type { Database } from '#db/open.server.ts';

/** `where` speaks of `t` (todos) and may go on with ORDER BY and LIMIT. */
export function findTodos(db: Database, where: string, ...values: unknown[]): TodoRow[] {
  const { staleAfter } = getSeries(db);
  const held = countMeetings(db);
  return prepared<{ state: string; lastMention: string | null }>(
    db,
    `SELECT t.state, t.last_mention AS lastMention FROM todos t WHERE ${where}`,
  )
    .all(...values)
    .map(({ state, lastMention }) => toRow(state, lastMention, held, staleAfter));
}

export function countMeetings(db: Database): number {
  return (
    prepared<{ ordinal: number | null }>(db, 'SELECT max(ordinal) AS ordinal FROM meetings').get()
      ?.ordinal ?? 0
  );
}

function toRow(
  state: string,
  lastMention: string | null,
  held: number,
  staleAfter: number,
): TodoRow {
  const { mentions, history, anchor, ...todo } = todoOf(
    JSON.parse(state) as TodoState,
    [],
    [],
    held,
  );
  return {
    ...todo,
    isStale: isStale(todo, staleAfter),
    lastMention: lastMention === null ? null : (JSON.parse(lastMention) as Mention),
  };
}

/** TODOs last mentioned before this day are stale; null when there were too few meetings. */
export function staleBefore(db: Database): string | null {
  const { staleAfter } = getSeries(db);
  const row = prepared<{ date: string }>(db, 'SELECT date FROM meetings WHERE ordinal = ?').get(
    countMeetings(db) - staleAfter + 1,
  );
  return row?.date ?? null;
}

/** A number in; the TODO with all that was said about it out. */

import { prepared } from '#app/models/prepared.server.ts';
import { findCorrections, listCorrections } from '#app/models/tracking/corrections.server.ts';
import { rowIndex } from '#app/models/tracking/row-index.server.ts';
import type { TodoView, ToldBy } from '#app/models/views.ts';
import { comebackOf } from '#app/todos/comebacks.ts';
import { partnerOf } from '#app/todos/identity.ts';
import { todoOf } from '#app/todos/reconcile.ts';
import type { Mention, Todo, TodoEvent } from '#app/todos/todo.ts';
import type { TodoState } from '#app/todos/todo-index.ts';
import type { Database } from '#db/open.server.ts';
import { countMeetings, findTodos } from './todo-rows.server.ts';

/** Null when the number was never given. A number that was merged away answers with the other TODO. */
export function getTodo(db: Database, id: number): TodoView | null {
  const row = prepared<{ key: string }>(
    db,
    `SELECT t.key FROM todo_resolved o JOIN todos t ON t.key = o.key
     WHERE o.number = ? ORDER BY o.id DESC LIMIT 1`,
  ).get(id);
  const [shown] = row ? findTodos(db, 't.key = ?', row.key) : [];
  if (!row || !shown) return null;
  const [todo] = wholeTodos(db, 't.key = ?', row.key);
  if (!todo) return null;
  const messages = new Set(todo.mentions.map(({ message }) => message));
  const places = new Set(todo.mentions.map(({ message, start }) => `${message}:${start}`));
  const said = new Set(todo.history.map(({ correction }) => correction));
  const corrections = [...messages]
    .flatMap((message) => listCorrections(db, message))
    .filter(({ id, target }) => said.has(id) || places.has(`${target.message}:${target.start}`));
  const { isStale, lastMention } = shown;
  return { ...todo, isStale, lastMention, corrections, comeback: comebackOf(todo) };
}

/** What a person has just said, to show with its undo; null for an unknown correction. */
export function toldBy(db: Database, id: number): ToldBy | null {
  const [correction] = findCorrections(db, 'c.id = ?', id);
  if (!correction) return null;
  const { target, change } = correction;
  const index = rowIndex(db);
  // Words that a person made a second TODO of start where the first one does.
  const place =
    change.kind === 'missed-todo'
      ? (index
          .mentionsOn(index.dateOf(target.message) ?? '')
          .find(({ message, quote }) => message === target.message && quote === change.text) ??
        target)
      : target;
  return { correction, about: partnerOf(index, place)?.id ?? null };
}

/** With mentions and history: for agendas, mails and exports. `where` speaks of `t`. */
export function wholeTodos(db: Database, where: string, ...values: unknown[]): Todo[] {
  const held = countMeetings(db);
  const states = prepared<{ key: string; state: string }>(
    db,
    `SELECT t.key, t.state FROM todos t WHERE ${where}`,
  ).all(...values);
  const keys = JSON.stringify(states.map(({ key }) => key));
  const mentions = partsOf<Mention>(db, 'mention', 'todo_mentions', keys);
  const events = partsOf<TodoEvent>(db, 'event', 'todo_events', keys);
  return states.map(({ key, state }) =>
    todoOf(JSON.parse(state) as TodoState, mentions.get(key) ?? [], events.get(key) ?? [], held),
  );
}

function partsOf<Part>(
  db: Database,
  column: 'mention' | 'event',
  table: 'todo_mentions' | 'todo_events',
  keys: string,
): Map<string, Part[]> {
  const parts = new Map<string, Part[]>();
  const rows = prepared<{ key: string; json: string }>(
    db,
    `SELECT key, ${column} AS json FROM ${table}
     WHERE key IN (SELECT value FROM json_each(?)) ORDER BY id`,
  ).all(keys);
  for (const { key, json } of rows) {
    const known = parts.get(key);
    if (known) known.push(JSON.parse(json) as Part);
    else parts.set(key, [JSON.parse(json) as Part]);
  }
  return parts;
}

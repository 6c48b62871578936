/** Results of steps in; rows that hold the state after them, and the way back, out. */

import { nameKey } from '#app/models/fold.ts';
import { entryOfTodo } from '#app/models/full-text/index-todo.server.ts';
import { indexEntries, unindexTodos } from '#app/models/full-text/search-index.server.ts';
import { prepared } from '#app/models/prepared.server.ts';
import { entriesOf } from '#app/todos/memory-index.ts';
import type { Numbered } from '#app/todos/todo.ts';
import type { StepResult, TodoChange, TodoState } from '#app/todos/todo-index.ts';
import type { Database } from '#db/open.server.ts';
import { STILL_OPEN } from './row-index.server.ts';
import type { WindowStates } from './window-states.ts';

/** Makes what one step says the state of the tracking; the states themselves are kept by `keepStates`. */
export function applyStep(db: Database, window: WindowStates, result: StepResult): void {
  const { position, meeting } = result;
  prepared(db, 'INSERT INTO todo_steps (position, meeting, ordinal) VALUES (?, ?, ?)').run(
    position,
    meeting?.date ?? null,
    meeting?.ordinal ?? null,
  );
  keepNumbers(db, result.numbered);
  for (const change of result.changes) applyChange(db, window, position, change);
  for (const { correction, because } of result.lost) {
    prepared(
      db,
      'INSERT OR IGNORE INTO todo_lost (position, correction, because) VALUES (?, ?, ?)',
    ).run(position, correction.id, because);
  }
}

/** Writes the states that a window has come to. */
export function keepStates(db: Database, window: WindowStates): void {
  const touched = window.touched();
  for (const { key, old, state } of touched) putState(db, key, old, state);
  countTerms(db, window.changes());
  reindex(db, touched);
}

/** Goes back to where the tracking stood before `position`; numbers once given stay given. */
export function cutSteps(db: Database, position: string): void {
  const touched = prepared<{ key: string; before: string | null }>(
    db,
    `SELECT key, before FROM todo_changes c WHERE position >= ? AND NOT EXISTS
       (SELECT 1 FROM todo_changes e WHERE e.key = c.key AND e.position >= ?
          AND e.position < c.position)`,
  ).all(position, position);
  for (const table of steppedTables) {
    prepared(db, `DELETE FROM ${table} WHERE position >= ?`).run(position);
  }
  prepared(db, `DELETE FROM todo_lost WHERE position >= ? AND position < 'reading/'`).run(position);
  const counts = new Map<string, number>();
  const count = (state: TodoState, by: 1 | -1) => {
    for (const term of ['', ...entriesOf(state).terms]) {
      counts.set(term, (counts.get(term) ?? 0) + by);
    }
  };
  const changed = touched.map(({ key, before }) => {
    const state = before === null ? null : (JSON.parse(before) as TodoState);
    return { key, old: stateOf(db, key), state };
  });
  for (const { key, old, state: next } of changed) {
    putState(db, key, old, next);
    if (old) count(old, -1);
    if (next) count(next, 1);
  }
  countTerms(db, counts);
  reindex(db, changed);
}

type Changed = { key: string; old: TodoState | null; state: TodoState | null };

/** Their entries of the full-text index, in place of those before. */
function reindex(db: Database, changed: Changed[]): void {
  const before = changed.filter(({ old }) => old !== null);
  unindexTodos(
    db,
    before.map(({ key }) => key),
  );
  indexEntries(
    db,
    changed.flatMap(({ state }) => (state === null ? [] : entryOfTodo(state))),
  );
}

const steppedTables = [
  'todo_steps',
  'todo_changes',
  'todo_mentions',
  'todo_events',
  'todo_resolved',
];

function keepNumbers(db: Database, numbered: Numbered[]): void {
  for (const { number, place } of numbered) {
    prepared(
      db,
      `INSERT OR IGNORE INTO todo_numbers (number, message, start, "end", quote)
       VALUES (@number, @message, @start, @end, @quote)`,
    ).run({ number, ...place });
  }
}

function applyChange(
  db: Database,
  window: WindowStates,
  position: string,
  change: TodoChange,
): void {
  const { key, before, after } = change;
  prepared(db, 'INSERT INTO todo_changes (position, key, before) VALUES (?, ?, ?)').run(
    position,
    key,
    before === null ? null : JSON.stringify(before),
  );
  for (const mention of change.mentions) {
    prepared(
      db,
      'INSERT INTO todo_mentions (position, key, meeting, mention) VALUES (?, ?, ?, ?)',
    ).run(position, key, mention.meeting, JSON.stringify(mention));
  }
  for (const event of change.events) {
    prepared(db, 'INSERT INTO todo_events (position, key, event) VALUES (?, ?, ?)').run(
      position,
      key,
      JSON.stringify(event),
    );
  }
  for (const number of change.numbers) {
    prepared(db, 'INSERT INTO todo_resolved (position, number, key) VALUES (?, ?, ?)').run(
      position,
      number,
      key,
    );
  }
  window.put(key, before, after);
}

const stateOf = (db: Database, key: string): TodoState | null => {
  const row = prepared<{ state: string }>(db, 'SELECT state FROM todos WHERE key = ?').get(key);
  return row ? (JSON.parse(row.state) as TodoState) : null;
};

function putState(db: Database, key: string, old: TodoState | null, next: TodoState | null): void {
  dropEntries(db, key, old);
  if (next === null) {
    prepared(db, 'DELETE FROM todos WHERE key = ?').run(key);
    return;
  }
  const entries = entriesOf(next);
  prepared(
    db,
    `INSERT INTO todos (key, id, status, topic_key, needs_owner, proposed_on, first_seen, last_seen,
       closed_on, state, last_mention)
     VALUES (@key, @id, @status, @topic, @needsOwner, @proposedOn, @firstSeen, @lastSeen,
       @closedOn, @state, @lastMention)
     ON CONFLICT (key) DO UPDATE SET id = excluded.id, status = excluded.status,
       topic_key = excluded.topic_key, needs_owner = excluded.needs_owner,
       proposed_on = excluded.proposed_on, first_seen = excluded.first_seen,
       last_seen = excluded.last_seen, closed_on = excluded.closed_on, state = excluded.state,
       last_mention = excluded.last_mention`,
  ).run({
    ...{ key, id: next.id, status: next.status, topic: entries.topic },
    needsOwner: next.needsOwner ? 1 : 0,
    proposedOn: next.proposal?.meeting ?? null,
    ...{ firstSeen: next.firstSeen, lastSeen: next.lastSeen, closedOn: next.closedOn },
    state: JSON.stringify(next),
    lastMention: lastMentionOf(db, key),
  });
  enter(db, next, entries);
}

const lastMentionOf = (db: Database, key: string): string | null =>
  prepared<{ mention: string }>(
    db,
    'SELECT mention FROM todo_mentions WHERE key = ? ORDER BY id DESC LIMIT 1',
  ).get(key)?.mention ?? null;

function enter(db: Database, state: TodoState, entries: ReturnType<typeof entriesOf>): void {
  const closedAt = state.closedAt ?? STILL_OPEN;
  const insert = prepared(
    db,
    `INSERT OR IGNORE INTO todo_entries (kind, entry, key, seen_at, closed_at)
     VALUES (?, ?, ?, ?, ?)`,
  );
  const put = (kind: string, entry: string) =>
    insert.run(kind, entry, state.key, state.seenAt, closedAt);
  for (const text of entries.texts) put('text', text);
  for (const link of entries.links) put('link', link);
  for (const term of entries.terms) put('term', term);
  put('topic', entries.topic);
  for (const owner of state.owners) {
    prepared(
      db,
      'INSERT OR IGNORE INTO todo_owners (owner, key, status, closed_on) VALUES (?, ?, ?, ?)',
    ).run(nameKey(owner), state.key, state.status, state.closedOn);
  }
}

function dropEntries(db: Database, key: string, old: TodoState | null): void {
  if (old === null) return;
  prepared(db, 'DELETE FROM todo_entries WHERE key = ?').run(key);
  prepared(db, 'DELETE FROM todo_owners WHERE key = ?').run(key);
}

/** Adds to how many TODOs have a term. The term '' counts all of them. */
function countTerms(db: Database, changes: Iterable<[string, number]>): void {
  const count = prepared(
    db,
    `INSERT INTO todo_terms (term, todos) VALUES (?, ?)
     ON CONFLICT DO UPDATE SET todos = todos + excluded.todos`,
  );
  for (const [term, by] of changes) if (by !== 0) count.run(term, by);
}

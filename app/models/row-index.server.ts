/** A database in; the lookups that one step of the tracking may ask of it out. No list is read whole. */

import { byRecency } from '#app/todos/ranked-keys.ts';
import type { Numbered, Place } from '#app/todos/todo.ts';
import type { MentionPlace, TodoIndex, TodoState } from '#app/todos/todo-index.ts';
import type { Database } from '#db/open.server.ts';
import { prepared } from './prepared.server.ts';

type StateRow = { state: string };

/** Ordinal of `closedAt` for a TODO that is not closed: later than all. */
export const STILL_OPEN = 1_000_000_000;

export function rowIndex(db: Database): TodoIndex {
  const one = (sql: string, value: unknown): TodoState | null => {
    const row = prepared<StateRow>(db, sql).get(value);
    return row ? revive(row) : null;
  };
  const byEntry = (kind: string, entry: string, closedSince: number, limit: number) =>
    prepared<StateRow>(
      db,
      `SELECT t.state FROM todo_entries e JOIN todos t ON t.key = e.key
       WHERE e.kind = ? AND e.entry = ? AND e.closed_at >= ?
       ORDER BY e.seen_at DESC, e.key LIMIT ?`,
    )
      .all(kind, entry, closedSince, limit)
      .map(revive);
  let aliases: Map<string, string> | null = null;
  /** What people have said, few and asked once. */
  const meant = (topic: string): string => {
    aliases ??= new Map(
      prepared<{ alias: string; topic: string }>(db, 'SELECT alias, topic FROM topic_aliases')
        .all()
        .map((row) => [row.alias, row.topic]),
    );
    return aliases.get(topic) ?? topic;
  };
  const titles = (topic: string): Set<string> =>
    new Set([topic, ...[...(aliases ?? [])].flatMap(([alias, to]) => (to === topic ? alias : []))]);
  return {
    meetings: () =>
      prepared<{ ordinal: number | null }>(
        db,
        'SELECT max(ordinal) AS ordinal FROM todo_steps',
      ).get()?.ordinal ?? 0,
    size: () =>
      prepared<{ size: number }>(db, `SELECT todos AS size FROM todo_terms WHERE term = ''`).get()
        ?.size ?? 0,
    state: (key) => one('SELECT state FROM todos WHERE key = ?', key),
    byNumber: (number) =>
      one(
        `SELECT t.state FROM todo_resolved o JOIN todos t ON t.key = o.key
         WHERE o.number = ? ORDER BY o.id DESC LIMIT 1`,
        number,
      ),
    byText: (folded, limit) => byEntry('text', folded, 0, limit),
    byLink: (link, limit) => byEntry('link', link, 0, limit),
    byTerm: (term, closedSince, limit) =>
      byEntry('term', term, Math.min(closedSince, STILL_OPEN), limit),
    byTopic: (topic, limit) =>
      [...titles(meant(topic))]
        .flatMap((title) => byEntry('topic', title, STILL_OPEN, limit))
        .sort(byRecency)
        .slice(0, limit),
    meant,
    frequencies(terms) {
      const count = prepared<{ todos: number }>(db, 'SELECT todos FROM todo_terms WHERE term = ?');
      return new Map(terms.map((term) => [term, count.get(term)?.todos ?? 0]));
    },
    mentionsOn: (date) =>
      prepared<{ key: string; mention: string }>(
        db,
        'SELECT key, mention FROM todo_mentions WHERE meeting = ? ORDER BY id',
      )
        .all(date)
        .map(({ key, mention }): MentionPlace => {
          const { message, start, end, quote } = JSON.parse(mention) as Place;
          return { key, message, start, end, quote };
        }),
    proposedOn: (date) =>
      prepared<StateRow>(
        db,
        'SELECT state FROM todos WHERE proposed_on = ? ORDER BY last_seen DESC, key',
      )
        .all(date)
        .map(revive),
    dateOf: (message) =>
      prepared<{ meeting: string | null }>(
        db,
        `SELECT r.meeting FROM messages m JOIN readings r ON r.message = m.id
         WHERE m.key = ? AND r.is_imported = 1`,
      ).get(message)?.meeting ?? null,
    numbersOf: (message) =>
      prepared<Place & { number: number }>(
        db,
        `SELECT number, message, start, "end", quote FROM todo_numbers
         WHERE message = ? ORDER BY number`,
      )
        .all(message)
        .map(({ number, ...place }): Numbered => ({ number, place })),
    nextNumber: () =>
      (prepared<{ number: number | null }>(
        db,
        'SELECT max(number) AS number FROM todo_numbers',
      ).get()?.number ?? 0) + 1,
  };
}

function revive({ state }: StateRow): TodoState {
  return JSON.parse(state) as TodoState;
}

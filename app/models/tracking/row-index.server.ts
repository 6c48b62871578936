/**
 * A database, and what the steps of a window have changed since, in; the lookups that one step of the tracking
 * may ask of both out. No list is read whole.
 */

import { plucked, prepared } from '#app/models/prepared.server.ts';
import { byRecency } from '#app/todos/ranked-keys.ts';
import type { Numbered, Place } from '#app/todos/todo.ts';
import type { MentionPlace, TodoIndex, TodoState } from '#app/todos/todo-index.ts';
import type { Database } from '#db/open.server.ts';
import type { EntryKind, WindowStates } from './window-states.ts';

type StateRow = { state: string };

/** Ordinal of `closedAt` for a TODO that is not closed: later than all. */
export const STILL_OPEN = 1_000_000_000;

export function rowIndex(db: Database, window: WindowStates | null = null): TodoIndex {
  /** As the rows say; they stay as they are while a window is open. */
  const rows = new Map<string, TodoState | null>();
  const rowOf = (key: string): TodoState | null => {
    const known = window === null ? undefined : rows.get(key);
    if (known !== undefined) return known;
    const row = prepared<StateRow>(db, 'SELECT state FROM todos WHERE key = ?').get(key);
    const state = row ? revive(row) : null;
    rows.set(key, state);
    return state;
  };
  const stateOf = (key: string): TodoState | null => window?.state(key) ?? rowOf(key);
  const byEntry = (kind: EntryKind, entry: string, closedSince: number, limit: number) => {
    const found = plucked<string>(
      db,
      `SELECT key FROM todo_entries WHERE kind = ? AND entry = ? AND closed_at >= ?
       ORDER BY seen_at DESC, key LIMIT ?`,
    )
      .all(kind, entry, closedSince, limit + (window?.hidden(kind, entry) ?? 0))
      .flatMap((key) => rowOf(key) ?? []);
    const holds = ({ closedAt }: TodoState) => (closedAt ?? STILL_OPEN) >= closedSince;
    return window?.over(kind, entry, found, holds, limit) ?? found;
  };
  const counts = new Map<string, number>();
  const countOf = (term: string): number => {
    const known = window === null ? undefined : counts.get(term);
    if (known !== undefined) return known;
    const count = plucked<number>(db, 'SELECT todos FROM todo_terms WHERE term = ?').get(term) ?? 0;
    counts.set(term, count);
    return count;
  };
  const todosWith = (term: string): number => countOf(term) + (window?.changeOf(term) ?? 0);
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
    size: () => todosWith(''),
    state: stateOf,
    byNumber(number) {
      const row = prepared<{ key: string }>(
        db,
        'SELECT key FROM todo_resolved WHERE number = ? ORDER BY id DESC LIMIT 1',
      ).get(number);
      return row ? stateOf(row.key) : null;
    },
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
    frequencies: (terms) => new Map(terms.map((term) => [term, todosWith(term)])),
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
    proposedOn(date) {
      const rows = prepared<StateRow>(db, 'SELECT state FROM todos WHERE proposed_on = ?')
        .all(date)
        .map(revive);
      const holds = ({ proposal }: TodoState) => proposal?.meeting === date;
      return (window?.overAll(rows, holds) ?? rows).sort(byLastSeen);
    },
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

const byLastSeen = (one: TodoState, other: TodoState): number =>
  one.lastSeen === other.lastSeen
    ? Number(one.key > other.key) - Number(one.key < other.key)
    : Number(one.lastSeen < other.lastSeen) - Number(one.lastSeen > other.lastSeen);

function revive({ state }: StateRow): TodoState {
  return JSON.parse(state) as TodoState;
}

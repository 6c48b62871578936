import type { Minutes } from '#app/minutes/minutes.ts';
import { importDraft, receive } from '#app/models/inbox.server.ts';
import { keysOf, storeMessage } from '#app/models/mails.server.ts';
import { prepared } from '#app/models/prepared.server.ts';
import { type Reading, storeReading } from '#app/models/reading.server.ts';
import { writing } from '#app/models/version.server.ts';
import { type Database, openDatabase } from '#db/open.server.ts';
import { minutesOf } from '#tests/unit/todos/by-hand.ts';

export const ann = { by: 'ann', now: '2024-06-01T12:00:00Z' };

export const emptyDatabase = (): Database => openDatabase(':memory:');

export type Made = {
  date: string | null;
  text: string;
  sentAt?: string | null;
  more?: Partial<Minutes>;
  messageId?: string | null;
  from?: { name: string; address: string } | null;
};

/** Minutes made by hand, so that what the models do is tested apart from what the reader reads. */
export function readingOf({ date, text, sentAt, more, messageId, from }: Made): Reading {
  const minutes: Minutes = {
    ...minutesOf(text),
    meeting:
      date === null
        ? null
        : {
            ...{ date, start: '10:00', end: '12:00', timeZone: 'Europe/Berlin', basis: 'heading' },
            ...{ startsAt: `${date}T09:00:00Z`, endsAt: `${date}T11:00:00Z` },
            ...{ implied: [], span: null },
          },
    ...more,
  };
  return {
    source: {
      ...{ file: null, messageId: messageId ?? null, inReplyTo: null, references: [] },
      ...{ from: from ?? null, addresses: [], subject: null, listId: null },
      date: sentAt === undefined ? `${date ?? '2024-01-01'}T20:00:00Z` : sentAt,
    },
    body: text,
    layout: { fragments: [{ kind: 'content', span: { start: 0, end: text.length } }], seams: [] },
    minutes,
  };
}

/** Stores a draft. */
export function draft(db: Database, made: Made): number {
  const reading = readingOf(made);
  const bytes = new TextEncoder().encode(`${made.date} ${made.sentAt ?? ''}\n${made.text}`);
  const keys = { ...keysOf(bytes, reading), bodyKey: keysOf(bytes, reading).key };
  return writing(db, ann.now, () => {
    const id = storeMessage(db, bytes, keys, reading, ann);
    storeReading(db, id, reading);
    return id;
  });
}

/** Stores and imports. */
export function bring(db: Database, date: string, text: string, more: Partial<Made> = {}): number {
  const id = draft(db, { date, text, ...more });
  const imported = importDraft(db, id, ann);
  if (imported.kind !== 'imported') throw new Error(JSON.stringify(imported));
  return id;
}

/** The place of words in a mail. */
export function placeOf(db: Database, id: number, words: string) {
  const row = prepared<{ key: string; body: string }>(
    db,
    'SELECT m.key, r.body FROM messages m JOIN readings r ON r.message = m.id WHERE m.id = ?',
  ).get(id);
  const start = row?.body.indexOf(words) ?? -1;
  if (!row || start < 0) throw new Error(`no such words: ${words}`);
  return { message: row.key, start, end: start + words.length };
}

const withoutIds: Record<string, string> = {
  readings: 'message, body, minutes, corrected, read_date, meeting, is_imported, counts_on',
  meetings: '*',
  items: 'message, meeting, topic_key, topic, kind, speaker, text, start, "end"',
  statements: 'message, meeting, kind, text, answered, answered_by, start, "end"',
  links: 'message, meeting, kind, repo, number, url, start, "end"',
  attendance: '*',
  attended: '*',
  topic_visits: '*',
  topics: '*',
  benchmark_tables: 'message, meeting, slug, topic, content',
  known_people: '*',
  names: '*',
  search_rows: 'kind, message, todo, meeting, topic_key',
  todos: '*',
  todo_steps: '*',
  todo_changes: '*',
  todo_entries: '*',
  todo_owners: '*',
  todo_mentions: 'position, key, meeting, mention',
  todo_events: 'position, key, event',
  todo_resolved: 'position, number, key',
  todo_lost: '*',
};

/** Every derived row, without the ids that the order of arrival gives. */
export function derivedRows(db: Database): Record<string, string[]> {
  const dump: Record<string, string[]> = {};
  for (const [table, columns] of Object.entries(withoutIds)) {
    dump[table] = db.$client
      .prepare(`SELECT ${columns} FROM ${table}`)
      .all()
      .map((row) => JSON.stringify(row))
      .sort();
  }
  for (const counted of ['todo_terms', 'todo_counts']) {
    dump[counted] = db.$client
      .prepare(`SELECT * FROM ${counted} WHERE todos <> 0`)
      .all()
      .map((row) => JSON.stringify(row))
      .sort();
  }
  return dump;
}

/** Notes as a person would paste them, for what depends on the real reader. */
export async function paste(
  db: Database,
  day: string,
  items: string[],
  from = ann,
): Promise<number> {
  const text = `## Meeting ${day} 10:00 - 12:00 CET\n\n- Participants: Ann, Bob, Cleo\n\n### OCaml 5\n${items
    .map((item) => `- ${item}`)
    .join('\n')}\n`;
  const received = await receive(db, text, { file: null, ...from });
  if (received.kind !== 'draft') throw new Error(JSON.stringify(received));
  const imported = importDraft(db, received.id, from);
  if (imported.kind !== 'imported') throw new Error(JSON.stringify(imported));
  return received.id;
}

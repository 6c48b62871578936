import { noSource } from '#app/mail/decode/mail-source.ts';
import type { MailSource } from '#app/mail/mail.ts';
import { importDraft } from '#app/models/inbox/inbox.server.ts';
import { keysOf, storeMessage } from '#app/models/mails/mails.server.ts';
import { readDecoded, storeReading } from '#app/models/mails/reading.server.ts';
import { getRoster } from '#app/models/names/names.server.ts';
import { prepared } from '#app/models/prepared.server.ts';
import { writing } from '#app/models/version.server.ts';
import { type Database, openDatabase } from '#db/open.server.ts';

export const ann = { by: 'ann', now: '2024-06-01T12:00:00Z' };

export const emptyDatabase = (): Database => openDatabase(':memory:');

export type Made = {
  date: string | null;
  text: string;
  sentAt?: string;
  people?: string;
  from?: { name: string; address: string };
};

/** `TODO Ann: …`, `DONE …`, `WILL Bob: …` and plain lines, as a mail of the group writes them. */
export function mailOf({ date, text, sentAt, people = 'Ann, Bob, Cleo, Dan' }: Made): string {
  const sent = sentAt ?? (date && `${date}T20:00:00Z`);
  const day = date && new Date(date).toLocaleDateString('en-US', dayFormat);
  const lines = text.split('\n').map((line) => {
    if (line.startsWith('## ')) return `\n#${line}\n`;
    if (line === '' || line.startsWith('|')) return line;
    return `- ${line.replace(/^WILL (\w+): /, '$1 will ')}`;
  });
  return [
    'From: Ann <ann@example.org>',
    ...(sent ? [`Date: ${new Date(sent).toUTCString()}`] : []),
    'Subject: notes',
    '',
    ...(day === null ? [] : [`## Meeting ${day} 10:00 - 12:00 CET`, '']),
    `- Participants: ${people}`,
    ...lines,
    '',
  ].join('\n');
}
const dayFormat = { month: 'long', day: 'numeric', year: 'numeric', timeZone: 'UTC' } as const;

/** Stores a draft. Decoded by hand, as only that part would have to wait. */
export function draft(db: Database, made: Made): number {
  const mail = mailOf(made);
  const source: MailSource = {
    ...noSource(null),
    from: made.from ?? { name: 'Ann', address: 'ann@example.org' },
    subject: 'notes',
    date: made.sentAt ?? (made.date && `${made.date}T20:00:00Z`),
  };
  const body = mail.slice(mail.indexOf('\n\n') + 2);
  const reading = readDecoded(
    { source, body, isMessage: true, flowed: [], diagnostics: [] },
    { receivedAt: ann.now, roster: getRoster(db) },
  );
  const bytes = new TextEncoder().encode(mail);
  const keys = { ...keysOf(bytes, reading), bodyKey: keysOf(bytes, reading).key };
  return writing(db, ann.now, () => {
    const id = storeMessage(db, bytes, keys, reading, ann);
    storeReading(db, id, reading);
    return id;
  });
}

/** Stores and imports. */
export function bring(db: Database, date: string, text: string, sentAt?: string): number {
  return bringMail(db, { date, text, ...(sentAt ? { sentAt } : {}) });
}

export function bringMail(db: Database, made: Made): number {
  const id = draft(db, made);
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
  statements:
    'message, meeting, kind, text, answered, answered_by, start, "end", later, later_place',
  links: 'message, meeting, kind, repo, number, url, start, "end"',
  attendance: '*',
  attended: '*',
  topic_visits: '*',
  topics: '*',
  pulls: '*',
  benchmark_tables: 'message, meeting, slug, topic, content',
  known_people: '*',
  names: '*',
  roster: '*',
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

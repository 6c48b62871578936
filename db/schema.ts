/**
 * What is remembered.
 *
 *     sources   written once by mails, or by people; never rebuilt
 *       messages, imports, archives, refusals, corrections, people, spellings, series, todoNumbers, topicAliases,
 *       benchmarkDirections, agendaDrafts, editors, sessions, tokens, settings
 *     derived   deleted and rebuilt at will (db/derived.ts)
 *
 * Instants are RFC 3339 in UTC, dates `YYYY-MM-DD`, JSON columns text that the models check.
 */
import { sql } from 'drizzle-orm';
import {
  blob,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';

/** One row that each write transaction raises: pages are cached by it. */
export const dataVersion = sqliteTable('data_version', {
  id: integer('id').primaryKey(),
  version: integer('version').notNull(),
  changedAt: text('changed_at').notNull(),
});

export const messages = sqliteTable(
  'messages',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    /** SHA-256 of the raw bytes, hex: what places and evidence point at. */
    key: text('key').notNull().unique(),
    /** SHA-256 of the decoded body, line ends and outer white space apart. */
    bodyKey: text('body_key').notNull().unique(),
    messageId: text('message_id').unique(),
    inReplyTo: text('in_reply_to'),
    raw: blob('raw', { mode: 'buffer' }).notNull(),
    file: text('file'),
    subject: text('subject'),
    fromName: text('from_name'),
    fromAddress: text('from_address'),
    sentAt: text('sent_at'),
    receivedAt: text('received_at').notNull(),
    receivedBy: text('received_by').notNull(),
    /** When a person put the draft aside; null while it waits or is imported. */
    discardedAt: text('discarded_at'),
    discardedBy: text('discarded_by'),
  },
  (table) => [index('messages_in_reply_to').on(table.inReplyTo)],
);

/** A mail is taken in by a row here, and out again by filling in `undone`. */
export const imports = sqliteTable(
  'imports',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    message: integer('message')
      .notNull()
      .references(() => messages.id),
    at: text('at').notNull(),
    by: text('by').notNull(),
    undoneAt: text('undone_at'),
    undoneBy: text('undone_by'),
    /** The upload that brought it; null for mails that came one by one. */
    archive: integer('archive'),
  },
  (table) => [
    uniqueIndex('imports_live').on(table.message).where(sql`undone_at is null`),
    index('imports_message').on(table.message),
    index('imports_archive').on(table.archive).where(sql`archive is not null`),
  ],
);

/** Files that somebody uploaded, or named on the command line, to be taken in as a whole; `ended` once they are, or were taken out. */
export const archives = sqliteTable('archives', {
  id: integer('id').primaryKey({ autoIncrement: true }),
  /** The command line reads its files itself; until its end it counts as stopped. */
  via: text('via', { enum: ['browser', 'command'] })
    .notNull()
    .default('browser'),
  startedAt: text('started_at').notNull(),
  startedBy: text('started_by').notNull(),
  /** `[{name, bytes}]` */
  files: text('files').notNull(),
  /** Counts so far, as JSON; the summary once it has ended. */
  progress: text('progress').notNull(),
  stoppedAt: text('stopped_at'),
  stoppedBy: text('stopped_by'),
  undoneAt: text('undone_at'),
  undoneBy: text('undone_by'),
  endedAt: text('ended_at'),
});

/**
 * Mails of archives that were no notes, so that the next run need not read them again. A big archive has
 * hundreds of thousands: a row is its key and a number.
 */
export const refusals = sqliteTable('refusals', {
  /** SHA-256 of the raw bytes. */
  key: blob('key', { mode: 'buffer' }).primaryKey(),
  why: integer('why').notNull(),
});
export const refusalReasons = sqliteTable(
  'refusal_reasons',
  {
    id: integer('id').primaryKey(),
    reason: text('reason').notNull(),
    /** Version of the reader that said so; another one looks again. */
    reader: text('reader').notNull(),
  },
  (table) => [uniqueIndex('refusal_reasons_said').on(table.reason, table.reader)],
);

export const corrections = sqliteTable(
  'corrections',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    at: text('at').notNull(),
    by: text('by').notNull(),
    message: text('message').notNull(),
    start: integer('start').notNull(),
    end: integer('end').notNull(),
    quote: text('quote').notNull(),
    change: text('change').notNull(),
    /** The other mail that a change speaks of (`same`); null for most. */
    other: text('other'),
    /** Newest meeting that was known when the person spoke. */
    seen: text('seen'),
    reason: text('reason'),
    undoneAt: text('undone_at'),
    undoneBy: text('undone_by'),
  },
  (table) => [
    index('corrections_message').on(table.message),
    index('corrections_other').on(table.other),
    index('corrections_seen').on(table.seen),
  ],
);

/** What a person has decided about a person; what is only learned is derived. */
export const people = sqliteTable('people', {
  id: integer('id').primaryKey({ autoIncrement: true }),
  slug: text('slug').notNull().unique(),
  name: text('name').notNull(),
  decidedAt: text('decided_at').notNull(),
  decidedBy: text('decided_by').notNull(),
});
export const spellings = sqliteTable(
  'spellings',
  {
    person: integer('person')
      .notNull()
      .references(() => people.id),
    kind: text('kind', { enum: ['alias', 'handle', 'address'] }).notNull(),
    spelling: text('spelling').notNull(),
    /** As looked up: no case, no accents. */
    folded: text('folded').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.person, table.kind, table.folded] }),
    index('spellings_folded').on(table.folded),
  ],
);

/** One row: the recurring meeting, as JSON. */
export const series = sqliteTable('series', {
  id: integer('id').primaryKey(),
  settings: text('settings').notNull(),
  changedAt: text('changed_at').notNull(),
  changedBy: text('changed_by').notNull(),
});

/** Numbers of TODOs never change and are never used twice, hence kept apart from what is derived. */
export const todoNumbers = sqliteTable(
  'todo_numbers',
  {
    number: integer('number').primaryKey(),
    message: text('message').notNull(),
    start: integer('start').notNull(),
    end: integer('end').notNull(),
    quote: text('quote').notNull(),
  },
  (table) => [index('todo_numbers_message').on(table.message)],
);

export const topicAliases = sqliteTable('topic_aliases', {
  /** Folded titles. */
  alias: text('alias').primaryKey(),
  topic: text('topic').notNull(),
  title: text('title').notNull(),
  decidedAt: text('decided_at').notNull(),
  decidedBy: text('decided_by').notNull(),
});

export const benchmarkDirections = sqliteTable('benchmark_directions', {
  slug: text('slug').primaryKey(),
  better: text('better', { enum: ['up', 'down'] }).notNull(),
  decidedAt: text('decided_at').notNull(),
  decidedBy: text('decided_by').notNull(),
});

/** What people changed on an agenda, by the meeting it is for. */
export const agendaDrafts = sqliteTable('agenda_drafts', {
  meeting: text('meeting').primaryKey(),
  draft: text('draft').notNull(),
  /** Raised by each change: the calendar's SEQUENCE. */
  revision: integer('revision').notNull(),
  changedAt: text('changed_at').notNull(),
  changedBy: text('changed_by').notNull(),
});

export const editors = sqliteTable('editors', {
  id: integer('id').primaryKey({ autoIncrement: true }),
  name: text('name').notNull().unique(),
  /** scrypt, `salt:hash` in hex. */
  secret: text('secret').notNull(),
  addedAt: text('added_at').notNull(),
  removedAt: text('removed_at'),
});
export const sessions = sqliteTable(
  'sessions',
  {
    /** SHA-256 of what the cookie holds. */
    key: text('key').primaryKey(),
    editor: integer('editor')
      .notNull()
      .references(() => editors.id),
    startedAt: text('started_at').notNull(),
    endsAt: text('ends_at').notNull(),
  },
  (table) => [index('sessions_ends').on(table.endsAt)],
);
export const tokens = sqliteTable('tokens', {
  id: integer('id').primaryKey({ autoIncrement: true }),
  name: text('name').notNull().unique(),
  /** SHA-256 of the token. */
  key: text('key').notNull().unique(),
  addedAt: text('added_at').notNull(),
  usedAt: text('used_at'),
  removedAt: text('removed_at'),
});

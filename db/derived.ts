/**
 * What follows from the sources: deleted and rebuilt at will.
 *
 *     readings               what the reader made of a message, drafts included
 *     meetings               a day with at least one imported mail
 *       items, statements, links, tables    what was said, one row each, for lists and search
 *     topics                 folded titles
 *     searchRows             what the full-text index is about
 * People are in `named.ts`, tracked TODOs in `tracked.ts`.
 */
import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { messages } from './schema.ts';

const messageColumn = () =>
  integer('message')
    .notNull()
    .references(() => messages.id);

export const readings = sqliteTable(
  'readings',
  {
    message: integer('message')
      .primaryKey()
      .references(() => messages.id),
    reader: text('reader').notNull(),
    body: text('body').notNull(),
    /** What decoding left besides the body: source, flow, diagnostics. Read again from there. */
    decoded: text('decoded').notNull(),
    /** `{fragments, seams}` */
    layout: text('layout').notNull(),
    /** Minutes as read. */
    minutes: text('minutes').notNull(),
    /** Minutes with people's corrections; null where nobody corrected anything. */
    corrected: text('corrected'),
    isNotes: integer('is_notes', { mode: 'boolean' }).notNull(),
    reason: text('reason'),
    /** Day as read, or as named by a person where none could be read. */
    readDate: text('read_date'),
    /** Day of the meeting it belongs to, corrections applied. */
    meeting: text('meeting'),
    isImported: integer('is_imported', { mode: 'boolean' }).notNull().default(false),
    /** Day under which its facts are listed; null for drafts and mails that a resend replaced. */
    countsOn: text('counts_on'),
    /** Day of sending of a mail without notes that announces the next meeting; null for all others. */
    announcedOn: text('announced_on'),
  },
  (table) => [
    index('readings_meeting').on(table.meeting),
    index('readings_read_date').on(table.readDate),
    index('readings_waiting').on(table.message).where(sql`is_imported = 0`),
    index('readings_counts_on').on(table.countsOn),
    index('readings_announced_on').on(table.announcedOn).where(sql`announced_on is not null`),
  ],
);

export const meetings = sqliteTable(
  'meetings',
  {
    date: text('date').primaryKey(),
    /** Position in date order, from 1. */
    ordinal: integer('ordinal').notNull(),
    title: text('title'),
    start: text('start'),
    end: text('end'),
    timeZone: text('time_zone'),
    startsAt: text('starts_at'),
    endsAt: text('ends_at'),
    next: text('next'),
    participants: text('participants').notNull(),
    topics: text('topics').notNull(),
  },
  (table) => [index('meetings_ordinal').on(table.ordinal)],
);

export const items = sqliteTable(
  'items',
  {
    id: integer('id').primaryKey(),
    message: messageColumn(),
    meeting: text('meeting').notNull(),
    /** Folded title, before aliases. */
    topicKey: text('topic_key').notNull(),
    topic: text('topic').notNull(),
    kind: text('kind', { enum: ['note', 'todo', 'question', 'decision'] }).notNull(),
    speaker: text('speaker'),
    speakerKey: text('speaker_key'),
    text: text('text').notNull(),
    start: integer('start').notNull(),
    end: integer('end').notNull(),
  },
  (table) => [
    index('items_message').on(table.message),
    index('items_topic').on(table.topicKey, table.meeting),
    index('items_speaker').on(table.speakerKey, table.meeting),
  ],
);

/** Questions and decisions. */
export const statements = sqliteTable(
  'statements',
  {
    id: integer('id').primaryKey(),
    message: messageColumn(),
    item: integer('item').notNull(),
    meeting: text('meeting').notNull(),
    kind: text('kind', { enum: ['question', 'decision'] }).notNull(),
    text: text('text').notNull(),
    answered: integer('answered', { mode: 'boolean' }).notNull(),
    answeredBy: text('answered_by'),
    start: integer('start').notNull(),
    end: integer('end').notNull(),
    /** Folded words of a question, by which it is known when it is asked again. */
    textKey: text('text_key'),
    /** Sortable: meeting, sending, mail and place in it. */
    place: text('place'),
    /** What came of a question in later notes, and where that stands; null: nothing. */
    later: text('later', { enum: ['again', 'answered', 'perhaps'] }),
    laterPlace: text('later_place'),
    laterMessage: integer('later_message'),
    laterStart: integer('later_start'),
    laterEnd: integer('later_end'),
  },
  (table) => [
    index('statements_message').on(table.message),
    index('statements_kind').on(table.kind, table.answered, table.meeting),
    index('statements_text').on(table.textKey, table.place),
    index('statements_later').on(table.laterMessage, table.laterStart),
    /** The open questions, and no others. */
    index('statements_open')
      .on(table.meeting)
      .where(sql`kind = 'question' AND answered = 0 AND (later IS NULL OR later = 'perhaps')`),
    index('statements_closed')
      .on(table.meeting)
      .where(sql`kind = 'question' AND (answered = 1 OR later = 'answered')`),
  ],
);

export const visits = sqliteTable(
  'topic_visits',
  {
    topicKey: text('topic_key').notNull(),
    meeting: text('meeting').notNull(),
    message: messageColumn(),
    title: text('title').notNull(),
    slug: text('slug').notNull(),
    items: integer('items').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.topicKey, table.meeting, table.message] }),
    index('topic_visits_message').on(table.message),
    index('topic_visits_title').on(table.topicKey, table.title),
  ],
);

/** One row for each folded title; triggers on `topic_visits` keep it. */
export const topics = sqliteTable(
  'topics',
  {
    key: text('key').primaryKey(),
    slug: text('slug').notNull(),
    title: text('title').notNull(),
    meetings: integer('meetings').notNull(),
    /** The key that people say is meant; most often the key itself. */
    canonical: text('canonical').notNull(),
  },
  (table) => [index('topics_slug').on(table.slug), index('topics_canonical').on(table.canonical)],
);

export const links = sqliteTable(
  'links',
  {
    id: integer('id').primaryKey(),
    message: messageColumn(),
    meeting: text('meeting').notNull(),
    /** Null for a link in no item. */
    item: integer('item'),
    kind: text('kind').notNull(),
    repo: text('repo'),
    /** Lower case, as looked up. */
    repoKey: text('repo_key'),
    number: integer('number'),
    url: text('url').notNull(),
    start: integer('start').notNull(),
    end: integer('end').notNull(),
  },
  (table) => [
    index('links_message').on(table.message),
    index('links_repo').on(table.repoKey, table.number, table.meeting),
  ],
);

export const tables = sqliteTable(
  'benchmark_tables',
  {
    id: integer('id').primaryKey(),
    message: messageColumn(),
    meeting: text('meeting').notNull(),
    /** Series of tables: folded caption or topic, and the labels. */
    slug: text('slug').notNull(),
    topicKey: text('topic_key').notNull(),
    topic: text('topic').notNull(),
    content: text('content').notNull(),
  },
  (table) => [
    index('benchmark_tables_message').on(table.message),
    index('benchmark_tables_slug').on(table.slug, table.meeting),
  ],
);

/** Each linked pull request and issue; triggers on `links` keep it. */
export const pulls = sqliteTable(
  'pulls',
  {
    repoKey: text('repo_key').notNull(),
    number: integer('number').notNull(),
    lastMeeting: text('last_meeting'),
  },
  (table) => [
    primaryKey({ columns: [table.repoKey, table.number] }),
    index('pulls_last_meeting').on(table.lastMeeting),
  ],
);

/** One row for each entry of the full-text index `search_index` (made by a migration of its own). */
export const searchRows = sqliteTable(
  'search_rows',
  {
    /** In order of the meetings: the day, then a count (app/models/full-text/search-index). */
    id: integer('id').primaryKey(),
    kind: text('kind', {
      enum: ['note', 'todo', 'question', 'decision', 'tracked', 'topic', 'meeting', 'link', 'mail'],
    }).notNull(),
    /** Null for tracked TODOs. */
    message: integer('message'),
    /** Key of a tracked TODO. */
    todo: text('todo'),
    /** Row that the words are in: an item's, a link's. */
    ref: integer('ref'),
    meeting: text('meeting').notNull(),
    topicKey: text('topic_key'),
  },
  (table) => [
    index('search_rows_message').on(table.message),
    index('search_rows_todo').on(table.todo),
  ],
);

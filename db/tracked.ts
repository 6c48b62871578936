/**
 * Tracked TODOs: derived by stepping through meetings and corrections, cut back and stepped again.
 *
 *     steps                  one for each meeting and each thing a person said, by position
 *       changes              state of each TODO touched, before; null where the step raised it
 *       mentions, events, resolved, lost
 *     todos                  current states
 *       entries              by what they are found: words, terms, links, topic
 *       owners
 *     terms                  how many TODOs have a term
 */
import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const steps = sqliteTable(
  'todo_steps',
  {
    /** Sortable: `2024-11-25/0` for a meeting, later ones for what people said. */
    position: text('position').primaryKey(),
    /** Null for corrections. */
    meeting: text('meeting'),
    ordinal: integer('ordinal'),
  },
  (table) => [index('todo_steps_ordinal').on(table.ordinal)],
);

export const changes = sqliteTable(
  'todo_changes',
  {
    position: text('position').notNull(),
    key: text('key').notNull(),
    before: text('before'),
  },
  (table) => [primaryKey({ columns: [table.position, table.key] })],
);

export const todos = sqliteTable(
  'todos',
  {
    key: text('key').primaryKey(),
    id: integer('id').notNull(),
    status: text('status').notNull(),
    topicKey: text('topic_key').notNull(),
    needsOwner: integer('needs_owner', { mode: 'boolean' }).notNull(),
    /** Day of the meeting that the pending proposal comes from. */
    proposedOn: text('proposed_on'),
    firstSeen: text('first_seen').notNull(),
    lastSeen: text('last_seen').notNull(),
    closedOn: text('closed_on'),
    /** The whole TodoState. */
    state: text('state').notNull(),
    lastMention: text('last_mention'),
  },
  (table) => [
    index('todos_id').on(table.id),
    index('todos_status').on(table.status, table.lastSeen),
    index('todos_topic').on(table.topicKey, table.status),
    index('todos_topic_seen').on(table.topicKey, table.lastSeen),
    index('todos_proposed').on(table.proposedOn),
    index('todos_proposals').on(table.lastSeen).where(sql`proposed_on is not null`),
    index('todos_first_seen').on(table.firstSeen),
    index('todos_closed_on').on(table.closedOn),
  ],
);

/** By status, and `needs-owner` and `proposed`; triggers on `todos` keep it. */
export const counts = sqliteTable('todo_counts', {
  what: text('what').primaryKey(),
  todos: integer('todos').notNull(),
});

export const owners = sqliteTable(
  'todo_owners',
  {
    /** Folded name as written. */
    owner: text('owner').notNull(),
    key: text('key').notNull(),
    /** As in `todos`: a person's open ones are found without looking at all that were ever theirs. */
    status: text('status').notNull().default(''),
    closedOn: text('closed_on'),
  },
  (table) => [
    primaryKey({ columns: [table.owner, table.key] }),
    index('todo_owners_key').on(table.key),
    index('todo_owners_status').on(table.owner, table.status, table.closedOn),
  ],
);

export const entries = sqliteTable(
  'todo_entries',
  {
    kind: text('kind', { enum: ['text', 'term', 'link', 'topic'] }).notNull(),
    entry: text('entry').notNull(),
    key: text('key').notNull(),
    seenAt: integer('seen_at').notNull(),
    /** Ordinal of the meeting that closed it; a very large number while it is open. */
    closedAt: integer('closed_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.kind, table.entry, table.key] }),
    index('todo_entries_recent').on(table.kind, table.entry, table.closedAt),
    index('todo_entries_key').on(table.key),
  ],
);

export const terms = sqliteTable('todo_terms', {
  term: text('term').primaryKey(),
  todos: integer('todos').notNull(),
});

export const mentions = sqliteTable(
  'todo_mentions',
  {
    id: integer('id').primaryKey(),
    position: text('position').notNull(),
    key: text('key').notNull(),
    meeting: text('meeting').notNull(),
    mention: text('mention').notNull(),
  },
  (table) => [
    index('todo_mentions_position').on(table.position),
    index('todo_mentions_key').on(table.key, table.id),
    index('todo_mentions_meeting').on(table.meeting),
  ],
);

export const events = sqliteTable(
  'todo_events',
  {
    id: integer('id').primaryKey(),
    position: text('position').notNull(),
    key: text('key').notNull(),
    event: text('event').notNull(),
  },
  (table) => [
    index('todo_events_position').on(table.position),
    index('todo_events_key').on(table.key, table.id),
  ],
);

/** Which TODO owns a number from this step on. */
export const resolved = sqliteTable(
  'todo_resolved',
  {
    id: integer('id').primaryKey(),
    position: text('position').notNull(),
    number: integer('number').notNull(),
    key: text('key').notNull(),
  },
  (table) => [
    index('todo_resolved_position').on(table.position),
    index('todo_resolved_number').on(table.number, table.id),
  ],
);

export const lost = sqliteTable(
  'todo_lost',
  {
    /** Position of the step, or `reading/…` where the reading itself has lost the place. */
    position: text('position').notNull(),
    correction: integer('correction').notNull(),
    because: text('because').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.position, table.correction] }),
    index('todo_lost_correction').on(table.correction),
  ],
);

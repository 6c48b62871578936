/**
 * Who is named where: derived.
 *
 *     attendance             who was at which meeting; `attended` counts
 *     sightings              every name as a mail writes it; `names` counts
 *     roster                 people as the reader knows them
 *     known                  whom each spelling means, learned from these or decided by a person
 */
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { messages } from './schema.ts';

const messageColumn = () =>
  integer('message')
    .notNull()
    .references(() => messages.id);

export const attendance = sqliteTable(
  'attendance',
  {
    meeting: text('meeting').notNull(),
    message: messageColumn(),
    nameKey: text('name_key').notNull(),
    name: text('name').notNull(),
    role: text('role'),
  },
  (table) => [
    primaryKey({ columns: [table.nameKey, table.meeting, table.message] }),
    index('attendance_message').on(table.message),
  ],
);

/** Names as each counting mail writes them. */
export const sightings = sqliteTable(
  'name_sightings',
  {
    message: messageColumn(),
    folded: text('folded').notNull(),
    name: text('name').notNull(),
    /** '' where the name stood in the notes themselves. */
    address: text('address').notNull(),
    /** Of somebody who was there or sent the mail: the reader learns from these alone. */
    isPresent: integer('is_present', { mode: 'boolean' }).notNull(),
  },
  (table) => [
    primaryKey({
      columns: [table.message, table.folded, table.name, table.address, table.isPresent],
    }),
  ],
);
/** The same, counted; triggers on `name_sightings` keep it. People are learned from these. */
export const names = sqliteTable(
  'names',
  {
    folded: text('folded').notNull(),
    name: text('name').notNull(),
    address: text('address').notNull(),
    isPresent: integer('is_present', { mode: 'boolean' }).notNull(),
    count: integer('count').notNull(),
    /** 0 when `known_people` does not know yet that it appeared or vanished. */
    isLearned: integer('is_learned', { mode: 'boolean' }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.folded, table.name, table.address, table.isPresent] }),
    index('names_is_learned').on(table.isLearned),
  ],
);
/** What the readings stand on; a person who changes here is looked for in all mails again. */
export const roster = sqliteTable('roster', {
  /** A Person, as JSON. */
  person: text('person').primaryKey(),
});

/** How many meetings each name attended; triggers on `attendance` keep it. */
export const attended = sqliteTable('attended', {
  nameKey: text('name_key').primaryKey(),
  meetings: integer('meetings').notNull(),
});
/** Every spelling's person, decided or learned. */
export const known = sqliteTable(
  'known_people',
  {
    folded: text('folded').primaryKey(),
    slug: text('slug').notNull(),
    name: text('name').notNull(),
    spelling: text('spelling').notNull(),
    kind: text('kind', { enum: ['name', 'alias', 'handle', 'address'] }).notNull(),
    isDecided: integer('is_decided', { mode: 'boolean' }).notNull(),
  },
  (table) => [index('known_people_slug').on(table.slug)],
);

/** What is remembered: sources that people and mails wrote, and what is derived from them. */
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** One row that each write transaction raises: pages are cached by it. */
export const dataVersion = sqliteTable('data_version', {
  id: integer('id').primaryKey(),
  version: integer('version').notNull(),
  changedAt: text('changed_at').notNull(),
});

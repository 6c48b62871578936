DROP INDEX `search_rows_kind`;--> statement-breakpoint
DROP INDEX `search_rows_meeting`;--> statement-breakpoint
CREATE INDEX `statements_closed` ON `statements` (`meeting`) WHERE kind = 'question' AND (answered = 1 OR later = 'answered');--> statement-breakpoint
-- `tags` holds what filters ask for, one word each (app/models/search-tags). The rows are made again
-- when the database is opened next: reindexAll.
DROP TABLE `search_index`;
--> statement-breakpoint
DELETE FROM `search_rows`;
--> statement-breakpoint
CREATE VIRTUAL TABLE `search_index` USING fts5(
  words, title, names, ids, tags,
  content = '', contentless_delete = 1,
  tokenize = 'unicode61 remove_diacritics 2',
  prefix = '2 3 4'
);

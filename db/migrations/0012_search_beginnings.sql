-- A word begun with five letters is looked up like one of two to four. The rows are made again when the
-- database is opened next: reindexAll.
DROP TABLE `search_words`;
--> statement-breakpoint
DROP TABLE `search_index`;
--> statement-breakpoint
DELETE FROM `search_rows`;
--> statement-breakpoint
CREATE VIRTUAL TABLE `search_index` USING fts5(
  words, title, names, ids, tags,
  content = '', contentless_delete = 1,
  tokenize = 'unicode61 remove_diacritics 2',
  prefix = '2 3 4 5'
);
--> statement-breakpoint
CREATE VIRTUAL TABLE `search_words` USING fts5vocab('search_index', 'row');

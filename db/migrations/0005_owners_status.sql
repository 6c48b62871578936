ALTER TABLE `todo_owners` ADD `status` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `todo_owners` ADD `closed_on` text;--> statement-breakpoint
CREATE INDEX `todo_owners_status` ON `todo_owners` (`owner`,`status`,`closed_on`);--> statement-breakpoint
CREATE INDEX `todos_proposals` ON `todos` (`last_seen`) WHERE proposed_on is not null;--> statement-breakpoint
UPDATE `todo_owners` SET
  `status` = coalesce((SELECT t.status FROM todos t WHERE t.key = todo_owners.key), ''),
  `closed_on` = (SELECT t.closed_on FROM todos t WHERE t.key = todo_owners.key);

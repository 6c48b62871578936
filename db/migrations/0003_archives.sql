CREATE TABLE `archives` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`started_at` text NOT NULL,
	`started_by` text NOT NULL,
	`files` text NOT NULL,
	`progress` text NOT NULL,
	`stopped_at` text,
	`stopped_by` text,
	`undone_at` text,
	`undone_by` text,
	`ended_at` text
);
--> statement-breakpoint
ALTER TABLE `imports` ADD `archive` integer;--> statement-breakpoint
CREATE INDEX `imports_archive` ON `imports` (`archive`) WHERE archive is not null;
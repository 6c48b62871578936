CREATE TABLE `refusal_reasons` (
	`id` integer PRIMARY KEY NOT NULL,
	`reason` text NOT NULL,
	`reader` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `refusal_reasons_said` ON `refusal_reasons` (`reason`,`reader`);--> statement-breakpoint
CREATE TABLE `refusals` (
	`key` blob PRIMARY KEY NOT NULL,
	`why` integer NOT NULL
) WITHOUT ROWID;

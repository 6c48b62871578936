CREATE TABLE `agenda_drafts` (
	`meeting` text PRIMARY KEY NOT NULL,
	`draft` text NOT NULL,
	`revision` integer NOT NULL,
	`changed_at` text NOT NULL,
	`changed_by` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `benchmark_directions` (
	`slug` text PRIMARY KEY NOT NULL,
	`better` text NOT NULL,
	`decided_at` text NOT NULL,
	`decided_by` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `corrections` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` text NOT NULL,
	`by` text NOT NULL,
	`message` text NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`quote` text NOT NULL,
	`change` text NOT NULL,
	`other` text,
	`seen` text,
	`reason` text,
	`undone_at` text,
	`undone_by` text
);
--> statement-breakpoint
CREATE INDEX `corrections_message` ON `corrections` (`message`);--> statement-breakpoint
CREATE INDEX `corrections_other` ON `corrections` (`other`);--> statement-breakpoint
CREATE INDEX `corrections_seen` ON `corrections` (`seen`);--> statement-breakpoint
CREATE TABLE `data_version` (
	`id` integer PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`changed_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `editors` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`name` text NOT NULL,
	`secret` text NOT NULL,
	`added_at` text NOT NULL,
	`removed_at` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `editors_name_unique` ON `editors` (`name`);--> statement-breakpoint
CREATE TABLE `imports` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`message` integer NOT NULL,
	`at` text NOT NULL,
	`by` text NOT NULL,
	`undone_at` text,
	`undone_by` text,
	FOREIGN KEY (`message`) REFERENCES `messages`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `imports_live` ON `imports` (`message`) WHERE undone_at is null;--> statement-breakpoint
CREATE INDEX `imports_message` ON `imports` (`message`);--> statement-breakpoint
CREATE TABLE `messages` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`key` text NOT NULL,
	`body_key` text NOT NULL,
	`message_id` text,
	`in_reply_to` text,
	`raw` blob NOT NULL,
	`file` text,
	`subject` text,
	`from_name` text,
	`from_address` text,
	`sent_at` text,
	`received_at` text NOT NULL,
	`received_by` text NOT NULL,
	`discarded_at` text,
	`discarded_by` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `messages_key_unique` ON `messages` (`key`);--> statement-breakpoint
CREATE UNIQUE INDEX `messages_body_key_unique` ON `messages` (`body_key`);--> statement-breakpoint
CREATE UNIQUE INDEX `messages_message_id_unique` ON `messages` (`message_id`);--> statement-breakpoint
CREATE INDEX `messages_in_reply_to` ON `messages` (`in_reply_to`);--> statement-breakpoint
CREATE TABLE `passed_over` (
	`key` text PRIMARY KEY NOT NULL,
	`reason` text NOT NULL,
	`reader` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `people` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`decided_at` text NOT NULL,
	`decided_by` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `people_slug_unique` ON `people` (`slug`);--> statement-breakpoint
CREATE TABLE `series` (
	`id` integer PRIMARY KEY NOT NULL,
	`settings` text NOT NULL,
	`changed_at` text NOT NULL,
	`changed_by` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `sessions` (
	`key` text PRIMARY KEY NOT NULL,
	`editor` integer NOT NULL,
	`started_at` text NOT NULL,
	`ends_at` text NOT NULL,
	FOREIGN KEY (`editor`) REFERENCES `editors`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sessions_ends` ON `sessions` (`ends_at`);--> statement-breakpoint
CREATE TABLE `spellings` (
	`person` integer NOT NULL,
	`kind` text NOT NULL,
	`spelling` text NOT NULL,
	`folded` text NOT NULL,
	PRIMARY KEY(`person`, `kind`, `folded`),
	FOREIGN KEY (`person`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `spellings_folded` ON `spellings` (`folded`);--> statement-breakpoint
CREATE TABLE `todo_numbers` (
	`number` integer PRIMARY KEY NOT NULL,
	`message` text NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`quote` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `todo_numbers_message` ON `todo_numbers` (`message`);--> statement-breakpoint
CREATE TABLE `tokens` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`name` text NOT NULL,
	`key` text NOT NULL,
	`added_at` text NOT NULL,
	`used_at` text,
	`removed_at` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `tokens_name_unique` ON `tokens` (`name`);--> statement-breakpoint
CREATE UNIQUE INDEX `tokens_key_unique` ON `tokens` (`key`);--> statement-breakpoint
CREATE TABLE `topic_aliases` (
	`alias` text PRIMARY KEY NOT NULL,
	`topic` text NOT NULL,
	`title` text NOT NULL,
	`decided_at` text NOT NULL,
	`decided_by` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `items` (
	`id` integer PRIMARY KEY NOT NULL,
	`message` integer NOT NULL,
	`meeting` text NOT NULL,
	`topic_key` text NOT NULL,
	`topic` text NOT NULL,
	`kind` text NOT NULL,
	`speaker` text,
	`speaker_key` text,
	`text` text NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	FOREIGN KEY (`message`) REFERENCES `messages`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `items_message` ON `items` (`message`);--> statement-breakpoint
CREATE INDEX `items_topic` ON `items` (`topic_key`,`meeting`);--> statement-breakpoint
CREATE INDEX `items_speaker` ON `items` (`speaker_key`,`meeting`);--> statement-breakpoint
CREATE TABLE `links` (
	`id` integer PRIMARY KEY NOT NULL,
	`message` integer NOT NULL,
	`meeting` text NOT NULL,
	`item` integer,
	`kind` text NOT NULL,
	`repo` text,
	`repo_key` text,
	`number` integer,
	`url` text NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	FOREIGN KEY (`message`) REFERENCES `messages`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `links_message` ON `links` (`message`);--> statement-breakpoint
CREATE INDEX `links_repo` ON `links` (`repo_key`,`number`,`meeting`);--> statement-breakpoint
CREATE TABLE `meetings` (
	`date` text PRIMARY KEY NOT NULL,
	`ordinal` integer NOT NULL,
	`title` text,
	`start` text,
	`end` text,
	`time_zone` text,
	`starts_at` text,
	`ends_at` text,
	`next` text,
	`participants` text NOT NULL,
	`topics` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `meetings_ordinal` ON `meetings` (`ordinal`);--> statement-breakpoint
CREATE TABLE `pulls` (
	`repo_key` text NOT NULL,
	`number` integer NOT NULL,
	`last_meeting` text,
	PRIMARY KEY(`repo_key`, `number`)
);
--> statement-breakpoint
CREATE INDEX `pulls_last_meeting` ON `pulls` (`last_meeting`);--> statement-breakpoint
CREATE TABLE `readings` (
	`message` integer PRIMARY KEY NOT NULL,
	`reader` text NOT NULL,
	`body` text NOT NULL,
	`decoded` text NOT NULL,
	`layout` text NOT NULL,
	`minutes` text NOT NULL,
	`corrected` text,
	`is_notes` integer NOT NULL,
	`reason` text,
	`read_date` text,
	`meeting` text,
	`is_imported` integer DEFAULT false NOT NULL,
	`counts_on` text,
	FOREIGN KEY (`message`) REFERENCES `messages`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `readings_meeting` ON `readings` (`meeting`);--> statement-breakpoint
CREATE INDEX `readings_read_date` ON `readings` (`read_date`);--> statement-breakpoint
CREATE INDEX `readings_waiting` ON `readings` (`message`) WHERE is_imported = 0;--> statement-breakpoint
CREATE INDEX `readings_counts_on` ON `readings` (`counts_on`);--> statement-breakpoint
CREATE TABLE `search_rows` (
	`id` integer PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`message` integer,
	`todo` text,
	`ref` integer,
	`meeting` text NOT NULL,
	`topic_key` text
);
--> statement-breakpoint
CREATE INDEX `search_rows_message` ON `search_rows` (`message`);--> statement-breakpoint
CREATE INDEX `search_rows_kind` ON `search_rows` (`kind`,`meeting`);--> statement-breakpoint
CREATE INDEX `search_rows_meeting` ON `search_rows` (`meeting`);--> statement-breakpoint
CREATE INDEX `search_rows_todo` ON `search_rows` (`todo`);--> statement-breakpoint
CREATE TABLE `statements` (
	`id` integer PRIMARY KEY NOT NULL,
	`message` integer NOT NULL,
	`item` integer NOT NULL,
	`meeting` text NOT NULL,
	`kind` text NOT NULL,
	`text` text NOT NULL,
	`answered` integer NOT NULL,
	`answered_by` text,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	FOREIGN KEY (`message`) REFERENCES `messages`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `statements_message` ON `statements` (`message`);--> statement-breakpoint
CREATE INDEX `statements_kind` ON `statements` (`kind`,`answered`,`meeting`);--> statement-breakpoint
CREATE TABLE `benchmark_tables` (
	`id` integer PRIMARY KEY NOT NULL,
	`message` integer NOT NULL,
	`meeting` text NOT NULL,
	`slug` text NOT NULL,
	`topic_key` text NOT NULL,
	`topic` text NOT NULL,
	`content` text NOT NULL,
	FOREIGN KEY (`message`) REFERENCES `messages`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `benchmark_tables_message` ON `benchmark_tables` (`message`);--> statement-breakpoint
CREATE INDEX `benchmark_tables_slug` ON `benchmark_tables` (`slug`,`meeting`);--> statement-breakpoint
CREATE TABLE `topics` (
	`key` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`title` text NOT NULL,
	`meetings` integer NOT NULL,
	`canonical` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `topics_slug` ON `topics` (`slug`);--> statement-breakpoint
CREATE INDEX `topics_canonical` ON `topics` (`canonical`);--> statement-breakpoint
CREATE TABLE `topic_visits` (
	`topic_key` text NOT NULL,
	`meeting` text NOT NULL,
	`message` integer NOT NULL,
	`title` text NOT NULL,
	`slug` text NOT NULL,
	`items` integer NOT NULL,
	PRIMARY KEY(`topic_key`, `meeting`, `message`),
	FOREIGN KEY (`message`) REFERENCES `messages`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `topic_visits_message` ON `topic_visits` (`message`);--> statement-breakpoint
CREATE INDEX `topic_visits_title` ON `topic_visits` (`topic_key`,`title`);--> statement-breakpoint
CREATE TABLE `attendance` (
	`meeting` text NOT NULL,
	`message` integer NOT NULL,
	`name_key` text NOT NULL,
	`name` text NOT NULL,
	`role` text,
	PRIMARY KEY(`name_key`, `meeting`, `message`),
	FOREIGN KEY (`message`) REFERENCES `messages`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `attendance_message` ON `attendance` (`message`);--> statement-breakpoint
CREATE TABLE `attended` (
	`name_key` text PRIMARY KEY NOT NULL,
	`meetings` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `known_people` (
	`folded` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`spelling` text NOT NULL,
	`kind` text NOT NULL,
	`is_decided` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `known_people_slug` ON `known_people` (`slug`);--> statement-breakpoint
CREATE TABLE `names` (
	`folded` text NOT NULL,
	`name` text NOT NULL,
	`address` text NOT NULL,
	`is_present` integer NOT NULL,
	`count` integer NOT NULL,
	`is_learned` integer NOT NULL,
	PRIMARY KEY(`folded`, `name`, `address`, `is_present`)
);
--> statement-breakpoint
CREATE INDEX `names_is_learned` ON `names` (`is_learned`);--> statement-breakpoint
CREATE TABLE `roster` (
	`person` text PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE TABLE `name_sightings` (
	`message` integer NOT NULL,
	`folded` text NOT NULL,
	`name` text NOT NULL,
	`address` text NOT NULL,
	`is_present` integer NOT NULL,
	PRIMARY KEY(`message`, `folded`, `name`, `address`, `is_present`),
	FOREIGN KEY (`message`) REFERENCES `messages`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `todo_changes` (
	`position` text NOT NULL,
	`key` text NOT NULL,
	`before` text,
	PRIMARY KEY(`position`, `key`)
);
--> statement-breakpoint
CREATE TABLE `todo_counts` (
	`what` text PRIMARY KEY NOT NULL,
	`todos` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `todo_entries` (
	`kind` text NOT NULL,
	`entry` text NOT NULL,
	`key` text NOT NULL,
	`seen_at` integer NOT NULL,
	`closed_at` integer NOT NULL,
	PRIMARY KEY(`kind`, `entry`, `key`)
);
--> statement-breakpoint
CREATE INDEX `todo_entries_recent` ON `todo_entries` (`kind`,`entry`,`closed_at`);--> statement-breakpoint
CREATE INDEX `todo_entries_key` ON `todo_entries` (`key`);--> statement-breakpoint
CREATE TABLE `todo_events` (
	`id` integer PRIMARY KEY NOT NULL,
	`position` text NOT NULL,
	`key` text NOT NULL,
	`event` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `todo_events_position` ON `todo_events` (`position`);--> statement-breakpoint
CREATE INDEX `todo_events_key` ON `todo_events` (`key`,`id`);--> statement-breakpoint
CREATE TABLE `todo_lost` (
	`position` text NOT NULL,
	`correction` integer NOT NULL,
	`because` text NOT NULL,
	PRIMARY KEY(`position`, `correction`)
);
--> statement-breakpoint
CREATE INDEX `todo_lost_correction` ON `todo_lost` (`correction`);--> statement-breakpoint
CREATE TABLE `todo_mentions` (
	`id` integer PRIMARY KEY NOT NULL,
	`position` text NOT NULL,
	`key` text NOT NULL,
	`meeting` text NOT NULL,
	`mention` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `todo_mentions_position` ON `todo_mentions` (`position`);--> statement-breakpoint
CREATE INDEX `todo_mentions_key` ON `todo_mentions` (`key`,`id`);--> statement-breakpoint
CREATE INDEX `todo_mentions_meeting` ON `todo_mentions` (`meeting`);--> statement-breakpoint
CREATE TABLE `todo_owners` (
	`owner` text NOT NULL,
	`key` text NOT NULL,
	PRIMARY KEY(`owner`, `key`)
);
--> statement-breakpoint
CREATE INDEX `todo_owners_key` ON `todo_owners` (`key`);--> statement-breakpoint
CREATE TABLE `todo_resolved` (
	`id` integer PRIMARY KEY NOT NULL,
	`position` text NOT NULL,
	`number` integer NOT NULL,
	`key` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `todo_resolved_position` ON `todo_resolved` (`position`);--> statement-breakpoint
CREATE INDEX `todo_resolved_number` ON `todo_resolved` (`number`,`id`);--> statement-breakpoint
CREATE TABLE `todo_steps` (
	`position` text PRIMARY KEY NOT NULL,
	`meeting` text,
	`ordinal` integer
);
--> statement-breakpoint
CREATE INDEX `todo_steps_ordinal` ON `todo_steps` (`ordinal`);--> statement-breakpoint
CREATE TABLE `todo_terms` (
	`term` text PRIMARY KEY NOT NULL,
	`todos` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `todos` (
	`key` text PRIMARY KEY NOT NULL,
	`id` integer NOT NULL,
	`status` text NOT NULL,
	`topic_key` text NOT NULL,
	`needs_owner` integer NOT NULL,
	`proposed_on` text,
	`first_seen` text NOT NULL,
	`last_seen` text NOT NULL,
	`closed_on` text,
	`state` text NOT NULL,
	`last_mention` text
);
--> statement-breakpoint
CREATE INDEX `todos_id` ON `todos` (`id`);--> statement-breakpoint
CREATE INDEX `todos_status` ON `todos` (`status`,`last_seen`);--> statement-breakpoint
CREATE INDEX `todos_topic` ON `todos` (`topic_key`,`status`);--> statement-breakpoint
CREATE INDEX `todos_proposed` ON `todos` (`proposed_on`);--> statement-breakpoint
CREATE INDEX `todos_first_seen` ON `todos` (`first_seen`);--> statement-breakpoint
CREATE INDEX `todos_closed_on` ON `todos` (`closed_on`);
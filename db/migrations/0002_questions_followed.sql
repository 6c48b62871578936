ALTER TABLE `statements` ADD `text_key` text;--> statement-breakpoint
ALTER TABLE `statements` ADD `place` text;--> statement-breakpoint
ALTER TABLE `statements` ADD `later` text;--> statement-breakpoint
ALTER TABLE `statements` ADD `later_place` text;--> statement-breakpoint
ALTER TABLE `statements` ADD `later_message` integer;--> statement-breakpoint
ALTER TABLE `statements` ADD `later_start` integer;--> statement-breakpoint
ALTER TABLE `statements` ADD `later_end` integer;--> statement-breakpoint
CREATE INDEX `statements_text` ON `statements` (`text_key`,`place`);--> statement-breakpoint
CREATE INDEX `statements_later` ON `statements` (`later_message`,`later_start`);--> statement-breakpoint
CREATE INDEX `statements_open` ON `statements` (`meeting`) WHERE kind = 'question' AND answered = 0 AND (later IS NULL OR later = 'perhaps');
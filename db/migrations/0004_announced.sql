ALTER TABLE `readings` ADD `announced_on` text;--> statement-breakpoint
CREATE INDEX `readings_announced_on` ON `readings` (`announced_on`) WHERE announced_on is not null;
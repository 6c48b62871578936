INSERT OR IGNORE INTO `refusal_reasons` (`reason`, `reader`) SELECT DISTINCT `reason`, `reader` FROM `passed_over`;
--> statement-breakpoint
INSERT OR IGNORE INTO `refusals` (`key`, `why`) SELECT unhex(p.`key`), w.`id` FROM `passed_over` p
  JOIN `refusal_reasons` w ON w.`reason` = p.`reason` AND w.`reader` = p.`reader` ORDER BY 1;
--> statement-breakpoint
DROP TABLE `passed_over`;

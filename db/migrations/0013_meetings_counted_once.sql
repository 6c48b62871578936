-- Two mails of one day make one meeting: who was there, or what was spoken of, in both counts once.
DROP TRIGGER topic_visit_added;
--> statement-breakpoint
CREATE TRIGGER topic_visit_added AFTER INSERT ON topic_visits BEGIN
  INSERT INTO topics (key, slug, title, meetings, canonical)
    VALUES (new.topic_key, new.slug, new.title, 1,
      coalesce((SELECT topic FROM topic_aliases WHERE alias = new.topic_key), new.topic_key))
    ON CONFLICT (key) DO UPDATE SET meetings = meetings + NOT EXISTS (SELECT 1 FROM topic_visits v
      WHERE v.topic_key = new.topic_key AND v.meeting = new.meeting AND v.message <> new.message);
  UPDATE topics SET title = (SELECT v.title FROM topic_visits v WHERE v.topic_key = new.topic_key
    ORDER BY v.meeting DESC, v.message DESC LIMIT 1) WHERE key = new.topic_key;
END;
--> statement-breakpoint
DROP TRIGGER topic_visit_removed;
--> statement-breakpoint
CREATE TRIGGER topic_visit_removed AFTER DELETE ON topic_visits BEGIN
  UPDATE topics SET meetings = meetings - NOT EXISTS (SELECT 1 FROM topic_visits v
      WHERE v.topic_key = old.topic_key AND v.meeting = old.meeting)
    WHERE key = old.topic_key;
  DELETE FROM topics WHERE key = old.topic_key AND meetings = 0;
  UPDATE topics SET title = (SELECT v.title FROM topic_visits v WHERE v.topic_key = old.topic_key
    ORDER BY v.meeting DESC, v.message DESC LIMIT 1) WHERE key = old.topic_key;
END;
--> statement-breakpoint
DROP TRIGGER attendance_added;
--> statement-breakpoint
CREATE TRIGGER attendance_added AFTER INSERT ON attendance BEGIN
  INSERT INTO attended (name_key, meetings) VALUES (new.name_key, 1)
    ON CONFLICT (name_key) DO UPDATE SET meetings = meetings + NOT EXISTS (SELECT 1 FROM attendance a
      WHERE a.name_key = new.name_key AND a.meeting = new.meeting AND a.message <> new.message);
END;
--> statement-breakpoint
DROP TRIGGER attendance_removed;
--> statement-breakpoint
CREATE TRIGGER attendance_removed AFTER DELETE ON attendance BEGIN
  UPDATE attended SET meetings = meetings - NOT EXISTS (SELECT 1 FROM attendance a
      WHERE a.name_key = old.name_key AND a.meeting = old.meeting)
    WHERE name_key = old.name_key;
  DELETE FROM attended WHERE name_key = old.name_key AND meetings = 0;
END;
--> statement-breakpoint
UPDATE topics SET meetings = (SELECT count(DISTINCT v.meeting) FROM topic_visits v
  WHERE v.topic_key = topics.key);
--> statement-breakpoint
UPDATE attended SET meetings = (SELECT count(DISTINCT a.meeting) FROM attendance a
  WHERE a.name_key = attended.name_key);

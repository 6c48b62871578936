-- Words of items, TODOs, topics, meetings, links and mails; rowid is search_rows.id. The words
-- themselves are not kept twice (contentless): excerpts come from the rows they are about.
-- `ids` holds identifiers such as 5.2.1 or ocaml-solo5#134 as one word each (app/models/search).
CREATE VIRTUAL TABLE `search_index` USING fts5(
  words, title, names, ids,
  content = '', contentless_delete = 1,
  tokenize = 'unicode61 remove_diacritics 2',
  prefix = '2 3'
);
--> statement-breakpoint
CREATE TRIGGER topic_visit_added AFTER INSERT ON topic_visits BEGIN
  INSERT INTO topics (key, slug, title, meetings, canonical)
    VALUES (new.topic_key, new.slug, new.title, 1,
      coalesce((SELECT topic FROM topic_aliases WHERE alias = new.topic_key), new.topic_key))
    ON CONFLICT (key) DO UPDATE SET meetings = meetings + 1;
  UPDATE topics SET title = (SELECT v.title FROM topic_visits v WHERE v.topic_key = new.topic_key
    ORDER BY v.meeting DESC, v.message DESC LIMIT 1) WHERE key = new.topic_key;
END;
--> statement-breakpoint
CREATE TRIGGER topic_visit_removed AFTER DELETE ON topic_visits BEGIN
  UPDATE topics SET meetings = meetings - 1 WHERE key = old.topic_key;
  DELETE FROM topics WHERE key = old.topic_key AND meetings = 0;
  UPDATE topics SET title = (SELECT v.title FROM topic_visits v WHERE v.topic_key = old.topic_key
    ORDER BY v.meeting DESC, v.message DESC LIMIT 1) WHERE key = old.topic_key;
END;
--> statement-breakpoint
CREATE TRIGGER attendance_added AFTER INSERT ON attendance BEGIN
  INSERT INTO attended (name_key, meetings) VALUES (new.name_key, 1)
    ON CONFLICT (name_key) DO UPDATE SET meetings = meetings + 1;
END;
--> statement-breakpoint
CREATE TRIGGER attendance_removed AFTER DELETE ON attendance BEGIN
  UPDATE attended SET meetings = meetings - 1 WHERE name_key = old.name_key;
  DELETE FROM attended WHERE name_key = old.name_key AND meetings = 0;
END;
--> statement-breakpoint
CREATE TRIGGER todo_added AFTER INSERT ON todos BEGIN
  INSERT INTO todo_counts (what, todos) VALUES (new.status, 1),
    ('needs-owner', new.needs_owner AND new.status IN ('open', 'waiting')),
    ('proposed', new.proposed_on IS NOT NULL)
    ON CONFLICT (what) DO UPDATE SET todos = todos + excluded.todos;
END;
--> statement-breakpoint
CREATE TRIGGER todo_removed AFTER DELETE ON todos BEGIN
  INSERT INTO todo_counts (what, todos) VALUES (old.status, -1),
    ('needs-owner', -(old.needs_owner AND old.status IN ('open', 'waiting'))),
    ('proposed', -(old.proposed_on IS NOT NULL))
    ON CONFLICT (what) DO UPDATE SET todos = todos + excluded.todos;
END;
--> statement-breakpoint
CREATE TRIGGER todo_changed AFTER UPDATE ON todos BEGIN
  INSERT INTO todo_counts (what, todos) VALUES (old.status, -1),
    ('needs-owner', -(old.needs_owner AND old.status IN ('open', 'waiting'))),
    ('proposed', -(old.proposed_on IS NOT NULL))
    ON CONFLICT (what) DO UPDATE SET todos = todos + excluded.todos;
  INSERT INTO todo_counts (what, todos) VALUES (new.status, 1),
    ('needs-owner', new.needs_owner AND new.status IN ('open', 'waiting')),
    ('proposed', new.proposed_on IS NOT NULL)
    ON CONFLICT (what) DO UPDATE SET todos = todos + excluded.todos;
END;
--> statement-breakpoint
CREATE TRIGGER name_seen AFTER INSERT ON name_sightings BEGIN
  INSERT INTO names (folded, name, address, is_present, count, is_learned)
    VALUES (new.folded, new.name, new.address, new.is_present, 1, 0)
    ON CONFLICT DO UPDATE SET count = count + 1, is_learned = is_learned AND count > 0;
END;
--> statement-breakpoint
CREATE TRIGGER name_unseen AFTER DELETE ON name_sightings BEGIN
  UPDATE names SET count = count - 1, is_learned = is_learned AND count > 1
    WHERE folded = old.folded AND name = old.name AND address = old.address
      AND is_present = old.is_present;
END;
--> statement-breakpoint
CREATE TRIGGER pull_linked AFTER INSERT ON links
WHEN new.repo_key IS NOT NULL AND new.number IS NOT NULL BEGIN
  INSERT INTO pulls (repo_key, number, last_meeting)
    VALUES (new.repo_key, new.number, new.meeting)
    ON CONFLICT DO UPDATE SET last_meeting = max(last_meeting, excluded.last_meeting);
END;
--> statement-breakpoint
CREATE TRIGGER pull_unlinked AFTER DELETE ON links
WHEN old.repo_key IS NOT NULL AND old.number IS NOT NULL BEGIN
  UPDATE pulls SET last_meeting = (SELECT max(l.meeting) FROM links l
    WHERE l.repo_key = old.repo_key AND l.number = old.number)
    WHERE repo_key = old.repo_key AND number = old.number;
  DELETE FROM pulls WHERE repo_key = old.repo_key AND number = old.number
    AND last_meeting IS NULL;
END;

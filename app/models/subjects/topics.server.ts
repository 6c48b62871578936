/** Titles in; topics through all meetings out. */

import { canonicalTopic, topicKeys } from '#app/models/names/topic-keys.server.ts';
import { prepared } from '#app/models/prepared.server.ts';
import { findTodos } from '#app/models/todos/todo-rows.server.ts';
import { regroupTables } from '#app/models/tracking/benchmark-tables.server.ts';
import { retrack } from '#app/models/tracking/tracking.server.ts';
import { writing } from '#app/models/version.server.ts';
import type { Page, Writer } from '#app/models/views.ts';
import { meetingPosition } from '#app/todos/moments.ts';
import { topicKey } from '#app/todos/topics.ts';
import type { Database } from '#db/open.server.ts';
import { findItems } from './items.server.ts';
import { withNamedTodos } from './named-todos.server.ts';
import type { SaidRow, TopicRow, TopicView } from './subjects.ts';

const perPage = 50;
const shownMeetings = 40;
const shownTodos = 60;

/** Last discussed first. */
export function listTopics(db: Database, { page = 1 }: { page?: number }): Page<TopicRow> {
  const rows = findTopics(db, `o.key <> ''`, 'LIMIT @limit OFFSET @offset', {
    limit: perPage + 1,
    offset: (page - 1) * perPage,
  });
  return { rows: rows.slice(0, perPage), page, hasNext: rows.length > perPage };
}

/** `where` speaks of `o` (titles, grouped by the topic they mean); one meeting can speak of several titles of a topic. */
function findTopics(
  db: Database,
  where: string,
  rest: string,
  values: Record<string, unknown>,
): TopicRow[] {
  return prepared<TopicRow>(
    db,
    `SELECT coalesce(c.slug, max(o.slug)) AS slug, coalesce(c.title, max(o.title)) AS title,
       CASE count(*) WHEN 1 THEN max(o.meetings) ELSE
         (SELECT count(DISTINCT v.meeting) FROM topics k JOIN topic_visits v ON v.topic_key = k.key
          WHERE k.canonical = o.canonical) END AS meetings,
       min((SELECT v.meeting FROM topic_visits v WHERE v.topic_key = o.key
            ORDER BY v.meeting LIMIT 1)) AS firstMeeting,
       max((SELECT v.meeting FROM topic_visits v WHERE v.topic_key = o.key
            ORDER BY v.meeting DESC LIMIT 1)) AS lastMeeting,
       sum((SELECT count(*) FROM todos t WHERE t.topic_key = o.key
            AND t.status IN ('open', 'waiting'))) AS open
     FROM topics o LEFT JOIN topics c ON c.key = o.canonical
     WHERE ${where} GROUP BY o.canonical ORDER BY lastMeeting DESC, title ${rest}`,
  ).all(values);
}

/** By any of its titles, too. Null when no notes have such a topic. */
export function findTopic(db: Database, slug: string): TopicRow | null {
  const canonical = canonicalTopic(db, slug);
  if (canonical === null) return null;
  return findTopics(db, 'o.canonical = @canonical', '', { canonical })[0] ?? null;
}

/** The same with all that was said and is owed. */
export function getTopic(db: Database, slug: string): TopicView | null {
  const row = findTopic(db, slug);
  const canonical = canonicalTopic(db, slug);
  if (row === null || canonical === null) return null;
  const keys = JSON.stringify(topicKeys(db, slug));
  const todos = latestTodos(db, keys);
  const items = findItems(
    db,
    `i.topic_key IN (SELECT value FROM json_each(?)) AND i.meeting >=
       (SELECT min(meeting) FROM (SELECT DISTINCT v.meeting
         FROM json_each(?) k CROSS JOIN topic_visits v ON v.rowid IN (SELECT rowid FROM topic_visits
           WHERE topic_key = k.value ORDER BY meeting DESC LIMIT ${2 * shownMeetings})
         ORDER BY v.meeting DESC LIMIT ${shownMeetings}))
     ORDER BY i.meeting DESC, i.message, i.start`,
    keys,
    keys,
  );
  return {
    ...row,
    aliases: aliasesOf(db, canonical),
    meetingItems: byMeeting(withNamedTodos(db, items)),
    todos: todos.slice(0, shownTodos),
    hasMoreTodos: todos.length > shownTodos,
  };
}

/** Those that are owed first, then those mentioned last; one more than are shown. */
function latestTodos(db: Database, keys: string): TopicView['todos'] {
  const most = shownTodos + 1;
  return findTodos(
    db,
    `t.key IN
       (SELECT key FROM todos WHERE status IN ('open', 'waiting')
          AND topic_key IN (SELECT value FROM json_each(@keys))
        UNION ALL SELECT d.key FROM json_each(@keys) k JOIN todos d ON d.rowid IN
          (SELECT rowid FROM todos WHERE topic_key = k.value ORDER BY last_seen DESC LIMIT ${most}))
     ORDER BY t.status IN ('open', 'waiting') DESC, t.last_seen DESC, t.id LIMIT ${most}`,
    { keys },
  );
}

/** From one title to the next by the index: a topic of all meetings has very many visits and few titles. */
function aliasesOf(db: Database, canonical: string): TopicView['aliases'] {
  return prepared<{ title: string; isDecided: 0 | 1 }>(
    db,
    `WITH RECURSIVE written (key, title) AS (
       SELECT o.key, (SELECT min(v.title) FROM topic_visits v WHERE v.topic_key = o.key)
         FROM topics o WHERE o.canonical = @canonical
       UNION ALL SELECT w.key, (SELECT min(v.title) FROM topic_visits v
           WHERE v.topic_key = w.key AND v.title > w.title)
         FROM written w WHERE w.title IS NOT NULL)
     SELECT DISTINCT title, key <> @canonical AS isDecided FROM written
     WHERE title IS NOT NULL AND title <> (SELECT title FROM topics WHERE key = @canonical)
     ORDER BY 1`,
  )
    .all({ canonical })
    .map(({ title, isDecided }) => ({ title, isDecided: isDecided === 1 }));
}

function byMeeting(items: SaidRow[]): TopicView['meetingItems'] {
  const meetings: TopicView['meetingItems'] = [];
  for (const item of items) {
    const last = meetings.at(-1);
    if (last?.date === item.meeting && last.title === item.topic) last.items.push(item);
    else meetings.push({ date: item.meeting, title: item.topic, items: [item] });
  }
  return meetings;
}

/** A person says that a topic is another one; `into` is that one's slug. */
export function joinTopics(db: Database, slug: string, into: string, { by, now }: Writer): boolean {
  const [from, to] = [canonicalTopic(db, slug), canonicalTopic(db, into)];
  if (from === null || to === null || from === to) return false;
  const position = bothKnown(db, topicKeys(db, slug), topicKeys(db, into));
  const keys = topicKeys(db, slug);
  writing(db, now, () => {
    for (const key of keys) {
      prepared(
        db,
        `INSERT INTO topic_aliases (alias, topic, title, decided_at, decided_by)
         VALUES (?, ?, (SELECT title FROM topics WHERE key = ?), ?, ?)
         ON CONFLICT (alias) DO UPDATE SET topic = excluded.topic,
           decided_at = excluded.decided_at, decided_by = excluded.decided_by`,
      ).run(key, to, key, now, by);
    }
    prepared(db, 'UPDATE topics SET canonical = ? WHERE canonical = ?').run(to, from);
    regroupTables(db, keys);
    if (position !== null) retrack(db, position);
  });
  return true;
}

/** Takes one title out of a joined topic again. */
export function separateTopic(db: Database, title: string, { now }: Writer): boolean {
  const key = topicKey(title);
  const known = prepared(db, 'SELECT 1 FROM topic_aliases WHERE alias = ?').get(key);
  if (known === undefined) return false;
  const joined = topicKeys(db, title).filter((other) => other !== key);
  writing(db, now, () => {
    prepared(db, 'DELETE FROM topic_aliases WHERE alias = ?').run(key);
    prepared(db, 'UPDATE topics SET canonical = key WHERE key = ?').run(key);
    regroupTables(db, [key]);
    const position = bothKnown(db, [key], joined);
    if (position !== null) retrack(db, position);
  });
  return true;
}

/** From where TODOs of both can be told to be the same, or not any more; null: nowhere. */
function bothKnown(db: Database, ones: string[], others: string[]): string | null {
  const first = (keys: string[]) =>
    prepared<{ date: string | null }>(
      db,
      `SELECT min(meeting) AS date FROM topic_visits
       WHERE topic_key IN (SELECT value FROM json_each(?))`,
    ).get(JSON.stringify(keys))?.date ?? null;
  const [one, other] = [first(ones), first(others)];
  if (one === null || other === null) return null;
  return meetingPosition([one, other].sort()[1] ?? other);
}

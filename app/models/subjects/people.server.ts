/** Names in; the people behind them, learned from the mails or decided by a person, out. */

import { slugOfPerson } from '#app/models/names/spellings.server.ts';
import { prepared } from '#app/models/prepared.server.ts';
import { findTodos } from '#app/models/todos/todo-rows.server.ts';
import type { Database } from '#db/open.server.ts';
import { findItems } from './items.server.ts';
import type { PersonRow, PersonView } from './subjects.ts';

export { getRoster } from '#app/models/names/names.server.ts';
export {
  decidePerson,
  forgetDecision,
  joinPeople,
  type PersonDecision,
} from './decide-person.server.ts';

/** By name. */
export function listPeople(db: Database): PersonRow[] {
  return findPeople(db, '1');
}

/** The names alone, for choosing one: a page that only needs these counts nothing. */
export function listNames(db: Database): string[] {
  return prepared<{ name: string }>(
    db,
    'SELECT DISTINCT name FROM known_people ORDER BY name COLLATE NOCASE',
  )
    .all()
    .map(({ name }) => name);
}

type Row = {
  slug: string;
  name: string;
  spellings: string;
  open: number;
  suggested: number;
  meetings: number;
  lastMeeting: string | null;
  isDecided: 0 | 1;
};

/** `where` speaks of `k` (known spellings). Counts are of all spellings; two of them can be at one meeting. */
function findPeople(db: Database, where: string, ...values: unknown[]): PersonRow[] {
  return prepared<Row>(
    db,
    `SELECT k.slug, max(k.name) AS name, max(k.is_decided) AS isDecided,
       json_group_array(json_array(k.kind, k.spelling)) AS spellings,
       (SELECT count(DISTINCT o.key) FROM known_people s JOIN todo_owners o ON o.owner = s.folded
        WHERE s.slug = k.slug AND o.status IN ('open', 'waiting')) AS open,
       (SELECT count(DISTINCT o.key) FROM known_people s JOIN todo_owners o ON o.owner = s.folded
        WHERE s.slug = k.slug AND o.status = 'suggested') AS suggested,
       CASE sum(EXISTS (SELECT 1 FROM attended a WHERE a.name_key = k.folded)) WHEN 0 THEN 0
         WHEN 1 THEN sum((SELECT a.meetings FROM attended a WHERE a.name_key = k.folded)) ELSE
         (SELECT count(DISTINCT a.meeting) FROM known_people s CROSS JOIN attendance a
          ON a.name_key = s.folded WHERE s.slug = k.slug) END AS meetings,
       max((SELECT a.meeting FROM attendance a WHERE a.name_key = k.folded
            ORDER BY a.meeting DESC LIMIT 1)) AS lastMeeting
     FROM known_people k WHERE ${where} GROUP BY k.slug ORDER BY name COLLATE NOCASE`,
  )
    .all(...values)
    .map(({ spellings, isDecided, ...row }) => {
      const all = JSON.parse(spellings) as [string, string][];
      const of = (wanted: string) =>
        all.flatMap(([kind, spelling]) => (kind === wanted ? [spelling] : [])).sort();
      return {
        ...row,
        ...{ aliases: of('alias'), handles: of('handle'), addresses: of('address') },
        isDecided: isDecided === 1,
      };
    });
}

const recently = 20;

/** Null for nobody known. */
export function getPerson(db: Database, slug: string): PersonView | null {
  const [row] = findPeople(db, 'k.slug = ?', slug);
  if (!row) return null;
  const owned = (status: string, order: string, limit = 200) =>
    findTodos(
      db,
      `t.key IN (SELECT o.key FROM known_people s JOIN todo_owners o ON o.owner = s.folded
         AND o.status = ? WHERE s.slug = ? ORDER BY o.closed_on DESC LIMIT ${limit})
       ORDER BY ${order}`,
      status,
      slug,
    );
  return {
    ...row,
    openTodos: owned('open', 't.first_seen, t.id'),
    waitingTodos: owned('waiting', 't.first_seen, t.id'),
    suggestedTodos: owned('suggested', 't.last_seen DESC, t.id'),
    doneTodos: owned('done', 't.closed_on DESC, t.id', recently),
    raisedTodos: findTodos(
      db,
      `t.key IN (${raisedBySql}) ORDER BY t.first_seen DESC, t.id LIMIT ${recently}`,
      { slug },
    ),
    attended: attendedBy(db, slug),
    topics: topicsOf(db, slug),
    said: findItems(
      db,
      `i.id IN (${latest('items', 'id', 'speaker_key', recently)})
       ORDER BY i.meeting DESC, i.id LIMIT ${recently}`,
      { slug },
    ),
  };
}

/** The latest rows of each of a person's spellings by index, however many there are before. */
function latest(table: string, column: string, spelling: string, limit: number): string {
  return `SELECT x.${column} FROM known_people s JOIN ${table} x ON x.rowid IN
    (SELECT rowid FROM ${table} WHERE ${spelling} = s.folded ORDER BY meeting DESC LIMIT ${limit})
    WHERE s.slug = @slug`;
}

/** TODOs in what the person said lately, but those that are their own. */
const raisedBySql = `SELECT r.key FROM items i JOIN messages m ON m.id = i.message
    JOIN todos r ON r.key >= m.key || ':' AND r.key < m.key || ';'
      AND CAST(substr(r.key, length(m.key) + 2) AS INTEGER) BETWEEN i.start AND i."end" - 1
  WHERE i.id IN (${latest('items', 'id', 'speaker_key', 100)})
    AND NOT EXISTS (SELECT 1 FROM todo_owners o JOIN known_people s ON s.folded = o.owner
      WHERE o.key = r.key AND s.slug = @slug)`;

/** Joined in this order, else the attendance of all times is looked through. */
function attendedBy(db: Database, slug: string): PersonView['attended'] {
  return prepared<PersonView['attended'][number]>(
    db,
    `WITH keys AS (SELECT folded FROM known_people WHERE slug = @slug),
     latest AS (SELECT DISTINCT meeting FROM
       (${latest('attendance', 'meeting', 'name_key', 100)}) ORDER BY meeting DESC LIMIT 100)
     SELECT h.date, h.title, max(a.role) AS role FROM latest l
       CROSS JOIN meetings h ON h.date = l.meeting
       CROSS JOIN keys CROSS JOIN attendance a ON a.name_key = keys.folded AND a.meeting = l.meeting
     GROUP BY h.date ORDER BY h.date DESC`,
  ).all({ slug });
}

/** Topics that the person spoke in or did something in lately, or has something to do in. */
function topicsOf(db: Database, slug: string): PersonView['topics'] {
  return prepared<PersonView['topics'][number]>(
    db,
    `WITH keys AS (
       SELECT topic_key FROM items WHERE id IN (${latest('items', 'id', 'speaker_key', 100)})
       UNION ALL SELECT t.topic_key FROM known_people s JOIN todo_owners o ON o.rowid IN
           (SELECT rowid FROM todo_owners WHERE owner = s.folded
              AND status IN ('open', 'waiting', 'suggested')
            UNION ALL SELECT rowid FROM (SELECT rowid FROM todo_owners
              WHERE owner = s.folded AND status = 'done' ORDER BY closed_on DESC LIMIT 100))
         JOIN todos t ON t.key = o.key WHERE s.slug = @slug LIMIT 1000)
     SELECT c.slug, c.title, count(*) AS items FROM keys
       JOIN topics o ON o.key = keys.topic_key JOIN topics c ON c.key = o.canonical
     WHERE c.key <> '' GROUP BY c.key ORDER BY items DESC, c.title LIMIT 20`,
  ).all({ slug });
}

/** Slug of the person that is written so; null for nobody known. */
export function findPerson(db: Database, spelling: string): string | null {
  return slugOfPerson(db, spelling);
}

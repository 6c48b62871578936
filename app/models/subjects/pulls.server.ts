/** Repositories in; every linked pull request and issue, when and by whom discussed, out. */

import { prepared } from '#app/models/prepared.server.ts';
import { findTodos } from '#app/models/todos/todo-rows.server.ts';
import type { Page } from '#app/models/views.ts';
import type { Database } from '#db/open.server.ts';
import { findItems } from './items.server.ts';
import { withNamedTodos } from './named-todos.server.ts';
import type { PullRow, PullView } from './subjects.ts';

const perPage = 50;

/** Grouped by repository by the page: ordered by last discussion, newest first. */
export function listPulls(
  db: Database,
  { repo, page = 1 }: { repo?: string; page?: number },
): Page<PullRow> {
  const listed = prepared<{ repoKey: string; number: number }>(
    db,
    `SELECT repo_key AS repoKey, number FROM pulls ${repo === undefined ? '' : 'WHERE repo_key = @repo'}
     ORDER BY last_meeting DESC, repo_key, number DESC LIMIT @limit OFFSET @offset`,
  ).all({
    ...(repo === undefined ? {} : { repo: repo.toLowerCase() }),
    ...{ limit: perPage + 1, offset: (page - 1) * perPage },
  });
  const shown = JSON.stringify(
    listed.slice(0, perPage).map(({ repoKey, number }) => [repoKey, number]),
  );
  const rows = findPulls(
    db,
    `(l.repo_key, l.number) IN
       (SELECT value ->> 0, CAST(value ->> 1 AS INTEGER) FROM json_each(@shown))`,
    { shown },
  );
  return { rows, page, hasNext: listed.length > perPage };
}

type Row = Omit<PullRow, 'topics'> & { topics: string };

/** A short reference counts as an issue until some link says that it is a pull request. */
function findPulls(db: Database, where: string, values: Record<string, unknown>): PullRow[] {
  return prepared<Row>(
    db,
    `SELECT CASE WHEN max(l.kind = 'pull') THEN 'pull' ELSE 'issue' END AS kind,
       l.repo, l.number, max(l.url) AS url, min(l.meeting) AS firstMeeting,
       max(l.meeting) AS lastMeeting, count(DISTINCT l.meeting) AS meetings,
       json_group_array(DISTINCT i.topic) FILTER (WHERE i.topic <> '') AS topics
     FROM links l LEFT JOIN items i ON i.id = l.item
     WHERE ${where} AND l.number IS NOT NULL
     GROUP BY l.repo_key, l.number ORDER BY lastMeeting DESC, l.repo_key, l.number DESC`,
  )
    .all(values)
    .map((row) => ({ ...row, topics: JSON.parse(row.topics) as string[] }));
}

/** `repo` is `owner/name`, in any case of letters. */
export function getPull(db: Database, repo: string, number: number): PullView | null {
  const values = { repo: repo.toLowerCase(), number };
  const [row] = findPulls(db, 'l.repo_key = @repo AND l.number = @number', values);
  if (!row) return null;
  const items = findItems(
    db,
    `i.id IN (SELECT item FROM links WHERE repo_key = @repo AND number = @number)
     ORDER BY i.meeting DESC, i.message, i.start`,
    values,
  );
  return {
    ...row,
    items: withNamedTodos(db, items),
    todos: findTodos(
      db,
      `t.key IN (SELECT key FROM todo_entries WHERE kind = 'link' AND entry = ?)
       ORDER BY t.last_seen DESC, t.id`,
      `${values.repo}#${number}`,
    ),
  };
}

/** TODOs in; what happened to them, newest first, out: for feeds. */

import { prepared } from '#app/models/prepared.server.ts';
import type { TodoEvent } from '#app/todos/todo.ts';
import type { TodoState } from '#app/todos/todo-index.ts';
import type { Database } from '#db/open.server.ts';

export type Happened = { todo: number; title: string; event: TodoEvent };

/** `todos` null: of all. That a TODO was merely named again is left out. */
export function listHappenings(
  db: Database,
  { todos, limit = 50 }: { todos: number[] | null; limit?: number },
): Happened[] {
  const of = todos === null ? '1' : 't.id IN (SELECT value FROM json_each(@todos))';
  return prepared<{ event: string; state: string }>(
    db,
    `SELECT e.event, t.state FROM todo_events e JOIN todos t ON t.key = e.key
     WHERE ${of} AND e.event ->> '$.kind' <> 'mentioned'
     ORDER BY e.position DESC, e.id DESC LIMIT @limit`,
  )
    .all({ limit, ...(todos === null ? {} : { todos: JSON.stringify(todos) }) })
    .map(({ event, state }) => {
      const { id, title } = JSON.parse(state) as TodoState;
      return { todo: id, title, event: JSON.parse(event) as TodoEvent };
    })
    .sort((one, other) =>
      one.event.at < other.event.at ? 1 : one.event.at > other.event.at ? -1 : 0,
    );
}

/** Items in; the same with the tracked TODOs that they name, in one statement, out. */

import { prepared } from '#app/models/prepared.server.ts';
import type { Mention, Todo } from '#app/todos/todo.ts';
import type { Database } from '#db/open.server.ts';
import type { ItemRow, NamedTodo, SaidRow } from './subjects.ts';

type Place = Pick<ItemRow, 'meeting' | 'message' | 'span'>;

export function withNamedTodos(db: Database, items: ItemRow[]): SaidRow[] {
  const named = namedTodos(db, items);
  return items.map((item, index) => ({ ...item, named: named[index] ?? [] }));
}

/** Of each place, in the same order. */
export function namedTodos(db: Database, places: Place[]): NamedTodo[][] {
  const meetings = [...new Set(places.map(({ meeting }) => meeting))];
  const byMail = new Map<string, (NamedTodo & { start: number })[]>();
  const rows = prepared<{ mention: string; id: number; status: Todo['status'] }>(
    db,
    `SELECT x.mention, t.id, t.status FROM json_each(?) d
       CROSS JOIN todo_mentions x ON x.meeting = d.value JOIN todos t ON t.key = x.key
     ORDER BY x.id`,
  ).all(JSON.stringify(meetings));
  for (const { mention, id, status } of rows) {
    const { message, start, text, owners } = JSON.parse(mention) as Mention;
    byMail.set(message, [...(byMail.get(message) ?? []), { id, status, text, owners, start }]);
  }
  return places.map(({ message, span }) =>
    (byMail.get(message) ?? [])
      .filter(({ start }) => start >= span.start && start < span.end)
      .map(({ start, ...todo }) => todo),
  );
}

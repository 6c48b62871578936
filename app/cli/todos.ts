/** Filters in; the tracked TODOs, as a list or as JSON with all that was said about them, out. */
import { getBody } from '#app/models/mails/bodies.server.ts';
import { findPerson } from '#app/models/subjects/people.server.ts';
import { getTodo, listTodos } from '#app/models/todos/todos.server.ts';
import type { TodoFilter, TodoRow } from '#app/models/views.ts';
import type { Evidence, Status } from '#app/todos/todo.ts';
import type { Database } from '#db/open.server.ts';
import { type DatabasePlace, readingDatabase } from './database.ts';
import { type LineSpan, lineSpans } from './line-spans.ts';
import { columns, complain, print, printJson } from './output.ts';
import { toTodoJson } from './todo-json.ts';

export type Asked = { owner: string | null; status: string | null; topic: string | null };

export async function printTodos(
  asked: Asked,
  options: DatabasePlace & { json: boolean },
): Promise<number> {
  await readingDatabase(options, async (db) => {
    const rows = allTodos(db, filterOf(asked));
    if (rows.length === 0 && asked.owner !== null && findPerson(db, asked.owner) === null) {
      complain(`Nobody is known as ${asked.owner}.`);
    }
    if (!options.json) {
      const width = process.stdout.isTTY ? process.stdout.columns : null;
      return print(
        rows.length === 0
          ? 'No TODOs.\n'
          : columns(
              rows.map((row) => cellsOf(row, width !== null)),
              width,
            ),
      );
    }
    const place = placesIn(db);
    const whole = rows.flatMap(({ id }) => getTodo(db, id) ?? []);
    return printJson(whole.map((todo) => toTodoJson(todo, place)));
  });
  return 0;
}

function filterOf({ owner, status, topic }: Asked): TodoFilter {
  return {
    ...(owner === null ? {} : { owner }),
    ...(status === null ? {} : { status: [status as Status] }),
    ...(topic === null ? {} : { topic }),
  };
}

function allTodos(db: Database, filter: TodoFilter): TodoRow[] {
  const rows: TodoRow[] = [];
  for (let page = 1; ; page += 1) {
    const found = listTodos(db, { ...filter, page, perPage: 500 });
    rows.push(...found.rows);
    if (!found.hasNext) return rows;
  }
}

/** On a terminal `Ann, Bert, Cleo` are `Ann +2`: the words need the room. */
function cellsOf(todo: TodoRow, isShort: boolean): string[] {
  const [first, ...others] = todo.owners;
  const named =
    isShort && others.length > 0 ? `${first} +${others.length}` : todo.owners.join(', ');
  const owners = named || (todo.needsOwner ? 'needs an owner' : '');
  return [`#${todo.id}`, todo.status, todo.firstSeen, owners, todo.title];
}

/** Line numbers need the mail's text, which is fetched once per mail. */
function placesIn(db: Database): (evidence: Evidence) => LineSpan {
  const known = new Map<string, ReturnType<typeof lineSpans>>();
  return ({ message, start, end }) => {
    const place = known.get(message) ?? lineSpans(getBody(db, message) ?? '');
    known.set(message, place);
    return place({ start, end });
  };
}

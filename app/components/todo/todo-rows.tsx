/** A heading and TODOs in; the part of a page that lists them, or nothing when there are none, out. */

import { Part } from '#app/components/page/part.tsx';
import { Rows } from '#app/components/page/rows.tsx';
import type { TodoRow } from '#app/models/views.ts';
import { type Heading, type Hidden, TodoLine } from './todo-line.tsx';

export function TodoRows(props: {
  id: string;
  title: string;
  todos: TodoRow[];
  now: string;
  hides?: Hidden;
  below?: Heading;
  /** How many there are, and where all of them stand, where these are but the first. */
  all?: { count: number; href: string };
}) {
  const { todos, all, hides, below } = props;
  if (todos.length === 0) return null;
  const note =
    all && all.count > todos.length ? <a href={all.href}>all {all.count}</a> : todos.length;
  return (
    <Part id={props.id} title={props.title} note={note}>
      <Rows>
        {todos.map((todo) => (
          <TodoLine
            key={todo.id}
            {...{ todo, now: props.now, ...(hides ? { hides } : {}), ...(below ? { below } : {}) }}
          />
        ))}
      </Rows>
    </Part>
  );
}

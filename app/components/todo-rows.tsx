/** A heading and TODOs in; the part of a page that lists them, or nothing when there are none, out. */
import type { TodoRow } from '#app/models/views.ts';
import { Part } from './part.tsx';
import { Rows } from './rows.tsx';
import { TodoLine } from './todo-line.tsx';

export function TodoRows(props: {
  id: string;
  title: string;
  todos: TodoRow[];
  now: string;
  hidesTopic?: boolean;
}) {
  if (props.todos.length === 0) return null;
  return (
    <Part id={props.id} title={props.title} note={props.todos.length}>
      <Rows>
        {props.todos.map((todo) => (
          <TodoLine
            key={todo.id}
            todo={todo}
            now={props.now}
            hidesTopic={props.hidesTopic ?? false}
          />
        ))}
      </Rows>
    </Part>
  );
}

/** A TODO of a list in; for who may decide: its status, to be changed right there, out. */
import { useContext } from 'react';
import type { TodoRow } from '#app/models/views.ts';
import { MayDecide } from './may-decide.ts';
import { StatusFields } from './status-form.tsx';

export function StatusChange(props: { todo: TodoRow }) {
  const { todo } = props;
  if (!useContext(MayDecide)) return null;
  return (
    <details className="change">
      <summary>
        change<span className="visually-hidden"> the status of {todo.title}</span>
      </summary>
      <form method="post" action={`/todos/${todo.id}`} className="row-form">
        <input type="hidden" name="intent" value="status" />
        <StatusFields todo={todo} typed={null} prefix={`todo-${todo.id}-`} />
      </form>
    </details>
  );
}

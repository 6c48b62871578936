/** A status in; a box with its name for those who cannot see it out. */
import type { Status } from '#app/todos/todo.ts';

export function StatusBox(props: { status: Status }) {
  return (
    <span>
      <span className={`box ${props.status}`} aria-hidden="true" />
      <span className="visually-hidden">{props.status}: </span>
    </span>
  );
}

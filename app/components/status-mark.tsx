/** A TODO in; its box out, which an editor ticks or opens again with one click. */
import { useContext } from 'react';
import type { TodoRow } from '#app/models/views.ts';
import { MayDecide } from './may-decide.ts';
import { StatusBox } from './status-box.tsx';

/** Leads to the TODO's page, where it can be undone and a reason given. */
export function StatusMark(props: { todo: Pick<TodoRow, 'id' | 'title' | 'status'> }) {
  const { id, title, status } = props.todo;
  const isClosed = status === 'done' || status === 'dropped';
  if (!useContext(MayDecide)) return <StatusBox status={status} />;
  const words = isClosed ? 'Open it again' : 'Done';
  return (
    <form method="post" action={`/todos/${id}`} className="tick">
      <input type="hidden" name="intent" value="status" />
      <input type="hidden" name="to" value={isClosed ? 'open' : 'done'} />
      <button type="submit" aria-label={`${words}: ${title} (${status})`} title={words}>
        <span className={`box ${status}`} />
      </button>
    </form>
  );
}

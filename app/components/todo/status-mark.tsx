/** A TODO in; its box out, which an editor ticks or opens again with one click. */
import { useContext } from 'react';
import { FactForm } from '#app/components/form/fact-form.tsx';
import type { TodoRow } from '#app/models/views.ts';
import { MayDecide } from './may-decide.ts';
import { StatusBox } from './status-box.tsx';
import { useListForm } from './todo-forms-in-lists.ts';

/** The list stays; what was done stands above it, with its undo. */
export function StatusMark(props: { todo: Pick<TodoRow, 'id' | 'title' | 'status'> }) {
  const { id, title, status } = props.todo;
  const isClosed = status === 'done' || status === 'dropped';
  const form = useListForm(id);
  if (!useContext(MayDecide)) return <StatusBox status={status} />;
  const words = isClosed ? 'Open it again' : 'Done';
  return (
    <FactForm
      intent="status"
      span={null}
      action={form.action}
      hidden={{ to: isClosed ? 'open' : 'done', ...form.hidden }}
      className="tick"
    >
      <button
        type="submit"
        data-key="d"
        aria-label={`${words}: ${title} (${status})`}
        title={words}
      >
        <span className={`box ${status}`} />
      </button>
    </FactForm>
  );
}

/** A TODO in; the one press that most people come to its page for out: done, or open again. */

import { Button } from '#app/components/form/button.tsx';
import { FactForm } from '#app/components/form/fact-form.tsx';
import type { TodoView } from '#app/models/views.ts';

/** What is only suggested, or said to be done, is asked about below in its own words. */
export function TodoTick({ todo }: { todo: TodoView }) {
  if (todo.status === 'suggested' || todo.proposal !== null) return null;
  const isClosed = todo.status === 'done' || todo.status === 'dropped';
  return (
    <FactForm
      intent="status"
      span={null}
      action={`/todos/${todo.id}`}
      hidden={{ to: isClosed ? 'open' : 'done' }}
    >
      <Button id="tick" primary={!isClosed}>
        {isClosed ? 'Open it again' : 'Mark as done'}
      </Button>
    </FactForm>
  );
}

/** A TODO in; the fields that change its status, on whom and until when it waits, and why, out. */

import { Button } from '#app/components/form/button.tsx';
import { ChoiceField } from '#app/components/form/choice-field.tsx';
import type { Typed } from '#app/components/form/fact-form.tsx';
import { ReasonField } from '#app/components/form/reason-field.tsx';
import { TextField } from '#app/components/form/text-field.tsx';
import type { TodoRow } from '#app/models/views.ts';

const statuses = ['open', 'waiting', 'done', 'dropped'].map((value) => ({ value, label: value }));

/** `prefix` keeps the fields of several such forms on one page apart. */
export function StatusFields(props: {
  todo: Pick<TodoRow, 'status' | 'waiting'>;
  typed: Typed | null;
  prefix?: string;
}) {
  const { todo, typed, prefix = '' } = props;
  return (
    <>
      <ChoiceField
        id={`${prefix}status`}
        name="to"
        label="Status"
        short
        value={todo.status}
        typed={typed}
        choices={
          todo.status === 'suggested'
            ? [{ value: 'suggested', label: 'suggested' }, ...statuses]
            : statuses
        }
      />
      <TextField
        id={`${prefix}waiting-on`}
        name="waitingOn"
        label="Waiting on"
        value={todo.waiting?.on ?? ''}
        typed={typed}
      />
      <TextField
        id={`${prefix}until`}
        name="until"
        type="date"
        label="Until, if waiting"
        value={todo.waiting?.until ?? ''}
        typed={typed}
      />
      <ReasonField id={`${prefix}reason`} />
      <Button small id={`${prefix}status-save`}>
        Save
      </Button>
    </>
  );
}

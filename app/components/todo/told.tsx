/** What a person just decided about a TODO in; the line that says so, with its undo, out. */

import { Button } from '#app/components/form/button.tsx';
import { FactForm } from '#app/components/form/fact-form.tsx';
import { Notice } from '#app/components/page/notice.tsx';
import { changeWords } from '#app/components/review/correction-list.tsx';
import type { ToldBy } from '#app/models/views.ts';
import { useListForm } from './todo-forms-in-lists.ts';

/** `on`: the number of the TODO whose own page this is. */
export function Told(props: { said: ToldBy; on: number | null; canEdit: boolean }) {
  const { correction, about } = props.said;
  const form = useListForm(about ?? props.on ?? 0);
  const undo = props.canEdit && correction.undoneAt === null && (about ?? props.on) !== null;
  return (
    <Notice
      undo={
        undo ? (
          <FactForm
            intent="undo"
            span={null}
            action={form.action}
            hidden={{ correction: correction.id, ...form.hidden }}
          >
            <Button small>Undo</Button>
          </FactForm>
        ) : null
      }
    >
      {changeWords(correction.change)}
      {about !== null && about !== props.on ? (
        <>
          {': '}
          <a href={`/todos/${about}`}>TODO {about}</a>
        </>
      ) : null}
      {correction.undoneAt === null ? '.' : ' (undone).'}
    </Notice>
  );
}

/** A TODO of a list in; for who may decide: what the notes ask about it, and its status, out. */
import { useContext } from 'react';
import { Button } from '#app/components/form/button.tsx';
import { FactForm } from '#app/components/form/fact-form.tsx';
import type { TodoRow } from '#app/models/views.ts';
import { MayDecide } from './may-decide.ts';
import { StatusFields } from './status-form.tsx';
import { useListForm } from './todo-forms-in-lists.ts';

export function StatusChange(props: { todo: TodoRow }) {
  const { todo } = props;
  const form = useListForm(todo.id);
  if (!useContext(MayDecide)) return null;
  const asked = questionOf(todo);
  return (
    <div className="acts">
      {asked?.answers.map(({ accept, word, key }) => (
        <FactForm
          key={accept}
          intent={asked.intent}
          span={null}
          action={form.action}
          hidden={{ accept, ...form.hidden }}
        >
          <Button plain hotkey={key} label={`${word}: ${todo.title}`}>
            {word}
          </Button>
        </FactForm>
      ))}
      <details data-key="e">
        <summary>
          change<span className="visually-hidden"> the status of {todo.title}</span>
        </summary>
        <FactForm
          intent="status"
          span={null}
          action={form.action}
          hidden={form.hidden}
          className="row-form"
        >
          <StatusFields todo={todo} typed={null} prefix={`todo-${todo.id}-`} />
        </FactForm>
      </details>
    </div>
  );
}

type Answer = { accept: 'yes' | 'no'; word: string; key: string };

function questionOf(todo: TodoRow): { intent: string; answers: Answer[] } | null {
  const answers = (yes: string, no: string): Answer[] => [
    { accept: 'yes', word: yes, key: 'a' },
    { accept: 'no', word: no, key: 'x' },
  ];
  if (todo.proposal) return { intent: 'proposal', answers: answers('confirm', 'not yet') };
  if (todo.status !== 'suggested') return null;
  return { intent: 'suggestion', answers: answers('accept', 'not a TODO') };
}

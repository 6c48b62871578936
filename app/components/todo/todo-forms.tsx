/** A TODO in; what a person can decide about it out. */

import { Button } from '#app/components/form/button.tsx';
import { FactForm, type Typed } from '#app/components/form/fact-form.tsx';
import { Fold } from '#app/components/form/fold.tsx';
import { ReasonField } from '#app/components/form/reason-field.tsx';
import { TextField } from '#app/components/form/text-field.tsx';
import { Part } from '#app/components/page/part.tsx';
import { Day } from '#app/components/words/day.tsx';
import type { TodoView } from '#app/models/views.ts';
import { StatusFields } from './status-form.tsx';

export function TodoForms(props: {
  todo: TodoView;
  people: string[];
  typed: Typed | null;
  now: string;
}) {
  const { todo, typed } = props;
  const mine = (intent: string) => (typed?.intent === intent ? typed : null);
  return (
    <Part id="decide" title="Change it">
      <datalist id="people">
        {props.people.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <div className="sheet">
        <Fold name="Status" value={statusWords(todo)} open={mine('status') !== null}>
          <FactForm intent="status" span={null} action={`/todos/${todo.id}`} className="row-form">
            <StatusFields todo={todo} typed={mine('status')} />
          </FactForm>
        </Fold>
        <Fold
          name="Owner"
          value={todo.owners.join(', ') || 'nobody yet'}
          open={mine('owners') !== null || (todo.needsOwner && todo.closedOn === null)}
        >
          <OneField
            intent="owners"
            action={`/todos/${todo.id}`}
            name="owners"
            label="Who is to do it?"
            list="people"
            value={todo.owners.join(', ')}
            typed={mine('owners')}
          />
        </Fold>
        <Fold name="Words" open={mine('title') !== null}>
          <OneField
            intent="title"
            action={`/todos/${todo.id}`}
            name="text"
            label="What is to be done?"
            value={todo.title}
            typed={mine('title')}
          />
        </Fold>
        <Fold
          name="Due"
          value={todo.due === null ? 'no day' : <Day date={todo.due} now={props.now} />}
          open={mine('due') !== null}
        >
          <OneField
            intent="due"
            action={`/todos/${todo.id}`}
            name="on"
            type="date"
            label="Due"
            value={todo.due}
            typed={mine('due')}
          />
        </Fold>
      </div>
    </Part>
  );
}

const statusWords = ({ status, waiting }: TodoView): string =>
  status === 'waiting' && waiting?.on ? `waiting on ${waiting.on}` : status;

/** One thing about it, and why it changes. */
function OneField(
  props: Omit<Parameters<typeof TextField>[0], 'id'> & {
    intent: string;
    action: string;
    typed: Typed | null;
  },
) {
  const { intent, action: _, ...field } = props;
  return (
    <FactForm intent={intent} span={null} action={props.action} className="row-form">
      <TextField {...field} id={intent} />
      <ReasonField id={`${intent}-reason`} typed={field.typed} />
      <Button small id={`${intent}-save`}>
        Save
      </Button>
    </FactForm>
  );
}

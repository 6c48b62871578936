/** A TODO that was read in, and what it means for those tracked; its fact, open to correction, out. */

import { Button } from '#app/components/form/button.tsx';
import { FactForm, type Typed, typedInto } from '#app/components/form/fact-form.tsx';
import { TextField } from '#app/components/form/text-field.tsx';
import { Owner } from '#app/components/words/owner.tsx';
import { Tag } from '#app/components/words/tag.tsx';
import type { Diagnostic } from '#app/mail/mail.ts';
import type { Link, TodoMention } from '#app/minutes/minutes.ts';
import type { Difference } from '#app/todos/differences.ts';
import { DifferenceWords } from './difference-words.tsx';
import { Fact } from './fact.tsx';
import { LinkedText } from './linked-text.tsx';
import { TwinActs, TwinQuestion } from './twin-acts.tsx';

export function TodoFact(props: {
  todo: TodoMention;
  difference: Difference | null;
  isAccepted: boolean;
  canEdit: boolean;
  isDeep: boolean;
  typed: Typed | null;
  now: string;
  unsure: Diagnostic[];
  links: Link[];
}) {
  const { todo, difference } = props;
  const isCommitment = todo.basis === 'commitment';
  return (
    <Fact
      name="todo"
      span={todo.span}
      look="todo"
      isDeep={props.isDeep}
      unsure={props.unsure}
      tag={
        <>
          <Tag kind={todo.done ? 'done' : 'todo'}>
            {todo.done ? 'done' : isCommitment ? 'commitment' : 'TODO'}
          </Tag>
          {todo.tentative ? <Tag kind="warn">tentative</Tag> : null}
        </>
      }
      why={
        <>
          <Owner names={todo.owners} needsOwner={todo.needsOwner} />
          {difference ? (
            <>
              {todo.owners.length === 0 && !todo.needsOwner ? '' : ' · '}
              <DifferenceWords difference={difference} now={props.now} />
              <TwinQuestion difference={difference} now={props.now} />
              {isCommitment && !props.isAccepted ? ' · suggested until you accept it' : ''}
            </>
          ) : null}
          {props.isAccepted ? ' · accepted by you' : ''}
        </>
      }
      acts={props.canEdit ? <TodoActs {...props} /> : null}
    >
      <LinkedText text={todo.text} links={props.links} span={todo.span} />
    </Fact>
  );
}

function TodoActs(props: Parameters<typeof TodoFact>[0]) {
  const { todo, difference } = props;
  const owners = typedInto(props.typed, 'owners', todo.span);
  const title = typedInto(props.typed, 'title', todo.span);
  const id = todo.span.start;
  return (
    <>
      {todo.basis === 'commitment' && !props.isAccepted ? (
        <FactForm intent="accept" span={todo.span}>
          <Button plain hotkey="a" label={`Accept: ${todo.text}`}>
            accept
          </Button>
        </FactForm>
      ) : null}
      {difference ? <TwinActs difference={difference} /> : null}
      <FactForm intent="not-a-todo" span={todo.span}>
        <Button plain hotkey="x" label={`Not a TODO: ${todo.text}`}>
          not a TODO
        </Button>
      </FactForm>
      {difference && difference.todo !== null && difference.kind !== 'new' ? (
        <FactForm intent="separate" span={todo.span}>
          <Button plain hotkey="n" label={`Not the same as TODO ${difference.todo}`}>
            {difference.was ? 'a new one' : 'not the same'}
          </Button>
        </FactForm>
      ) : null}
      <details data-key="o" open={owners !== null}>
        <summary>owner</summary>
        <FactForm intent="owners" span={todo.span} className="row-form">
          <TextField
            id={`owners-${id}`}
            name="owners"
            label="Who is to do it?"
            list="people"
            value={todo.owners.join(', ')}
            typed={owners}
            placeholder="nobody yet"
          />
          <Button small>Save</Button>
        </FactForm>
      </details>
      <details data-key="e" open={title !== null}>
        <summary>edit</summary>
        <FactForm intent="title" span={todo.span} className="row-form">
          <TextField
            id={`title-${id}`}
            name="text"
            label="What is to be done?"
            value={todo.text}
            typed={title}
          />
          <Button small>Save</Button>
        </FactForm>
      </details>
    </>
  );
}

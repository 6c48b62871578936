/** A TODO in; the forms that make a second one of a part of it, or of a later mention, out. */

import { Button } from '#app/components/form/button.tsx';
import { ChoiceField } from '#app/components/form/choice-field.tsx';
import { FactForm, type Typed } from '#app/components/form/fact-form.tsx';
import { Fold } from '#app/components/form/fold.tsx';
import { ReasonField } from '#app/components/form/reason-field.tsx';
import { TextField } from '#app/components/form/text-field.tsx';
import { plainDay } from '#app/components/words/dates.ts';
import type { TodoView } from '#app/models/views.ts';

export function TodoSplit(props: { todo: TodoView; typed: Typed | null }) {
  const { todo } = props;
  const typed = props.typed?.intent === 'part' ? props.typed : null;
  const later = todo.mentions
    .map(({ meeting, text }, at) => ({ value: `${at}`, label: `${plainDay(meeting)}: ${text}` }))
    .slice(1);
  return (
    <Fold name="Two TODOs in one?" act="split it" open={typed !== null}>
      <div className="form">
        <FactForm intent="part" span={null} className="row-form">
          <TextField id="part-text" name="text" label="What else is to be done?" typed={typed} />
          <TextField
            id="part-owners"
            name="owners"
            label="By whom?"
            list="people"
            short
            value={todo.owners.join(', ')}
            typed={typed}
          />
          <ReasonField id="part-reason" />
          <Button small>Make a second TODO</Button>
        </FactForm>
        {later.length > 0 ? (
          <FactForm intent="split" span={null} className="row-form">
            <ChoiceField
              id="split-mention"
              name="mention"
              label="These words are about another TODO"
              value={later.at(-1)?.value ?? ''}
              choices={later}
            />
            <ReasonField id="split-reason" />
            <Button small>Split it off</Button>
          </FactForm>
        ) : null}
      </div>
    </Fold>
  );
}

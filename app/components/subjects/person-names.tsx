/** A person in; the part of the page where somebody says who it is: names, handles, addresses, or who else, out. */

import { Button } from '#app/components/form/button.tsx';
import { FactForm, type Typed } from '#app/components/form/fact-form.tsx';
import { TextField } from '#app/components/form/text-field.tsx';
import { Part } from '#app/components/page/part.tsx';
import { Sheet } from '#app/components/page/sheet.tsx';
import type { PersonRow } from '#app/models/subjects/subjects.ts';

export function PersonNames(props: { person: PersonRow; others: string[]; typed: Typed | null }) {
  const { person, others } = props;
  const typed = (intent: string) => (props.typed?.intent === intent ? props.typed : null);
  return (
    <Part id="names" title="Written in other ways?">
      <Sheet padded className="form no-print">
        <FactForm intent="join" span={null} className="row-form">
          <TextField
            id="other"
            name="other"
            label={`${person.name} is also`}
            list="other-people"
            typed={typed('join')}
          />
          <datalist id="other-people">
            {others.map((other) => (
              <option key={other} value={other} />
            ))}
          </datalist>
          <Button id="join">Join</Button>
        </FactForm>
        <p className="why">
          What both took on becomes one list. The mails that name either are read again, which takes
          seconds in a long history.
        </p>
        <details open={typed('decide') !== null}>
          <summary>Name, handles and addresses</summary>
          <Decision person={person} typed={typed('decide')} />
        </details>
        {person.isDecided ? (
          <FactForm intent="forget" span={null}>
            <Button plain>Back to what the notes say</Button>
          </FactForm>
        ) : null}
      </Sheet>
    </Part>
  );
}

function Decision(props: { person: PersonRow; typed: Typed | null }) {
  const { person, typed } = props;
  const lists = [
    { name: 'aliases', label: 'Also written', value: person.aliases },
    { name: 'handles', label: 'Handles', value: person.handles },
    { name: 'addresses', label: 'Mail addresses', value: person.addresses },
  ];
  return (
    <FactForm intent="decide" span={null} className="form">
      <TextField id="name" name="name" label="Name" value={person.name} typed={typed} />
      {lists.map(({ name, label, value }) => (
        <TextField
          key={name}
          {...{ id: name, name, label, typed }}
          value={value.join(', ')}
          {...(name === 'aliases' ? { hint: 'With commas between them, here and below.' } : {})}
        />
      ))}
      <div className="actions">
        <Button id="decide">Save</Button>
      </div>
    </FactForm>
  );
}

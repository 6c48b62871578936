/** The sections in; the form that puts an entry on the agenda by hand out. */

import { Button } from '#app/components/form/button.tsx';
import { ChoiceField } from '#app/components/form/choice-field.tsx';
import { TextField } from '#app/components/form/text-field.tsx';
import { Part } from '#app/components/page/part.tsx';
import { AgendaForm, type AgendaTyped, typedFor } from './agenda-form.tsx';

export function AgendaAdd(props: { sections: string[]; typed: AgendaTyped }) {
  const typed = typedFor(props.typed, 'add', {});
  return (
    <Part id="add" title="Put something on it">
      <div className="sheet padded">
        <AgendaForm row intent="add" on={{}}>
          <TextField id="add-text" name="text" label="What is to be talked about?" typed={typed} />
          <ChoiceField
            id="add-section"
            name="section"
            label="Section"
            value="AoB"
            typed={typed}
            choices={props.sections.map((title) => ({ value: title, label: title }))}
          />
          <TextField id="add-new" name="newSection" label="or a new one" typed={typed} />
          <Button small>Add</Button>
        </AgendaForm>
      </div>
    </Part>
  );
}

/** The sections in; the form that puts an entry on the agenda by hand out. */
import { AgendaForm, type AgendaTyped, typedFor } from './agenda-form.tsx';
import { Button } from './button.tsx';
import { ChoiceField } from './choice-field.tsx';
import { Part } from './part.tsx';
import { TextField } from './text-field.tsx';

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

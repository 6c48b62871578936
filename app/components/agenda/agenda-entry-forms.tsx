/** An entry in; the forms behind its "Change" out: words, owner, day, section, and dropping it. */
import type { Entry } from '#app/agenda/agenda.ts';
import { Button } from '#app/components/form/button.tsx';
import { ChoiceField } from '#app/components/form/choice-field.tsx';
import { TextField } from '#app/components/form/text-field.tsx';
import { AgendaForm, type AgendaTyped, typedFor } from './agenda-form.tsx';
import { anchorOf, type EntryPlace, shortly } from './agenda-place.ts';

export function AgendaEntryForms(props: { entry: Entry; place: EntryPlace; typed: AgendaTyped }) {
  const { entry, place, typed } = props;
  const { key } = entry;
  const id = anchorOf('entry', key);
  const mine = (intent: string) => typedFor(typed, intent, { key });
  const isBack = typed !== null && typed.values.key === key;
  return (
    <details className="entry-change" data-key="e" open={isBack}>
      <summary aria-label={`Change: ${shortly(entry.text)}`}>Change</summary>
      <div className="form">
        <AgendaForm row intent="reword" on={{ key }}>
          <TextField
            id={`${id}-text`}
            name="text"
            label="Words on the agenda (none: as composed)"
            value={entry.text}
            typed={mine('reword')}
          />
          <Button small>Reword</Button>
        </AgendaForm>
        {entry.todo === null || entry.kind === 'needs-owner' ? null : (
          <AgendaForm row intent="owners" on={{ key }}>
            <TextField
              id={`${id}-owners`}
              name="owners"
              label="Who is to do it?"
              value={entry.owners.join(', ')}
              typed={mine('owners')}
              list="people"
            />
            <Button small>Assign</Button>
          </AgendaForm>
        )}
        <AgendaForm row intent="until" on={{ key }}>
          <TextField
            id={`${id}-until`}
            name="on"
            type="date"
            label="Not before"
            typed={mine('until')}
          />
          <Button small>Put off</Button>
        </AgendaForm>
        <AgendaForm row intent="move-to" on={{ key }}>
          <ChoiceField
            id={`${id}-section`}
            name="section"
            label="Section"
            value={place.section}
            choices={place.sections.map((title) => ({ value: title, label: title }))}
          />
          <TextField
            id={`${id}-new-section`}
            name="newSection"
            label="or a new one"
            typed={mine('move-to')}
          />
          <Button small>Move</Button>
        </AgendaForm>
        {entry.todo === null ? null : (
          <div className="actions">
            <AgendaForm intent="status" on={{ key, to: 'done' }}>
              <Button small>It is done</Button>
            </AgendaForm>
            <AgendaForm intent="status" on={{ key, to: 'dropped' }}>
              <Button small>Drop the TODO</Button>
            </AgendaForm>
          </div>
        )}
        {key.startsWith('added:') ? (
          <AgendaForm intent="forget" on={{ key }}>
            <Button small>Take it back</Button>
          </AgendaForm>
        ) : null}
      </div>
    </details>
  );
}

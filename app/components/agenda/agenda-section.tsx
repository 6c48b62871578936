/** A section of the agenda in; its title, its budget and its entries out. */
import type { Section } from '#app/agenda/agenda.ts';
import { Button } from '#app/components/form/button.tsx';
import { AgendaArrows } from './agenda-arrows.tsx';
import { AgendaEntry } from './agenda-entry.tsx';
import { AgendaForm, type AgendaTyped, typedFor } from './agenda-form.tsx';
import { anchorOf } from './agenda-place.ts';
import { Handle } from './handle.tsx';

export function AgendaSection(props: {
  section: Section;
  sections: string[];
  edit: { typed: AgendaTyped } | null;
}) {
  const { section, sections, edit } = props;
  const { title, minutes, entries } = section;
  const at = sections.indexOf(title);
  return (
    <div className="agenda-section" data-section={edit ? title : undefined}>
      <div className="band" id={anchorOf('section', title)} tabIndex={edit ? -1 : undefined}>
        <h3>
          {edit ? <Handle of="section" /> : null}
          {title}
        </h3>
        {edit ? <SectionForms section={section} sections={sections} typed={edit.typed} /> : null}
        {edit || minutes === null ? null : <small>{minutes} min</small>}
      </div>
      {entries.length > 0 ? (
        <ul className="rows" aria-label={title}>
          {entries.map((entry, index) => (
            <AgendaEntry
              key={entry.key}
              entry={entry}
              edit={edit}
              place={{
                ...{ section: title, sections },
                above: index > 0 ? title : (sections[at - 1] ?? null),
                below: index < entries.length - 1 ? title : (sections[at + 1] ?? null),
              }}
            />
          ))}
        </ul>
      ) : null}
    </div>
  );
}

function SectionForms(props: { section: Section; sections: string[]; typed: AgendaTyped }) {
  const { title, minutes } = props.section;
  const at = props.sections.indexOf(title);
  const id = anchorOf('section', title);
  const typed = typedFor(props.typed, 'budget', { section: title });
  const error = typed?.errors.minutes;
  return (
    <div className="section-forms">
      <AgendaArrows
        {...{ id, prefix: 'section-', on: { section: title } }}
        up={at === 0 ? null : `Move section up: ${title}`}
        down={at === props.sections.length - 1 ? null : `Move section down: ${title}`}
      />
      <details className="entry-change" data-key="e" open={typed !== null}>
        <summary
          className={minutes === null ? undefined : 'planned'}
          aria-label={`Minutes and place of ${title}`}
        >
          {minutes === null ? 'Change' : `${minutes} min`}
        </summary>
        <AgendaForm intent="budget" on={{ section: title }}>
          <label htmlFor={`${id}-minutes`} className="visually-hidden">
            Minutes for {title}
          </label>
          <input
            id={`${id}-minutes`}
            className="minutes"
            name="minutes"
            inputMode="numeric"
            autoComplete="off"
            placeholder="min"
            defaultValue={typed?.values.minutes ?? minutes ?? ''}
            aria-invalid={error ? true : undefined}
            aria-describedby={error ? `${id}-error` : undefined}
          />{' '}
          <Button small label={`Set the minutes for ${title}`}>
            Set
          </Button>
        </AgendaForm>
        {error ? (
          <span className="field">
            <span className="error" id={`${id}-error`}>
              {error}
            </span>
          </span>
        ) : null}
      </details>
    </div>
  );
}

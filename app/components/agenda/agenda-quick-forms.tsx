/** An entry and its place in; what one press does about it out: move, leave out, answer what it asks. */
import type { Entry } from '#app/agenda/agenda.ts';
import { Button } from '#app/components/form/button.tsx';
import { AgendaArrows } from './agenda-arrows.tsx';
import { AgendaForm } from './agenda-form.tsx';
import { anchorOf, type EntryPlace, shortly } from './agenda-place.ts';

export function AgendaQuickForms(props: { entry: Entry; place: EntryPlace }) {
  const { entry, place } = props;
  const { key } = entry;
  const id = anchorOf('entry', key);
  const words = shortly(entry.text);
  const answers = answersTo(entry);
  const into = (section: string) => (section === place.section ? '' : `, to ${section}`);
  return (
    <>
      {answers.map(({ intent, on, hotkey, says }) => (
        <AgendaForm key={says} intent={intent} on={{ key, ...on }}>
          <Button small asks hotkey={hotkey} label={`${says}: ${words}`}>
            {says}
          </Button>
        </AgendaForm>
      ))}
      {entry.kind === 'needs-owner' ? (
        <AgendaForm intent="owners" on={{ key }}>
          <label htmlFor={`${id}-take`} className="visually-hidden">
            Who takes it: {words}
          </label>
          <input
            id={`${id}-take`}
            className="take"
            name="owners"
            list="people"
            placeholder="who?"
            autoComplete="off"
            data-key="o"
          />{' '}
          <Button small label={`Assign: ${words}`}>
            Assign
          </Button>
        </AgendaForm>
      ) : null}
      <AgendaArrows
        {...{ id, on: { key } }}
        up={place.above === null ? null : `Move up${into(place.above)}: ${words}`}
        down={place.below === null ? null : `Move down${into(place.below)}: ${words}`}
      />
      <AgendaForm comes="at-hand" intent="hide" on={{ key }}>
        <Button small hotkey="n" label={`Not this time: ${words}`}>
          Not this time
        </Button>
      </AgendaForm>
    </>
  );
}

type Answer = { intent: string; on: Record<string, string>; hotkey: string; says: string };

/** What the entry asks, as buttons. */
function answersTo({ kind, ask, todo, suggestion }: Entry): Answer[] {
  if (suggestion !== null) {
    return [
      { intent: 'suggestion', on: { accept: 'yes' }, hotkey: 'a', says: 'Accept' },
      { intent: 'suggestion', on: { accept: 'no' }, hotkey: 'x', says: 'Not a TODO' },
    ];
  }
  if (todo !== null && ask?.kind === 'confirm') {
    return [
      { intent: 'proposal', on: { accept: 'yes' }, hotkey: 'a', says: 'Confirm' },
      { intent: 'proposal', on: { accept: 'no' }, hotkey: 'x', says: 'Not yet' },
    ];
  }
  if (kind === 'question') {
    const answered = { intent: 'answered', on: {}, hotkey: 'a', says: 'Answered' };
    const drop = { intent: 'answered', on: { dropped: 'yes' }, hotkey: 'x', says: 'Drop it' };
    return ask?.kind === 'stale' ? [answered, drop] : [answered];
  }
  return [];
}

/** What it does and to what in; a form of the agenda page, sent in place, out. */
import type { ReactNode } from 'react';
import { FactForm, type Typed } from '#app/components/form/fact-form.tsx';

export type AgendaTyped = Typed | null;

export function AgendaForm(props: {
  intent: string;
  /** What it is about: the key of an entry, the title of a section. */
  on: Record<string, string | number>;
  row?: boolean;
  /** Where it is not needed all the time: it comes with the pointer, or with what is behind "Change"; both with the focus. */
  comes?: 'at-hand' | 'when-changing';
  children: ReactNode;
}) {
  return (
    <FactForm
      intent={props.intent}
      span={null}
      hidden={props.on}
      className={props.row ? 'row-form' : props.comes ? `inline ${props.comes}` : 'inline'}
    >
      {props.children}
    </FactForm>
  );
}

/** What was typed into this form, when it is the one that came back. */
export function typedFor(
  typed: AgendaTyped,
  intent: string,
  on: Record<string, string | number>,
): AgendaTyped {
  if (typed?.intent !== intent) return null;
  return Object.entries(on).every(([name, value]) => typed.values[name] === String(value))
    ? typed
    : null;
}

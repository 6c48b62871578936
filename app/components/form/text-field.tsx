/** A label and what was typed in; a one-line field out. */
import type { ReactNode } from 'react';
import type { Typed } from './fact-form.tsx';
import { Field } from './field.tsx';

export function TextField(props: {
  id: string;
  name: string;
  label: string;
  value?: string | null;
  /** The form as it came back, if it could not be taken: what was typed, and what was wrong. */
  typed?: Pick<Typed, 'values' | 'errors'> | null;
  hint?: ReactNode;
  type?: 'text' | 'date' | 'time' | 'search' | 'url';
  placeholder?: string;
  list?: string;
  short?: boolean;
}) {
  return (
    <Field
      id={props.id}
      label={props.label}
      error={props.typed?.errors[props.name] ?? null}
      hint={props.hint}
      short={props.short ?? false}
    >
      {(described) => (
        <input
          {...described}
          name={props.name}
          type={props.type ?? 'text'}
          defaultValue={props.typed?.values[props.name] ?? props.value ?? ''}
          placeholder={props.placeholder}
          list={props.list}
          autoComplete="off"
        />
      )}
    </Field>
  );
}

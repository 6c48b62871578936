/** A label and what was typed in; a one-line field out. */
import type { ReactNode } from 'react';
import { Field } from './field.tsx';

export function TextField(props: {
  id: string;
  name: string;
  label: string;
  value?: string | null;
  error?: string | null;
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
      error={props.error ?? null}
      hint={props.hint}
      short={props.short ?? false}
    >
      {(described) => (
        <input
          {...described}
          name={props.name}
          type={props.type ?? 'text'}
          defaultValue={props.value ?? ''}
          placeholder={props.placeholder}
          list={props.list}
          autoComplete="off"
        />
      )}
    </Field>
  );
}

/** A label and the choices in; a select with the chosen one out. */
import type { Typed } from './fact-form.tsx';
import { Field } from './field.tsx';

export function ChoiceField(props: {
  id: string;
  name: string;
  label: string;
  value: string;
  typed?: Pick<Typed, 'values' | 'errors'> | null;
  choices: { value: string; label: string }[];
  short?: boolean;
}) {
  return (
    <Field id={props.id} label={props.label} short={props.short ?? false}>
      {(described) => (
        <select
          {...described}
          name={props.name}
          defaultValue={props.typed?.values[props.name] ?? props.value}
        >
          {props.choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

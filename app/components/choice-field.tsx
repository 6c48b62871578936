/** A label and the choices in; a select with the chosen one out. */
import { Field } from './field.tsx';

export function ChoiceField(props: {
  id: string;
  name: string;
  label: string;
  value: string;
  choices: { value: string; label: string }[];
  short?: boolean;
}) {
  return (
    <Field id={props.id} label={props.label} short={props.short ?? false}>
      {(described) => (
        <select {...described} name={props.name} defaultValue={props.value}>
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

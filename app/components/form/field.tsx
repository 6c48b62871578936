/** A label, what was typed and what was wrong with it in; a field that says all three out. */
import type { ReactNode } from 'react';

export type FieldProps = {
  /** Unique on the page; hint and error hang on it. */
  id: string;
  label: string;
  error?: string | null;
  hint?: ReactNode;
  short?: boolean;
  children: (described: Described) => ReactNode;
};
export type Described = {
  id: string;
  'aria-invalid': true | undefined;
  'aria-describedby': string | undefined;
};

export function Field(props: FieldProps) {
  const errorId = props.error ? `${props.id}-error` : null;
  const hintId = props.hint ? `${props.id}-hint` : null;
  const described = [errorId, hintId].filter(Boolean).join(' ');
  return (
    <div className={props.short ? 'field short' : 'field'}>
      <label htmlFor={props.id}>{props.label}</label>
      {props.children({
        id: props.id,
        'aria-invalid': props.error ? true : undefined,
        'aria-describedby': described || undefined,
      })}
      {props.error ? (
        <span className="error" id={errorId ?? undefined}>
          {props.error}
        </span>
      ) : null}
      {props.hint ? (
        <span className="hint" id={hintId ?? undefined}>
          {props.hint}
        </span>
      ) : null}
    </div>
  );
}

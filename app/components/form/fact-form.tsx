/** What a person may say about a place in the mail in; the form that says it, sent in place, out. */
import type { ReactNode } from 'react';
import type { Span } from '#app/mail/mail.ts';

/** What came back from a form that could not be taken: the same values, and what was wrong. */
export type Typed = {
  intent: string;
  placeStart: number | null;
  values: Record<string, string>;
  errors: Record<string, string>;
};

export function FactForm(props: {
  intent: string;
  span: Span | null;
  hidden?: Record<string, string | number>;
  /** Where it goes, when not to the page that it stands on. */
  action?: string;
  className?: string;
  children: ReactNode;
}) {
  const fields = {
    intent: props.intent,
    ...(props.span ? { placeStart: props.span.start, placeEnd: props.span.end } : {}),
    ...props.hidden,
  };
  return (
    <form
      method="post"
      action={props.action}
      className={props.className ?? 'inline'}
      data-in-place=""
    >
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {props.children}
    </form>
  );
}

/** What was typed into this form, if it is the one that came back. */
export function typedInto(typed: Typed | null, intent: string, span: Span | null): Typed | null {
  return typed?.intent === intent && typed.placeStart === (span?.start ?? null) ? typed : null;
}

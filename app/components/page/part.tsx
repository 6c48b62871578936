/** A heading with a small note beside it and what stands below; a section that its heading names out. */
import type { ReactNode } from 'react';

export function Part(props: {
  id: string;
  title: ReactNode;
  note?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section aria-labelledby={props.id}>
      <h2 id={props.id}>
        <span>{props.title}</span>
        {props.note ? <small>{props.note}</small> : null}
      </h2>
      {props.children}
    </section>
  );
}

/** What happened, when and by whose words in; a line of it, newest last, out. */
import type { ReactNode } from 'react';

export type Happening = {
  key: string;
  when: ReactNode;
  what: ReactNode;
  quote?: ReactNode;
  isDone?: boolean;
};

export function Timeline(props: { happenings: Happening[]; label: string }) {
  return (
    <ol className="timeline" aria-label={props.label}>
      {props.happenings.map((happening) => (
        <li key={happening.key} className={happening.isDone ? 'done' : undefined}>
          <span className="why">{happening.when}</span> {happening.what}
          {happening.quote ? <blockquote>{happening.quote}</blockquote> : null}
        </li>
      ))}
    </ol>
  );
}

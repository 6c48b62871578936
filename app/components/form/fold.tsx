/** What can be changed and how it is now in; one line that opens the form for it out. */
import type { ReactNode } from 'react';

export function Fold(props: {
  name: string;
  /** How it is now. */
  value?: ReactNode;
  /** What opens it; a word that says what is done there. */
  act?: string;
  open: boolean;
  children: ReactNode;
}) {
  return (
    <details className="fold" open={props.open}>
      <summary>
        <strong>{props.name}</strong> <span className="fold-value">{props.value}</span>{' '}
        <span className="fold-act">{props.act ?? 'change'}</span>
      </summary>
      {props.children}
    </details>
  );
}

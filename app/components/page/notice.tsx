/** What just happened in, and how to undo it; a line above the page out. */
import type { ReactNode } from 'react';

export function Notice(props: { kind?: 'done' | 'warn'; children: ReactNode; undo?: ReactNode }) {
  return (
    <div className={props.kind === 'warn' ? 'notice warn' : 'notice'} role="status">
      <span>{props.children}</span>
      {props.undo}
    </div>
  );
}

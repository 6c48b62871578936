/** What a place is for and what to do in; the sheet that stands there while it is empty out. */
import type { ReactNode } from 'react';

export function Empty(props: { title: string; children: ReactNode; actions?: ReactNode }) {
  return (
    <div className="sheet empty">
      <h2>{props.title}</h2>
      <p>{props.children}</p>
      {props.actions ? <div className="actions">{props.actions}</div> : null}
    </div>
  );
}

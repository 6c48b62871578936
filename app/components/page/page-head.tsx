/** The one question of a page in, answered in its headline; `over` says which page, `lede` what follows from it. */
import type { ReactNode } from 'react';

export function PageHead(props: {
  over?: ReactNode;
  title: ReactNode;
  lede?: ReactNode;
  actions?: ReactNode;
}) {
  return (
    <div className="head">
      <div>
        {props.over ? <p className="over">{props.over}</p> : null}
        <h1>{props.title}</h1>
        {props.lede ? <p className="lede">{props.lede}</p> : null}
      </div>
      {props.actions ? <div className="actions">{props.actions}</div> : null}
    </div>
  );
}

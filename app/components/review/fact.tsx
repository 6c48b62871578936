/** One thing that was read in; its kind, its words and what can be done about it out. */
import { type ReactNode, useContext } from 'react';
import { ToWords } from '#app/components/page/to-words.tsx';
import type { Diagnostic, Span } from '#app/mail/mail.ts';
import { keyOf } from './marks.ts';
import { UnsureWords } from './unsure-words.tsx';
import { WordsAnchor } from './words-anchor.ts';

export type FactLook = 'note' | 'todo' | 'question' | 'decision' | 'plain' | 'table' | 'warn';

export function Fact(props: {
  /** With the span, the name that its words in the mail carry too. */
  name: string;
  span: Span | null;
  look: FactLook;
  tag?: ReactNode;
  children: ReactNode;
  why?: ReactNode;
  unsure?: Diagnostic[];
  acts?: ReactNode;
  /** Stands below the item that it was read from. */
  isDeep?: boolean;
}) {
  const anchor = useContext(WordsAnchor);
  const key = props.span ? keyOf(props.name, props.span) : undefined;
  return (
    <div
      className={props.isDeep ? `fact ${props.look} deep` : `fact ${props.look}`}
      id={key && `f-${key}`}
      data-pair={key}
      tabIndex={props.acts ? -1 : undefined}
    >
      <div className="line">
        {props.tag}
        <div className="text">{props.children}</div>
        {props.span ? <ToWords href={`#${anchor}${props.span.start}`} /> : null}
      </div>
      {props.why ? <p className="why">{props.why}</p> : null}
      {props.unsure && props.unsure.length > 0 ? <UnsureWords unsure={props.unsure} /> : null}
      {props.acts ? <div className="acts">{props.acts}</div> : null}
    </div>
  );
}

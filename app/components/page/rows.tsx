/** Rows in, each with what it is, who has it, and why it is here; a list on a sheet out. */
import type { ReactNode } from 'react';
import { Why } from './why.tsx';

export function Rows(props: { children: ReactNode; bare?: boolean; label?: string }) {
  return (
    <ul className={props.bare ? 'rows' : 'rows sheet'} aria-label={props.label}>
      {props.children}
    </ul>
  );
}

export function Row(props: {
  /** Before the words, such as a box. */
  mark?: ReactNode;
  children: ReactNode;
  side?: ReactNode;
  why?: ReactNode;
  below?: ReactNode;
  id?: string;
}) {
  return (
    <li
      className={props.mark ? 'marked' : undefined}
      id={props.id}
      tabIndex={props.mark ? -1 : undefined}
    >
      {props.mark}
      {props.children}
      <span className="side">{props.side}</span>
      {props.why ? <Why>{props.why}</Why> : null}
      {props.below}
    </li>
  );
}

/** A kind in; its word in its colour out. The word says it, the colour only repeats it. */
import type { ReactNode } from 'react';

export type TagKind =
  | 'plain'
  | 'todo'
  | 'suggested'
  | 'question'
  | 'decision'
  | 'done'
  | 'waiting'
  | 'link'
  | 'warn';

export function Tag(props: {
  kind?: TagKind;
  href?: string | undefined;
  code?: boolean;
  children: ReactNode;
}) {
  const className = `tag ${props.kind ?? 'plain'}${props.code ? ' ref' : ''}`;
  return props.href ? (
    <a className={className} href={props.href}>
      {props.children}
    </a>
  ) : (
    <span className={className}>{props.children}</span>
  );
}

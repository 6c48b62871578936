/** Where something comes from and why it is here in; the one grey line below it out. */
import type { ReactNode } from 'react';

export function Why(props: { children: ReactNode }) {
  return <span className="why">{props.children}</span>;
}

/** The id of a text in; a button that copies it out. It is only there when a script can press it. */
import type { ReactNode } from 'react';

export function CopyButton(props: { of: string; small?: boolean; children: ReactNode }) {
  const look = props.small ? 'small' : 'primary';
  return (
    <button type="button" className={`button ${look} scripted-only`} data-copy={props.of}>
      {props.children}
    </button>
  );
}

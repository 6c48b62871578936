/** The id of a text in; a button that copies it out. It is only there when a script can press it. */
import type { ReactNode } from 'react';

export function CopyButton(props: { of: string; children: ReactNode }) {
  return (
    <button type="button" className="button primary scripted-only" data-copy={props.of}>
      {props.children}
    </button>
  );
}

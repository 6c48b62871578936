/** Anything in; the same on a sheet of paper out. `scrolls` is for what may be wider than a phone. */
import type { ReactNode } from 'react';

export function Sheet(props: {
  children: ReactNode;
  padded?: boolean;
  scrolls?: { label: string };
  className?: string;
}) {
  const names = ['sheet', props.padded && 'padded', props.scrolls && 'scrolls', props.className];
  const className = names.filter(Boolean).join(' ');
  if (!props.scrolls) return <div className={className}>{props.children}</div>;
  return (
    // Focusable, so that a keyboard can scroll it.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region needs the keyboard
    <section className={className} aria-label={props.scrolls.label} tabIndex={0}>
      {props.children}
    </section>
  );
}

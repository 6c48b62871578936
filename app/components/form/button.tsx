/** What it does in; a button, or a link that looks like one, out. One primary button a page. */
import type { ReactNode } from 'react';

type Looks = {
  primary?: boolean;
  small?: boolean;
  plain?: boolean;
  /** It answers what its place asks. */
  asks?: boolean;
  children: ReactNode;
};

export function Button(
  props: Looks & {
    /** By which the focus finds it again on the answer's page. */
    id?: string;
    name?: string;
    value?: string;
    /** The id of the form that it sends, when it stands outside of it. */
    form?: string;
    /** A key that presses it, shown beside it by the page. */
    hotkey?: string;
    label?: string;
  },
) {
  return (
    <button
      type="submit"
      className={looksOf(props)}
      id={props.id}
      name={props.name}
      value={props.value}
      form={props.form}
      data-key={props.hotkey}
      aria-label={props.label}
    >
      {props.children}
    </button>
  );
}

export function ButtonLink(props: Looks & { href: string; download?: boolean }) {
  return (
    <a className={looksOf(props)} href={props.href} download={props.download}>
      {props.children}
    </a>
  );
}

function looksOf(looks: Looks): string {
  const names = [
    'button',
    looks.primary && 'primary',
    looks.small && 'small',
    looks.plain && 'plain',
    looks.asks && 'asks',
  ];
  return names.filter(Boolean).join(' ');
}

/** A link of the notes in; its kind and name, or the `words` that it stands behind, leading there, out. */
import type { ReactNode } from 'react';
import { linkName } from '#app/components/words/link-name.ts';
import type { Link } from '#app/minutes/minutes.ts';
import { keyOf } from './marks.ts';

export function LinkTag(props: { link: Link; words?: ReactNode | null }) {
  const { link } = props;
  const isLive = link.url.startsWith('https://') || link.url.startsWith('http://');
  const shared = {
    className: props.words ? undefined : 'tag link ref',
    id: `f-${keyOf('link', link.span)}`,
    'data-pair': keyOf('link', link.span),
    title: link.kind === 'other' ? undefined : link.kind,
  };
  return isLive ? (
    <a {...shared} href={link.url} rel="noreferrer nofollow">
      {props.words ?? linkName(link)}
    </a>
  ) : (
    <span {...shared}>{props.words ?? linkName(link)}</span>
  );
}

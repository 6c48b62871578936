/** Words and the links that were read from them in; the words with each link in its place out. */

import { MarkdownText } from '#app/components/words/markdown-text.tsx';
import { placeReferences } from '#app/components/words/references.ts';
import type { Span } from '#app/mail/mail.ts';
import type { Link } from '#app/minutes/minutes.ts';
import { LinkTag } from './link-tag.tsx';

/** Bare addresses shrink to their names; links that are not in the words stand behind them. */
export function LinkedText(props: { text: string; links: Link[]; span: Span }) {
  const { text, placed } = placeReferences(props.text, props.links, props.span);
  const here = props.links.filter((link) => props.text.includes(link.url) || placed.includes(link));
  const others = props.links.filter((link) => !here.includes(link));
  return (
    <>
      <MarkdownText
        text={text}
        addressAs={(url, words) => {
          const link = here.find((each) => each.url === url);
          return link ? <LinkTag link={link} words={words} /> : null;
        }}
      />
      {others.map((link) => (
        <span key={link.span.start}>
          {' '}
          <LinkTag link={link} />
        </span>
      ))}
    </>
  );
}

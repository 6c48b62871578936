/** Words and the links that were read from them in; the words with each link by its short name out. */
import type { Link } from '#app/minutes/minutes.ts';
import { LinkTag } from './link-tag.tsx';
import { MarkdownText } from './markdown-text.tsx';

/** Bare addresses shrink to their names; links that are not in the words stand behind them. */
export function LinkedText(props: { text: string; links: Link[] }) {
  const bare = props.links.filter((link) => props.text.includes(link.url));
  const others = props.links.filter((link) => !bare.includes(link));
  const addressAs = (url: string) => {
    const link = bare.find((each) => each.url === url);
    return link ? <LinkTag link={link} /> : null;
  };
  return (
    <>
      <MarkdownText text={props.text} addressAs={addressAs} />
      {others.map((link) => (
        <span key={link.span.start}>
          {' '}
          <LinkTag link={link} />
        </span>
      ))}
    </>
  );
}

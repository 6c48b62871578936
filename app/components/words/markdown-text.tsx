/**
 * One line of Markdown in, React elements out. marked reads the inlines; no HTML string is ever
 * made, raw HTML shows as text, and only http, https and mailto links are live.
 */
import { Lexer, type MarkedToken, type Token, type Tokens } from 'marked';
import { Fragment, type ReactNode } from 'react';
import { withoutReferences } from './references.ts';

/** Longer texts are no prose: they are shown as they are, and cost nothing. */
const longest = 20_000;

/** `isInLink` shows links as their words: one link cannot stand inside another. */
export function MarkdownText(props: {
  text: string;
  isInLink?: boolean;
  /** What stands for an address, with its `words` or bare (null); null leaves it as it is. */
  addressAs?: AddressAs;
}) {
  const looks: Looks = { isLinked: !props.isInLink, addressAs: props.addressAs ?? (() => null) };
  if (props.text.length > longest) return <>{props.text}</>;
  const paragraphs = props.text.split('\n');
  return (
    <>
      {paragraphs.map((paragraph, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no other name
        <Fragment key={index}>
          {index === 0 ? null : <br />}
          {inlines(Lexer.lexInline(paragraph), looks)}
        </Fragment>
      ))}
    </>
  );
}

type AddressAs = (url: string, words: ReactNode | null) => ReactNode | null;
type Looks = { isLinked: boolean; addressAs: AddressAs };

const inlines = (tokens: Token[] | undefined, looks: Looks): ReactNode[] =>
  (tokens ?? []).map((token, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: tokens of one text never move
    <Fragment key={index}>{inline(token as MarkedToken, looks)}</Fragment>
  ));

function inline(token: MarkedToken, looks: Looks): ReactNode {
  switch (token.type) {
    case 'strong':
      return <strong>{inlines(token.tokens, looks)}</strong>;
    case 'em':
      return <em>{inlines(token.tokens, looks)}</em>;
    case 'del':
      return <del>{inlines(token.tokens, looks)}</del>;
    case 'codespan':
      return <code>{token.text}</code>;
    case 'br':
      return <br />;
    case 'escape':
      return token.text;
    case 'link':
      return link(token, looks);
    case 'image':
      return image(token, looks);
    case 'text':
      return token.tokens ? inlines(token.tokens, looks) : withoutReferences(token.text);
    default:
      return token.raw;
  }
}

function link(token: Tokens.Link, looks: Looks): ReactNode {
  if (!looks.isLinked) return inlines(token.tokens, looks);
  if (!isLive(token.href)) return token.raw;
  const words = inlines(token.tokens, looks);
  return (
    looks.addressAs(token.href, token.text === token.href ? null : words) ?? (
      <a href={token.href} rel="noreferrer nofollow">
        {words}
      </a>
    )
  );
}

/** Nothing is fetched from elsewhere to show a page: a picture is a link to it, by its own words. */
function image({ raw, href, text }: Tokens.Image, looks: Looks): ReactNode {
  if (!looks.isLinked) return text;
  if (!isLive(href)) return raw;
  return (
    looks.addressAs(href, text || null) ?? (
      <a href={href} rel="noreferrer nofollow">
        {text || href}
      </a>
    )
  );
}

const live = ['http:', 'https:', 'mailto:'];
const isLive = (href: string): boolean =>
  URL.canParse(href) && live.includes(new URL(href).protocol);

/**
 * One line of Markdown in, React elements out. marked reads the inlines; no HTML string is ever
 * made, raw HTML shows as text, and only http, https and mailto links are live.
 */
import { Lexer, type MarkedToken, type Token } from 'marked';
import { Fragment, type ReactNode } from 'react';

/** Longer texts are no prose: they are shown as they are, and cost nothing. */
const longest = 20_000;

/** `isInLink` shows links as their words: one link cannot stand inside another. */
export function MarkdownText(props: { text: string; isInLink?: boolean }) {
  const linked = !props.isInLink;
  if (props.text.length > longest) return <>{props.text}</>;
  const paragraphs = props.text.split('\n');
  return (
    <>
      {paragraphs.map((paragraph, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no other name
        <Fragment key={index}>
          {index === 0 ? null : <br />}
          {inlines(Lexer.lexInline(paragraph), linked)}
        </Fragment>
      ))}
    </>
  );
}

const inlines = (tokens: Token[] | undefined, linked: boolean): ReactNode[] =>
  (tokens ?? []).map((token, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: tokens of one text never move
    <Fragment key={index}>{inline(token as MarkedToken, linked)}</Fragment>
  ));

function inline(token: MarkedToken, linked: boolean): ReactNode {
  switch (token.type) {
    case 'strong':
      return <strong>{inlines(token.tokens, linked)}</strong>;
    case 'em':
      return <em>{inlines(token.tokens, linked)}</em>;
    case 'del':
      return <del>{inlines(token.tokens, linked)}</del>;
    case 'codespan':
      return <code>{token.text}</code>;
    case 'br':
      return <br />;
    case 'escape':
      return token.text;
    case 'link':
      if (!linked) return inlines(token.tokens, linked);
      return isLive(token.href) ? (
        <a href={token.href} rel="noreferrer nofollow">
          {inlines(token.tokens, linked)}
        </a>
      ) : (
        token.raw
      );
    case 'text':
      return token.tokens ? inlines(token.tokens, linked) : token.text;
    default:
      return token.raw;
  }
}

const live = ['http:', 'https:', 'mailto:'];
const isLive = (href: string): boolean =>
  URL.canParse(href) && live.includes(new URL(href).protocol);

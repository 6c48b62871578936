/**
 * What stands on the lines of a mail, before anybody asks what it means.
 *
 *     Block
 *       heading       `### Title`, underlined, a bold line, or a label line such as `Agenda:`
 *       bullet        one bullet with its continuation paragraphs; its children are blocks of their own
 *       paragraph     plain lines up to a blank one
 *       table         lines with pipes
 *       code, quote   lines that are never structure
 *       comment       `<!-- … -->` on lines of its own
 *       definition    `[name]: https://…`
 *       rule          `---`, `* * *`, a lone `--`
 *       front-matter  the `key: value` lines between two `---` at the very top
 */
import type { Line, Passage, Span } from '#app/mail/mail.ts';

export type HeadingForm = 'atx' | 'setext' | 'bold' | 'label';
export type Heading = {
  kind: 'heading';
  form: HeadingForm;
  /** 1..6 for `#`, 1..2 for underlined, 7 for a bold line, 8 for a label line. */
  level: number;
  /** The title alone: no hashes, no number, no emphasis around it, no colon behind it. */
  passage: Passage;
};
export type Bullet = {
  kind: 'bullet';
  /** The character of the bullet, or `1` for numbers. */
  marker: string;
  indent: number;
  depth: number;
  /** A blank line stands before it. */
  isApart: boolean;
  /** Paragraphs are parted by a blank line. */
  passage: Passage;
};
export type Paragraph = { kind: 'paragraph'; indent: number; passage: Passage };
export type Verbatim = { kind: 'code' | 'quote'; passage: Passage };
export type Comment = { kind: 'comment'; passage: Passage };
export type TableBlock = { kind: 'table'; lines: Line[] };
export type Definition = { kind: 'definition'; name: string; url: string; passage: Passage };
export type FrontMatter = { kind: 'front-matter'; fields: Field[]; span: Span };
export type Field = { key: string; passage: Passage };
export type Block =
  | Heading
  | Bullet
  | Paragraph
  | Verbatim
  | Comment
  | TableBlock
  | Definition
  | FrontMatter
  | { kind: 'rule' };

/** A block and the index of the first line that is not part of it. */
export type Reading<Kind> = { block: Kind; next: number };

/**
 * What arrived, as values.
 *
 *     Mail                 one message or one notes file, decoded
 *       source             who sent it, when, in reply to what
 *       body               the decoded text; never edited, every Span points into it
 *       fragments[]        labelled stretches that together are the whole body
 *       lines[]            the content once more, its line flow repaired
 *         pieces[]         which letters of the line stand where in the body
 *       diagnostics[]      what had to be repaired or guessed
 */

/** Half-open stretch of the body in UTF-16 units. */
export type Span = { start: number; end: number };

/** Letters of the body that a program had written for others, and those; empty where they stand for none. */
export type Mend = Span & { text: string };

/** Something the reader was unsure of or had to mend: shown beside the meeting, never thrown. */
export type Diagnostic = { code: string; message: string; span: Span | null };

export type Address = { name: string | null; address: string };

/** Headers of a message; every part is null (or empty) for a bare notes file. */
export type MailSource = {
  file: string | null;
  messageId: string | null;
  inReplyTo: string | null;
  references: string[];
  from: Address | null;
  /** Everybody named in From, To and Cc, for the roster to learn from. */
  addresses: Address[];
  /** RFC 3339 in UTC, e.g. `2024-11-26T08:12:00Z`. */
  date: string | null;
  subject: string | null;
  listId: string | null;
};

/**
 * `content` is what may hold notes. `quote` is somebody else's earlier mail. `greeting` is a
 * salutation or closing formula, `signature` a name or `-- ` block, `footer` what list software
 * and archives add (`Reply via email to`, list footers, PGP armour), `header` an inline-forward
 * header block or attribution line.
 */
export type FragmentKind = 'content' | 'greeting' | 'quote' | 'signature' | 'footer' | 'header';

export type Fragment = { kind: FragmentKind; span: Span };

/** `length` letters of the line, from `at`, stand in the body from `start`. */
export type Piece = { at: number; start: number; length: number };

/** Repaired text that knows where its letters stand; letters in no piece are spaces of a join. */
export type Passage = { text: string; pieces: Piece[] };

/**
 * One logical line of content.
 * A blank line has the text `''`; the first line after any fragment that is not content is
 * preceded by a blank one. `seam` says that a mail program had glued the line to the one before.
 * Indentation is kept as spaces (tabs widened to multiples of 4, NBSP as a space).
 * `quoteDepth` counts `>` marks that stood before the line and are not in its text.
 */
export type Line = Passage & {
  span: Span;
  seam: 'bullet' | 'row' | 'heading' | null;
  quoteDepth: number;
};

export type Mail = {
  source: MailSource;
  body: string;
  fragments: Fragment[];
  lines: Line[];
  /** So many empty lines a program had put after each line; in `lines` they are gone. */
  gap: number;
  /** In order, none over another; made in `lines`. */
  mends: Mend[];
  diagnostics: Diagnostic[];
};

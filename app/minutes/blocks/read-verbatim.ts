/** Lines at a place in; the code fence, quoted stretch or front matter that begins there out. */
import type { Line, Passage } from '#app/mail/mail.ts';
import { cutPassage, joinPassages, trimPassage } from '#app/mail/passage.ts';
import { isTildeUnderline } from '#app/mail/shapes.ts';
import type { Comment, Field, FrontMatter, Reading, Verbatim } from './block.ts';

/** "```ocaml", `~~~`. */
const fence = /^ *(?<mark>`{3,}|~{3,})(?<info>[^`]*)$/;
/** `subject: 'Weekly Meeting'`, `  name: Sam`. */
const field = /^ *(?<key>[A-Za-z][\w -]{0,30}): *(?<value>.*)$/;

/** Fence openings that were found to have no end, so that nobody looks for it again. */
export type Unclosed = Set<string>;

/** A fence without an end is no code: the notes below it must not be lost in it. */
export function readFence(lines: Line[], at: number, unclosed: Unclosed): Reading<Verbatim> | null {
  const text = lines[at]?.text ?? '';
  const opening = text.includes('```') || text.includes('~~~') ? fence.exec(text) : null;
  const mark = opening?.groups?.mark;
  if (!mark || unclosed.has(mark) || isTildeUnderline(text, lines[at - 1]?.text ?? '')) return null;
  for (let end = at + 1; end < lines.length; end++) {
    const text = lines[end]?.text.trim() ?? '';
    if (!text.startsWith(mark) || text !== (mark[0] ?? '').repeat(text.length)) continue;
    return { block: verbatim('code', lines.slice(at, end + 1)), next: end + 1 };
  }
  unclosed.add(mark);
  return null;
}

/** `<!-- to be filled in -->`, on lines of its own; a bullet may stand before it. */
const comment = /^ *(?:[-*+•] +)?<!--/;

/** Nobody who reads the notes sees it. */
export function readComment(lines: Line[], at: number): Reading<Comment> | null {
  const text = lines[at]?.text ?? '';
  if (!text.includes('<!--') || !comment.test(text)) return null;
  let from = text.indexOf('<!--') + 4;
  for (let end = at; end < Math.min(lines.length, at + longestComment); end++, from = 0) {
    const line = lines[end]?.text ?? '';
    const close = line.indexOf('-->', from);
    if (close < 0) continue;
    if (line.slice(close + 3).trim() !== '') return null;
    const passage = joinPassages(lines.slice(at, end + 1).map(asPassage), '\n');
    return { block: { kind: 'comment', passage }, next: end + 1 };
  }
  return null;
}
/** Beyond so many lines it was never closed. */
const longestComment = 200;

/** `base` is how deep everything is quoted, as when a whole mail was quoted. */
export function readQuote(lines: Line[], at: number, base: number): Reading<Verbatim> | null {
  let end = at;
  while (isQuoted(lines[end], base)) end++;
  return end === at ? null : { block: verbatim('quote', lines.slice(at, end)), next: end };
}

/** Within a quoted mail the marks of a second quoting still stand in the text. */
function isQuoted(line: Line | undefined, base: number): boolean {
  return line !== undefined && (line.quoteDepth > base || line.text.startsWith('>'));
}

function verbatim(kind: 'code' | 'quote', lines: Line[]): Verbatim {
  return { kind, passage: joinPassages(lines.map(asPassage), '\n') };
}

export function asPassage(line: Line): Passage {
  return { text: line.text, pieces: line.pieces };
}

export function readFrontMatter(lines: Line[]): Reading<FrontMatter> | null {
  const at = lines.findIndex((line) => line.text !== '');
  const opening = lines[at];
  if (opening?.text.trim() !== '---') return null;
  const fields: Field[] = [];
  for (let end = at + 1; end < lines.length && end < at + 60; end++) {
    const line = lines[end];
    if (!line) break;
    if (/^(?:---|\.\.\.) *$/.test(line.text)) {
      if (fields.length === 0) return null;
      const span = { start: opening.span.start, end: line.span.end };
      return { block: { kind: 'front-matter', fields, span }, next: end + 1 };
    }
    const found = field.exec(line.text);
    if (found?.groups)
      fields.push(readField(line, found.groups.key ?? '', found.groups.value ?? ''));
    else if (line.text !== '' && !/^ *(?:- |#)/.test(line.text)) return null;
  }
  return null;
}

function readField(line: Line, key: string, value: string): Field {
  const quoted = /^(['"])(?<inner>.*)\1 *$/.exec(value);
  const from = line.text.length - value.length;
  const passage = quoted
    ? cutPassage(line, from + 1, from + 1 + (quoted.groups?.inner?.length ?? 0))
    : trimPassage(cutPassage(line, from));
  return { key: key.trim().toLowerCase(), passage };
}

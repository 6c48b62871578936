/** A stretch of a reader's text in; where it stands in the Markdown, and that Markdown, out. */
import { countBefore } from '#app/mail/count-before.ts';
import type { Span } from '#app/mail/mail.ts';
import { placeOf } from '#app/mail/passage.ts';
import type { Mark, Prose } from './prose.ts';

/** Where `text.slice(from, to)` stands in the source. */
export function sourceSpan(prose: Prose, from: number, to: number): Span | null {
  return placeOf(prose, from, to);
}

/** Where one letter of the text stands in the source; the source's end for a place behind the text. */
export function sourcePlace(prose: Prose, at: number): number {
  const piece = prose.pieces[Math.max(0, countBefore(prose.pieces, (each) => each.at <= at) - 1)];
  return piece && at < piece.at + piece.length ? piece.start + at - piece.at : prose.source.length;
}

/** The Markdown that `text.slice(from, to)` was read from; no mark is left without its partner. */
export function markdownOf(prose: Prose, from: number, to: number): string {
  const span = sourceSpan(prose, from, to);
  if (span === null) return '';
  let { start, end } = span;
  // Marks that touch the ends come along: `[the PR](…)` whole, not `the PR`.
  for (let mark = prose.closing.get(end); mark; mark = prose.closing.get(end)) end = mark.end;
  for (let mark = prose.opening.get(start); mark; mark = prose.opening.get(start))
    start = mark.start;
  let text = '';
  let at = start;
  for (
    let index = countBefore(prose.marks, (mark) => mark.start < start);
    index < prose.marks.length;
    index += 1
  ) {
    const mark = prose.marks[index];
    if (mark === undefined || mark.start >= end) break;
    if (!isLone(mark, start, end)) continue;
    text += prose.source.slice(at, mark.start);
    at = mark.end;
  }
  return `${text}${prose.source.slice(at, end)}`.trim();
}

function isLone(mark: Mark, start: number, end: number): boolean {
  if (mark.kind === 'strike' || mark.kind === 'comment') return true;
  if (mark.kind === 'escape') return false;
  return mark.partner === null || mark.partner.start < start || mark.partner.end > end;
}

/** A stretch of a reader's text in; where it stands in the Markdown, and that Markdown, out. */
import type { Span } from '#app/mail/mail.ts';
import { placeOf } from '#app/mail/passage.ts';
import type { Mark, Prose } from './prose.ts';

/** Where `text.slice(from, to)` stands in the source. */
export function sourceSpan(prose: Prose, from: number, to: number): Span | null {
  return placeOf(prose, from, to);
}

/** Where one letter of the text stands in the source; the source's end for a place behind the text. */
export function sourcePlace(prose: Prose, at: number): number {
  let low = 0;
  let high = prose.pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((prose.pieces[middle]?.at ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  const piece = prose.pieces[low];
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
  for (let index = firstMark(prose.marks, start); index < prose.marks.length; index += 1) {
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

function firstMark(marks: Mark[], start: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

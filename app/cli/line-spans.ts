/** A body in; a function that says on which of its lines a stretch stands out. */
import type { Span } from '#app/mail/mail.ts';

/** Lines are 1-based and inclusive; offsets are UTF-16 and half-open. */
export type LineSpan = { line: number; endLine: number; start: number; end: number };

const lineEnd = /\r\n|\n|\r/g;

export function lineSpans(body: string): (span: Span) => LineSpan {
  const starts = [0];
  for (const found of body.matchAll(lineEnd)) starts.push(found.index + found[0].length);
  return ({ start, end }) => ({
    line: lineAt(starts, start),
    endLine: lineAt(starts, Math.max(start, end - 1)),
    start,
    end,
  });
}

/** Number of the last line that starts at or before `offset`, by halving. */
function lineAt(starts: number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}

/** A decoded body in; its physical lines out, each knowing where it stands. */
import { isEmpty } from './letters.ts';

/**
 * `start..end` is the line without its terminator, `next` where the following one starts.
 * A run of blank lines is one blank entry, so that a mail of nothing but newlines stays small.
 */
export type BodyLine = { start: number; end: number; next: number; text: string };

/** `\r\n`, `\n` and a lone `\r` end a line. */
const lineEnd = /\r\n|\n|\r/g;

export function bodyLines(body: string): BodyLine[] {
  const lines: BodyLine[] = [];
  let start = 0;
  if (body.includes('\r')) {
    for (const found of body.matchAll(lineEnd)) {
      push(lines, body, start, found.index, found.index + found[0].length);
      start = found.index + found[0].length;
    }
  } else {
    for (let end = body.indexOf('\n'); end >= 0; end = body.indexOf('\n', start)) {
      push(lines, body, start, end, end + 1);
      start = end + 1;
    }
  }
  if (start < body.length) push(lines, body, start, body.length, body.length);
  return lines;
}

function push(lines: BodyLine[], body: string, start: number, end: number, next: number): void {
  const text = body.slice(start, end);
  const last = lines[lines.length - 1];
  const isBlank = isEmpty(text);
  if (isBlank && last !== undefined && last.text === '') {
    last.end = end;
    last.next = next;
  } else {
    lines.push({ start, end, next, text: isBlank ? '' : text });
  }
}

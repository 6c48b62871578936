/** A decoded body in; its physical lines out one by one, each knowing where it stands. */
import { isEmpty } from './letters.ts';

/**
 * `start..end` is the line without its terminator, `next` where the following one starts.
 * A run of blank lines is one blank entry, so that a mail of nothing but newlines stays small.
 */
export type BodyLine = { start: number; end: number; next: number; text: string };

/** `\r\n`, `\n` and a lone `\r` end a line. */
const lineEnd = /\r\n|\n|\r/g;

export function* bodyLines(body: string): Generator<BodyLine> {
  let last: BodyLine | null = null;
  for (const { start, end, next } of stretches(body)) {
    const text = body.slice(start, end);
    const isBlank = isEmpty(text);
    if (isBlank && last !== null && last.text === '') {
      last.end = end;
      last.next = next;
    } else {
      if (last !== null) yield last;
      last = { start, end, next, text: isBlank ? '' : text };
    }
  }
  if (last !== null) yield last;
}

function* stretches(body: string): Generator<Omit<BodyLine, 'text'>> {
  let start = 0;
  if (body.includes('\r')) {
    for (const found of body.matchAll(lineEnd)) {
      const next = found.index + found[0].length;
      yield { start, end: found.index, next };
      start = next;
    }
  } else {
    for (let end = body.indexOf('\n'); end >= 0; end = body.indexOf('\n', start)) {
      yield { start, end, next: end + 1 };
      start = end + 1;
    }
  }
  if (start < body.length) yield { start, end: body.length, next: body.length };
}

/** A decoded body in; its physical lines out one by one, each knowing where it stands. */
import { isEmpty } from './letters.ts';
import type { Mend, Passage, Piece } from './mail.ts';

/**
 * `start..end` is the line without its terminator, `next` where the following one starts.
 * A run of blank lines is one blank entry, so that a mail of nothing but newlines stays small.
 * `pieces`: where the letters of `text` stand; null where it is the line as it stands.
 */
export type BodyLine = {
  start: number;
  end: number;
  next: number;
  text: string;
  pieces: Piece[] | null;
};

/** `\r\n`, `\n` and a lone `\r` end a line. */
const lineEnd = /\r\n|\n|\r/g;

/** `mends`: what letters of the body stand for, in order. A line end among them is none. */
export function* bodyLines(body: string, mends: Mend[] = []): Generator<BodyLine> {
  let last: BodyLine | null = null;
  let used = 0;
  for (const { start, end, next } of mends.length > 0 ? joined(body, mends) : stretches(body)) {
    const first = used;
    while ((mends[used]?.start ?? end) < end) used += 1;
    const mended = used > first ? mendedLine(body, start, end, mends.slice(first, used)) : null;
    const text = mended?.text ?? body.slice(start, end);
    const isBlank = isEmpty(text);
    if (isBlank && last !== null && last.text === '') {
      last.end = end;
      last.next = next;
    } else {
      if (last !== null) yield last;
      const pieces = isBlank ? null : (mended?.pieces ?? null);
      last = { start, end, next, text: isBlank ? '' : text, pieces };
    }
  }
  if (last !== null) yield last;
}

/** Letters that were put in stand in no piece. */
function mendedLine(body: string, start: number, end: number, mends: Mend[]): Passage {
  let text = '';
  const pieces: Piece[] = [];
  let from = start;
  const take = (to: number) => {
    if (to > from) pieces.push({ at: text.length, start: from, length: to - from });
    text += body.slice(from, to);
  };
  for (const mend of mends) {
    take(mend.start);
    text += mend.text;
    from = mend.end;
  }
  take(end);
  return { text, pieces };
}

type Stretch = { start: number; end: number; next: number };

/** The same, over the line ends that stand for nothing. */
function* joined(body: string, mends: Mend[]): Generator<Stretch> {
  const over = new Set(mends.map(({ end }) => end).filter((end) => body[end - 1] === '\n'));
  let first: number | null = null;
  for (const { start, end, next } of stretches(body)) {
    first ??= start;
    if (over.has(next) && next < body.length) continue;
    yield { start: first, end, next };
    first = null;
  }
}

function* stretches(body: string): Generator<Stretch> {
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

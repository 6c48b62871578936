/** The bytes of an mbox as they arrive in; its messages, one at a time, out. */

/** `offset` is where the message's `From ` line starts in the archive; the line is not in `bytes`. */
export type MboxMessage = { bytes: Uint8Array; offset: number };

/** A message larger than this is cut there: an archive never needs more memory than this. */
export const largestMessage = 32 * 1024 * 1024;

/**
 * Reads mboxo, mboxrd and Pipermail archives, with LF or CRLF. A `From ` line separates messages
 * only where a header line follows it, so a sentence that opens with `From ` does not; `>From `
 * loses one mark. The last message may be cut off anywhere.
 */
export async function* splitMbox(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<MboxMessage, void, void> {
  let message: Uint8Array[] = [];
  let size = 0;
  let start = 0;
  let offset = 0;
  let pending: Uint8Array | null = null;
  let isInside = false;
  for await (const line of linesOf(chunks)) {
    if (pending !== null) {
      const opens = isHeaderLine(line) || isMboxLine(pending, line);
      if (opens) {
        if (isInside && size > 0) yield { bytes: joined(message, size), offset: start };
        message = [];
        size = 0;
        start = offset - pending.length;
        isInside = true;
      } else {
        size = push(message, pending, size);
      }
      pending = null;
    }
    if (startsWith(line, fromSpace)) {
      pending = line;
    } else {
      if (!isInside && !isBlank(line)) {
        start = offset;
        isInside = true;
      }
      if (isInside) size = push(message, unescaped(line), size);
    }
    offset += line.length;
  }
  if (pending !== null && isInside) size = push(message, pending, size);
  if (isInside && size > 0) yield { bytes: joined(message, size), offset: start };
}

const newline = 10;
const bytesOf = (text: string) => new TextEncoder().encode(text);
const fromSpace = bytesOf('From ');
const longestLine = 1024 * 1024;

/** Lines with their ends; one that never ends is handed on in pieces. */
async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, void> {
  let kept: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    let from = 0;
    while (from < chunk.length) {
      const feed = chunk.indexOf(newline, from);
      const to = feed < 0 ? chunk.length : feed + 1;
      const part = chunk.subarray(from, to);
      from = to;
      if (feed < 0 && length + part.length < longestLine) {
        // A copy: whoever owns the chunk may reuse it.
        kept.push(part.slice());
        length += part.length;
        continue;
      }
      yield kept.length === 0 ? part.slice() : joined([...kept, part], length + part.length);
      kept = [];
      length = 0;
    }
  }
  if (length > 0) yield joined(kept, length);
}

function push(message: Uint8Array[], line: Uint8Array, size: number): number {
  if (size + line.length > largestMessage) return size;
  message.push(line);
  return size + line.length;
}

function joined(parts: Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** `>From `, `>>From `: one mark is the archive's. */
function unescaped(line: Uint8Array): Uint8Array {
  if (line[0] !== 62) return line;
  let at = 0;
  while (line[at] === 62) at += 1;
  return startsWith(line.subarray(at), fromSpace) ? line.subarray(1) : line;
}

function startsWith(line: Uint8Array, start: Uint8Array): boolean {
  return start.every((byte, at) => line[at] === byte);
}

/** `Received: …`, `From: …` */
const headerLine = /^[A-Za-z][A-Za-z0-9-]{0,60}:/;
/** `From ann at example.org  Mon Nov 25 10:00:00 2024` */
const mboxLine =
  /^From \S{1,200}(?: at \S{1,200})?\s+(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? .{0,40}\d{4}/;
const decoder = new TextDecoder('latin1');
const textOf = (line: Uint8Array) => decoder.decode(line.subarray(0, 300));
const isHeaderLine = (line: Uint8Array): boolean => headerLine.test(textOf(line));
/** A message without headers is rare and real; its `From ` line has an address and a date. */
const isMboxLine = (line: Uint8Array, next: Uint8Array): boolean =>
  mboxLine.test(textOf(line)) && isBlank(next);
const isBlank = (line: Uint8Array): boolean =>
  line.every((byte) => byte === 10 || byte === 13 || byte === 32);

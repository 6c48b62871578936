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
  const reading: Reading = {
    message: [],
    size: 0,
    start: 0,
    offset: 0,
    pending: null,
    isInside: false,
  };
  /** A line that the chunk before began. */
  let kept: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    /** Where lines begin that only go on with the message: they are taken as one. */
    let first = 0;
    for (let from = 0; from < chunk.length; ) {
      const feed = chunk.indexOf(newline, from);
      const to = feed < 0 ? chunk.length : feed + 1;
      if (length === 0 && feed >= 0 && goesOn(reading, chunk[from], to - first)) {
        from = to;
        continue;
      }
      if (first < from) takeOn(reading, copyOf(chunk, first, from));
      const part = copyOf(chunk, from, to);
      first = to;
      from = to;
      kept.push(part);
      length += part.length;
      // One that never ends is taken in pieces.
      if (feed < 0 && length < longestLine) continue;
      const whole = take(reading, joined(kept, length));
      kept = [];
      length = 0;
      if (whole) yield whole;
    }
    if (first < chunk.length) takeOn(reading, copyOf(chunk, first, chunk.length));
  }
  const whole = length > 0 ? take(reading, joined(kept, length)) : null;
  if (whole) yield whole;
  const { pending, message, size, start, isInside } = reading;
  const end = pending !== null && isInside ? push(message, pending, size) : size;
  if (isInside && end > 0) yield { bytes: joined(message, end), offset: start };
}

/** Whoever owns the chunk may reuse it; and a mail must not keep all of it. (`slice` of a Buffer copies nothing.) */
const copyOf = (chunk: Uint8Array, from: number, to: number): Uint8Array =>
  Uint8Array.prototype.slice.call(chunk, from, to);

/** `pending`: a line that may part two messages, which the next one tells. */
type Reading = {
  message: Uint8Array[];
  size: number;
  start: number;
  offset: number;
  pending: Uint8Array | null;
  isInside: boolean;
};

/** Neither parts messages nor has a mark to lose, by its first letter; and there is room for so much. */
const goesOn = ({ isInside, pending, size }: Reading, letter: number | undefined, more: number) =>
  isInside && pending === null && letter !== 70 && letter !== 62 && size + more <= largestMessage;

function takeOn(reading: Reading, lines: Uint8Array): void {
  reading.size = push(reading.message, lines, reading.size);
  reading.offset += lines.length;
}

/** Answers with the message that the line ends, if it ends one. */
function take(reading: Reading, line: Uint8Array): MboxMessage | null {
  const { pending } = reading;
  let ended: MboxMessage | null = null;
  if (pending !== null) {
    if (isHeaderLine(line) || isMboxLine(pending, line)) {
      const { isInside, message, size, start } = reading;
      if (isInside && size > 0) ended = { bytes: joined(message, size), offset: start };
      const begin = reading.offset - pending.length;
      Object.assign(reading, { message: [], size: 0, start: begin, isInside: true });
    } else reading.size = push(reading.message, pending, reading.size);
    reading.pending = null;
  }
  if (startsWith(line, fromSpace)) reading.pending = line;
  else {
    if (!reading.isInside && !isBlank(line)) {
      reading.start = reading.offset;
      reading.isInside = true;
    }
    if (reading.isInside) reading.size = push(reading.message, unescaped(line), reading.size);
  }
  reading.offset += line.length;
  return ended;
}

const newline = 10;
const bytesOf = (text: string) => new TextEncoder().encode(text);
const fromSpace = bytesOf('From ');
const longestLine = 1024 * 1024;

function push(message: Uint8Array[], line: Uint8Array, size: number): number {
  if (size + line.length > largestMessage) return size;
  message.push(line);
  return size + line.length;
}

function joined(parts: Uint8Array[], size: number): Uint8Array {
  const [only] = parts;
  if (parts.length === 1 && only) return only;
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
  return line[0] === start[0] && start.every((byte, at) => line[at] === byte);
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

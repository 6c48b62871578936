/**
 * One file in; the mails or notes in it, one at a time, out. An archive is read as a stream: its
 * size costs time, not memory.
 */
import { createReadStream } from 'node:fs';
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { largestMessage, splitMbox } from '#app/mail/split-mbox.ts';

/** `offset` says where in an archive the message stands; null for a file of its own. */
export type FiledMail = { bytes: Uint8Array; offset: number | null };

/**
 * Read from `path`, judged by `name` and by how it begins; `-` is stdin. Throws what the file
 * system or zlib says, and a sentence for what is neither mail nor notes.
 */
export async function* mailsIn(
  path: string,
  name: string,
  onBytes: (count: number) => void = () => {},
): AsyncGenerator<FiledMail, void, void> {
  const { isArchive, all } = await open(path, name, onBytes);
  if (isArchive) yield* splitMbox(all);
  else yield { bytes: await readAll(all), offset: null };
}

/** Whether the file may hold many mails; so may one that cannot be read. */
export async function isArchiveFile(path: string, name: string): Promise<boolean> {
  try {
    const { isArchive, close } = await open(path, name, () => {});
    await close();
    return isArchive;
  } catch {
    return true;
  }
}

/** `list.mbox`, `mbox.gz`; what begins with a `From ` line is an archive under any name. */
const archiveName = /(?:^|[./\\])(?:mbox|mbx)(?:\.gz)?$/i;
/** `From ann at example.org  Mon Nov 25 10:00:00 2024`, or any such line above a header */
const separator = /^From [^\n]*(?:\d{4}[ \t]*\r?\n|\n[A-Za-z][A-Za-z0-9-]*:)/;
const gzipName = /\.gz$/i;
const enoughToTell = 1_000;

async function open(path: string, name: string, onBytes: (count: number) => void) {
  const stream = path === '-' ? process.stdin : createReadStream(path);
  const packed = await peek(counted(stream, onBytes));
  if (packed.opening === '' && gzipName.test(name)) throw new Error('it is empty');
  const isPacked = gzipName.test(name) || packed.opening.startsWith('\x1f\x8b');
  const { opening, all, close } = isPacked ? await peek(unpacked(packed.all)) : packed;
  const foreign = foreignFormats.find(({ start }) => opening.startsWith(start));
  if (foreign) {
    await close();
    throw new Error(foreign.reason);
  }
  // What a mail program pipes on has the separator of mbox files in front, too.
  return { isArchive: archiveName.test(name) || separator.test(opening), all, close };
}

const unpackIt =
  'unpack it, and take in what is inside: .eml, .mbox, .mbox.gz, .txt.gz, .md or .txt';
const foreignFormats = [
  { start: 'PK\x03\x04', reason: `it is a zip file: ${unpackIt}` },
  { start: '%PDF-', reason: 'it is a PDF file, neither a mail nor notes' },
  { start: '\x89PNG', reason: 'it is a picture, neither a mail nor notes' },
  { start: '\xff\xd8\xff', reason: 'it is a picture, neither a mail nor notes' },
  { start: 'BZh', reason: `it is packed with bzip2: ${unpackIt}` },
  { start: '\xfd7zXZ', reason: `it is packed with xz: ${unpackIt}` },
];

type Peeked = { opening: string; all: AsyncIterable<Buffer>; close: () => Promise<unknown> };

/** Reads on until its first lines are there. */
async function peek(chunks: AsyncIterable<Buffer>): Promise<Peeked> {
  const rest = chunks[Symbol.asyncIterator]();
  let start: Buffer = Buffer.alloc(0);
  while (start.length < enoughToTell) {
    const { value, done } = await rest.next();
    if (done) break;
    start = start.length === 0 ? value : Buffer.concat([start, value]);
  }
  async function* all() {
    yield start;
    yield* { [Symbol.asyncIterator]: () => rest };
  }
  const close = async () => rest.return?.();
  return { opening: start.toString('latin1', 0, enoughToTell), all: all(), close };
}

async function* counted(
  stream: Readable | NodeJS.ReadStream,
  onBytes: (count: number) => void,
): AsyncGenerator<Buffer, void, void> {
  for await (const chunk of stream) {
    onBytes(chunk.length);
    yield chunk;
  }
}

/** Whatever ends one of the two ends the other; its error is thrown where the bytes are read. */
function unpacked(chunks: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  return pipeline(Readable.from(chunks), createGunzip(), () => {});
}

/** A single mail; one that is larger than any in an archive may be is none. */
async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > largestMessage) throw new Error('it is too large for one mail, and no mbox archive');
  }
  return Buffer.concat(chunks);
}

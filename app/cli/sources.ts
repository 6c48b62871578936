/**
 * Names of files and folders in; the mails and notes in them, one at a time, out.
 * An archive is read as a stream: its size costs time, not memory.
 */
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { largestMessage, splitMbox } from '#app/mail/split-mbox.ts';

/** `offset` says where in an archive the message stands; null for a file of its own. */
export type Source = { file: string; bytes: Uint8Array; offset: number | null };
export type Problem = { file: string; reason: unknown };

/** `list.mbox`, `mbox.gz`; what begins with a `From ` line is an archive under any name. */
const archiveName = /(?:^|[./\\])(?:mbox|mbx)(?:\.gz)?$/i;
const notesName = /(?:^mbox|\.(?:eml|mbox|mbx|md|markdown|txt|gz))$/i;
/** `From ann at example.org  Mon Nov 25 10:00:00 2024`, or any such line above a header */
const separator = /^From [^\n]*(?:\d{4}[ \t]*\r?\n|\n[A-Za-z][A-Za-z0-9-]*:)/;
const enoughToTell = 1_000;

/** Paths in the order given; a folder's files in the order of their names. `-` is stdin. */
export async function* readSources(
  paths: string[],
  onProblem: (problem: Problem) => void,
  onBytes: (count: number) => void = () => {},
): AsyncGenerator<Source, void, void> {
  for (const path of paths) {
    for await (const file of filesOf(path, onProblem)) {
      try {
        yield* readFrom(file, onBytes);
      } catch (reason) {
        onProblem({ file, reason });
      }
    }
  }
}

/** Bytes of all files, for a progress bar; what cannot be read counts nothing. */
export async function sizeOf(paths: string[]): Promise<number> {
  let size = 0;
  for (const path of paths) {
    for await (const file of filesOf(path, () => {})) {
      if (file !== '-')
        size += await stat(file)
          .then(({ size }) => size)
          .catch(() => 0);
    }
  }
  return size;
}

async function* filesOf(
  path: string,
  onProblem: (problem: Problem) => void,
): AsyncGenerator<string, void, void> {
  try {
    if (path !== '-' && (await stat(path)).isDirectory()) yield* filesIn(path, onProblem);
    else yield path;
  } catch (reason) {
    onProblem({ file: path, reason });
  }
}

/** In a Maildir every file of `cur` and `new` is a mail; elsewhere the name's ending tells. */
async function* filesIn(
  folder: string,
  onProblem: (problem: Problem) => void,
): AsyncGenerator<string, void, void> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.map(({ name }) => name);
  const isMaildir = names.includes('cur') && names.includes('new');
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (isMaildir && (entry.name === 'cur' || entry.name === 'new')) {
      for (const name of (await readdir(path)).sort()) yield join(path, name);
    } else if (isMaildir && entry.name === 'tmp') {
      // Mails that are still being delivered.
    } else if (entry.isDirectory()) {
      yield* filesOf(path, onProblem);
    } else if (notesName.test(entry.name)) {
      yield path;
    }
  }
}

async function* readFrom(
  file: string,
  onBytes: (count: number) => void,
): AsyncGenerator<Source, void, void> {
  const chunks = unpacked(
    file,
    counted(file === '-' ? process.stdin : createReadStream(file), onBytes),
  );
  const { opening, all } = await peek(chunks);
  // What a mail program pipes on has the separator of mbox files in front, too.
  if (archiveName.test(file) || separator.test(opening)) {
    for await (const { bytes, offset } of splitMbox(all)) yield { file, bytes, offset };
  } else {
    yield { file, bytes: await readAll(all), offset: null };
  }
}

/** Reads on until its first lines are there. */
async function peek(
  chunks: AsyncIterable<Buffer>,
): Promise<{ opening: string; all: AsyncGenerator<Buffer, void, void> }> {
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
  return { opening: start.toString('latin1', 0, enoughToTell), all: all() };
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

function unpacked(file: string, chunks: AsyncGenerator<Buffer>): AsyncIterable<Buffer> {
  if (!/\.gz$/i.test(file)) return chunks;
  const source = Readable.from(chunks);
  const gunzip = createGunzip();
  source.on('error', (error) => gunzip.destroy(error));
  return source.pipe(gunzip);
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

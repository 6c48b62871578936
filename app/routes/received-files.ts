/**
 * A form with a pasted text or files in; what arrived out: a few mails in memory, or an archive whose
 * files lie on disk. Files are written as they come, so their size costs no memory.
 */
import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import type { AppLoadContext } from '@remix-run/node';
import { isFormWithFiles, readForm } from '#app/http/multipart.ts';
import { isArchiveFile } from '#app/models/archive/archive-files.server.ts';
import { openIncoming } from '#app/models/archive/archives.server.ts';

export type Arrived = { file: string | null; source: string | Uint8Array };
export type Delivery =
  | { kind: 'mails'; text: string; mails: Arrived[] }
  /** The files lie in `folder`, named `0`, `1` …; whoever takes it up owns it. */
  | { kind: 'archive'; folder: string; files: { name: string; bytes: number }[] };

/** So many files are looked through one by one; more are taken in at once. */
const mostToReview = 10;
const largestText = 32_000_000;
const largestMail = 10_000_000;

/** Rejects when the request is broken off; nothing is left on disk then. Empty files are left out. */
export async function deliveryIn({ db }: AppLoadContext, request: Request): Promise<Delivery> {
  const type = request.headers.get('Content-Type');
  if (!isFormWithFiles(type) || request.body === null) {
    const form = await request.formData();
    return mailsOf(String(form.get('text') ?? ''), []);
  }
  const folder = openIncoming(db, randomUUID());
  const files: { name: string; bytes: number }[] = [];
  let text = '';
  let isKept = false;
  try {
    await readForm(type, Readable.fromWeb(request.body as ReadableStream), largestText, {
      text: (name, value) => {
        if (name === 'text') text = value;
      },
      file: (field, path, data) => keepFile(folder, files, field, path, data),
    });
    const paths = files.map((_, at) => join(folder, String(at)));
    if (text.trim() === '' && (await isForArchive(paths, files))) {
      isKept = true;
      return { kind: 'archive', folder, files };
    }
    const mails = await Promise.all(
      paths.map(async (path, at) => ({
        file: files[at]?.name ?? null,
        source: new Uint8Array(await readFile(path)),
      })),
    );
    return mailsOf(text, mails);
  } finally {
    if (!isKept) await rm(folder, { recursive: true, force: true });
  }
}

function mailsOf(text: string, files: Arrived[]): Delivery {
  // Forms send each line end as CR LF, whatever was pasted.
  const pasted = { file: null, source: text.replaceAll('\r\n', '\n') };
  return { kind: 'mails', text, mails: [...(text.trim() === '' ? [] : [pasted]), ...files] };
}

/** `list.mbox`, `notes.md`; of a folder only what may be mails or notes is kept. */
const notesName = /(?:^mbox|\.(?:eml|mbox|mbx|md|markdown|txt|gz))$/i;
/** `1700000000.M1P1.host:2,S`, `12`: how mail programs name the files of a Maildir or an MH folder */
const mailboxName = /^\d{9,}\.|[:;!]2,[A-Za-z]*$|^\d+$/;

/** Named after the folders it stood in, as the person saw it: `2024/notes.md`. */
async function keepFile(
  folder: string,
  files: { name: string; bytes: number }[],
  field: string,
  file: string,
  data: Readable,
): Promise<void> {
  if (file === '' || (field === 'folder' && !isWanted(file))) {
    data.resume();
    return;
  }
  const path = join(folder, String(files.length));
  await pipeline(data, createWriteStream(path));
  const { size } = await stat(path);
  if (size > 0) files.push({ name: file, bytes: size });
}

/** `tmp` of a Maildir holds mails that are still being delivered. */
function isWanted(file: string): boolean {
  const [name = '', above] = file.split('/').reverse();
  return notesName.test(name) || (mailboxName.test(name) && above !== 'tmp');
}

async function isForArchive(paths: string[], files: { name: string; bytes: number }[]) {
  if (files.length > mostToReview || files.some(({ bytes }) => bytes > largestMail)) return true;
  for (const [at, path] of paths.entries()) {
    if (await isArchiveFile(path, files[at]?.name ?? '')) return true;
  }
  return false;
}

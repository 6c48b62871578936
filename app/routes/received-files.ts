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
import {
  type AppLoadContext,
  unstable_composeUploadHandlers as composeUploadHandlers,
  unstable_createMemoryUploadHandler as createMemoryUploadHandler,
  unstable_parseMultipartFormData as parseMultipartFormData,
  type UploadHandler,
} from '@remix-run/node';
import { isArchiveFile } from '#app/models/archive-files.server.ts';
import { openIncoming } from '#app/models/archives.server.ts';

export type Arrived = { file: string | null; source: string | Uint8Array };
export type Delivery =
  | { kind: 'mails'; text: string; mails: Arrived[] }
  /** The files lie in `folder`, named `0`, `1` …; whoever takes it up owns it. */
  | { kind: 'archive'; folder: string; files: { name: string; bytes: number }[] };

/** So many files are looked through one by one; more are taken in at once. */
export const mostToReview = 10;
const largestText = 32_000_000;
const largestMail = 10_000_000;

/** Rejects when the request is broken off; nothing is left on disk then. Empty files are left out. */
export async function deliveryIn({ db }: AppLoadContext, request: Request): Promise<Delivery> {
  if (!request.headers.get('Content-Type')?.startsWith('multipart/')) {
    const form = await request.formData();
    return mailsOf(String(form.get('text') ?? ''), []);
  }
  const folder = openIncoming(db, randomUUID());
  const files: { name: string; bytes: number }[] = [];
  let isKept = false;
  try {
    const form = await parseMultipartFormData(
      request,
      composeUploadHandlers(
        keepFiles(folder, files),
        createMemoryUploadHandler({ maxPartSize: largestText }),
      ),
    );
    const paths = files.map((_, at) => join(folder, String(at)));
    const text = form.get('text');
    if (typeof text === 'string' && text.trim() === '' && (await isForArchive(paths, files))) {
      isKept = true;
      return { kind: 'archive', folder, files };
    }
    const mails = await Promise.all(
      paths.map(async (path, at) => ({
        file: files[at]?.name ?? null,
        source: new Uint8Array(await readFile(path)),
      })),
    );
    return mailsOf(typeof text === 'string' ? text : '', mails);
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

function keepFiles(folder: string, files: { name: string; bytes: number }[]): UploadHandler {
  return async ({ name: field, filename, data }) => {
    if (filename === undefined) return undefined;
    const isWanted =
      filename !== '' &&
      (field !== 'folder' || notesName.test(filename) || mailboxName.test(filename));
    if (!isWanted) {
      // What is not wanted has to be read all the same.
      for await (const _ of data);
      return null;
    }
    const path = join(folder, String(files.length));
    await pipeline(Readable.from(data), createWriteStream(path));
    const { size } = await stat(path);
    if (size > 0) files.push({ name: filename, bytes: size });
    return null;
  };
}

async function isForArchive(paths: string[], files: { name: string; bytes: number }[]) {
  if (files.length > mostToReview || files.some(({ bytes }) => bytes > largestMail)) return true;
  for (const [at, path] of paths.entries()) {
    if (await isArchiveFile(path, files[at]?.name ?? '')) return true;
  }
  return false;
}

/**
 * A form with files (multipart/form-data, RFC 7578) as it arrives in; its texts and files, as they come, out.
 * Remix's own reader takes the folders off file names and stops at names with a semicolon; busboy does neither.
 */
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Busboy } from '@fastify/busboy';

export type FormTakers = {
  text: (name: string, value: string) => void;
  /** Called for one file after the other. `path` as the browser said it, folders included (`box/cur/1`), '' where no file was chosen. */
  file: (name: string, path: string, data: Readable) => Promise<void>;
};

export const isFormWithFiles = (contentType: string | null): contentType is string =>
  /^multipart\/form-data\s*;.*\bboundary=/i.test(contentType ?? '');

/**
 * `largestText` in bytes. Rejects with an Error of one sentence where the form ends before its end or a text is
 * too long, and with what `file` rejects with.
 */
export async function readForm(
  contentType: string,
  body: Readable,
  largestText: number,
  takers: FormTakers,
): Promise<void> {
  const form = new Busboy({
    headers: { 'content-type': contentType },
    preservePath: true,
    limits: { fieldSize: largestText },
  });
  let keeping = Promise.resolve();
  form.on('field', (name, value, _isNameCut, isCut) => {
    if (isCut) form.destroy(new Error('The pasted text is too large: upload it as a file.'));
    else takers.text(name, value);
  });
  form.on('file', (name, data, path) => {
    // A file that waits for its turn may hear of a broken connection: whoever reads it is told then.
    data.on('error', () => {});
    keeping = keeping.then(() => takers.file(name, harmless(path ?? ''), data));
    // Nothing more is read from a form whose file cannot be kept.
    keeping.catch((error: Error) => form.destroy(error));
  });
  try {
    await pipeline(body, form);
    await keeping;
  } catch (error) {
    await Promise.allSettled([keeping]);
    throw isBrokenOff(error)
      ? new Error('The upload was broken off: send it once more.', { cause: error })
      : error;
  }
}

const isBrokenOff = (error: unknown): boolean =>
  error instanceof Error &&
  /unexpected end|terminated early|premature close|aborted/i.test(error.message);

const longestName = 400;

/** `box/cur/1`: of a name that says more (`C:\mail\..\list.mbox`) what is harmless to show. */
function harmless(path: string): string {
  // Browsers write a quotation mark in a name as `%22`.
  const parts = path.replaceAll('%22', '"').split(/[/\\]/);
  const kept = parts.filter((part) => !['', '.', '..'].includes(part));
  return kept.join('/').slice(-longestName);
}

/** Names of files and folders in; the mails and notes in them, one at a time, out. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type FiledMail, mailsIn } from '#app/models/archive/archive-files.server.ts';

export type Source = FiledMail & { file: string };
export type Problem = { file: string; reason: unknown };

const notesName = /(?:^mbox|\.(?:eml|mbox|mbx|md|markdown|txt|gz))$/i;

/** Paths in the order given; a folder's files in the order of their names. `-` is stdin. */
export async function* readSources(
  paths: string[],
  onProblem: (problem: Problem) => void,
  onBytes: (count: number) => void = () => {},
): AsyncGenerator<Source, void, void> {
  for (const path of paths) {
    for await (const file of filesOf(path, onProblem)) {
      try {
        for await (const mail of mailsIn(file, file, onBytes)) yield { file, ...mail };
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

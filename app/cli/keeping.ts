/** A database in; its export, its copy, or itself filled or built again, out. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { reasonOf } from '#app/models/archive/reasons.ts';
import { backupDatabase } from '#app/models/export/backup.server.ts';
import { restoreAll } from '#app/models/export/export.server.ts';
import {
  type ExportFormat,
  exportAs,
  meetingAsMarkdown,
  meetingDays,
} from '#app/models/export/export-files.server.ts';
import { rebuild } from '#app/models/tracking/rebuild.server.ts';
import { type DatabasePlace, isThere, withDatabase } from './database.ts';
import { complain, print } from './output.ts';

export async function exportEverything({
  format,
  into,
  ...place
}: DatabasePlace & { format: ExportFormat; into: string | null }): Promise<number> {
  if (!isThere(place)) return 1;
  await withDatabase(place, async (db) => {
    if (into === null) return print(exportAs(db, format, place.now).text);
    await mkdir(into, { recursive: true });
    const days = meetingDays(db);
    for (const day of days) {
      await writeFile(join(into, `${day}.md`), meetingAsMarkdown(db, day) ?? '');
    }
    complain(`${days.length} meetings written to ${into}.`);
  });
  return 0;
}

export async function restoreEverything(file: string, place: DatabasePlace): Promise<number> {
  const document = await readDocument(file);
  if (document === null) return 1;
  const restored = await withDatabase(place, (db) => restoreAll(db, document.value, place.now));
  if (restored.kind === 'refused') {
    complain(`${file} was not restored: ${restored.because}`);
    return 1;
  }
  complain(`${restored.messages} mails restored.`);
  return 0;
}

async function readDocument(file: string): Promise<{ value: unknown } | null> {
  try {
    const source = file === '-' ? await text(process.stdin) : await readFile(file, 'utf8');
    return { value: JSON.parse(source) };
  } catch (error) {
    const why = error instanceof SyntaxError ? 'it is no JSON document' : reasonOf(error);
    complain(`${file}: ${why}`);
    return null;
  }
}

export async function backUp(file: string, place: DatabasePlace): Promise<number> {
  if (existsSync(file)) {
    complain(`${file} exists already: name a file that does not.`);
    return 1;
  }
  const folder = dirname(resolve(file));
  if (!existsSync(folder)) {
    complain(`${file}: there is no folder ${folder}; make it first.`);
    return 1;
  }
  if (!isThere(place)) return 1;
  await withDatabase(place, (db) => backupDatabase(db, file));
  complain(`Copied to ${file}.`);
  return 0;
}

export async function rebuildAll(options: DatabasePlace & { reread: boolean }): Promise<number> {
  const { reread, now } = options;
  if (!isThere(options)) return 1;
  const built = await withDatabase(options, (db) => rebuild(db, { now, reread }));
  complain(
    `Built again: ${built.messages} mails, ${built.meetings} meetings, ${built.todos} TODOs; ${built.lost} corrections found no place.`,
  );
  return 0;
}

/** Files named on the command line in; a row among the imports, by which all is taken out again, out. */
import { progressOf } from '#app/models/archive/archive-view.ts';
import { addRun, endRun, getArchive, keepProgress } from '#app/models/archive/archives.server.ts';
import type { ImportSummary } from '#app/models/archive/tally.ts';
import type { Database } from '#db/open.server.ts';
import { sizeOf } from './sources.ts';

export type Run = {
  id: number;
  /** `unwanted`: somebody takes everything out again in the browser. */
  note: (counts: ImportSummary) => 'wanted' | 'unwanted';
  end: (counts: ImportSummary) => void;
};

/** Milliseconds between two notes of the progress. */
const pause = 500;

/** Null for one mail on stdin: a filter delivers many, and each can be taken out by itself. */
export async function startRun(
  db: Database,
  paths: string[],
  now: string,
  unread: ImportSummary['failed'],
): Promise<Run | null> {
  if (paths.every((path) => path === '-')) return null;
  const files = await Promise.all(
    paths.map(async (name) => ({ name, bytes: await sizeOf([name]) })),
  );
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const id = addRun(db, files, { by: 'import', now });
  const started = Date.now();
  let noted = 0;
  const keep = (counts: ImportSummary) =>
    keepProgress(db, id, progressOf(counts, unread, { bytes, worked: Date.now() - started + 1 }));
  return {
    id,
    note: (counts) => {
      if (Date.now() - noted < pause) return 'wanted';
      noted = Date.now();
      keep(counts);
      return getArchive(db, id)?.undoneAt === null ? 'wanted' : 'unwanted';
    },
    end: (counts) => {
      keep(counts);
      if (!counts.isPartial) endRun(db, id, new Date().toISOString());
    },
  };
}

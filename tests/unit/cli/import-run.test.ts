import { expect, test } from '@playwright/test';
import { startRun } from '#app/cli/import-run.ts';
import { importMany } from '#app/models/archive/archive.server.ts';
import {
  continueArchive,
  getArchive,
  hasUnfinished,
  listArchives,
  undoArchive,
} from '#app/models/archive/archives.server.ts';
import { workOnArchives } from '#app/models/archive/work-archives.server.ts';
import { exportAll, restoreAll } from '#app/models/export/export.server.ts';
import { listMeetings } from '#app/models/meetings/meetings.server.ts';
import type { Database } from '#db/open.server.ts';
import { ann, emptyDatabase, mailOf } from '../models/made.ts';

const { now } = ann;
const days = ['2024-01-08', '2024-01-22', '2024-02-05'];
const texts = days.map((date) => mailOf({ date, text: `## DNS\nTODO Ann: write for ${date}` }));

async function take(db: Database, mails: string[], stopAfter = Number.POSITIVE_INFINITY) {
  const run = await startRun(db, ['no-such-list.mbox'], now, []);
  if (run === null) throw new Error('no run');
  const stop = new AbortController();
  async function* sent() {
    for (const [at, text] of mails.entries()) {
      if (at === stopAfter) stop.abort();
      yield { file: 'list.mbox', bytes: new TextEncoder().encode(text) };
    }
  }
  const options = { ...{ by: 'import', now }, archive: run.id, signal: stop.signal };
  const counts = await importMany(db, sent(), { ...options, onProgress: run.note });
  run.end(counts);
  return { id: run.id, counts };
}
const meetings = (db: Database) => listMeetings(db, {}).rows.map(({ date }) => date);
const work = (db: Database) =>
  workOnArchives(db, { signal: new AbortController().signal, clock: () => now });

test('what the command line takes in is listed, and taken out again as one', async () => {
  const db = emptyDatabase();
  const { id, counts } = await take(db, [...texts, texts[0] ?? '']);
  expect(counts).toMatchObject({ notes: 3, known: 1 });
  expect(listArchives(db, 1).rows).toMatchObject([
    { id, via: 'command', state: 'done', startedBy: 'import', progress: { notes: 3, known: 1 } },
  ]);
  expect(hasUnfinished(db)).toBe(false);
  const copy = emptyDatabase();
  const document: unknown = JSON.parse(JSON.stringify(exportAll(db, now)));
  expect(await restoreAll(copy, document, now)).toMatchObject({ kind: 'restored' });
  expect(exportAll(copy, now)).toEqual(exportAll(db, now));
  expect(undoArchive(db, id, ann)).toBe(true);
  await work(db);
  expect(meetings(db)).toEqual([]);
  expect(getArchive(db, id)).toMatchObject({ state: 'undone', undoneBy: ann.by });
  expect((await take(db, texts)).counts).toMatchObject({ notes: 3, known: 0 });
  expect(meetings(db)).toHaveLength(3);
});

test('one that was stopped is not gone on with by the server, and can be taken out', async () => {
  const db = emptyDatabase();
  const { id, counts } = await take(db, texts, 2);
  expect(counts.isPartial).toBe(true);
  expect(getArchive(db, id)).toMatchObject({ state: 'stopped', via: 'command' });
  expect([hasUnfinished(db), continueArchive(db, id, ann)]).toEqual([false, false]);
  await work(db);
  expect(meetings(db)).toHaveLength(2);
  expect(undoArchive(db, id, ann)).toBe(true);
  await work(db);
  expect(meetings(db)).toEqual([]);
});

test('a mail on stdin leaves no row', async () => {
  const db = emptyDatabase();
  expect(await startRun(db, ['-'], now, [])).toBeNull();
  expect(listArchives(db, 1).rows).toEqual([]);
});

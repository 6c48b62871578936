/** Uploaded files in; the row that has them taken in, stopped, continued and taken out again, out. */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepared } from '#app/models/prepared.server.ts';
import { firstUntracked } from '#app/models/tracking/first-untracked.server.ts';
import { writing } from '#app/models/version.server.ts';
import type { Page, Writer } from '#app/models/views.ts';
import type { Database } from '#db/open.server.ts';
import { type ArchiveProgress, type ArchiveView, noProgress, paceOf } from './archive-view.ts';

/** Beside the database, so that a half-done import outlives a restart. */
function uploadsFolder(db: Database): string {
  const { name, memory } = db.$client;
  return memory ? join(tmpdir(), `minutes-uploads-${process.pid}`) : `${name}.uploads`;
}

const incoming = 'incoming-';

/** An empty folder for files that are arriving. */
export function openIncoming(db: Database, name: string): string {
  const folder = join(uploadsFolder(db), `${incoming}${name}`);
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** `folder` (from `openIncoming`) holds the files, named `0`, `1` … in the order given. */
export function addArchive(
  db: Database,
  folder: string,
  files: ArchiveView['files'],
  { by, now }: Writer,
): number {
  return writing(db, now, () => {
    const row = prepared(
      db,
      'INSERT INTO archives (started_at, started_by, files, progress) VALUES (?, ?, ?, ?)',
    ).run(now, by, JSON.stringify(files), JSON.stringify(noProgress));
    const id = Number(row.lastInsertRowid);
    rmSync(archiveFolder(db, id), { recursive: true, force: true });
    renameSync(folder, archiveFolder(db, id));
    return id;
  });
}

/** A run of the command line, which reads its files itself. */
export function addRun(db: Database, files: ArchiveView['files'], { by, now }: Writer): number {
  return writing(db, now, () => {
    const row = prepared(
      db,
      `INSERT INTO archives (via, started_at, started_by, files, progress, stopped_at, stopped_by)
       VALUES ('command', @now, @by, @files, @progress, @now, @by)`,
    ).run({ now, by, files: JSON.stringify(files), progress: JSON.stringify(noProgress) });
    return Number(row.lastInsertRowid);
  });
}

/** Pages that show it are not kept, so the version of the data need not be raised. */
export function keepProgress(db: Database, id: number, progress: ArchiveProgress): void {
  prepared(db, 'UPDATE archives SET progress = ? WHERE id = ?').run(JSON.stringify(progress), id);
}

/** All of it has been taken in. False when somebody wants it out again meanwhile. */
export function endRun(db: Database, id: number, now: string): boolean {
  return change(
    db,
    now,
    `UPDATE archives SET ended_at = ?, stopped_at = NULL, stopped_by = NULL
     WHERE id = ? AND undone_at IS NULL`,
    [now, id],
  );
}

export const archiveFolder = (db: Database, id: number): string =>
  join(uploadsFolder(db), String(id));

type Row = Pick<
  ArchiveView,
  'id' | 'via' | 'startedAt' | 'startedBy' | 'stoppedBy' | 'undoneAt' | 'undoneBy' | 'endedAt'
> & {
  files: string;
  progress: string;
  stoppedAt: string | null;
};

const columns = `id, via, started_at AS startedAt, started_by AS startedBy, files, progress,
  stopped_at AS stoppedAt, stopped_by AS stoppedBy, undone_at AS undoneAt, undone_by AS undoneBy,
  ended_at AS endedAt`;

export function getArchive(db: Database, id: number): ArchiveView | null {
  const row = prepared<Row>(db, `SELECT ${columns} FROM archives WHERE id = ?`).get(id);
  return row ? view(row) : null;
}

const perPage = 20;

/** Newest first. */
export function listArchives(db: Database, page: number): Page<ArchiveView> {
  const rows = prepared<Row>(
    db,
    `SELECT ${columns} FROM archives ORDER BY id DESC LIMIT ${perPage + 1} OFFSET ?`,
  ).all((page - 1) * perPage);
  return { rows: rows.slice(0, perPage).map(view), page, hasNext: rows.length > perPage };
}

function view({ files, progress, stoppedAt, ...row }: Row): ArchiveView {
  const named = JSON.parse(files) as ArchiveView['files'];
  const counts = JSON.parse(progress) as ArchiveProgress;
  const state = () => {
    if (row.undoneAt !== null) return row.endedAt === null ? 'undoing' : 'undone';
    if (row.endedAt !== null) return 'done';
    if (stoppedAt !== null) return 'stopped';
    return counts.worked === 0 ? 'waiting' : 'working';
  };
  const bytes = named.reduce((sum, file) => sum + file.bytes, 0);
  const pace = paceOf({ progress: counts, bytes });
  return { ...row, ...pace, files: named, bytes, progress: counts, state: state() };
}

/** The next one to work on: to take in, or to take out again. Null when nothing waits. */
export function nextArchive(db: Database): ArchiveView | null {
  const row = prepared<Row>(
    db,
    `SELECT ${columns} FROM archives WHERE ended_at IS NULL AND stopped_at IS NULL
     ORDER BY id LIMIT 1`,
  ).get();
  return row ? view(row) : null;
}

/** Something waits, or a run was killed before it had taken in what it read. */
export function hasUnfinished(db: Database): boolean {
  if (nextArchive(db) !== null) return true;
  const waits = prepared(
    db,
    `SELECT 1 FROM imports i JOIN readings r ON r.message = i.message
     WHERE i.undone_at IS NULL AND r.is_imported = 0 AND r.meeting IS NOT NULL LIMIT 1`,
  ).get();
  return waits !== undefined || firstUntracked(db) !== null;
}

/** What has been read stays; false when it is not under way. */
export function stopArchive(db: Database, id: number, { by, now }: Writer): boolean {
  return change(
    db,
    now,
    `UPDATE archives SET stopped_at = ?, stopped_by = ?
     WHERE id = ? AND ended_at IS NULL AND stopped_at IS NULL AND undone_at IS NULL`,
    [now, by, id],
  );
}

export function continueArchive(db: Database, id: number, { now }: Writer): boolean {
  return change(
    db,
    now,
    `UPDATE archives SET stopped_at = NULL, stopped_by = NULL
     WHERE id = ? AND via = 'browser' AND stopped_at IS NOT NULL AND ended_at IS NULL`,
    [id],
  );
}

/** Everything that it brought is to be taken out again; the work is done like that of the import. */
export function undoArchive(db: Database, id: number, { by, now }: Writer): boolean {
  return change(
    db,
    now,
    `UPDATE archives SET undone_at = ?, undone_by = ?, ended_at = NULL, stopped_at = NULL,
       stopped_by = NULL WHERE id = ? AND undone_at IS NULL`,
    [now, by, id],
  );
}

function change(db: Database, now: string, sql: string, values: unknown[]): boolean {
  return db.$client
    .transaction(() => {
      const { changes } = prepared(db, sql).run(...values);
      if (changes > 0) writing(db, now, () => {});
      return changes > 0;
    })
    .immediate();
}

/** Folders that a request left when it was broken off, and those of archives that have ended. */
export function forgetUploads(db: Database): void {
  const folder = uploadsFolder(db);
  if (!existsSync(folder)) return;
  const isOpen = prepared(
    db,
    'SELECT 1 FROM archives WHERE id = ? AND ended_at IS NULL AND undone_at IS NULL',
  );
  for (const name of readdirSync(folder)) {
    if (isOpen.get(Number(name)) === undefined) {
      rmSync(join(folder, name), { recursive: true, force: true });
    }
  }
}

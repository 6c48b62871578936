/** Tables of the notes in; those that recur joined across meetings out. */
import type { Table } from '#app/minutes/minutes.ts';
import {
  type Direction,
  directionOf,
  joinTables,
  type MeasuredTable,
} from '#app/todos/benchmarks.ts';
import type { Database } from '#db/open.server.ts';
import { prepared } from './prepared.server.ts';
import type { BenchmarkRow, BenchmarkView } from './subjects.ts';
import { writing } from './version.server.ts';
import type { Writer } from './views.ts';

type Row = {
  slug: string;
  topic: string;
  content: string;
  meetings: string;
  decided: Direction | null;
};

/** Last measured first. */
export function listBenchmarks(db: Database): BenchmarkRow[] {
  return prepared<Row & { latest: string }>(
    db,
    `SELECT b.slug, max(b.meeting) AS latest, b.topic, b.content,
       json_group_array(DISTINCT b.meeting) AS meetings, d.better AS decided
     FROM benchmark_tables b LEFT JOIN benchmark_directions d ON d.slug = b.slug
     GROUP BY b.slug ORDER BY latest DESC, b.slug`,
  )
    .all()
    .map((row) => toRow(row));
}

function toRow({ slug, topic, content, meetings, decided }: Row): BenchmarkRow {
  const table = JSON.parse(content) as Table;
  return {
    slug,
    title: table.caption ?? (topic || (table.header[0] ?? 'Table')),
    topic,
    unit: table.unit,
    meetings: (JSON.parse(meetings) as string[]).sort(),
    better: decided ?? directionOf(table),
    isDecided: decided !== null,
  };
}

/** Null when no table of that name was ever shown. `latest`: how many tables, counted back; else all. */
export function getBenchmark(
  db: Database,
  slug: string,
  { latest: limit = -1 }: { latest?: number } = {},
): BenchmarkView | null {
  const found = prepared<{
    meeting: string;
    message: string;
    topic: string;
    content: string;
    decided: Direction | null;
  }>(
    db,
    `SELECT b.meeting, m.key AS message, b.topic, b.content, d.better AS decided
     FROM benchmark_tables b JOIN messages m ON m.id = b.message
     LEFT JOIN benchmark_directions d ON d.slug = b.slug
     WHERE b.slug = ? ORDER BY b.meeting DESC, b.id DESC LIMIT ?`,
  )
    .all(slug, limit)
    .reverse();
  const latest = found.at(-1);
  if (!latest) return null;
  const meetings = JSON.stringify([...new Set(found.map(({ meeting }) => meeting))]);
  const row = toRow({ ...latest, slug, meetings });
  const tables = found.map(
    ({ meeting, message, topic, content }): MeasuredTable => ({
      ...{ meeting, message, topic },
      table: JSON.parse(content) as Table,
    }),
  );
  return { ...row, ...joinTables(tables, row.better) };
}

/** Which way is better; null goes back to what the unit tells. False for an unknown table. */
export function setDirection(
  db: Database,
  slug: string,
  better: Direction | null,
  { by, now }: Writer,
): boolean {
  const known = prepared(db, 'SELECT 1 FROM benchmark_tables WHERE slug = ?').get(slug);
  if (known === undefined) return false;
  writing(db, now, () => {
    prepared(db, 'DELETE FROM benchmark_directions WHERE slug = ?').run(slug);
    if (better === null) return;
    prepared(
      db,
      `INSERT INTO benchmark_directions (slug, better, decided_at, decided_by)
       VALUES (?, ?, ?, ?)`,
    ).run(slug, better, now, by);
  });
  return true;
}

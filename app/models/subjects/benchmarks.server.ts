/** Tables of the notes in; those that recur joined across meetings out. */
import type { Table } from '#app/minutes/minutes.ts';
import { prepared } from '#app/models/prepared.server.ts';
import { writing } from '#app/models/version.server.ts';
import type { Page, Writer } from '#app/models/views.ts';
import {
  benchmarkTitle,
  type Direction,
  directionOf,
  joinTables,
  type MeasuredTable,
} from '#app/todos/benchmarks.ts';
import type { Database } from '#db/open.server.ts';
import type { BenchmarkRow, BenchmarkView } from './subjects.ts';

type Row = Pick<BenchmarkRow, 'slug' | 'meetings' | 'firstMeeting' | 'lastMeeting'> & {
  topic: string;
  content: string;
  decided: Direction | null;
};

const perPage = 50;

/** Last measured first. */
export function listBenchmarks(
  db: Database,
  { page = 1 }: { page?: number } = {},
): Page<BenchmarkRow> {
  const rows = prepared<Row>(
    db,
    `${series(`SELECT min(slug) FROM benchmark_tables UNION ALL
       SELECT (SELECT min(b.slug) FROM benchmark_tables b WHERE b.slug > s.slug) FROM slugs s
       WHERE s.slug IS NOT NULL`)} ORDER BY lastMeeting DESC, s.slug LIMIT @limit OFFSET @offset`,
  ).all({ limit: perPage + 1, offset: (page - 1) * perPage });
  return { rows: rows.slice(0, perPage).map(toRow), page, hasNext: rows.length > perPage };
}

/** Every name that tables go by, in the order of the names. */
export function benchmarkSlugs(db: Database): string[] {
  const rows = prepared<{ slug: string }>(
    db,
    'SELECT DISTINCT slug FROM benchmark_tables ORDER BY slug',
  ).all();
  return rows.map(({ slug }) => slug);
}

/** `slugs` says which; each is asked of the index, none of its tables but the last one is read. */
const series = (slugs: string): string => `
  WITH RECURSIVE slugs (slug) AS (${slugs})
  SELECT s.slug, b.topic, b.content, d.better AS decided, b.meeting AS lastMeeting,
    (SELECT min(n.meeting) FROM benchmark_tables n WHERE n.slug = s.slug) AS firstMeeting,
    (SELECT count(DISTINCT n.meeting) FROM benchmark_tables n WHERE n.slug = s.slug) AS meetings
  FROM slugs s JOIN benchmark_tables b ON b.id = (SELECT l.id FROM benchmark_tables l
      WHERE l.slug = s.slug ORDER BY l.meeting DESC, l.id DESC LIMIT 1)
    LEFT JOIN benchmark_directions d ON d.slug = s.slug`;

function toRow({ topic, content, decided, ...row }: Row): BenchmarkRow {
  const table = JSON.parse(content) as Table;
  return {
    ...row,
    title: benchmarkTitle(table, topic),
    topic,
    unit: table.unit,
    better: decided ?? directionOf(table),
    isDecided: decided !== null,
  };
}

/** Null when no table of that name was ever shown. `latest`: how many tables, counted back; else all. */
export function getBenchmark(
  db: Database,
  slug: string,
  { latest = -1 }: { latest?: number } = {},
): BenchmarkView | null {
  const known = prepared<Row>(db, series('SELECT @slug')).get({ slug });
  if (!known) return null;
  const row = toRow(known);
  const tables = prepared<Omit<MeasuredTable, 'table'> & { content: string }>(
    db,
    `SELECT b.meeting, m.key AS message, b.topic, b.content
     FROM benchmark_tables b JOIN messages m ON m.id = b.message
     WHERE b.slug = ? ORDER BY b.meeting DESC, b.id DESC LIMIT ?`,
  )
    .all(slug, latest)
    .reverse()
    .map(({ content, ...place }) => ({ ...place, table: JSON.parse(content) as Table }));
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

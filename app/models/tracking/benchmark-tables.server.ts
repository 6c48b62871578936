/** Tables of a topic in; rows that know which series each belongs to out. */
import type { Table } from '#app/minutes/minutes.ts';
import { slugOf } from '#app/models/fold.ts';
import { prepared } from '#app/models/prepared.server.ts';
import { benchmarkKey } from '#app/todos/benchmarks.ts';
import type { Database } from '#db/open.server.ts';

export type MeasuredIn = { message: number; meeting: string; topicKey: string; topic: string };

/** Those without numbers are left out. */
export function insertTables(db: Database, tables: Table[], of: MeasuredIn): void {
  for (const table of tables) {
    const key = benchmarkKey(table, meantBy(db, of.topicKey));
    if (key === null) continue;
    prepared(
      db,
      `INSERT INTO benchmark_tables (message, meeting, slug, topic_key, topic, content)
       VALUES (@message, @meeting, @slug, @topicKey, @topic, @content)`,
    ).run({ ...of, slug: slugOf(key), content: JSON.stringify(table) });
  }
}

/** Inside a transaction, after somebody joined these topics (keys) to others or took them out again. */
export function regroupTables(db: Database, topicKeys: string[]): void {
  const rows = prepared<{ id: number; topicKey: string; content: string }>(
    db,
    `SELECT id, topic_key AS topicKey, content FROM benchmark_tables
     WHERE topic_key IN (SELECT value FROM json_each(?))`,
  ).all(JSON.stringify(topicKeys));
  for (const { id, topicKey, content } of rows) {
    const key = benchmarkKey(JSON.parse(content) as Table, meantBy(db, topicKey)) ?? '';
    prepared(db, 'UPDATE benchmark_tables SET slug = ? WHERE id = ?').run(slugOf(key), id);
  }
}

/** The topic that people say this one is. */
const meantBy = (db: Database, topicKey: string): string =>
  prepared<{ topic: string }>(db, 'SELECT topic FROM topic_aliases WHERE alias = ?').get(topicKey)
    ?.topic ?? topicKey;

/** A database in; everything that was written into it as one JSON document out. */
import { asc, type Column, getTableColumns } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Database } from '#db/open.server.ts';
import * as tables from '#db/schema.ts';
import { type Everything, EXPORT_SCHEMA } from './everything.ts';

export type { Everything } from './everything.ts';
export { type Restored, restoreAll } from './restore.server.ts';

/** Who may write (editors, sessions, tokens) is not part of it. Rows in the order of their keys. */
export function exportAll(db: Database, now: string): Everything {
  return db.$client.transaction(() => ({
    schema: EXPORT_SCHEMA as typeof EXPORT_SCHEMA,
    exportedAt: now,
    messages: db
      .select()
      .from(tables.messages)
      .orderBy(asc(tables.messages.id))
      .all()
      .map(({ raw, ...row }) => ({ ...row, raw: raw.toString('base64') })),
    imports: rowsOf(db, tables.imports),
    archives: rowsOf(db, tables.archives).map(({ files, progress, ...row }) => ({
      ...row,
      files: JSON.parse(files) as Everything['archives'][number]['files'],
      progress: JSON.parse(progress) as Everything['archives'][number]['progress'],
    })),
    corrections: rowsOf(db, tables.corrections).map(({ change, ...row }) => ({
      ...row,
      change: JSON.parse(change) as Everything['corrections'][number]['change'],
    })),
    people: rowsOf(db, tables.people),
    spellings: rowsOf(db, tables.spellings),
    series: rowsOf(db, tables.series).map(({ settings, ...row }) => ({
      ...row,
      settings: JSON.parse(settings) as Everything['series'][number]['settings'],
    })),
    todoNumbers: rowsOf(db, tables.todoNumbers),
    topicAliases: rowsOf(db, tables.topicAliases),
    benchmarkDirections: rowsOf(db, tables.benchmarkDirections),
    agendaDrafts: rowsOf(db, tables.agendaDrafts).map(({ draft, ...row }) => ({
      ...row,
      draft: JSON.parse(draft) as Everything['agendaDrafts'][number]['draft'],
    })),
  }))();
}

function rowsOf<Table extends SQLiteTable>(db: Database, table: Table): Table['$inferSelect'][] {
  const columns: Column[] = Object.values(getTableColumns(table));
  return db
    .select()
    .from(table as SQLiteTable)
    .orderBy(...columns.map((column) => asc(column)))
    .all() as Table['$inferSelect'][];
}

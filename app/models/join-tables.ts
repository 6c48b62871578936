/** Tables of one series, oldest first, in; rows and columns joined by their labels, changes, out. */
import type { Cell, Table } from '#app/minutes/minutes.ts';
import type { BenchmarkView, Direction } from './subjects.ts';

export type MeetingTable = { meeting: string; message: string; table: Table };

/** Labels in the order in which they first came; a cell that a meeting did not have is null. */
export function joinTables(
  found: MeetingTable[],
  better: Direction | null,
): Pick<BenchmarkView, 'rows' | 'columns' | 'tables' | 'changes'> {
  const rows = labels(found, ({ rows }) => rows.map((cells) => cells[0]?.text ?? ''));
  const columns = labels(found, ({ header }) => header.slice(1));
  const tables = found.map(({ meeting, message, table }) => ({
    ...{ meeting, message, span: table.span, header: table.header, repaired: table.repaired },
    cells: rows.map((row) => columns.map((column) => cellAt(table, row, column))),
  }));
  return { rows, columns, tables, changes: changesOf(rows, columns, tables, better) };
}

const fold = (label: string): string => label.trim().toLowerCase().replace(blanks, ' ');
const blanks = /\s+/g;

function labels(found: MeetingTable[], pick: (table: Table) => string[]): string[] {
  const seen = new Map<string, string>();
  for (const { table } of found) {
    for (const label of pick(table)) if (!seen.has(fold(label))) seen.set(fold(label), label);
  }
  return [...seen.values()];
}

function cellAt(table: Table, row: string, column: string): Cell | null {
  const at = table.header.findIndex((label, index) => index > 0 && fold(label) === fold(column));
  const cells = table.rows.find(([first]) => fold(first?.text ?? '') === fold(row));
  return at < 0 ? null : (cells?.[at] ?? null);
}

/** The newest table against the time before that each of its cells was measured. */
function changesOf(
  rows: string[],
  columns: string[],
  tables: BenchmarkView['tables'],
  better: Direction | null,
): BenchmarkView['changes'] {
  const newest = tables.at(-1);
  return rows.flatMap((row, down) =>
    columns.flatMap((column, across) => {
      const valueIn = (table: (typeof tables)[number]) =>
        table.cells[down]?.[across]?.value ?? null;
      const after = newest ? valueIn(newest) : null;
      const before =
        tables
          .slice(0, -1)
          .map(valueIn)
          .findLast((value) => value !== null) ?? null;
      if (after === null || before === null || before === 0) return [];
      const change = (after - before) / Math.abs(before);
      const isWorse =
        better === null || change === 0 ? null : better === 'up' ? change < 0 : change > 0;
      return [{ row, column, before, after, change, isWorse }];
    }),
  );
}

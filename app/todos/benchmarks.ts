/** Tables of the notes in; those that recur joined over their meetings, with what changed, out. */
import type { Span } from '#app/mail/mail.ts';
import type { Cell, Table } from '#app/minutes/minutes.ts';
import { topicKey } from './topics.ts';

export type MeasuredTable = { meeting: string; message: string; topic: string; table: Table };
export type Direction = 'up' | 'down';

export type JoinedTable = {
  meeting: string;
  message: string;
  span: Span;
  header: string[];
  repaired: boolean;
  /** `cells[row][column]` by the order of the labels; null where the table has no such cell. */
  cells: (Cell | null)[][];
};
export type Change = {
  row: string;
  column: string;
  before: number;
  after: number;
  /** Relative: 0.1 is ten per cent more; null when it was 0 before. */
  change: number | null;
  /** Null while nobody knows which way is better, or where nothing changed. */
  isWorse: boolean | null;
};
export type Joined = {
  rows: string[];
  columns: string[];
  /** Oldest first. */
  tables: JoinedTable[];
  /** Of the last meeting against the time before that each cell was measured. */
  changes: Change[];
};

/**
 * What the tables of one series have in common: their caption; without one their topic and the head
 * of their first column, or what they are measured in. New rows and columns (another compiler) start
 * no new series. Null: no numbers, nothing to compare.
 */
export function benchmarkKey(table: Table, topic: string): string | null {
  if (!table.rows.some((row) => row.some(({ value }) => value !== null))) return null;
  if (table.caption !== null) return labelKey(table.caption);
  const [corner = '', first = ''] = table.header;
  const measured = [corner, table.unit ?? '', first].find((label) => labelKey(label) !== '') ?? '';
  return `${topicKey(topic)} ${labelKey(measured)}`.trim();
}

/** What is measured: the caption, `Throughput` of `Throughput (Gbits/sec)`, else the topic. */
export function benchmarkTitle({ caption, header, unit }: Table, topic: string): string {
  if (caption !== null) return caption;
  const [corner = ''] = header;
  const measured = corner
    .replace(unit ?? '', '')
    .replace(emptyBrackets, '')
    .trim()
    .replace(lastComma, '');
  return unit !== null && measured !== '' && corner.includes(unit)
    ? measured
    : topic || corner || 'Table';
}

/** `()`, where the unit was */
const emptyBrackets = /\(\)|\[\]/;
/** `Throughput,` */
const lastComma = /[,:;]$/;

/** Tables of one series, oldest first. Labels keep the order in which they first came. */
export function joinTables(found: MeasuredTable[], better: Direction | null): Joined {
  const rows = labels(found, ({ rows }) => rows.map((cells) => cells[0]?.text ?? ''));
  const columns = labels(found, ({ header }) => header.slice(1));
  const tables = found.map(({ meeting, message, table }) => ({
    ...{ meeting, message, span: table.span, header: table.header, repaired: table.repaired },
    cells: cellsOf(table, [...rows.keys()], [...columns.keys()]),
  }));
  const named = { rows: [...rows.values()], columns: [...columns.values()], tables };
  return { ...named, changes: changesOf(named, better) };
}

/** `**OCaml 5**` and `ocaml 5` are one label; `A` and `The` are labels, too. */
const labelKey = (label: string): string =>
  label.replace(marks, '').trim().toLowerCase().replace(blanks, ' ');
const marks = /[`*]/g;
const blanks = /\s+/g;

/** Label as compared → as it was first written. */
function labels(found: MeasuredTable[], pick: (table: Table) => string[]): Map<string, string> {
  const seen = new Map<string, string>();
  for (const { table } of found)
    for (const label of pick(table))
      if (!seen.has(labelKey(label))) seen.set(labelKey(label), label);
  return seen;
}

function cellsOf(table: Table, rows: string[], columns: string[]): (Cell | null)[][] {
  const header = table.header.map(labelKey);
  const places = columns.map((column) => header.indexOf(column, 1));
  const byLabel = new Map(table.rows.map((cells) => [labelKey(cells[0]?.text ?? ''), cells]));
  return rows.map((row) => places.map((at) => (at < 0 ? null : (byLabel.get(row)?.[at] ?? null))));
}

function changesOf(
  { rows, columns, tables }: Omit<Joined, 'changes'>,
  better: Direction | null,
): Change[] {
  const newest = tables.at(-1)?.meeting;
  return rows.flatMap((row, down) =>
    columns.flatMap((column, across) => {
      const measured = tables.flatMap(({ meeting, cells }) => {
        const value = cells[down]?.[across]?.value ?? null;
        return value === null ? [] : [{ meeting, value }];
      });
      const after = measured.at(-1);
      const before = measured.findLast(({ meeting }) => meeting !== newest);
      if (!after || !before || after.meeting !== newest) return [];
      const more = after.value - before.value;
      const change = before.value === 0 ? null : more / Math.abs(before.value);
      const isWorse = better === null || more === 0 ? null : better === 'up' ? more < 0 : more > 0;
      return [{ row, column, before: before.value, after: after.value, change, isWorse }];
    }),
  );
}

/** What unit, caption and column names tell: rates are better large, times and sizes small. */
export function directionOf({ unit, caption, header }: Table): Direction | null {
  const words = [unit, caption, ...header].filter(Boolean).join(' ').toLowerCase();
  if (ratePattern.test(words)) return 'up';
  return costPattern.test(words) ? 'down' : null;
}

/** `Gbits/sec`, `req/s`, `throughput`, `ops per second` */
const ratePattern =
  /\/\s?s(?:ec)?\b|\bper second\b|\bband\s?wi|throughput|\b[kmg]?bps\b|\b[kmg]bits?\b/;
/** `ms`, `seconds`, `latency`, `size (MB)` */
const costPattern =
  /(?:^|[\s(])[nmµu]?s(?:$|[\s)])|\b(?:sec(?:ond)?s?|min(?:ute)?s?|[kmg]i?b|bytes|latency|size|time|memory|delay)\b/;

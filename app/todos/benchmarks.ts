/** Tables of all meetings in; those with the same rows and columns joined into series out. */
import type { Span } from '#app/mail/mail.ts';
import type { Table } from '#app/minutes/minutes.ts';
import { topicKey } from './topics.ts';
import { foldText } from './words.ts';

export type MeasuredTable = { meeting: string; message: string; topic: string; table: Table };
export type Direction = 'up' | 'down';

export type Measurement = {
  meeting: string;
  message: string;
  span: Span;
  value: number;
  text: string;
};
/** One cell through all meetings, oldest first. */
export type Line = { row: string; column: string; unit: string | null; values: Measurement[] };
export type Change = {
  row: string;
  column: string;
  before: number;
  after: number;
  /** Relative: 0.1 is ten per cent more; null when it was 0 before. */
  change: number | null;
  /** Null while nobody knows which way is better. */
  isWorse: boolean | null;
};
export type BenchmarkSeries = {
  /** Stable as long as the labels are: topic, first header cell, columns. */
  key: string;
  title: string;
  topic: string;
  unit: string | null;
  better: Direction | null;
  meetings: string[];
  lines: Line[];
  /** Of the last meeting against the time before, cell by cell. */
  changes: Change[];
};

/**
 * Tables belong together when they share a topic and at least half of their rows and of their
 * columns, whatever the order of these. Cells without a number are in no line. `directions`: which
 * way is better, by key of a series, as people have set it; else what the unit tells.
 */
export function benchmarkSeries(
  tables: MeasuredTable[],
  directions: ReadonlyMap<string, Direction> = new Map(),
): BenchmarkSeries[] {
  const groups = new Map<string, MeasuredTable[][]>();
  for (const measured of [...tables].sort(byMeeting)) {
    if (!hasNumbers(measured.table)) continue;
    const topic = topicKey(measured.topic);
    const known = groups.get(topic) ?? [];
    groups.set(topic, known);
    const group = known.find((each) => each.some(({ table }) => belongs(table, measured.table)));
    if (group) group.push(measured);
    else known.push([measured]);
  }
  return [...groups.values()].flat().map((group) => seriesOf(group, directions));
}

const byMeeting = (one: MeasuredTable, other: MeasuredTable): number =>
  one.meeting < other.meeting
    ? -1
    : one.meeting > other.meeting
      ? 1
      : one.table.span.start - other.table.span.start;

const hasNumbers = ({ rows }: Table): boolean =>
  rows.some((row) => row.some(({ value }) => value !== null));

const columnsOf = ({ header }: Table): string[] => header.slice(1).map(foldText);
const rowsOf = ({ rows }: Table): string[] => rows.map(([label]) => foldText(label?.text ?? ''));

function belongs(one: Table, other: Table): boolean {
  return share(columnsOf(one), columnsOf(other)) >= 0.5 && share(rowsOf(one), rowsOf(other)) >= 0.5;
}

function share(ones: string[], others: string[]): number {
  const known = new Set(ones);
  const shared = new Set(others.filter((label) => label !== '' && known.has(label))).size;
  return shared / Math.max(1, Math.min(ones.length, others.length));
}

function seriesOf(
  group: MeasuredTable[],
  directions: ReadonlyMap<string, Direction>,
): BenchmarkSeries {
  const [first] = group;
  const last = group.at(-1) ?? first;
  const lines = new Map<string, Line>();
  for (const { meeting, message, table } of group)
    for (const cells of table.rows) {
      const [label, ...values] = cells;
      values.forEach(({ value, text, unit }, at) => {
        const column = table.header[at + 1] ?? '';
        if (value === null) return;
        const key = `${foldText(label?.text ?? '')}|${foldText(column)}`;
        const line = lines.get(key) ?? {
          ...{ row: label?.text ?? '', column, unit: unit ?? table.unit, values: [] },
        };
        lines.set(key, line);
        line.values.push({ meeting, message, span: table.span, value, text });
      });
    }
  const key = first
    ? [
        topicKey(first.topic),
        foldText(first.table.header[0] ?? ''),
        ...columnsOf(first.table),
      ].join('|')
    : '';
  const better = directions.get(key) ?? (last ? directionOf(last.table) : null);
  return {
    ...{ key, topic: last?.topic ?? '', unit: last?.table.unit ?? null, better },
    title: last?.table.caption ?? last?.table.header[0] ?? '',
    meetings: [...new Set(group.map(({ meeting }) => meeting))],
    lines: [...lines.values()],
    changes: [...lines.values()].flatMap((line) => changeOf(line, last?.meeting, better) ?? []),
  };
}

function changeOf(
  { row, column, values }: Line,
  meeting: string | undefined,
  better: Direction | null,
): Change | null {
  const after = values.at(-1);
  const before = values.findLast((each) => each.meeting !== after?.meeting);
  if (!after || !before || after.meeting !== meeting) return null;
  const change = before.value === 0 ? null : (after.value - before.value) / Math.abs(before.value);
  const isWorse =
    better === null
      ? null
      : better === 'up'
        ? after.value < before.value
        : after.value > before.value;
  return { row, column, before: before.value, after: after.value, change, isWorse };
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

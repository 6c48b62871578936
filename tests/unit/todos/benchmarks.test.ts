import { expect, test } from '@playwright/test';
import type { Table } from '#app/minutes/minutes.ts';
import { benchmarkKey, benchmarkTitle, directionOf, joinTables } from '#app/todos/benchmarks.ts';

function table(
  header: string[],
  rows: [string, ...(number | null)[]][],
  unit: string | null = null,
): Table {
  return {
    ...{ caption: null, unit, header, repaired: false, span: { start: 0, end: 10 } },
    rows: rows.map(([label, ...values]) => [
      { text: label, value: null, unit: null },
      ...values.map((value) => ({ text: String(value ?? 'n/a'), value, unit: null })),
    ]),
  };
}
const at = (meeting: string, each: Table, topic = 'Performance') => ({
  meeting,
  message: meeting,
  topic,
  table: each,
});
const header = ['Bandwidth (Gbits/sec)', 'OCaml 4', 'OCaml 5'];
const first = at(
  '2024-01-08',
  table(header, [
    ['bigarray', 1, 2],
    ['bytes', 1.5, 3],
  ]),
);

test('the same rows and columns make a series, in whatever order they stand', () => {
  const second = at(
    '2024-02-05',
    table(
      [header[0] ?? '', 'OCaml 5', 'ocaml 4', 'C'],
      [
        ['bytes', 2.4, 1.5, 9],
        ['new', 1, 1, 1],
      ],
    ),
  );
  expect(benchmarkKey(second.table, second.topic)).toBe(benchmarkKey(first.table, first.topic));
  const { rows, columns, tables, changes } = joinTables([first, second], 'up');
  expect(rows).toEqual(['bigarray', 'bytes', 'new']);
  expect(columns).toEqual(['OCaml 4', 'OCaml 5', 'C']);
  expect(tables[0]?.cells[1]?.map((cell) => cell?.value ?? null)).toEqual([1.5, 3, null]);
  expect(
    changes.map(({ row, column, before, after, isWorse }) => [row, column, before, after, isWorse]),
  ).toEqual([
    ['bytes', 'OCaml 4', 1.5, 1.5, null],
    ['bytes', 'OCaml 5', 3, 2.4, true],
  ]);
});
test('compared is with an earlier meeting, and only what the last one measured', () => {
  const again = at('2024-02-05', table(header, [['bytes', 1, null]]));
  const corrected = at('2024-02-05', table(header, [['bytes', 2, null]]));
  const changes = joinTables([first, again, corrected], null).changes;
  expect(changes).toEqual([
    { row: 'bytes', column: 'OCaml 4', before: 1.5, after: 2, change: 1 / 3, isWorse: null },
  ]);
});
test('columns called A and B are two, marks and letter case make no difference', () => {
  const made = (columns: string[], value: number) =>
    table(['Case', ...columns], [['**x**', value, value + 1]]);
  const { columns, rows, changes } = joinTables(
    [at('2024-01-08', made(['A', 'The'], 1)), at('2024-02-05', made(['`a`', 'THE'], 2))],
    'down',
  );
  expect([rows, columns]).toEqual([['**x**'], ['A', 'The']]);
  expect(changes.map(({ change, isWorse }) => [change, isWorse])).toEqual([
    [1, true],
    [0.5, true],
  ]);
});
test('more than nothing has no percentage, but is worse where less is better', () => {
  const lost = (value: number) => table(['Losses', 'A'], [['x', value]]);
  const found = [at('2024-01-08', lost(0)), at('2024-02-05', lost(3))];
  expect(joinTables(found, 'down').changes[0]).toMatchObject({ change: null, isWorse: true });
});
test('a series is known by its caption, else by its topic and what it measures', () => {
  const keyOf = (each: Table, topic = 'Performance') => benchmarkKey(each, topic);
  const captioned = (caption: string) => ({ ...first.table, caption });
  expect(keyOf(captioned('Bandwidth'), 'Storage')).toBe(keyOf(captioned('bandwidth')));
  expect(keyOf(captioned('Bandwidth'))).not.toBe(keyOf(captioned('Latency')));
  expect(keyOf(first.table, 'Storage')).not.toBe(keyOf(first.table));
  expect(keyOf(table(['Boot', 'spt'], [['x', 1]]))).not.toBe(keyOf(first.table));
  const bare = (unit: string | null, column: string) => table(['', column], [['x', 1]], unit);
  expect(keyOf(bare('ms', 'A'))).not.toBe(keyOf(bare('MB', 'A')));
  expect(keyOf(bare('ms', 'A'))).toBe(keyOf(bare('ms', 'B')));
  expect(keyOf(bare(null, 'size'))).not.toBe(keyOf(bare(null, 'time')));
  expect(keyOf(table(header, [['bigarray', null, null]]))).toBeNull();
});
test('which way is better: as the unit tells, else unknown', () => {
  for (const [unit, better] of [
    ['ms', 'down'],
    ['req/s', 'up'],
    ['MB', 'down'],
    ['points', null],
    [null, null],
  ] as const)
    expect(directionOf(table(['Case', 'A'], [['x', 1]], unit))).toBe(better);
});

test('a series is called by what it measures', () => {
  const title = (corner: string, unit: string | null, caption: string | null = null) =>
    benchmarkTitle({ ...table([corner, 'A'], [['x', 1]], unit), caption }, 'Results');
  expect(title('Throughput (Gbits/sec)', 'Gbits/sec')).toBe('Throughput');
  expect(title('Throughput, Gbits/sec', 'Gbits/sec')).toBe('Throughput');
  expect(title('Throughput (Gbits/sec)', 'Gbits/sec', 'TCP')).toBe('TCP');
  expect(title('Gbits/sec', 'Gbits/sec')).toBe('Results');
  expect(title('Case', 'ms')).toBe('Results');
  expect(title('', null)).toBe('Results');
});

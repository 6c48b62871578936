import { expect, test } from '@playwright/test';
import type { Table } from '#app/minutes/minutes.ts';
import { benchmarkSeries, directionOf } from '#app/todos/benchmarks.ts';

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
  const [series, ...others] = benchmarkSeries([second, first]);
  expect(others).toEqual([]);
  expect(series).toMatchObject({ better: 'up', meetings: ['2024-01-08', '2024-02-05'] });
  const changes = series?.changes.map(({ row, column, before, after, isWorse }) => [
    row,
    column,
    before,
    after,
    isWorse,
  ]);
  expect(changes).toEqual([
    ['bytes', 'OCaml 4', 1.5, 1.5, false],
    ['bytes', 'OCaml 5', 3, 2.4, true],
  ]);
});
test('other labels, other topics and tables without numbers are no part of it', () => {
  const other = at('2024-02-05', table(['Boot', 'spt', 'hvt'], [['time', 20, 30]]));
  const elsewhere = at('2024-02-05', first.table, 'Storage');
  const words = at('2024-02-05', table(header, [['bigarray', null, null]]));
  expect(
    benchmarkSeries([first, other, elsewhere, words]).map(({ meetings }) => meetings.length),
  ).toEqual([1, 1, 1]);
});
test('which way is better: as people say, else as the unit tells, else unknown', () => {
  const [series] = benchmarkSeries([first]);
  expect(benchmarkSeries([first], new Map([[series?.key ?? '', 'down']]))[0]?.better).toBe('down');
  for (const [unit, better] of [
    ['ms', 'down'],
    ['req/s', 'up'],
    ['MB', 'down'],
    ['points', null],
    [null, null],
  ] as const)
    expect(directionOf(table(['Case', 'A'], [['x', 1]], unit))).toBe(better);
});

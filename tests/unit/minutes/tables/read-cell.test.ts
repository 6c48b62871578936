import { expect, test } from '@playwright/test';
import { readCell, unitOf } from '#app/minutes/tables/read-cell.ts';

const cells: [string, number | null, string | null][] = [
  ['1.16', 1.16, null],
  ['12,345', 12345, null],
  ['12 345 MB/s', 12345, 'MB/s'],
  ['1.840,5', 1840.5, null],
  ['-1.234.567,25 ms', -1234567.25, 'ms'],
  ['3,5 %', 3.5, '%'],
  ['1.2 ± 0.1', 1.2, null],
  ['~85%', 85, '%'],
  ['1e6', 1_000_000, null],
  ['1.5x', 1.5, 'x'],
  ['**42** ms', 42, 'ms'],
  ['n/a', null, null],
  ['-', null, null],
  ['5.2.1', null, null],
  ['2024-11-25', null, null],
  ['9 Dec', null, null],
  ['fast', null, null],
  ['', null, null],
];
for (const [text, value, unit] of cells) {
  test(`a cell: ${text}`, () => expect(readCell(text)).toEqual({ text, value, unit }));
}

const headers: [string, string | null][] = [
  ['Latency (ms)', 'ms'],
  ['before [MBit/s]', 'MBit/s'],
  ['throughput in Gbits/sec', 'Gbits/sec'],
  ['Gbits/sec', 'Gbits/sec'],
  ['before (old)', null],
  ['Read MB/s', 'MB/s'],
  ['read/write', null],
  ['Unikernel', null],
  ['in Paris', null],
];
for (const [header, unit] of headers) {
  test(`the unit of a column: ${header}`, () => expect(unitOf(header)).toBe(unit));
}

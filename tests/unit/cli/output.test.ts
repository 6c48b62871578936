import { expect, test } from '@playwright/test';
import { columns } from '#app/cli/output.ts';

const rows = [
  ['#12', 'Ann', 'write down how timers and the queue play together'],
  ['#3', 'Bert and Cleo', 'tidy'],
];

test('in a pipe each row is a line', () => {
  expect(columns(rows)).toBe(
    '#12  Ann            write down how timers and the queue play together\n#3   Bert and Cleo  tidy\n',
  );
});

test('on a terminal the last column is wrapped below itself', () => {
  expect(columns(rows, 52)).toBe(
    [
      '#12  Ann            write down how timers and the',
      '                    queue play together',
      '#3   Bert and Cleo  tidy',
      '',
    ].join('\n'),
  );
});

test('a terminal too narrow for that, and words longer than the room, are left as they are', () => {
  expect(columns(rows, 40)).toBe(columns(rows));
  expect(columns([['#1', 'x'.repeat(60)]], 40)).toBe(`#1  ${'x'.repeat(60)}\n`);
});

test('nothing is nothing', () => expect(columns([])).toBe(''));

import { expect, test } from '@playwright/test';
import { parseMinutes } from '#app/minutes/parse-minutes.ts';
import { plainMail } from '../plain-mail.ts';

/** Header and rows of the first table below a topic. */
function tableOf(table: string): string[][] {
  const body = `## Meeting 2024-11-25\n\n- Participants: Ann, Bob\n\n### Results\n\n${table}`;
  const { topics } = parseMinutes(plainMail(body), { today: '2025-01-10', roster: [] });
  const [found] = topics.flatMap(({ tables }) => tables);
  if (!found) return [];
  return [found.header, ...found.rows.map((row) => row.map(({ text }) => text))];
}

test('rows above a header that is a lone pipe are as wide as each other', () => {
  expect(tableOf('| run | before |\n| one |\n|\n|-----\n')).toEqual([
    ['', ''],
    ['run', 'before'],
    ['one', ''],
  ]);
});

test('a table has its header and the cells that stand there', () => {
  expect(tableOf('| run | before |\n|-----|-----|\n| one | 2 |\n')).toEqual([
    ['run', 'before'],
    ['one', '2'],
  ]);
});

import { expect, test } from '@playwright/test';
import { parseMinutes } from '#app/minutes/parse-minutes.ts';
import { plainMail } from '../plain-mail.ts';

const said =
  'Ann showed us that it boots there, with the sockets of the host underneath. It is big.';

const read = (body: string) =>
  parseMinutes(plainMail(`${body}\n`), { today: '2025-01-10', roster: [] });
const topicsOf = (parts: string[]): string[] =>
  read(['Participants: Ann, Bob, Carl', ...parts].join('\n\n'))
    .topics.map(({ title }) => title)
    .filter((title) => title !== '');

test('short lines above paragraphs of a mail without marks are its topics', () => {
  expect(topicsOf(['Storage', said, 'Network stack', said, said])).toEqual([
    'Storage',
    'Network stack',
  ]);
});

for (const [what, parts] of Object.entries({
  'one alone': ['Storage', said, said],
  'a sentence each': ['It works.', said, 'It is slow.', said],
  'what somebody does': ['Ann is away', said, 'Bob was there', said],
  'names at the end': [said, 'Bob', 'Ann'],
  'where there are headings': ['## Disks', 'Storage', said, 'Network', said],
}))
  test(`no topic: ${what}`, () =>
    expect(topicsOf(parts)).toEqual(what.startsWith('where') ? ['Disks'] : []));

test('who was there may stand in small letters', () => {
  const names = (list: string) =>
    read(`## Call 2024-11-25\n\n${list}\n\n### Disks\n\n- olle will try it`).participants.map(
      ({ name }) => name,
    );
  expect(names('Who: hannes, mindy, olle')).toEqual(['hannes', 'mindy', 'olle']);
  expect(names('Who: whoever wants, really')).toEqual([]);
  expect(names('Who: everyone')).toEqual([]);
});

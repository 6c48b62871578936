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

const groups = (...parts: string[][]): string[] => parts.map((lines) => `- ${lines.join('\n- ')}`);

test('bullets that lost their indentation stand below the first of their group', () => {
  const parts = groups(
    ['ssh', 'awa: the server works, there is no client yet', 'TODO Ann: publish the test vectors'],
    ['opam signing', 'Bob will draw up the workflow for maintainers'],
  );
  expect(topicsOf(parts)).toEqual(['ssh', 'opam signing']);
  expect(topicsOf([...parts, '- See you in two weeks'])).toEqual(['ssh', 'opam signing']);
});

for (const [what, parts] of Object.entries({
  'a group alone': groups(['ssh', 'awa: the server works'], ['it is all done by now']),
  'titles that say something': groups(
    ['Ann fixed it', 'Bob saw it'],
    ['It is fast now', 'It works'],
  ),
  'a group without a title': groups(
    ['ssh', 'awa: the server works, there is no client yet'],
    ['Ann rebased the branch for the signing of packages', 'nobody has looked at it'],
    ['signing', 'conex needs a rebase to the newest release'],
  ),
  'where indentation tells': groups(
    ['ssh', 'the server works, but there is no client\n  - Ann says'],
    ['signing', 'conex needs a rebase to the newest release'],
  ),
  numbers: ['1. leave it\n2. write it again from the start', '1. drop it\n2. wait another year'],
}))
  test(`no topic of bullets: ${what}`, () => {
    const heads = parts.map((part) => part.split('\n')[0]?.replace(/^(?:-|1\.) /, ''));
    expect(topicsOf(parts).filter((title) => heads.includes(title))).toEqual([]);
  });

const above = (...titles: string[]): string[] =>
  titles.map((title) => `${title}\n- Ann rebased the branch\n- Bob will test it`);

test('lines in small letters above bullets are topics where there are two or more', () => {
  expect(topicsOf(above('ocaml-solo5', 'mirage 4.4', 'ci'))).toEqual([
    'ocaml-solo5',
    'mirage 4.4',
    'ci',
  ]);
});

for (const titles of [
  ['ci'],
  ['we looked at, and liked', 'then we went on with'],
  ['the results, again', 'what nobody ever had looked at'],
])
  test(`no topic in small letters: ${titles}`, () =>
    expect(topicsOf(above(...titles))).toEqual([]));

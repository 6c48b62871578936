import { expect, test } from '@playwright/test';
import { readMail } from '#app/mail/read-mail.ts';
import { parseMinutes } from '#app/minutes/parse-minutes.ts';

const read = async (body: string) =>
  parseMinutes(await readMail(`${body}\n`, null), { today: '2025-01-10', roster: [] });
const topicsOf = async (parts: string[]): Promise<string[]> => {
  const { topics } = await read(
    ['## Meeting 2024-11-25\n\nPresent: Ann, Bob', ...parts].join('\n\n'),
  );
  return topics.map(({ title }) => title).filter((title) => title !== '');
};
const bullets = '- Ann rebased the branch\n- Bob will test it';

const underlined: [string, string[], string[]][] = [
  [
    'tildes of the same length',
    [`Storage\n~~~~~~~\n\n${bullets}`, `Network stack\n~~~~~~~~~~~~~\n\n${bullets}`],
    ['Storage', 'Network stack'],
  ],
  [
    'numbers',
    [`1. Storage\n----------\n\n${bullets}`, `2. DNS\n------\n\n${bullets}`],
    ['Storage', 'DNS'],
  ],
  [
    'a bold number',
    [`**1. Storage**\n\n${bullets}`, `**2. DNS**\n\n${bullets}`],
    ['Storage', 'DNS'],
  ],
  ['a fence of tildes', [`### Storage\n\n~~~~\nDNS\n~~~~\n\n${bullets}`], ['Storage']],
  [
    'a fence right below a line',
    [`### Storage\n\nAnn measured it with\n~~~\nTODO measure\n~~~\n\n${bullets}`],
    ['Storage'],
  ],
  [
    'a rule below the last point of a list',
    [`### Storage\n\n1. Ann rebased it\n\n2. Bob tests it again\n---\n\n${bullets}`],
    ['Storage'],
  ],
];
for (const [what, parts, topics] of underlined) {
  test(`titles of topics: ${what}`, async () => expect(await topicsOf(parts)).toEqual(topics));
}

test('what stands between two underlined titles is read', async () => {
  const { topics } = await read(
    `## Meeting 2024-11-25\n\nPresent: Ann, Bob\n\nStorage\n~~~~~~~\n\n${bullets}\n\nDNS\n~~~\n\n- none\n\nTLS stack\n~~~~~~~~~\n\n- TODO Ann: port it`,
  );
  expect(
    topics.flatMap(({ items }) => items.flatMap(({ todos }) => todos)).map(({ text }) => text),
  ).toEqual(['test it', 'port it']);
});

const framed: [string, string][] = [
  ['# Docs crew\n\n📅 Monday December 16th 2024, 16:30-17:30 CET\n👥 Attendees: Ann, Bob', '16:30'],
  [
    '**Minutes of Meeting: packaging sync up**\n**Date:** Monday, 16th December 2024, 16:30 - 17:30 CET\n**Attendees:** Ann, Bob',
    '16:30',
  ],
  ['# Weekly, 16 December 2024, 16:30 CET\n\n##Attendees: Ann and Bob', '16:30'],
  [
    '**Minutes of Meeting - 16th December 2024, 16:30 - 17:30 CET**\n\n**Attendees:** Ann, Bob',
    '16:30',
  ],
  ['*Call details:* Monday 16th December 2024, 16:30 CET\n\nAttendees: Ann, Bob', '16:30'],
  ['**MoM - packaging**\n**Date:** 16 December 2024, 16:30 CET\n**Attendees:** Ann, Bob', '16:30'],
];
for (const [head, start] of framed) {
  test(`the frame of notes: ${head}`, async () => {
    const { meeting, participants, topics } = await read(`${head}\n\n## Storage\n\n${bullets}`);
    expect([meeting?.date, meeting?.start]).toEqual(['2024-12-16', start]);
    expect(participants.map(({ name }) => name)).toEqual(['Ann', 'Bob']);
    expect(topics.map(({ title }) => title)).toEqual(['Storage']);
  });
}

test('a topic may be called after minutes', async () => {
  expect(await topicsOf([`### Minutes of meetings on the web\n\n${bullets}`])).toEqual([
    'Minutes of meetings on the web',
  ]);
});

import { expect, test } from '@playwright/test';
import { parseMinutes } from '#app/minutes/parse-minutes.ts';
import { plainMail } from '../plain-mail.ts';

/** Notes that Zoe Park sent, with `frame` below their heading: who was there, roles and other spellings. */
function read(frame: string, rest = '### AoB\n- Olga: nothing new\n- Karl will be away') {
  const body = `## Meeting Nov 25th 2024 10:00 - 12:00 CET\n\n${frame}\n\n${rest}\n`;
  const from = { name: 'Zoe Park', address: 'zoe@example.org' };
  return parseMinutes(plainMail(body, { from }), { today: '2025-01-10', roster: [] });
}

const people = (frame: string): string =>
  read(frame)
    .participants.map(
      ({ name, role, aliases }) =>
        `${name}${aliases ? `=${aliases.join('+')}` : ''}${role ? ` (${role})` : ''}`,
    )
    .join(', ');

const lists: [string, string][] = [
  // Other spellings beside the name.
  ['Participants: Petra (PK), Olga [OL], Karl', 'Petra=PK, Olga=OL, Karl'],
  ['Participants: Karl Winter (kwin, chair), Olga', 'Karl Winter=kwin (chair), Olga'],
  ['Participants: Karl Winter (Frosty), Olga', 'Karl Winter=Frosty, Olga'],
  ['Participants: Karl Winter (Cambridge), Olga (Citrix)', 'Karl Winter, Olga'],
  ['Participants: Ann "annie" Mill, Olga', 'Ann Mill=annie, Olga'],
  ['Participants: Ann Mill (aka annie), Olga (IRC: oo)', 'Ann Mill=annie, Olga=oo'],
  ['Participants: Ann Mill - AM, Olga Orlova = OO', 'Ann Mill=AM, Olga Orlova=OO'],
  ['Participants: AM: Ann Mill, OO = Olga Orlova', 'Ann Mill=AM, Olga Orlova=OO'],
  ['Participants: annl (Ann Mill), @olga (Olga Orlova)', 'Ann Mill=annl, Olga Orlova=olga'],
  ['Participants: Ann Mill (AM; remote), Olga (until 11:00)', 'Ann Mill=AM (remote), Olga'],
  ['Participants: Jean-Luc van den Berg (JLB), Olga', 'Jean-Luc van den Berg=JLB, Olga'],
  ['👥 Participants: Ann, Olga', 'Ann, Olga'],
  ['participants: ann, olga, karl w', 'ann, olga, karl w'],
  // Who was not there.
  ['Participants: Ann, Olga. Apologies for absence: Karl', 'Ann, Olga'],
  ['Participants: Ann, Olga; apologies: Karl, Petra', 'Ann, Olga'],
  ['Participants: Ann, Olga (regrets: Karl, Petra)', 'Ann, Olga'],
  ['Participants: Ann, Olga. Apologies from Karl and Petra', 'Ann, Olga'],
  ['Participants: Ann, Olga, **Excused:** Karl', 'Ann, Olga'],
  ['Participants: Ann, Olga / absent: Karl', 'Ann, Olga'],
  ['Participants: Ann, Olga - regrets: Karl', 'Ann, Olga'],
  ['Participants: Ann, Olga, Karl (excused), Petra (sends apologies)', 'Ann, Olga'],
  ['Participants: Ann, Olga, Karl could not make it', 'Ann, Olga'],
  ['Participants: Ann, Olga\nRegrets: Karl', 'Ann, Olga'],
  ['Participants: Ann, Olga\n\nNot present: Karl', 'Ann, Olga'],
  ['Participants: Ann (apologies: Karl), Olga', 'Ann, Olga'],
  // Where the list goes on.
  ['Participants: Ann, Olga\nRemote: Karl', 'Ann, Olga, Karl'],
  ['Participants: Ann, Olga Remote: Karl, Petra', 'Ann, Olga, Karl, Petra'],
  ['In person: Ann, Olga\nOnline: Karl', 'Ann, Olga, Karl'],
  ['Participants:\n- In person: Ann, Olga\n- Remote: Karl\n- Absent: Petra', 'Ann, Olga, Karl'],
  ['Present: in the room: Ann, Olga; on the phone: Karl', 'Ann, Olga, Karl'],
  ['Participants: Ann, Olga; chair: Karl', 'Ann, Olga, Karl (chair)'],
  [
    'Participants: Ann, Olga\n\nChair: Olga. Time: 11:00 CET. Notes: Karl, with gaps.',
    'Ann, Olga (chair), Karl (notes)',
  ],
  ['Participants: Ann, joining later Olga, and also Karl', 'Ann, Olga, Karl'],
  ['Participants: Ann, Olga, and for the last ten minutes Karl', 'Ann, Olga, Karl'],
  ['Participants: Ann, from 10:30 on Olga, towards the end Karl', 'Ann, Olga, Karl'],
  // Sentences.
  ['Ann, Olga and I were present.', 'Ann, Olga, Zoe Park'],
  ['Notes of the call. Ann, Olga and Karl attended.', 'Ann, Olga, Karl'],
  ['Present were Ann, Olga and Karl.', 'Ann, Olga, Karl'],
  ['Attended by Ann and Olga.', 'Ann, Olga'],
  ['We were three: Ann, Olga and me.', 'Ann, Olga, Zoe Park'],
  ['Participants: Ann, Olga, me', 'Ann, Olga, Zoe Park'],
  // Tables.
  [
    '| Name | Role |\n| --- | --- |\n| Ann Mill (AM) | chair |\n| Olga | |',
    'Ann Mill=AM (chair), Olga',
  ],
  ['| Present | Ann, Olga |\n| --- | --- |\n| Apologies | Karl |', 'Ann, Olga'],
  // Names alone.
  ['- Ann, Olga, Karl, Petra', 'Ann, Olga, Karl, Petra'],
  ['Who: Ann, Olga', 'Ann, Olga'],
  ['Who: ann, mato, olga', 'ann, mato, olga'],
];
for (const [frame, expected] of lists) {
  test(`there were: ${frame.replace(/\n/g, ' ⏎ ')}`, () => expect(people(frame)).toBe(expected));
}

/** Labels and sentences of the same: Ann, Olga and Karl were there. */
const ways = [
  'This time: Ann, Olga, Karl|Today: Ann, Olga, Karl|We were: Ann, Olga, Karl|Joined: Ann, Olga, Karl|Roll-call: Ann, Olga, Karl',
  'Ann, Olga and Karl on the call.|(Ann, Olga, Karl)|Hangout with Ann, Olga and Karl|Ann, Olga, Karl; regrets: Pia',
  'Participants (sorted by first name, as nobody objected): Ann, Olga, Karl|Present at 16:00: Ann, Olga, Karl',
  'Minutes by Ann. Present: Ann, Olga, Karl|Today we had Ann, Olga and Karl.|Ann, Olga, Karl present, Pia absent.',
  'Participants: Cambridge: Ann, Olga; Paris: Karl|_Attendees_: Ann, Olga, Karl|Participants (3) – Ann, Olga, Karl',
  'Participants: Ann, Olga, Karl. Pia sent apologies.|Participants: Ann, Olga, Karl, not Pia|Participants = Ann, Olga, Karl',
  'Participants: Ann, Olga and, later, Karl|Participants: Ann, Olga, two people from Citrix, Karl|ann, olga, karl',
  'Participants: Ann (Citrix), Olga until 10:30, Karl joined later|List of participants: Ann, Olga, Karl',
  'Participants: dr. Ann, prof. Olga, Karl|1. Participants\n   Ann, Olga, Karl|Present (in person): Ann, Olga\nPresent (remote): Karl',
].flatMap((row) => row.split('|'));
for (const way of ways) {
  test(`Ann, Olga and Karl were there: ${way.replace(/\n/g, ' ⏎ ')}`, () => {
    const names = read(way).participants.map(({ name }) => name.toLowerCase());
    expect(names.join(', ')).toBe('ann, olga, karl');
  });
}

const nobody = [
  '- Xen, Unikraft, Solo5',
  '- Release, Website, Documentation',
  'Remote: https://meet.example.org/room',
  'The patches and the tests were there.',
  'Ann and Olga were asked to review it.',
  'Most of the drivers are present.',
  'With: a lot of patience',
  'Who: everybody, nobody',
  'Who: users, testers, ann',
  'We were late, and the room was taken.',
  '| Name | Bytes |\n| --- | --- |\n| read | 12 |',
  'Here: the list of open questions',
  'Reviewers: Ann, Olga',
  'To review: Ann, Karl',
  'Todo: Ann, Karl',
  'Apologies: Ann, Karl',
  'Languages: OCaml, Rust',
];
for (const frame of nobody) {
  test(`names nobody: ${frame.replace(/\n/g, ' ⏎ ')}`, () => expect(people(frame)).toBe(''));
}

const spoken: [string, string][] = [
  ['Participants: Petra (PK), Olga', 'PK will bisect the leak'],
  ['Participants: Petra Klein [PK], Olga', 'PK to bisect the leak'],
  ['Participants: Petra Klein (frosty), Olga', 'frosty will bisect the leak'],
  ['Participants: Petra Klein (Frosty), Olga', 'Frosty plans to bisect the leak'],
  ['Participants: Petra "pk1" Klein, Olga', 'TODO pk1: bisect the leak'],
];
for (const [frame, item] of spoken) {
  test(`${item} is promised by a name in ${frame}`, () => {
    const { topics, participants } = read(frame, `### AoB\n- ${item}`);
    expect(topics.flatMap(({ items }) => items.flatMap(({ todos }) => todos))).toMatchObject([
      { owners: [participants[0]?.name] },
    ]);
  });
}

test('what is missing is no absent person once the topics have begun', () => {
  const { topics } = read('Participants: Ann, Olga', '### Docs\n- missing: a page on DNS\n- ok');
  expect(topics[0]?.items.map(({ text }) => text)).toEqual(['missing: a page on DNS', 'ok']);
});

import { expect, test } from '@playwright/test';
import { meetingOn } from '#app/agenda/next-meeting.ts';
import { personalMails } from '#app/agenda/personal-mail.ts';
import { everySecondMonday } from '#app/agenda/series.ts';
import { madeTodo } from './made.ts';

const meeting = meetingOn('2024-12-09', everySecondMonday, 'announced', '2024-11-25');
const news = {
  ids: true,
  meeting,
  since: '2024-11-25',
  staleAfter: 3,
  todos: [
    madeTodo({ id: 1, title: 'measure the ring buffer', owners: ['Ilka'] }),
    madeTodo({
      id: 2,
      title: 'rename the flag',
      owners: ['Ilka', 'Jonas'],
      firstSeen: '2024-10-28',
      meetingsOpen: 3,
    }),
    madeTodo({
      id: 3,
      title: 'ask for the hardware',
      owners: ['Ilka'],
      status: 'waiting',
      waiting: { on: 'the vendor', until: '2024-12-20' },
    }),
    madeTodo({ id: 4, title: 'open an issue', owners: ['Ilka'], status: 'suggested' }),
    madeTodo({
      id: 5,
      title: 'release 0.4',
      owners: ['Ilka'],
      status: 'done',
      closedOn: '2024-11-25',
    }),
    madeTodo({
      id: 6,
      title: 'release 0.3',
      owners: ['Ilka'],
      status: 'done',
      closedOn: '2024-11-11',
    }),
    madeTodo({ id: 7, title: 'nobody has this', owners: [] }),
    madeTodo({
      id: 8,
      title: 'long gone',
      owners: ['Mara'],
      status: 'done',
      closedOn: '2024-01-01',
    }),
  ],
};
const roster = [{ name: 'Ilka', aliases: [], handles: [], addresses: ['ilka@example.org'] }];

test('who is written in two ways gets one mail', () => {
  const known = [{ name: 'Ilka Berg', aliases: ['Ilka'], handles: [], addresses: [] }];
  const first = madeTodo({ id: 9, title: 'tag 0.5', owners: ['Ilka Berg'] });
  const mails = personalMails({ ...news, todos: [first, ...news.todos] }, known);
  expect(mails.map(({ person }) => person)).toEqual(['Ilka Berg', 'Jonas']);
  expect(mails[0]?.body).toContain('tag 0.5');
  expect(mails[0]?.body).toContain('measure the ring buffer');
});

test('one mail each, only for those for whom there is something to say', () => {
  const mails = personalMails(news, roster);
  expect(mails.map(({ person, address }) => [person, address])).toEqual([
    ['Ilka', 'ilka@example.org'],
    ['Jonas', null],
  ]);
  expect(mails[0]?.subject).toBe('Your TODOs for the meeting on 2024-12-09');
  expect(mails[0]?.body).toBe(`Hello Ilka,

our next meeting is on Monday Dec 9th, 10:00 - 12:00 CET. This stands
under your name:

New since Nov 25th:
- measure the ring buffer (Storage) [#1]

Open:
- rename the flag (Storage, open for 3 meetings) [#2]

Waiting:
- ask for the hardware (Storage, on the vendor, until Dec 20th) [#3]

Said, not yet taken down:
- open an issue (Storage) [#4]

Closed since Nov 25th:
- release 0.4 (Storage) [#5]
`);
});

test('a person goes by any spelling', () => {
  const known = [
    { name: 'Jonas Berg', aliases: ['Jonas'], handles: [], addresses: ['jb@example.org'] },
  ];
  const mails = personalMails(news, known);
  expect(mails.map(({ person }) => person)).toEqual(['Ilka', 'Jonas Berg']);
  expect(mails[1]?.body).toContain('- rename the flag');
});

test('before the first notes nothing is new', () => {
  const mails = personalMails({ ...news, since: null }, roster);
  expect(mails[0]?.body).not.toContain('New since');
  expect(mails[0]?.body).toContain('Open:\n- measure the ring buffer (Storage) [#1]\n');
});

test('where ids are switched off, the short mails carry none either', () => {
  const mails = personalMails({ ...news, since: null, ids: false }, roster);
  expect(mails[0]?.body).toContain('- measure the ring buffer (Storage)\n');
  expect(mails.map(({ body }) => body).join('')).not.toContain('[#');
});

test('promises of long ago are counted, and are no reason for a mail', () => {
  const said = (id: number, meetingsSilent: number, owner = 'Ilka') =>
    madeTodo({ id, title: `promise ${id}`, owners: [owner], status: 'suggested', meetingsSilent });
  const bodyOf = (...more: ReturnType<typeof said>[]) =>
    personalMails({ ...news, todos: [...news.todos, ...more] }, roster)[0]?.body;
  expect(bodyOf(said(20, 2), said(21, 3), said(22, 28))).toMatch(
    /- open an issue .*\n- promise 20 .*\n[\s\S]*\n\n2 promises of earlier meetings were never taken down\.\n$/,
  );
  expect(bodyOf(said(21, 3))).toMatch(
    /\n\nOne promise of an earlier meeting was never taken down\.\n$/,
  );
  const mails = personalMails({ ...news, todos: [said(23, 9, 'Noor')] }, roster);
  expect(mails).toEqual([]);
});

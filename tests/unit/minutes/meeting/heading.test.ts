import { expect, test } from '@playwright/test';
import { parseMinutes } from '#app/minutes/parse-minutes.ts';
import { plainMail } from '../plain-mail.ts';

/** Notes that begin with `head`, in a mail of Friday 2022-03-11. */
function read(head: string, subject = 'call notes') {
  const body = `${head}\n\n- Participants: Ann, Bob\n\n## DNS\n- a note\n- TODO Ann: do it\n\n## TLS\n- more\n`;
  const mail = plainMail(body, { subject, date: '2022-03-11T09:00:00Z' });
  return parseMinutes(mail, { today: '2025-01-10', roster: [] });
}

/** Head, day with time and zone, subject. */
const heads: [string, string, string?][] = [
  ['notes of the meeting of march 9th; next one march 23rd at 14:00 CET.', '2022-03-09'],
  ['# Xen and Solo5 team, 9 March 2022, 10:30 GMT', '2022-03-09 10:30 Europe/London'],
  ['# Solo5 team 2022-03-09', '2022-03-09'],
  ['# Weekly\n\n14:00-15:30 CET, in the attic', '2022-03-11 14:00 15:30 Europe/Berlin'],
  ['# Notes 9 March 2022\n\n14:00-15:30 CET, in the attic', '2022-03-09 14:00 15:30 Europe/Berlin'],
  [
    '# Notes 9 March 2022\n\nTime: 14:00-15:30 CET\nPlace: the attic',
    '2022-03-09 14:00 15:30 Europe/Berlin',
  ],
  [
    '# Weekly call 2022-03-09\n\nMeeting started by ann at 15:00 UTC, ended at 15:48 UTC.',
    '2022-03-09 15:00 15:48 UTC',
  ],
  ['# Notes 9 March 2022\n\n10am UK / 11am CET', '2022-03-09 10:00 Europe/London'],
  ['# Notes\n\nDate: 9 March 2022\nTime: 14:00-15:30 CET', '2022-03-09 14:00 15:30 Europe/Berlin'],
  [
    '# Notes\n\n- Date: 9 March 2022\n- Time: 14:00-15:30 CET',
    '2022-03-09 14:00 15:30 Europe/Berlin',
  ],
  [
    '# Notes\n\n**Date:** 9 March 2022  \n**Time:** 14:00–15:30 (UTC)',
    '2022-03-09 14:00 15:30 UTC',
  ],
  [
    '# Notes\n\n| Date | 9 March 2022 |\n|---|---|\n| Time | 14:00 - 15:30 UTC |',
    '2022-03-09 14:00 15:30 UTC',
  ],
  [
    '# Notes\n\n| Date | Time | Place |\n|---|---|---|\n| 9 March 2022 | 14:00 - 15:30 UTC | Jitsi |',
    '2022-03-09 14:00 15:30 UTC',
  ],
  ['---\ntitle: Team\ndate: 2022-03-09\ntime: 14:00-15:00 UTC\n---', '2022-03-09 14:00 15:00 UTC'],
  [
    '---\ntitle: Team\ndate: 2022-03-09\nstart: 14:00\nend: 15:00\ntimezone: CET\n---',
    '2022-03-09 14:00 15:00 Europe/Berlin',
  ],
  ['---\ntitle: Team\ndate: 2022-03-09 14:00 CET\n---', '2022-03-09 14:00 Europe/Berlin'],
  ['## Meeting Mar 9th 14:00 UTC / 15:00 CET', '2022-03-09 14:00 UTC'],
  ['## Meeting Mar 9th, 14:00 UTC (15:00 CET)', '2022-03-09 14:00 UTC'],
  ['## Meeting Mar 9th, 1400-1500 UTC', '2022-03-09 14:00 15:00 UTC'],
  ['## Meeting Mar 9th, 14h-15h', '2022-03-09 14:00 15:00'],
  ['## Meeting Mar 9th, 10-11am GMT', '2022-03-09 10:00 11:00 Europe/London'],
  ['## Meeting Mar 9th, 10.00 - 12.00 Uhr', '2022-03-09 10:00 12:00'],
  ['## Wed 9 March, 10:00', '2022-03-09 10:00'],
  ['## 2022-03-09', '2022-03-09'],
  ['## Mirage retreat, 8-10 March 2022', '2022-03-08'],
  ['## Meeting 8./9. March 2022', '2022-03-08'],
  ['## Meeting March 8-9, 2022', '2022-03-08'],
  ['Meeting Wednesday, March 9th', '2022-03-09'],
  ['**Meeting of 9th March 2022, 10:00-12:00 CET**', '2022-03-09 10:00 12:00 Europe/Berlin'],
  ['*9 March 2022*', '2022-03-09'],
  ["Notes from today's call", '2022-03-11'],
  ["Notes from yesterday's call", '2022-03-10'],
  ['Notes of the call on Wednesday', '2022-03-09'],
  ["Here are the notes of last Wednesday's meeting.", '2022-03-09'],
  ['Notes of the call this morning', '2022-03-11'],
  ['notes from Wednesday', '2022-03-09'],
  ["Here's what I wrote down on Wednesday.", '2022-03-09'],
  ["writeup of Wednesday's chat", '2022-03-09'],
  ['What we agreed on yesterday. We talk again on the 23rd of March.', '2022-03-10'],
  ['notes from the meeting two days ago', '2022-03-09'],
  ['# Team call', '2022-03-09', '[Solo5] call 09/03'],
  ['# Team call', '2022-03-09', 'call notes 9.3.'],
  ['# Solo5\n\n| Who | Role |\n|---|---|\n| Ann | |\n| Bob | |', '2022-03-09', 'notes 2022-03-09'],
  ['# Team call', '2022-03-09', 'notes 2022-03-09'],
  ['# Team call', '2022-03-09 10:00', 'notes Wed Mar 9, 10:00'],
  ['MirageOS bi-weekly, 9 March 2022, 16:00 GMT', '2022-03-09 16:00 Europe/London'],
  ['MirageOS bi-weekly\n9 March 2022\n16:00-17:00 GMT', '2022-03-09 16:00 17:00 Europe/London'],
  [
    '# Solo5 call -- Wednesday 9 March\n\n16:00 - 17:00 GMT | Jitsi',
    '2022-03-09 16:00 17:00 Europe/London',
  ],
  [
    'Hi all,\n\nwe met on Wednesday 9th March, 10:00-11:00 GMT. Here is what was said.',
    '2022-03-09 10:00 11:00 Europe/London',
  ],
];
for (const [head, expected, subject] of heads) {
  test(`is of that day: ${head} ${subject ?? ''}`, () => {
    const { meeting, topics, participants } = read(head, subject);
    const { date, start, end, timeZone } = meeting ?? {};
    expect([date, start, end, timeZone].filter((part) => part).join(' ')).toBe(expected);
    expect(participants.map(({ name }) => name)).toEqual(['Ann', 'Bob']);
    expect(topics.map(({ title, depth, items }) => [title, depth, items.length])).toEqual([
      ['DNS', 1, 2],
      ['TLS', 1, 1],
    ]);
  });
}

/** Texts above notes whose day is the mail's own. */
const undated = [
  'Hi all, the release of last Wednesday works.',
  'Please correct the notes until Monday.',
  'Ann sent the patch yesterday.',
  'Next call on Wednesday.',
  'There is a follow-up call on Thursday.',
  'This is the agenda of Thursday’s successor.',
  'Bob will be away from Tuesday on.',
  'We talk again on Wednesday the 23rd of March.',
  'See you all on 16 March!',
];
for (const head of undated) {
  test(`says no day: ${head}`, () => {
    expect(read(head).meeting).toMatchObject({ date: '2022-03-11', basis: 'mail-date' });
  });
}

/** First headings that are topics, though they state a day. */
const topical = ['## Release of 9 March', '## Since March 2nd'];
for (const head of topical) {
  test(`is a topic: ${head}`, () => {
    const body = `- Participants: Ann, Bob\n\n${head}\n- a note\n\n## TLS\n- more\n`;
    const mail = plainMail(body, { subject: 'notes', date: '2022-03-11T09:00:00Z' });
    const { topics } = parseMinutes(mail, { today: '2025-01-10', roster: [] });
    expect(topics.map(({ title }) => title)).toEqual([head.slice(3), 'TLS']);
  });
}

/** A file's name, and the day that it states. */
const files: [string, string | null][] = [
  ['2022-03-09.md', '2022-03-09'],
  ['20220309-notes.txt', '2022-03-09'],
  ['notes-2022-03-09.md', '2022-03-09'],
  ['talks/sync_2022_03_09.txt', '2022-03-09'],
  ['team.2022-03-09.notes.md', '2022-03-09'],
  ['release-4.3.md', null],
  ['solo5-0-9-1.md', null],
  ['notes.md', null],
];
for (const [file, day] of files) {
  test(`a file called ${file}`, () => {
    const mail = plainMail('- Participants: Ann, Bob\n\n## DNS\n- a note\n- TODO Ann: do it\n', {
      file,
    });
    const { meeting } = parseMinutes(mail, { today: '2025-01-10', roster: [] });
    expect(meeting?.date ?? null).toBe(day);
  });
}

test('a day in the file name takes its time and its words from the text that says the same day', () => {
  const body =
    'monitoring call, Wednesday 9th of March 2022, 15.00 CET\n\nParticipants: Ann, Bob\n\n* DNS\n  * Ann will do it\n* next call is in two weeks, same time\n';
  const of = (file: string) => {
    const mail = plainMail(body, { file });
    const { meeting, next } = parseMinutes(mail, { today: '2025-01-10', roster: [] });
    const words = meeting?.span ? body.slice(meeting.span.start, meeting.span.end) : null;
    return [meeting?.date, meeting?.start, words, next?.start];
  };
  expect(of('notes-2022-03-09.eml')).toEqual([
    '2022-03-09',
    '15:00',
    'Wednesday 9th of March 2022',
    '15:00',
  ]);
  expect(of('notes-2022-03-10.eml').slice(0, 3)).toEqual(['2022-03-10', null, null]);
});

test('the only heading, with a whole date, is that of the meeting, and bullets are the topics', () => {
  const read = (heading: string) => {
    const body = `${heading}\n\n- Releases\n  - one is out\n  - TODO Ann: tag it\n- Website\n  - Bob moves it\n`;
    const mail = plainMail(body, { date: '2021-10-03T09:00:00Z' });
    const { meeting, topics } = parseMinutes(mail, { today: '2025-01-10', roster: [] });
    return [meeting?.date, ...topics.map(({ title }) => title)];
  };
  expect(read('# Roadmap session, Oct 2nd 2021')).toEqual(['2021-10-02', 'Releases', 'Website']);
  expect(read('# Release of 4.0, in October')).not.toContain('2021-10-02');
  const two = '# Notes of 2021-10-02\n\n- Participants: Ann, Bob\n\n## Release of Oct 9th 2021';
  expect(read(two)[0]).toBe('2021-10-02');
});

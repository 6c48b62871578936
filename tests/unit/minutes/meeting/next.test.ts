import { expect, test } from '@playwright/test';
import { parseMinutes } from '#app/minutes/parse-minutes.ts';
import { plainMail } from '../plain-mail.ts';

/** The announcement as the last bullet of notes of Monday 2024-11-25, 10:00 – 12:00 CET. */
function next(announcement: string): string | null {
  const body = `## Meeting Nov 25th 2024 10:00 - 12:00 CET\n\n- Participants: Ann, Bob\n\n### AoB\n- ${announcement}\n`;
  const found = parseMinutes(plainMail(body), { today: '2025-01-10', roster: [] }).next;
  return found && [found.date, found.start, found.end].filter((part) => part).join(' ');
}

const announced: [string, string][] = [
  ['Next meeting: Monday Dec 9th, 10:00-12:00 CET', '2024-12-09 10:00 12:00'],
  ['The next meeting is on 9th December', '2024-12-09'],
  ['Next call will be **9th December**. Ann will send a mail on the 6th.', '2024-12-09'],
  ['next meeting in two weeks', '2024-12-09'],
  ['next meeting: same time in two weeks', '2024-12-09 10:00 12:00'],
  ['next bi-weekly meeting next Monday at 11:00', '2024-12-02 11:00'],
  ['the next one is the upcoming Monday', '2024-12-02'],
  ['Next meeting: 2025-01-13', '2025-01-13'],
  ['Next meeting will be Jan 13th', '2025-01-13'],
  ['Next call will take place on the 9th', '2024-12-09'],
  ['the next call is on the 20th', '2024-12-20'],
  ['No call next week (2nd December), we resume in two weeks on the 9th December.', '2024-12-09'],
  ['No meeting next week, the next one is on Dec 9th', '2024-12-09'],
  ['we will meet again on December 9th', '2024-12-09'],
  ['See you on Monday, 9th of December', '2024-12-09'],
  ['On Dec 9th we have the next meeting', '2024-12-09'],
  ['let’s meet again in 3 weeks', '2024-12-16'],
  ['next meeting in one month', '2024-12-25'],
  ['next meeting: 09/12 at 14:00 CET', '2024-12-09 14:00'],
  ['next meeting: 9.12. at 14:00', '2024-12-09 14:00'],
  ['next week same time (16:00 UTC)', '2024-12-02 16:00'],
  ['There’s a follow-up on Thursday 12 December, 11:00 CET', '2024-12-12 11:00'],
  ['We’ll continue on Monday Dec 9th, 10:00-12:00 CET', '2024-12-09 10:00 12:00'],
  ['We meet monthly. Next: December 4th, 17:00-18:00 CET.', '2024-12-04 17:00 18:00'],
  ['next meeting next week on Wednesday 16:00', '2024-12-04 16:00'],
  ['The meeting of Dec 9th is moved to Tuesday Dec 10th, 11:00', '2024-12-10 11:00'],
  ['the next call has been postponed to December 16th', '2024-12-16'],
];
for (const [text, expected] of announced) {
  test(`announces the next meeting: ${text}`, () => expect(next(text)).toBe(expected));
}

const silent = [
  'We’ll continue the port, 3/4 of it is done',
  'the next call has 3/4 of an hour for questions',
  'There is a follow-up patch, sent on Dec 2nd',
  'this will be done by the next call',
  'an agenda item for the next meeting. Ann is away on Dec 9th.',
  'Ann will be back next week',
  'the next release is on Dec 9th',
  'the next step is to meet the deadline of Dec 9th',
  'we discussed the last meeting of Nov 11th',
  'Bob reports on the meeting with the board on Dec 2nd',
  'No meeting next week',
  'the following patches were merged on Dec 1st',
  'the next call comes with a new time zone',
  'in the meeting Ann said that the patch was moved to the next release on Dec 9th',
  'the call handler has moved to another file on Dec 9th',
];
for (const text of silent) {
  test(`announces no meeting: ${text}`, () => expect(next(text)).toBeNull());
}

import { expect, test } from '@playwright/test';
import { parseMinutes } from '#app/minutes/parse-minutes.ts';
import { plainMail } from '../plain-mail.ts';

/** The announcement as the last bullet of notes of Monday 2024-11-25, 10:00 – 12:00 CET. */
const next = (announcement: string) => nextBelow(`### AoB\n- ${announcement}`);

/** What the notes of that meeting say below their participants. */
function nextBelow(notes: string): string | null {
  const body = `## Meeting Nov 25th 2024 10:00 - 12:00 CET\n\n- Participants: Ann, Bob\n\n${notes}\n`;
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
  [
    'No call next week (2nd December) as many are away, but we can resume the call as normal in two weeks on the 9th December.',
    '2024-12-09',
  ],
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

const sameTime = '10:00 12:00';
const inOtherWords: [string, string][] = [
  ['We reconvene on Tuesday 10th December at 1600 CET.', '2024-12-10 16:00'],
  ['The next one is on the first Tuesday of December', '2024-12-03'],
  ['23 December is skipped, we continue on Jan 6th, same time', `2025-01-06 ${sameTime}`],
  ['same time in 2 weeks', `2024-12-09 ${sameTime}`],
  ['same time, same place, in a fortnight', `2024-12-09 ${sameTime}`],
  ['See you in two weeks, usual time.', `2024-12-09 ${sameTime}`],
  ['we meet again a week later', `2024-12-02`],
  ['Next sync: Wed 11 December 16:30–17:30 CET', '2024-12-11 16:30 17:30'],
  ['next call Dec 9, 10h-12h', '2024-12-09 10:00 12:00'],
  ['next call on Dec 9th, 10-12h CET', '2024-12-09 10:00 12:00'],
  ['next call on Dec 9th, 10-11am CET', '2024-12-09 10:00 11:00'],
  ['next call on Dec 9th at 4pm', '2024-12-09 16:00'],
  ['next call on Dec 9th at noon', '2024-12-09 12:00'],
  ['Next call on Dec 9th, 16:00 UTC (17:00 CET)', '2024-12-09 16:00'],
  ['Next call on Dec 9th, 14:00 UTC / 15:00 CET', '2024-12-09 14:00'],
  ['The meeting of Dec 9th is moved to Dec 10th', '2024-12-10'],
  ['the next meeting has been postponed to Monday the 16th', '2024-12-16'],
  ['We moved the next call from Dec 9th to Dec 11th, 14:00', '2024-12-11 14:00'],
  ['next call postponed until Dec 16th', '2024-12-16'],
  ['the next meeting is rescheduled from Monday to Wednesday 11 Dec', '2024-12-11'],
  ['No call on Dec 9th; the next one is on Dec 16th', '2024-12-16'],
  ['The next call (Dec 9th) is cancelled, we meet on Dec 16th instead', '2024-12-16'],
  ['We skip Dec 23rd and Dec 30th and continue on Jan 6th', '2025-01-06'],
  ['no meetings until January 6th', '2025-01-06'],
  ['instead of Dec 9th we meet on Dec 10th at 11:00', '2024-12-10 11:00'],
  ['See you on the 9th!', '2024-12-09'],
  ['Talk to you next Monday', '2024-12-02'],
  ['let us talk again on Dec 4th', '2024-12-04'],
  ['we agreed to meet on 2024-12-12 at 15:00 CET', '2024-12-12 15:00'],
  ['To be continued on Dec 2nd', '2024-12-02'],
  ['Follow-up on Thursday at 11:00', '2024-11-28 11:00'],
  ['follow-up: Dec 5, 10:00', '2024-12-05 10:00'],
  ['there is another call on Friday 29th, 9:00', '2024-11-29 09:00'],
  ['On Monday, December 9th, we meet again at 10:00', '2024-12-09 10:00'],
  ['Dec 9th, 10:00: next meeting', '2024-12-09 10:00'],
  ['Monday 9th of December is the next call', '2024-12-09'],
  ['next time: 9 Dec', '2024-12-09'],
  ['Next: 9.12., 14:00', '2024-12-09 14:00'],
  ['next meeting: Monday 9th, 10:00', '2024-12-09 10:00'],
  ['next meeting on the last Friday of the month', '2024-11-29'],
  ['Next meeting on the second Wednesday of next month', '2024-12-11'],
  ['next meeting two weeks from now', '2024-12-09'],
  ["next meeting in two weeks' time", '2024-12-09'],
  ['next meeting in two weeks, on a Tuesday, 10:00', '2024-12-10 10:00'],
  ['the coming call is on Monday', '2024-12-02'],
  ['the next meeting takes place tomorrow at 14:00', '2024-11-26 14:00'],
  ['Next meeting is on Dec 9th. We start at 11:00 this time.', '2024-12-09 11:00'],
  ['Next meeting is on Dec 9th. Same time.', `2024-12-09 ${sameTime}`],
  ['Next meeting: Dec 9th (same time)', `2024-12-09 ${sameTime}`],
  ['The doodle closes on Friday, the next meeting is on Dec 9th', '2024-12-09'],
  ['Please fill in the poll by Nov 29th. Next meeting probably Dec 9th.', '2024-12-09'],
  ['Next call after the holidays, on January 6th', '2025-01-06'],
  ['Next meeting in the new year: Jan 6, 10:00 CET', '2025-01-06 10:00'],
  ['The retreat is on Dec 2nd-6th; next regular call on Dec 9th', '2024-12-09'],
  ['the next call will be hosted by Bob on Dec 9th', '2024-12-09'],
  ['Next meetings: Dec 9th and Dec 23rd', '2024-12-09'],
  ['When is the next call? Dec 9th, 10:00.', '2024-12-09 10:00'],
  ['Next call\n  - Dec 9th\n  - 10:00 CET', '2024-12-09 10:00'],
  [
    'next sync\n  - please fill in https://doodle.example.org/x until Friday, Dec 6\n  - probably Dec 9th',
    '2024-12-09',
  ],
  ['Next Meeting: Dec 9th, host: Ann', '2024-12-09'],
  ['Next week we meet on Thursday, 10:00', '2024-12-05 10:00'],
  ['the following meeting is Dec 9', '2024-12-09'],
  ['we will speak again in a couple of weeks (Dec 9)', '2024-12-09'],
  ['Next meeting: 9 December 2024 @ 15:00 GMT', '2024-12-09 15:00'],
  ['until next Monday!', '2024-12-02'],
  ['The next bi-weekly MirageOS community call is scheduled for Monday, Dec 9th.', '2024-12-09'],
  ['Next meeting 9th Dec 10-12', '2024-12-09 10:00 12:00'],
  ['next call in 3 weeks because of the workshop on Dec 9th', '2024-12-16'],
  ['we meet in two weeks again', '2024-12-09'],
  ['Call again on Dec 9th', '2024-12-09'],
  ['Next call on Dec 9th, Ann is on vacation until Dec 20th', '2024-12-09'],
  ['Since Dec 9th is a holiday, the next meeting is on Dec 10th', '2024-12-10'],
  ['Next meeting at the usual time on Dec 9th.', `2024-12-09 ${sameTime}`],
  ['Next meeting: March 3rd', '2025-03-03'],
  [
    'Please block already the Monday 9 December, 10h-12h, for the next session',
    '2024-12-09 10:00 12:00',
  ],
  ['The next reunion is the Wednesday 11th of December, 16h UTC', '2024-12-11 16:00'],
  ['Our next round is the Thursday 5 December, 14h30', '2024-12-05 14:30'],
  ['Next reunion: Monday 9 December from 10h00 until 12h00', '2024-12-09 10:00 12:00'],
  ['The next reunion will have place the Monday 9 December, 9h30 - 11h', '2024-12-09 09:30 11:00'],
  ['Next meeting: May 5, 10:00', '2025-05-05 10:00'],
  ['Next meeting:  **Monday, 9 December 2024, 10:00**', '2024-12-09 10:00'],
];
for (const [text, expected] of inOtherWords) {
  test(`announces in other words: ${text}`, () => expect(next(text)).toBe(expected));
}

const ofOtherThings = [
  'please fill in the doodle for the next meeting until Friday, Dec 6th',
  'Next sync\n  - please fill in https://doodle.example.org/x until Friday, Dec 6',
  'the next release is on Dec 9th, the one after in January',
  'Ann talks at the next conference on Dec 9th',
  'at the last call of Nov 11th we agreed to meet more often',
  'the next retreat is on Dec 9th',
  'At the same time, Ann will release it on Dec 9th',
  'the deadline was moved to Dec 9th',
  'We continue the work on the port, due Dec 9th',
  'we will speak at FOSDEM on Feb 1st',
  'we talk about the release on Dec 9th',
  'Ann will be back on Dec 9th',
  'Ann resumes work on Dec 9th',
  'The workshop is postponed to Dec 9th',
  'the next step is due in two weeks',
  'No call on Dec 9th',
  'The next meeting is cancelled, Ann is away on Dec 16th',
  'the call of Dec 9th is cancelled',
  'for the next meeting, Ann prepares the talk that she gives on Dec 9th',
  'Next steps: release on Dec 9th',
  'Bob will send the notes by next Monday',
  'Bob will see the doctor on Dec 9th',
  'the next one in the list is from Dec 2nd',
  'until Friday, Ann will test it',
  'Ann and Bob to meet on Friday about DNS',
  'Bob continues on Thursday with the parser',
  'one of the next versions will drop it in two weeks',
  'the following patches landed: Dec 1st',
  'next week Ann is on holiday',
  'There is a talk on Dec 9th',
  'The next call is not fixed yet, Ann sends a poll on Dec 2nd',
  'Date of the next call will be announced by Dec 2nd',
  'we meet Ann on Friday for the interview',
  'the follow-up patch of Dec 2nd is merged',
  'same procedure as for the release on Dec 9th',
  'the tests run at the usual time on Dec 9th',
];
for (const text of ofOtherThings) {
  test(`announces something else: ${text}`, () => expect(next(text)).toBeNull());
}

const placed: [string, string][] = [
  [
    '### Next\n\nWed 11 December 16:30–17:30 GMT, on https://meet.google.com/abc',
    '2024-12-11 16:30 17:30',
  ],
  ['### Date of the next meeting\n\n- Date: Dec 9th\n- Time: 14:00 CET', '2024-12-09 14:00'],
  ['### Next call: Dec 9th, 10:00', '2024-12-09 10:00'],
  ['### When do we meet next?\n- in two weeks, same time', `2024-12-09 ${sameTime}`],
  ['**Next meeting**: 9 December', '2024-12-09'],
];
for (const [text, expected] of placed) {
  test(`announces below a heading: ${text}`, () =>
    expect(nextBelow(`### Old\n- a note\n\n${text}`)).toBe(expected));
}

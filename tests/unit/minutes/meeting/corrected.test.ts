import { expect, test } from '@playwright/test';
import { parseMinutes } from '#app/minutes/parse-minutes.ts';
import { plainMail } from '../plain-mail.ts';

/** What is announced by a greeting above notes of Monday 2024-11-25. */
function nextAbove(greeting: string): string | null {
  const body = `Dear all,\n\n${greeting}\n\nAnn\n\n## Meeting Nov 25th 2024 10:00 - 12:00 CET\n\n- Participants: Ann, Bob, Carla\n\n### Storage\n\n- Ann measured the disk\n`;
  const { next } = parseMinutes(plainMail(body), { today: '2025-01-10', roster: [] });
  return next?.date ?? null;
}

const corrected: [string, string][] = [
  [
    'Resending the notes, the first mail had the wrong date for the next call: it’s on 9 December.',
    '2024-12-09',
  ],
  ['Sorry, the date of the next meeting was wrong: it is on 9 December.', '2024-12-09'],
  ['Correction: the next call is on 9 December, not on 2 December.', '2024-12-09'],
  ['Correction: not 2 December but 9 December is the next call.', '2024-12-09'],
  ['I wrote Dec 2nd as the date of the next call, it is Dec 9th.', '2024-12-09'],
  ['The first mail said Dec 2nd for the next call, it is on Dec 9th.', '2024-12-09'],
  ['The date of the next meeting in my mail was wrong, it is Dec 9th, not Dec 2nd.', '2024-12-09'],
  ['The notes said the next meeting is on Dec 2nd, this should be Dec 9th.', '2024-12-09'],
  ['the next meeting is on Dec 9th (not Dec 2nd as I wrote)', '2024-12-09'],
  ['I got the date of the next call wrong: Dec 9th, not Dec 2nd.', '2024-12-09'],
  ['Erratum: next meeting is Dec 9th instead of Dec 2nd.', '2024-12-09'],
  ['Typo in the notes: next call on Dec 2nd should read Dec 9th', '2024-12-09'],
  ['the next meeting is not on the 2nd, it’s on the 9th', '2024-12-09'],
  ['In the notes the next meeting is on 2 December; correct is 9 December.', '2024-12-09'],
  ['The notes had a wrong date for the next meeting. It is on Dec 9th.', '2024-12-09'],
  ['Sorry for the wrong date of the next call! It’s Monday, Dec 9th.', '2024-12-09'],
  ['Next meeting is Dec 2nd, no, sorry, Dec 9th.', '2024-12-09'],
  ['I mixed up the dates, the next meeting is on Dec 9th and not on Dec 2nd.', '2024-12-09'],
  ['The next call isn’t on Dec 2nd as written but on Dec 9th.', '2024-12-09'],
  ['Fixed the date of the next call: Dec 9th, I had written Dec 2nd.', '2024-12-09'],
  ['Contrary to what the notes say, the next call is on Dec 9th.', '2024-12-09'],
  ['I had Dec 2nd in the notes for the next call; the right date is Dec 9th.', '2024-12-09'],
  ['The next meeting was announced for Dec 2nd, the correct date is Dec 9th.', '2024-12-09'],
  ['The day in the notes is wrong: the next meeting will be on Dec 9th.', '2024-12-09'],
  ['Please note that the next call is on Dec 9th, the notes wrongly say Dec 2nd.', '2024-12-09'],
  ['Oops, wrong day for the next call, it’ll be Monday, Dec 9th!', '2024-12-09'],
  [
    'I made a mistake with the date of the next meeting, it should have been Dec 9th.',
    '2024-12-09',
  ],
  ['The date of the next call (Dec 2nd) is incorrect, the correct one is Dec 9th.', '2024-12-09'],
  ['Next call is actually on Dec 9th, the notes had Dec 2nd.', '2024-12-09'],
  ['Next call: Dec 2nd (correction: Dec 9th)', '2024-12-09'],
  ['Next call: Dec 2nd - sorry, Dec 9th', '2024-12-09'],
  ['Small error in the notes: "next call Dec 2nd" must be "next call Dec 9th".', '2024-12-09'],
  ['The next call is on December 9th, not December 2nd as announced in the call.', '2024-12-09'],
  [
    'As Bob pointed out, the next meeting isn’t on the 2nd, it’s on the 9th of December.',
    '2024-12-09',
  ],
  ['There is an error in the date of the next meeting. It should be Dec 9th.', '2024-12-09'],
  ['Wrong date for the next meeting in my last mail. Correct: Dec 9th', '2024-12-09'],
  [
    'The notes give a wrong date for our next session: it will be on Monday 9 December at 10h, not on the 2nd.',
    '2024-12-09',
  ],
  ['The next reunion is not the 2nd but the 9th December, sorry for the confusion', '2024-12-09'],
  ['sorry, next call is Dec 9th', '2024-12-09'],
  ['I wrote that the next call is in one week, it is in two weeks', '2024-12-09'],
  ['Meant Dec 9th for the next call, not Dec 2nd', '2024-12-09'],
  ['Correction: the next call is on Dec 16th.\n\n> Next call: Monday Dec 9th, 10:00', '2024-12-16'],
  ['The date of the next call given last time (Dec 2nd) was wrong, it’s Dec 9th', '2024-12-09'],
  ['Ann said no call on Dec 23rd, that is Christmas; next call is Dec 9th', '2024-12-09'],
  ['no call in four weeks, that is Dec 23rd; next call in two weeks', '2024-12-09'],
];
for (const [said, expected] of corrected) {
  test(`takes a wrong date back: ${said.replaceAll('\n', ' ')}`, () =>
    expect(nextAbove(said)).toBe(expected));
}

const ofElse = [
  'The first mail had the wrong date for the release: it’s on 9 December.',
  'The first mail had the wrong link for the next call: it is valid until 9 December.',
  'The first mail had the wrong link for the next call. Ann fixes it on Dec 9th.',
  'The notes said that Ann is away on Dec 2nd, it is Dec 9th.',
  'The first mail had the wrong date for the last call: it was on 18 November.',
  'The wrong agenda was sent for the next call: Bob sends the right one on Dec 2nd.',
  'The first mail had the wrong date for the next release: it’s on 9 December.',
  'Sorry, the date of the workshop was wrong: it is on 9 December.',
  'I wrote Dec 2nd as the date of the deadline, it is Dec 9th.',
  'The date of the next call was wrong, Ann will tell the right one by Dec 2nd.',
  'There is a typo in the item about the next call, the patch is of Dec 9th',
  'I wrote the wrong name for Ann’s item; she speaks about the next call on the mailing list since Nov 18th.',
  'Correction: the last call was on Nov 18th, not on Nov 11th',
  'Sorry for sending the notes so late, it’s Dec 9th already',
  'The date in the next release note is wrong: it should be Dec 9th',
  'The copyright date was wrong, it should be Dec 9th, Bob fixes it before the next call',
  'Bob said the talk is on Dec 9th',
  'the error message said Dec 2nd, it should be Dec 9th',
  'The next call for papers had a wrong deadline: it’s Dec 9th',
  'sorry, Ann can’t be at the next call, it’s her birthday (Dec 9th)',
];
for (const said of ofElse) {
  test(`takes back something else: ${said}`, () => expect(nextAbove(said)).toBeNull());
}

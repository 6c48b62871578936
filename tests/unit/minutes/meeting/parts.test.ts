import { expect, test } from '@playwright/test';
import { readMail } from '#app/mail/read-mail.ts';
import { parseMinutes } from '#app/minutes/parse-minutes.ts';
import { plainMail } from '../plain-mail.ts';

/** Each way to announce with each way to say when, and the same of what announces nothing. */
const heading = '## Meeting Nov 25th 2024 10:00 - 12:00 CET\n\n- Participants: Ann, Bob\n\n';
const readBelow = (notes: string) =>
  parseMinutes(plainMail(`${heading}### Storage\n\n- Ann measured the disk\n\n${notes}\n`), {
    today: '2025-01-10',
    roster: [],
  });
const nextIn = (said: string): string | null => {
  const { next } = readBelow(`### AoB\n\n- ${said}`);
  return next && [next.date, next.start].filter((part) => part).join(' ');
};

/** With `on` or the like before it, and where a noun must stand; all of Monday 2024-12-09. */
const whens: [behindVerb: string, noun: string][] = [
  ['on Monday, Dec 9th', 'Monday, Dec 9th'],
  ['on the 9th of December', 'the 9th of December'],
  ['on 2024-12-09', '2024-12-09'],
  ['on Mon 9 Dec', 'Mon 9 Dec'],
  ['on Monday the 9th', 'Monday the 9th'],
  ['on Monday (9th December)', 'Monday (9th December)'],
  ['on the 2nd Monday of December', 'the 2nd Monday of December'],
  ['in two weeks', 'Monday in two weeks'],
  ["in 2 weeks' time", 'Monday week'],
  ['in about a fortnight', 'the week after next'],
  ['two weeks from now', 'in two weeks'],
  ['a week from Monday', 'Monday in a fortnight'],
  ['tentatively on Dec 9th', '9 December (tentative)'],
  ['as usual in two weeks', 'December 9 (tbc)'],
  ['on Monday of week 50', 'Monday of week 50'],
  ['in two weeks (Dec 9th)', 'Monday in 2 weeks'],
];
const times: [string, string][] = [
  ['', ''],
  [' at 11:00 CET', ' 11:00'],
  [', same time and place', ' 10:00'],
  [' (4pm BST as always)', ' 16:00'],
  [', half an hour later (10:30)', ' 10:30'],
];

const openers = [
  'Next call: {noun}|next meeting {when}|The next one is {when}|Our next sync will be {when}|Next time {when}',
  'The next call is planned for {noun}|The next meeting is due {when}|Date and time of next call: {noun}',
  'The next opportunity to talk is {when}|The call after this one is {when}|Upcoming: {noun}|Following call: {noun}',
  'We meet again {when}|We are meeting {when}|We’ll talk again {when}|Let’s reconvene {when}|Speak again {when}',
  "We'll do another one {when}|Let's do the next one {when}|We'll have another call {when}|We do this again {when}",
  'Another one {when}|Same again {when}|There will be another call {when}|Follow-up {when}|To be continued {when}',
  'See you {when}|See you all {when}|Talk to you {when}|Catch you {when}|Thanks everybody, see you {when}',
  'Please join us again {when}|The group meets again {when}|Agreed to meet again {when}|Then see you {when}',
  'We decided on {noun} for the next meeting|Ann proposed {noun} for the next call and all were happy',
  'The last one was short. Another one {when}|the numbers are from 11 Nov. next call {when}',
  'We stick to {noun} for the next call|{noun} works for everyone for the next call|Let’s regroup {when}',
  'Next proposed date: {noun}|nxt call: {noun}|Next in the calendar: call {when}|Next (on Dec 9th)',
  'We meet once more {when}|The group will next meet {when}|There’s one more call before the break, {when}',
  'Please block {noun} for the next session|Please reserve {noun} for our next meeting|Save {noun} for the next reunion',
  'For the next session please block {noun}|The next reunion is {when}|Our next encounter: {noun}|The next sitting is {when}',
  'Ann will chair the next call {when}|The release is on Dec 20th. The next call is {when}',
].flatMap((row) => row.split('|'));
for (const opener of openers) {
  test(`announces, whatever the day: ${opener}`, () => {
    const wrong = whens.flatMap(([behindVerb, noun], at) => {
      const [time = '', clock = ''] = opener.endsWith('}') ? (times[at % times.length] ?? []) : [];
      const day = /\(t|again|usual/.test(noun + behindVerb) && opener.includes('again');
      const said = opener.replace('{when}', `${behindVerb}${time}`).replace('{noun}', noun + time);
      return day || nextIn(said) === `2024-12-09${clock}` ? [] : [`${said} -> ${nextIn(said)}`];
    });
    expect(wrong).toEqual([]);
  });
}

const silent = [
  'The next release is {when}|The next round of reviews is due {when}|The next one in the list is fixed {when}',
  "The security team's next call is {when}|The board's next meeting is {when}|The steering committee meets again {when}",
  'Ann sends the poll for the next call {when}|Bob will announce the date of the next call {when}',
  'Ann is back {when}|Bob has a call with upstream {when}|Ann and Bob meet {when} to look at the parser',
  'We release {when}|We agreed to release {when}|We’ll talk to upstream {when}|We’ll do another release {when}',
  'Join the workshop {when}|Carla will join us {when}|Looking forward to the conference {when}',
  'The next opportunity to submit is {when}|The following patches will land {when}|Upcoming release: {noun}',
  'Until {noun} nothing will be merged|Until {noun}, Bob takes care of the server|The branch is frozen until {noun}',
  'We stick to {noun} for the release|The next free slot in the cluster is {when}|The port will be continued {when}',
  'The call in two weeks - 9th December is cancelled|The summer school ends, back to work {when}',
  "Next month's release is {when}|Next week's board meeting is {when}|Ann talks at next week's session {when}",
  'Please block {noun} for the workshop|Please reserve a machine {when} for the next benchmark|Bob goes to a class reunion {when}',
  'The next session key expires {when}|The next session of the course is {when}|The reunion of his school is {when}',
  'We settled on {noun} for the hackathon|Another talk is scheduled for {noun}|The tests run again {when}',
].flatMap((row) => row.split('|'));
for (const words of silent) {
  test(`announces nothing, whatever the day: ${words}`, () => {
    const wrong = whens
      .filter(([, noun]) => !words.includes('{noun}') || !/\bin|week\b/.test(noun))
      .map(([behindVerb, noun]) => words.replace('{when}', behindVerb).replace('{noun}', noun))
      .filter((said) => nextIn(said) !== null);
    expect(wrong).toEqual([]);
  });
}

const leaves: [string, string][] = [
  ['Until Monday!', '2024-12-02'],
  ['Bye, and until next Monday, same time!', '2024-12-02 10:00'],
  ['Until next time: Dec 9th, 14:00 UTC / 15:00 CET', '2024-12-09 14:00'],
  ['We adjourned until Dec 9th, 11:00 CET', '2024-12-09 11:00'],
  ['Meeting adjourned until the first Tuesday of next month.', '2024-12-03'],
];
for (const [text, expected] of leaves) {
  test(`takes leave until then: ${text}`, () => expect(nextIn(text)).toBe(expected));
}

const beside: [string, string][] = [
  ["Next week's call is on Monday, Dec 9th at the usual time.", '2024-12-09 10:00'],
  ['Next month’s meeting: Dec 16th, 4pm BST', '2024-12-16 16:00'],
  ['Next call in two weeks. The meeting after that is on Dec 23rd.', '2024-12-09'],
  ['Next call on Dec 9th, followed by another one on Dec 23rd', '2024-12-09'],
  ['Dec 2nd does not suit everyone; we agreed on Dec 9th for the next call', '2024-12-09'],
  ['Next call: we skip Dec 2nd as many travel. Dec 9th, 11:00 CET then.', '2024-12-09 11:00'],
  ['next call moved from dec 2nd to dec 9th, 11:00', '2024-12-09 11:00'],
  ['next call: dec 2nd -> mon dec 9th', '2024-12-09'],
  ['The usual slot (Dec 2nd) is a holiday, so we meet on Dec 9th instead', '2024-12-09'],
  ['Q: when is the next call? A: Dec 9th at the usual time (agenda: DNS)', '2024-12-09 10:00'],
  ['Next call this time next week', '2024-12-02 10:00'],
  ["We'll do another one next week on Sunday", '2024-12-08'],
  ['next call: Dec 9th, **4pm** UK time', '2024-12-09 16:00'],
  ['Next call: Monday week 10:00-11:30 CET', '2024-12-09 10:00'],
  ['next meeting on 16. december. next week ann is away.', '2024-12-16'],
];
for (const [text, expected] of beside) {
  test(`knows it from the days beside it: ${text}`, () => expect(nextIn(text)).toBe(expected));
}

test('knows it though its spaces do not break', async () => {
  const mail = await readMail(
    `${heading}### AoB\n\n- Next call on 20\u00a0December, 16h\u00a0CET\n`,
    null,
  );
  const { next } = parseMinutes(mail, { today: '2025-01-10', roster: [] });
  expect([next?.date, next?.start]).toEqual(['2024-12-20', '16:00']);
});

test('a bold line above the notes is no topic of theirs', () => {
  const notes = `**Next call: Dec 9th, 11:00**\n\n${heading}### Storage\n\n- Ann measured the disk\n`;
  const { meeting, next } = parseMinutes(plainMail(notes), { today: '2025-01-10', roster: [] });
  expect([meeting?.date, meeting?.start, next?.date]).toEqual([
    '2024-11-25',
    '10:00',
    '2024-12-09',
  ]);
});

const weeks: [string, string | null][] = [
  ['Next meeting:\n\n- Date: Dec 9th\n- Time: 14:00 UTC', '2024-12-09 14:00'],
  ['### AoB / next meeting\n\n- Dec 9th, same time', '2024-12-09 10:00'],
  [
    '### Scheduling of the next meeting\n\n- Ann is away on Dec 2nd\n- Dec 9th at noon',
    '2024-12-09 12:00',
  ],
  ['### Next week\n\nSame time, same place. Ann chairs.', '2024-12-02 10:00'],
  ['### In two weeks\n\n- usual time, Bob chairs', '2024-12-09 10:00'],
  ['### Next Tuesday\n\nsame time', '2024-11-26 10:00'],
  ['### Next meeting\n\n- Dec 9th is a bank holiday, hence there is no call', null],
  ['### Next week\n\n- Ann runs the same tests', null],
  ['### Next week\n\n- the same machines are off', null],
];
for (const [text, expected] of weeks) {
  test(`a heading says when: ${text.replaceAll('\n', ' ')}`, () => {
    const { next } = readBelow(text);
    expect(next && `${next.date} ${next.start}`).toBe(expected);
  });
}

import { expect, test } from '@playwright/test';
import { parseMinutes } from '#app/minutes/parse-minutes.ts';
import { plainMail } from '../plain-mail.ts';

/** Every form of a date, with every form of a time, in every place: what was put in is read. */
const sent = '2024-11-26T09:00:00Z';
const read = (body: string, subject: string | null = null) =>
  parseMinutes(plainMail(body, { subject, date: sent }), { today: '2025-01-10', roster: [] });

/** All of 25 November 2024, a Monday. */
const days = [
  '2024-11-25|2024/11/25|25.11.2024|25/11/2024|25-11-2024|11/25/2024|25/11/24|25.11.24|25.11.|25/11|11/25',
  'Nov 25|Nov. 25th|November 25, 2024|25 Nov|25th of November|25-Nov-2024|25-Nov|25Nov2024|Nov-25-2024|2024-Nov-25',
  '25. November 2024|25. Nov|Mon 25 Nov|Monday, 25 November 2024|Mon, Nov 25th|Monday 25/11|2024-11-25 (Mon)',
  "Nov 25 '24|25th, November 2024|November the 25th|Monday the 25th of November|Nov 25th (Monday)|2024 Nov 25th",
].flatMap((row) => row.split('|'));
const times: [string, string][] = [
  ['10:00 - 12:00', '10:00 12:00'],
  ['10:00–12:00', '10:00 12:00'],
  ['10:00~12:00', '10:00 12:00'],
  ['10-12h', '10:00 12:00'],
  ['10am - noon', '10:00 12:00'],
  ['from 10 to 12', '10:00 12:00'],
  ['10:00:00', '10:00'],
  ['4-5pm', '16:00 17:00'],
];
const zones: [string, string | null][] = [
  ['CET', 'Europe/Berlin'],
  ['(UTC+1)', '+01:00'],
  ['[GMT]', 'Europe/London'],
  ['Europe/Paris', 'Europe/Paris'],
  ['Berlin time', 'Europe/Berlin'],
];
const notes = '\n\n- Participants: Ann, Bob\n\n### Storage\n\n- Ann measured it\n';
const places: [string, (when: string) => ReturnType<typeof read>][] = [
  ['heading', (when) => read(`## Meeting ${when}${notes}`)],
  ['title', (when) => read(`# The group, ${when}${notes}`)],
  ['day alone', (when) => read(`# ${when}${notes}`)],
  ['first line', (when) => read(`Meeting ${when}${notes}`)],
  ['line of its own', (when) => read(`# The call\n\nDate: ${when}${notes}`)],
  ['front matter', (when) => read(`---\ntitle: The call, ${when}\n---${notes}`)],
  ['subject', (when) => read(notes, `meeting notes ${when}`)],
];

for (const [place, put] of places) {
  test(`the day and time of a meeting, each form: ${place}`, () => {
    const combinations = [
      ...days.flatMap((day) => [
        [day, '', null],
        [`${day} 10:00 CET`, '10:00', 'Europe/Berlin'],
      ]),
      ...times.flatMap(([time, clock]) =>
        zones.map(([zone, name]) => [`Nov 25th ${time} ${zone}`, clock, name]),
      ),
    ];
    const wrong = combinations.filter(([when, clock, zone]) => {
      const { meeting } = put(when ?? '');
      const shown = [meeting?.start, meeting?.end].filter((part) => part).join(' ');
      return meeting?.date !== '2024-11-25' || shown !== clock || meeting.timeZone !== zone;
    });
    expect(wrong).toEqual([]);
  });
}

/** `{when}` is announced for 9 December, 11:00. */
const announcements = [
  'The next meeting is on {when}.|Next meeting: {when}|**Next call:** {when}|next call {when}|Next call - {when}',
  'We meet again on {when}.|See you all on {when}!|Our next call is scheduled for {when}.|Next time: {when}',
  'No meeting on Dec 2nd, next one on {when}.|The next meeting was moved to {when}.|Next meeting, proposed: {when}',
  "We won't meet on Dec 2nd, but on {when}.|The next call, Dec 2nd, is cancelled. We meet again on {when}.",
  'No meeting on Dec 2nd. Then on {when}.|Next meeting not on Dec 2nd but on {when}.|NEXT MEETING: {when}',
  'As of {when} we meet on Mondays.|Starting on {when}, we will meet weekly.|Next meeting: Dec 2nd -> {when}',
  "Next meeting: ~~Dec 2nd~~ {when}|Join us on {when} for the next call.|On {when} we'll have another call.",
  'The date of the next meeting has been set to {when}.|The next (and last) meeting of the year is on {when}',
].flatMap((row) => row.split('|'));
const announcedDays = ['Dec 9th', 'Monday, 9. December', '2024-12-09', '**Dec 9th**', 'Mon Dec 9'];
const announcedTimes = [
  ' at 11:00 CET',
  ', 11am CET',
  ' (11:00 CET)',
  ', not at 10:00 but 11:00 CET',
];
const heading = '## Meeting Nov 25th 10:00 - 12:00 CET\n\n- Participants: Ann, Bob\n\n';
const said = '### Storage\n\n- Ann measured the disk';
const announcedAt: [string, (words: string) => string][] = [
  ['greeting', (words) => `Hi all,\n\n${words}\n\n${heading}${said}\n`],
  ['topic', (words) => `${heading}${said}\n\n### Next meeting\n\n- ${words}\n`],
  ['bullet', (words) => `${heading}${said}\n  - ${words}\n- it is from Nov 20th\n`],
  ['behind the notes', (words) => `${heading}${said}\n\n${words}\n`],
];

for (const [place, put] of announcedAt) {
  test(`the next meeting, each wording, day and time: ${place}`, () => {
    const combinations = announcements.flatMap((words) =>
      announcedDays.flatMap((day) =>
        announcedTimes.map((time) => words.replace('{when}', `${day}${time}`)),
      ),
    );
    const wrong = combinations.filter((words) => {
      const { meeting, next } = read(put(words));
      return (
        meeting?.date !== '2024-11-25' || next?.date !== '2024-12-09' || next.start !== '11:00'
      );
    });
    expect(wrong).toEqual([]);
  });
}

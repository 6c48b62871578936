import { expect, test } from '@playwright/test';
import { parseMinutes } from '#app/minutes/parse-minutes.ts';
import { plainMail } from '../plain-mail.ts';

/** What `notes` of Monday 2024-11-25, 10:00 – 12:00 CET, announce. */
function nextBelow(notes: string): string | null {
  const body = `## Meeting Nov 25th 2024 10:00 - 12:00 CET\n\n- Participants: Ann, Bob\n\n${notes}\n`;
  const found = parseMinutes(plainMail(body), { today: '2025-01-10', roster: [] }).next;
  return found && [found.date, found.start, found.end].filter((part) => part).join(' ');
}

const sameTime = '10:00 12:00';
const said: [string, string][] = [
  ['The next call would be on Dec 9th, but Ann is away. So we meet on Dec 16th.', '2024-12-16'],
  [
    'The next call would fall on Dec 23rd, so we skip it; next is Jan 6th, 10:00',
    '2025-01-06 10:00',
  ],
  [
    'As the next slot would be on Dec 2nd, we skip that one and meet again on Dec 9th',
    '2024-12-09',
  ],
  [
    'The call on Dec 9th is cancelled, and replaced by one on Dec 11th; next call Dec 11th',
    '2024-12-11',
  ],
  ['Next call will be chaired by Bob and takes place on 9 December', '2024-12-09'],
  ["Next call's agenda: DNS, TLS. It takes place on Dec 9th.", '2024-12-09'],
  ['Dec 9th is the last meeting before the break', '2024-12-09'],
  ['quick notes from the call, next time Monday 9 December 11:00 CET.', '2024-12-09 11:00'],
  ['- next sync: Thu 12/12, same time and place', `2024-12-12 ${sameTime}`],
  ["We'll have our next call on Thursday, the 5th of December, 15h CET.", '2024-12-05 15:00'],
  ['next gathering: Tue 3 Dec, 9:30 – 10:30 (CET)', '2024-12-03 09:30 10:30'],
  ['Our next get-together will be held Monday, 2 December at 10 am CET', '2024-12-02 10:00'],
  ['Reminder: next call already this Thursday, 17:00 CET', '2024-11-28 17:00'],
  ['We will be back in two weeks at the same time.', `2024-12-09 ${sameTime}`],
  ['Because of the holidays the next call is on January 13th', '2025-01-13'],
  ['We take a break over Christmas and resume on January 6th, 10:00 CET', '2025-01-06 10:00'],
  ['Dec 23 falls out, so the next meeting is Jan 6', '2025-01-06'],
  ['Next meeting: two weeks from today, same time', `2024-12-09 ${sameTime}`],
  [
    'The meeting planned for Dec 9th has been shifted by one day to Dec 10th, 10:00',
    '2024-12-10 10:00',
  ],
  ['Ann cannot make Dec 9th, so we meet on Dec 10th instead', '2024-12-10'],
  ['the next call will take place a week later than usual, on Dec 16th', '2024-12-16'],
  ['Let’s sync again on Friday at 14:00', '2024-11-29 14:00'],
  ['we agreed on Wed Dec 11th, 16:00 UTC for the next call', '2024-12-11 16:00'],
  [
    'Wednesday 11 December at 16:00 UTC was agreed on as the date of the next call',
    '2024-12-11 16:00',
  ],
  ['Date of the next meeting: 11/12/2024, 10:00', '2024-12-11 10:00'],
  ['next appointment: 2024-12-11T10:00', '2024-12-11 10:00'],
  ['Next call: Mon 2024-12-09 10:00-11:00 UTC', '2024-12-09 10:00 11:00'],
  ['Next one is in 14 days.', '2024-12-09'],
  ['Next meeting will be on the second Tuesday of December at 4 pm CET', '2024-12-10 16:00'],
  ['(next call: Dec 9th, usual time and link)', `2024-12-09 ${sameTime}`],
  ['Looking forward to seeing you on Monday 9th', '2024-12-09'],
  ['See you all again on the 9th at 10:00 CET', '2024-12-09 10:00'],
  ['We meet every two weeks; next on Dec 9th', '2024-12-09'],
  ['we will discuss it further at the next meeting on Dec 9th', '2024-12-09'],
  ['TODO Ann: send an invitation for the next call (Dec 9th, 10:00 CET)', '2024-12-09 10:00'],
  ['until the next call (9 Dec) Bob will test it', '2024-12-09'],
  ['next call: probably 9th or 10th December, to be confirmed', '2024-12-09'],
  ['Next meeting? Monday in two weeks', '2024-12-09'],
  ['we talk again next week Tuesday at 10', '2024-12-03 10:00'],
  ['next hangout will be next Friday', '2024-11-29'],
  ['Next: same time, Dec 9', `2024-12-09 ${sameTime}`],
  ['Next call - 9th Dec, 3pm GMT', '2024-12-09 15:00'],
  ['**Next meeting** will be on **Monday, December 9th** at **10:00 CET**', '2024-12-09 10:00'],
  ['_Next meeting: Dec 9, 10-11_', '2024-12-09 10:00 11:00'],
  ['We postpone our next meeting by a week to Dec 16th', '2024-12-16'],
  ['The call is moved from Mondays to Tuesdays, the next one is Dec 10', '2024-12-10'],
  ['upcoming meeting: 9th of December, 10:00 CET (9:00 UTC)', '2024-12-09 10:00'],
  ['next sync-up on 9 Dec', '2024-12-09'],
  ['next call on Monday, 9 Dec., 10.00-11.30 CET', '2024-12-09 10:00 11:30'],
  ['next call 1500 UTC on Dec 9th', '2024-12-09 15:00'],
  ['the next meeting was set to December 9th', '2024-12-09'],
  ['For the next call, let us try Dec 9th, 10:00', '2024-12-09 10:00'],
  ['Bob proposes Dec 9th for the next call', '2024-12-09'],
  ["There won't be a call on Dec 9th, see you on Dec 16th", '2024-12-16'],
  ['there is no meeting next week due to the retreat; we will meet again on Dec 9', '2024-12-09'],
  ['The next two calls are cancelled. We meet again on Jan 6th.', '2025-01-06'],
  ['Next one: Friday the 13th, 13:00 CET', '2024-12-13 13:00'],
  ['Next mtg: Dec 9th 10:00', '2024-12-09 10:00'],
  ['Our next call: 9th of December, 10:00 Berlin time', '2024-12-09 10:00'],
  ['we will meet next on Dec 9th', '2024-12-09'],
  ['we next meet on 9 December', '2024-12-09'],
  ['the group meets again on Dec 9th', '2024-12-09'],
  ['everyone meets again in two weeks', '2024-12-09'],
  ['meet again: Dec 9th', '2024-12-09'],
  ['reconvene in two weeks', '2024-12-09'],
  ['Same time and place in two weeks', `2024-12-09 ${sameTime}`],
  ['same time next Monday?', `2024-12-02 ${sameTime}`],
  ['Next meeting on Monday in two weeks, same time', `2024-12-09 ${sameTime}`],
  ['Next meeting: Monday 9th December 2024 from 10:00 to 12:00 CET', `2024-12-09 ${sameTime}`],
  ['The next meeting starts at 11:00 on Dec 9th', '2024-12-09 11:00'],
  ['next call: 9 Dec 10 CET', '2024-12-09 10:00'],
  ['next call: 9 Dec, 10 am UK time', '2024-12-09 10:00'],
  ['The next community call is in a week', '2024-12-02'],
  ['Next call in three weeks (16 December) since many are away', '2024-12-16'],
  ['next meeting is not in two weeks but in three weeks: Dec 16th', '2024-12-16'],
  ['Next meeting: not Dec 9th but Dec 16th', '2024-12-16'],
  ['since Dec 9th clashes with the workshop, the next call is on Dec 11th', '2024-12-11'],
  ['Dec 9th does not work for Bob, next call on Dec 11th then', '2024-12-11'],
  ['the call on Dec 9th is cancelled, next one on Dec 23rd', '2024-12-23'],
  ['no call in two weeks, the next one is in four weeks', '2024-12-23'],
  ['we skip one, next meeting in four weeks (Dec 23rd)', '2024-12-23'],
  ['The next meeting was moved forward to Wednesday, 4 December, 10:00', '2024-12-04 10:00'],
  ['next meeting moved one hour later to 11:00 on Dec 9th', '2024-12-09 11:00'],
  ['Next meeting will take place at the usual time, December 9th', `2024-12-09 ${sameTime}`],
  ['Next meeting: Dec 9th, 10:00 CET = 09:00 UTC', '2024-12-09 10:00'],
  ['Let’s continue this discussion next Monday', '2024-12-02'],
  ['let us continue in the next call on Dec 9', '2024-12-09'],
  ['Until next time, Monday Dec 9th!', '2024-12-09'],
  ['see you Monday!', '2024-12-02'],
  ['see you on Dec. 9', '2024-12-09'],
  ['see you next year, on January 6th', '2025-01-06'],
  ['Have nice holidays, we meet again on January 6th 2025!', '2025-01-06'],
  ['The first call of the new year will be on January 6th', '2025-01-06'],
  ['Next session will be dedicated to DNS, on Dec 9th', '2024-12-09'],
];
for (const [text, expected] of said) {
  test(`says when to meet next: ${text}`, () =>
    expect(nextBelow(`### AoB\n- ${text}`)).toBe(expected));
}

const silent = [
  'Ann will be on leave until Dec 9th, then she continues with DNS',
  'the next milestone is Dec 9th',
  'The next version will be tagged on Dec 9th',
  'Bob gives a talk next week on Tuesday',
  'Another issue is the certificate, it expires on Dec 9th',
  'Bob will meet the sponsors on Dec 9th',
  'we met on Nov 11th with the team from Paris',
  'the doodle is open until Dec 2nd',
  'please vote for the next date by Dec 2nd',
  'No meeting during the retreat (Dec 2nd - 6th)',
  'resume the download on Dec 9th when the server is back',
  'the grant was extended until Dec 9th',
  'Ann talked to them again on Nov 20th',
  'the server moves to the new room on Dec 9th',
  'the board meeting is on Dec 9th',
  'next in line is the parser, which Bob finishes next week',
  'see the mail of Nov 20th',
  'the following commits of Nov 20th broke it',
  'we continue with the release in December',
  'the same problem occurred on Nov 20th',
];
for (const text of silent) {
  test(`says no such thing: ${text}`, () => expect(nextBelow(`### AoB\n- ${text}`)).toBeNull());
}

const placed: [string, string][] = [
  ['### Next meeting\n\nMonday, Dec 9th\n10:00 - 12:00 CET\n', `2024-12-09 ${sameTime}`],
  [
    '### Next meeting\n\n- when: Dec 9th, 10:00 CET\n- where: https://meet.jit.si/x\n',
    '2024-12-09 10:00',
  ],
  ['### AoB\n- nothing\n\nNext time: Dec 9th, 10:00 CET', '2024-12-09 10:00'],
  ['### Next steps / next meeting\n- Ann sends the poll\n- next call Dec 9th', '2024-12-09'],
  ['### AoB\n- scheduling\n  - next call: Dec 9th\n  - time: 11:00 CET', '2024-12-09 11:00'],
  [
    '### AoB\n- nothing\n\n---\n\nNext call on Dec 9th at 10am CET, pad: https://pad.example.org/x',
    '2024-12-09 10:00',
  ],
  ['### Upcoming meeting\nDecember 9, 2024', '2024-12-09'],
  ['### Next meeting (Dec 9th, 10:00)\n- agenda: DNS', '2024-12-09 10:00'],
  ['### Scheduling\n- the next call is on Dec 9th\n- we start at 11:00 then', '2024-12-09 11:00'],
  ['### Next\n\nDec 9th: DNS, TLS', '2024-12-09'],
  ['### Next meeting\nDec 9th, same time', `2024-12-09 ${sameTime}`],
  ['### Next meeting\n- Ann is away\n- Dec 9th works for all', '2024-12-09'],
  ['**Next call:** Monday 9th December, 10:00 CET, https://meet.jit.si/x', '2024-12-09 10:00'],
  ['Next call: *Monday 9th December, 10:00 CET*', '2024-12-09 10:00'],
  ['## Next Meeting: 2024-12-09\n', '2024-12-09'],
];
for (const [text, expected] of placed) {
  test(`stands there: ${text}`, () =>
    expect(nextBelow(`### Old\n- a note\n\n${text}`)).toBe(expected));
}

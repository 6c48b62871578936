import { expect, test } from '@playwright/test';
import { parseMinutes } from '#app/minutes/parse-minutes.ts';
import { plainMail } from '../plain-mail.ts';

/** What notes of Monday 2024-11-25, 10:00 – 12:00 CET, say of the next meeting without announcing one. */
function nextBelow(notes: string, front = ''): string | null {
  const body = `${front}## Meeting Nov 25th 2024 10:00 - 12:00 CET\n\n- Participants: Ann, Bob, Carla\n\n### Storage\n\n- Ann measured the disk\n- Bob merged the parser\n\n${notes}\n`;
  const found = parseMinutes(plainMail(body), { today: '2025-01-10', roster: [] }).next;
  return found && [found.date, found.start, found.end].filter((part) => part).join(' ');
}

const said: [string, string][] = [
  [
    '- No call on the 2nd as half of us are at the hackathon; back to normal on the 9th',
    '2024-12-09',
  ],
  [
    "- The next call would have been on Monday 9th December, but it is a holiday. We've therefore put it back by a day to **Tuesday, 10th December**.",
    '2024-12-10',
  ],
  ['- We skip the call on Dec 2nd. The one after that is on the 16th as planned.', '2024-12-16'],
  ['- There is no call on Dec 2nd. The one following it is December 16th.', '2024-12-16'],
  [
    "- The next meeting was planned for December 10th but Bob can't, so we do it one day earlier, Monday the 9th, at 11:00.",
    '2024-12-09 11:00',
  ],
  ['- The next call was scheduled for Dec 9th, but without Bob.', '2024-12-09'],
  [
    '- Next call on 9th December. That will be 11:00 CET, as the 2nd is too early.',
    '2024-12-09 11:00',
  ],
  [
    '### Next call\n\nWe discussed whether to have it on 9th or on 16th December. Decided for the 16th since Bob is away before.',
    '2024-12-16',
  ],
  ['### Scheduling\n\n- Monday Dec 9th, 10:00-12:00 CET', '2024-12-09 10:00 12:00'],
  ['### Dates\n\n- Dec 9th', '2024-12-09'],
  ['### Calendar\n\nDecember 9, 11:00 CET', '2024-12-09 11:00'],
  ['### Upcoming\n\n- Dec 2nd, 10:00-12:00\n- Dec 16th, 10:00', '2024-12-02 10:00 12:00'],
  ['### Next dates\n\n- Dec 2nd\n- Dec 16th (last call of the year)', '2024-12-02'],
  ['### Housekeeping\n\n- Dec 9th, 10:00, same link', '2024-12-09 10:00'],
  ['### Next call\n\n**Monday 9 December, 11:00 - 13:00 CET**', '2024-12-09 11:00 13:00'],
  ['### Schedule\n\n- Chair for Dec 9th: Bob\n- Minutes for Dec 9th: Carla', '2024-12-09'],
  ['### AoB\n\n- skipping a week, so December 9th it is', '2024-12-09'],
  ['### AoB\n\n- nobody objects: Dec 9 it is', '2024-12-09'],
  ['### AoB\n\n- as the 2nd is a holiday for half of us, the 9th', '2024-12-09'],
  ["### AoB\n\n- Dec 2nd doesn't work, everyone can make Dec 9th", '2024-12-09'],
  ['### AoB\n\n- Carla has a clash on the 9th, so we shift to Tuesday 10th', '2024-12-10'],
  ['### AoB\n\n- mark your calendars: December 9th', '2024-12-09'],
  ['### AoB\n\n- The December 9 call needs a chair.', '2024-12-09'],
  ['### AoB\n\n- Please bring your numbers to the meeting on Dec 9th', '2024-12-09'],
  ['### AoB\n\n- Bob will chair on Dec 9th, as Ann is on vacation', '2024-12-09'],
  ['### AoB\n\n- calls in winter: Dec 9th, Jan 6th, Jan 20th, always at 14:00', '2024-12-09 14:00'],
  ['### AoB\n\n- we restart in January: Mon 6th, 15:00', '2025-01-06 15:00'],
  ['### AoB\n\n- Mondays of December are skipped, we meet in January on the 13th', '2025-01-13'],
  ['### Dates to remember\n\n- Dec 4th: release\n- Dec 9th: our call', '2024-12-09'],
  [
    '| Event | Date |\n| --- | --- |\n| Release | Dec 4th |\n| Next meeting | Dec 9th |',
    '2024-12-09',
  ],
  ['### Upcoming meetings\n\n| Date | Chair |\n| --- | --- |\n| 9 December | Bob |', '2024-12-09'],
  ['### Next meeting\n\n- 13 Dec 16.00', '2024-12-13 16:00'],
  ['- Next time we meet is the sixth of December', '2024-12-06'],
  ['### Next meeting\n\n9. December, at 14:00', '2024-12-09 14:00'],
  ['### Next meeting\n\n9.12. (no meeting 02.12.)', '2024-12-09'],
  ['### Date of the next meeting\n\n- Dec 2nd: Ann can’t\n- Dec 9th: ok for all', '2024-12-09'],
  ['NEXT MEETING\n\n- chair: Bob\n- Dec 9th', '2024-12-09'],
  ['**Next meeting**\n\n**Monday, 9th December**\n\n15:00 CET', '2024-12-09 15:00'],
  ['## Two weeks from now\n\nNext meeting, chaired by Carla.', '2024-12-09'],
  ['### Meetings in 2025\n\n- 13.1., 27.1., 10.2.', '2025-01-13'],
  ['Adjourned at 12:55 till December 9.', '2024-12-09'],
  ['- call on Dec 2nd is replaced by one on Dec 9th', '2024-12-09'],
  ['- Remaining points are deferred to December 9th', '2024-12-09'],
  ['- We would like a quick check-in on Tuesday 3 December before the release', '2024-12-03'],
  ['- Bob will be there on Dec 9th, so that’s our next call', '2024-12-09'],
  ['- until 09.12., same time', '2024-12-09 10:00 12:00'],
  ['- the next meeting starts at 11:00 (Monday, Dec 9th, until 12:30)', '2024-12-09 11:00 12:30'],
  ['There will be another call next Monday at 1600 UK time. Until then,', '2024-12-02 16:00'],
  ['- AI Ann: close the stale PRs\nNext week same time.', '2024-12-02 10:00 12:00'],
  ['- Looking forward to Dec 9th!', '2024-12-09'],
  ['- Let’s revisit this in two weeks at our next meeting', '2024-12-09'],
  ['- Next meeting: Dec 9th, start at 9.30 sharp', '2024-12-09 09:30'],
  ['### Next meeting\n\nTo take place on 9th December. Agenda items to Ann.', '2024-12-09'],
  ['- Let’s talk about it on December 9', '2024-12-09'],
  ['- We decided against December 2 (Ann away); December 9 then.', '2024-12-09'],
  ['### AoB\n\n- Ann can’t make it on Dec 2nd; Dec 9th works', '2024-12-09'],
  ['### AoB\n\n- schedule: every second Monday, so Dec 9th is next', '2024-12-09'],
  ['- the next two calls are cancelled, so the next one is on Dec 23rd', '2024-12-23'],
  ['9. December is the next call', '2024-12-09'],
  ['- Ann: next meeting? Bob: in two weeks', '2024-12-09'],
  ['### AoB\n\n- who is here on Dec 9th: Ann, Bob, Carla', '2024-12-09'],
  ['- There was consensus on moving the call to Tuesdays, starting on Dec 10th', '2024-12-10'],
  ['### AoB\n\n- Let’s do 16:30 from now on, so 9 December 16:30', '2024-12-09 16:30'],
  ['- Bob: I’m on a train on Dec 9th, so I might miss the next meeting', '2024-12-09'],
  ['### AoB\n\n- Dec 2nd: most of us are in Paris, hence Dec 9th', '2024-12-09'],
  ['### AoB\n\n- weekly until the release; so there is a meeting on Dec 2nd as well', '2024-12-02'],
  ['### AoB\n\n- skip the 2nd? yes. So 9th.', '2024-12-09'],
  ['### AoB\n\n- the remaining items roll over to 9th December', '2024-12-09'],
  ['### AoB\n\n- let us meet on a fortnightly basis, starting with Dec 9th', '2024-12-09'],
  ['### AoB\n\n- Since Bob teaches on Mondays now, let’s try Thursday December 5th', '2024-12-05'],
  ['### AoB\n\n- Bob won’t be there on Dec 9th, Ann takes over the chair', '2024-12-09'],
  ['### AoB\n\n- Next time it’s Bob’s turn, on December 9th 10:00', '2024-12-09 10:00'],
  ['### Nächstes Treffen / next meeting\n\nMo 09.12.2024, 15:00', '2024-12-09 15:00'],
  ['| next meeting | Dec 9th, 10:00 |\n| --- | --- |\n| chair | Carla |', '2024-12-09 10:00'],
  ['### Next meeting\n\n- same day next week\n- noon', '2024-12-02 12:00'],
  [
    '- The next call will be held as always on Monday, the 9th of December, 10:00\n- 11:30, on Jitsi',
    '2024-12-09 10:00 11:30',
  ],
  ['- the release is planned for Dec 4th; next one: this Friday at 11:00', '2024-11-29 11:00'],
  [
    '| Next meeting | Minutes by | Call |\n|---|---|---|\n| Dec 9th, 10:00-12:00 CET | Bob | https://meet.jit.si/x |',
    '2024-12-09 10:00 12:00',
  ],
  [
    '| Chair | Next meeting | Minutes |\n|---|---|---|\n| Bob | Dec 9th, 10:00 CET | Carla |',
    '2024-12-09 10:00',
  ],
  ['| Next call |\n|---|\n| Dec 9th |', '2024-12-09'],
  ['| Next meeting: | Chair: |\n|:--|--:|\n| Dec 9th | Bob |', '2024-12-09'],
  ['| | Date | Time |\n|---|---|---|\n| Next meeting | Dec 9th | 10:00 |', '2024-12-09 10:00'],
  ['| Last meeting | Next meeting |\n|---|---|\n| Nov 11th | Dec 9th |', '2024-12-09'],
  ['| Next release | Next meeting |\n|---|---|\n| Dec 4th | Dec 9th |', '2024-12-09'],
  ['| **Next meeting** | **Chair** |\n|---|---|\n| **Dec 9th** | Bob |', '2024-12-09'],
  ['| Next meeting | Deadline for items |\n|---|---|\n| Dec 9th | Dec 6th |', '2024-12-09'],
  ['| Deadline | Next meeting |\n|---|---|\n| Dec 6th | Dec 9th |', '2024-12-09'],
  ['| Next meetings | Chair |\n|---|---|\n| Dec 9th | Bob |\n| Dec 23rd | Carla |', '2024-12-09'],
  [
    '| Next meeting (date) | Time | Chair |\n|---|---|---|\n| Dec 9th | 10:00 CET | Bob |',
    '2024-12-09 10:00',
  ],
  ['| What | When |\n|---|---|\n| Next call | Dec 9th |', '2024-12-09'],
  ['### AoB\n\n| Date of the next call | Chair |\n|---|---|\n| 9 December | Bob |', '2024-12-09'],
  ['| Time | Upcoming call |\n|---|---|\n| 11:00 CET | Dec 9th |', '2024-12-09 11:00'],
  ['| Participants | Next session |\n|---|---|\n| Ann, Bob | Monday in two weeks |', '2024-12-09'],
];

const silent = [
  '- No release on the 2nd because of the hackathon; back to work on the 9th',
  '- We skip the release on Dec 2nd. The one after that is on the 16th.',
  '- Ann sent the minutes of our call on Monday, sorry for the delay.',
  '### Next meeting\n\n- not fixed yet, Ann sends a poll with the 9th, 10th and 11th of December',
  '### Next meeting\n\n- second week of December, exact day to be announced',
  '### Next meeting\n\n- week of December 9th, the day will follow',
  '### Scheduling\n\n- the scheduler patch of Dec 9th',
  '### Dates\n\n- Dec 4th: feature freeze\n- Dec 18th: release 2.6',
  '### Calendar\n\n- Ann is away Dec 2nd to Dec 9th\n- Bob’s defense: Dec 11th',
  '### Next\n\n- release 4.8 on December 9th',
  '### Housekeeping\n\n- the server moves on Dec 9th\n- the machine is back on Dec 9th',
  '### Deadlines\n\n- 09.12. camera ready\n- 11.12. artefacts',
  '### Schedule\n\n- 4.8 beta: Dec 2nd\n- 4.8 final: Dec 9th',
  '### Upcoming conferences\n\n- Dec 9th: SPLASH',
  '### AoB\n\n- The call on Dec 9th is cancelled',
  '### AoB\n\n- No call on 9th December (tentative)',
  '### AoB\n\n- The poll closes on Dec 9th',
  '### AoB\n\n- Another talk is scheduled for Dec 9th',
  "### AoB\n\n- Ann's call with the hoster is on Dec 9th",
  '### AoB\n\n- Ann has a meeting with the sponsor on Dec 9th',
  '### AoB\n\n- last call for comments on Dec 9th',
  '### AoB\n\n- Carla is back on Dec 9th',
  '### AoB\n\n- March 20 it is for the release',
  '### AoB\n\n- the release moved by a week to Dec 9th',
  "### AoB\n\n- OCaml users' meeting: next one on Dec 9th in Paris",
  '### AoB\n\n- the next one (virtio) should be ready on Dec 9th',
  '### Next\n\n- finish virtio\n- blog post on Dec 9th',
  '### Funding\n\n- the call closes on Dec 1st, the next call opens on Dec 9th',
  '### FOSDEM\n\n- we meet on Monday Dec 9th for dinner at 19:00',
  '### AoB\n\n- next week nobody has time, we’ll see',
  '### AoB\n\n- We’ll do it on Dec 9th',
  '- next: look at the patches, 9 December is the merge window',
  '### AoB\n\n- Please vote until this Friday',
  '- Carla finished the port (the next version comes out one week later)',
  '- until 09.12. nothing will happen here',
  '- Next meetup in Paris: December 9th, Bob speaks',
  '- the next meeting will be announced on Dec 9th',
  '- We missed the deadline; next one is 9th December.',
  '- OSCON is on Dec 1st. Next one in Europe on Dec 9th.',
  '- The release, planned for Dec 2nd, moves to Dec 9th.',
  '### Hackathon\n\n- next one in winter, probably December 9th',
  '- The call in two weeks, December 9th, is cancelled',
  '| Version | Date |\n| --- | --- |\n| next | Dec 9th |',
  '| Release | Date |\n| --- | --- |\n| 0.6.4 | Dec 9th |',
  '| Who | Away |\n| --- | --- |\n| Ann | Dec 9th |',
  '| Group | Next meeting |\n|---|---|\n| opam | Dec 4th |',
  '| Group | Next meeting |\n|---|---|\n| opam | Dec 4th |\n| Qubes | Dec 9th |',
  '| Project | Last call | Next call |\n|---|---|---|\n| Qubes | Nov 11th | Dec 9th |',
  '| Next release | Owner |\n|---|---|\n| Dec 9th | Ann |',
  '| Next meeting | Notes sent |\n|---|---|\n| tbd | Dec 2nd |',
  '| Next meeting | Poll closes |\n|---|---|\n| open | Dec 2nd |',
  '| Next step | Date |\n|---|---|\n| tag the release | Dec 9th |',
  '| Next meeting | ms |\n|---|---|\n| 1.16 | 3.87 |',
  '| Next review | Reviewer |\n|---|---|\n| Dec 9th | Bob |',
  '| Team | Next meeting |\n|---|---|\n| security | Dec 9th |',
  '| Last meeting | Chair |\n|---|---|\n| Dec 9th | Bob |',
  '| Next board meeting | Place |\n|---|---|\n| Dec 9th | Paris |',
  '| Next meeting with the sponsor | Who |\n|---|---|\n| Dec 9th | Ann |',
  '| Next meeting | Chair |\n|---|---|\n| Dec 9th is cancelled | Bob |',
];

for (const [notes, next] of said) {
  test(`meant by nothing else: ${notes.replace(/\n/g, ' ')}`, () =>
    expect(nextBelow(notes)).toBe(next));
}

for (const notes of silent) {
  test(`the day of something else: ${notes.replace(/\n/g, ' ')}`, () =>
    expect(nextBelow(notes)).toBeNull());
}

test('what is supposed is said to be so', () => {
  const codesOf = (notes: string) => {
    const body = `## Meeting Nov 25th 2024\n\n- Participants: Ann, Bob\n\n### Storage\n\n- Ann measured\n\n${notes}\n`;
    const { diagnostics } = parseMinutes(plainMail(body), { today: '2025-01-10', roster: [] });
    return diagnostics.map(({ code }) => code);
  };
  expect(codesOf('### Scheduling\n\n- Dec 9th')).toContain('next-supposed');
  expect(codesOf('### AoB\n\n- the call on Dec 9th needs a chair')).not.toContain('next-supposed');
  expect(codesOf('### AoB\n\n- next call on Dec 9th')).not.toContain('next-supposed');
});

test('front matter and subject say when the next one is', () => {
  const front = '---\ntitle: Notes\nnext-meeting: 2024-12-09\n---\n\n';
  expect(nextBelow('', front)).toBe('2024-12-09');
  const body =
    '## Meeting Nov 25th 2024\n\n- Participants: Ann, Bob\n\n### Storage\n\n- Ann measured\n';
  const mail = plainMail(body, { subject: 'Call notes Nov 25th (next call: Dec 9th)' });
  expect(parseMinutes(mail, { today: '2025-01-10', roster: [] }).next?.date).toBe('2024-12-09');
});

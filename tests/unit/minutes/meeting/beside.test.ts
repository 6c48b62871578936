import { expect, test } from '@playwright/test';
import { parseMinutes } from '#app/minutes/parse-minutes.ts';
import { plainMail } from '../plain-mail.ts';

/** What notes of Monday 2024-11-25, 10:00 – 12:00 CET, say in a bullet of their last topic, or below the heading that is named. */
function nextIn(said: string): string | null {
  const below = said.startsWith('## ') ? said : `### AoB\n\n- ${said}`;
  const body = `## Meeting Nov 25th 2024 10:00 - 12:00 CET\n\n- Participants: Ann, Bob, Carla\n\n### Storage\n\n- Ann measured the disk\n\n${below}\n`;
  const { next } = parseMinutes(plainMail(body), { today: '2025-01-10', roster: [] });
  return next && [next.date, next.start].filter((part) => part).join(' ');
}

const announced: [string, string][] = [
  // what belongs to the meeting of a day
  ['Bob takes over and will send the link for Dec 9th.', '2024-12-09'],
  ['The invitation for Mon 9 Dec, 3pm UTC goes out later this week.', '2024-12-09 15:00'],
  ['Carla’s question about fairness is first on 9th December’s agenda.', '2024-12-09'],
  ['Ann puts it on the agenda for Dec 9th', '2024-12-09'],
  // where something is said or shown
  ['Bob demos it live two weeks from now in the call', '2024-12-09'],
  ['Ann shows it on Dec 9th at our meeting', '2024-12-09'],
  ['Carry over to next week’s call: everything about DNS.', '2024-12-02'],
  ['These will be at the top of the list when we convene again on 9th December.', '2024-12-09'],
  // who is to chair it
  [
    'Bob volunteers to moderate the session two weeks hence, Carla the one on 23 Dec.',
    '2024-12-09',
  ],
  // other days of the week
  ['for December only we’ll be on Wednesdays: 4th and 18th, 11:00 CET', '2024-12-04 11:00'],
  ['No meeting on 2.12., we go on with 9.12. at 15:00.', '2024-12-09 15:00'],
  // what is said not to be
  ['clocks change on 1 December, our call on the 9th is not affected.', '2024-12-09'],
  [
    'We’d normally meet on the 9th. Given the date, let’s not. 16 December it’ll be, usual time.',
    '2024-12-16 10:00',
  ],
  ['we could meet on the 2nd, but let’s take the 9th', '2024-12-09'],
  // who can come when
  [
    '## Next date\n\n- 2.12.: nobody. 9.12.: Ann and Bob only. 16.12.: all. Great, taken.',
    '2024-12-16',
  ],
  ['## Dates\n\n- Dec 9, then Dec 23 (probably cancelled), then Jan 6', '2024-12-09'],
  ['## Wrap-up\n\n- Any objections to 9th December, 4pm? None heard.', '2024-12-09 16:00'],
  ['## Wrap-up\n\n- Is 9th December fine with everybody? Yes.', '2024-12-09'],
  [
    '## Organisational stuff\n\n- Dec 9th is difficult for Bob. Everyone else is OK. We keep it.',
    '2024-12-09',
  ],
  // an extra one
  [
    'Bob wants a short call about the ABI. It’s on Tuesday Dec 3rd at 10am, after that as usual on Dec 9th.',
    '2024-12-03 10:00',
  ],
  // the hour alone
  ['I got the day right but the hour wrong: Dec 9th is at 11:00 CET', '2024-12-09 11:00'],
  ['Sorry, Dec 9th starts at 11:00, not 10:00', '2024-12-09 11:00'],
  [
    'Chair of the next call: Bob. Date: 9 December. Time: 16:00 UTC. Scribe: tbd.',
    '2024-12-09 16:00',
  ],
  // a choice that stands in the next sentence
  [
    '## Next call\n\n- Carla is away on 2nd December, Bob on the 9th. 2nd December wins by a vote of 6 to 3.',
    '2024-12-02',
  ],
  [
    'As the 2nd is too soon and the 9th is out because of the strike, the 16th it shall be.',
    '2024-12-16',
  ],
  ['In case you wonder about Dec 9th: yes, it will take place, Bob is back by then.', '2024-12-09'],
  [
    '"can we do the next call a day later? I’m in a review all Monday" -- all OK, so Tuesday 10th December 16:00',
    '2024-12-10 16:00',
  ],
  [
    'Next call: TBC. Most likely the 9th December as planned, but Ann will confirm on the list.',
    '2024-12-09',
  ],
  [
    'Decision: monthly instead of biweekly meetings, every second Monday of the month -> 9.12., 13.1.',
    '2024-12-09',
  ],
  ['Bob proposed Dec 9th; this was rejected, so we meet on Dec 16th', '2024-12-16'],
  // a reason behind it
  [
    'Next call will be in Carla’s hands since Ann’s flying to Japan on the 8th. Same time, two weeks, dial-in via the list.',
    '2024-12-09 10:00',
  ],
  [
    'Bob can’t do Mondays from now on -> poll -> Thursdays win. First Thursday meeting: Dec 12th.',
    '2024-12-12',
  ],
  ['For the next couple of calls we’ll be trying Jitsi (9th and 23rd December).', '2024-12-09'],
  ['the series continues on 9.12. in its usual slot', '2024-12-09 10:00'],
  ['Until our next exchange on 9 December, stay well.', '2024-12-09'],
  // what is moved, and what of it
  [
    'As the 2nd is right after the retreat, we postpone by one week to the 9th, same time (11:00).',
    '2024-12-09 11:00',
  ],
  ['the next call moves from 4pm to 5pm (still on 9th December).', '2024-12-09 17:00'],
  [
    'We had 9.12. in the calendar, but that’s a holiday, so let’s take the next slot, which is 16.12.',
    '2024-12-16',
  ],
  ['next call on Dec 10th, a week before the release', '2024-12-10'],
  [
    'Everyone happy to keep the Tuesday slot. 10th December is therefore next, with the usual reminder on the Monday.',
    '2024-12-10',
  ],
  ['## Next\n\n9.12.24, 14:00, then 6.1.25 (tbd)', '2024-12-09 14:00'],
  // where a day is named beside it
  [
    'Next time we should talk about the roadmap for 2025. That’s on Dec 9th, please prepare some ideas.',
    '2024-12-09',
  ],
  ['for December 9th (14:00 CET) please use https://meet.jit.si/mirage only', '2024-12-09 14:00'],
  ['we forgot to look at the milestones today -> first item on December 9th', '2024-12-09'],
  ['If you couldn’t come today: the next opportunity is Dec 9th, 11:00 CET.', '2024-12-09 11:00'],
  ['Bob will be in Rennes in two weeks and joins the meeting from there', '2024-12-09'],
  ['Most liked the new format, so we do it the same way on December 9th.', '2024-12-09'],
  // further down
  [
    '## Next call\n\n* usual date would be the 9th, with the retreat starting that day, so not then\n* 16th works for all who are here',
    '2024-12-16',
  ],
  ['Bob will present it on the next call (9th). Anyone else please contact Ann.', '2024-12-09'],
  [
    'Carla suggests starting half an hour earlier from now on, no one objects => Dec 9th, 10:30',
    '2024-12-09 10:30',
  ],
  [
    '## Next meeting\n\nWould be on Monday 9th, which is a holiday for Carla’s team. Therefore: Tuesday 10th, 14:00.',
    '2024-12-10 14:00',
  ],
  ['Carla has not looked at vchan. Come back to this on the 9th.', '2024-12-09'],
  ['Next call Dec 9th, which is not a Friday', '2024-12-09'],
  ['the call for items for the 9th December call goes out next week', '2024-12-09'],
];
for (const [said, expected] of announced) {
  test(`the day of the meeting: ${said.replaceAll('\n', ' ')}`, () =>
    expect(nextIn(said)).toBe(expected));
}

const ofElse = [
  'the download link for Dec 9th is broken',
  'Ann shows the numbers on Dec 9th at the meeting with the sponsor',
  'Bob demos it on Dec 9th in the meeting of the Xen developers',
  'Bob demos it on Dec 9th at the meetup in Paris',
  'We should assemble the numbers on Dec 9th',
  'we link up with the Xen people on Dec 9th',
  'we go on with 5.2, and Ann is away on Dec 9th',
  'we’ll be on OCaml 5.3 by Dec 9th',
  'The release on Dec 9th is not affected',
  'we’d normally meet on Dec 9th, but Ann asks on the list for a day',
  'we could meet on Dec 9th, but Carla prefers to wait until her report is out.',
  'we could meet on Dec 9th. We leave the date open for now.',
  'Our next session is Dec 9th, the day is still open though',
  '## Next date\n\n- Dec 9th: nobody',
  '## Next date\n\n- Dec 9th: only Ann',
  '## Wrap-up\n\n- Any objections to a release on Dec 9th? None.',
  '## Wrap-up\n\n- Is Dec 9th fine with everybody? Carla asks.',
  '## Organisational stuff\n\n- The release on Dec 9th is difficult for Bob. We keep it.',
  'Ann gives an extra session at the workshop. It is on Dec 3rd.',
  'We have to cancel the next call, on Dec 9th.',
  'We skip the next meeting, which would be on Dec 9th.',
  'The dinner is at Bob’s place. It is on Dec 9th.',
  'Ann proposed to meet weekly until the release (next on the 2nd), but this was rejected as too much',
  'Can we do the next call a day later?',
  'the release of Dec 9th won',
  'Dec 9th it is for the release',
  'the party on Dec 9th: yes, it will take place',
  'the patch series continues on Dec 9th',
  'the next key exchange is on Dec 9th',
  'Next call: TBC. On Dec 9th Ann is away.',
  'When is the next call? Ann is away, so on Dec 9th Bob will mail.',
  'For the next calls Ann fixes the bugs of the releases (Dec 9th)',
  'the timer fires at the same time, two weeks later',
  '## Next meeting\n\n- Ann proposes 9.12., Bob prefers 16.12., Carla has no preference\n- to be decided on Matrix',
  'Ann sends the agenda for the next call on 8th December, the day before the call',
  'we postpone the release to Dec 9th',
  'We move to the 2nd machine',
  'we go from 4.13.24 to 5.2.24',
  'the next chance is the workshop on Dec 9th',
  'the release moves from Dec 2nd to Dec 9th',
  'from Dec 9th on please use the new link of the mirror',
  'Bob is in Rennes on Dec 9th and misses the meeting with the lawyers',
  'Bob suggests to release earlier, no one objects => Dec 9th',
  'Ann will come back to this on the 9th',
  'the fix of the next call site (9th)',
  'Bob proposes Dec 9th',
  '- no one on Dec 9th',
  'the 9th December call is out',
  // others
  'Bob reported from the call of the infrastructure team, they meet again on Dec 9th',
  'Ann had a call with the Xen people. The next one is with the KVM folks on Dec 9th.',
  'office hours on Discord each Wednesday, the next ones on Dec 4th with Carla',
  'OCaml users’ meeting: the next ones are on Dec 9th',
  'the security team’s next call is on Dec 9th',
];
for (const said of ofElse) {
  test(`no day of a meeting: ${said.replaceAll('\n', ' ')}`, () => expect(nextIn(said)).toBeNull());
}

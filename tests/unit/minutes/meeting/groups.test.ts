import { expect, test } from '@playwright/test';
import { parseMinutes } from '#app/minutes/parse-minutes.ts';
import { plainMail } from '../plain-mail.ts';

/** What notes of Monday 2024-11-25 announce in a bullet of their last topic. */
function nextIn(said: string, subject = 'meeting notes'): string | null {
  const body = `## Meeting Nov 25th 2024 10:00 - 12:00 CET\n\n- Participants: Ann, Bob, Carla\n\n### Storage\n\n- Ann measured the disk\n\n### AoB\n\n- ${said}\n`;
  const { next } = parseMinutes(plainMail(body, { subject }), { today: '2025-01-10', roster: [] });
  return next?.date ?? null;
}

const ofOthers = [
  'The next opam-dev meeting is on 9th December and Carla will raise this there.',
  'the next qubes-devel meeting is on 9th December',
  'The next qubes-devel call is in two weeks, Bob asks them',
  'Bob raises it at the next Qubes meeting on Dec 9th',
  'the next meeting of the opam team is on Dec 9th',
  'the next meeting of the Xen project is on Dec 9th',
  'The opam developers meet again on Dec 9th',
  'the next Xen Project community call is Dec 9th',
  'the next IETF meeting is on Dec 9th',
  'next TLS working group meeting: Dec 9th',
  'the next call of the security team is on Dec 9th',
  'Their next meeting is on Dec 9th',
  'opam’s next dev meeting is on Dec 9th',
  'the OCaml compiler team’s next meeting is Dec 9th',
  'The next OCaml users meeting in Paris is on Dec 9th',
  'Ann brings it up at the opam-dev call on Dec 9th',
  'the upcoming xen-devel meeting on Dec 9th will discuss it',
  'the next caml-list meet-up is on Dec 9th',
  'The next w3c-wg call will be on Dec 9th',
  'Carla goes to the next board meeting on Dec 9th',
  'The next steering committee meeting is on Dec 9th',
  'the dune people have their next meeting on Dec 9th',
  'next week’s opam-dev meeting is on Dec 4th',
  'The next Unikraft meeting is on Dec 9th, Bob attends',
  'the coming xen-users call is on Dec 9th',
  'Robur’s next meeting is on Dec 9th',
  'Their next call takes place on Dec 9th',
  'They have their next meeting on Dec 9th',
  'the OCaml developers have the next OCaml dev meeting on Dec 9th',
  'the next call of the hosting committee: Dec 9th',
  'The upcoming council meeting on Dec 9th decides about the money',
  'the next meeting with the sponsors is on Dec 9th',
  'The next user group meeting in Berlin is on Dec 9th',
  'Ann joins the next dune-dev sync, Dec 9th',
  'the next Tarides all-hands call is on Dec 9th',
];
for (const said of ofOthers) {
  test(`the meeting of another group: ${said}`, () => expect(nextIn(said)).toBeNull());
}

const ours: [string, string][] = [
  ['The next MirageOS meeting is on Dec 9th', '2024-12-09'],
  ['next mirage-devel call on Dec 9th', '2024-12-09'],
  ['The next mirage-dev meeting is on Dec 9th', '2024-12-09'],
  ['the next bi-weekly community call is on Dec 9th', '2024-12-09'],
  ['The next core-team meeting is on Dec 9th', '2024-12-09'],
  ['the next developer meeting is on Dec 9th', '2024-12-09'],
  ['next dev meeting: Dec 9th', '2024-12-09'],
  ['Next Jitsi call: Dec 9th', '2024-12-09'],
  ['the next meeting of the group is on Dec 9th', '2024-12-09'],
  ['Next Zoom call on Dec 9th', '2024-12-09'],
  ['The next all-hands call is on Dec 9th', '2024-12-09'],
  ['The next follow-up call is on Dec 9th', '2024-12-09'],
  ['next Mirage OS Weekly Meeting: Dec 9th', '2024-12-09'],
  ['The next one-hour call is on Dec 9th', '2024-12-09'],
  ['our next team meeting is on Dec 9th', '2024-12-09'],
  ['the next meeting of our team is on Dec 9th', '2024-12-09'],
  ['the next Monday call is on Dec 9th', '2024-12-09'],
  ['the next opam-dev meeting is on Dec 9th, our next call on Dec 10th', '2024-12-10'],
  ['Since the next opam-dev meeting is on Dec 9th, our next call is on Dec 10th', '2024-12-10'],
  ['today’s next item: next call on Dec 9th', '2024-12-09'],
  ['That’s our next call: Dec 9th', '2024-12-09'],
  ['the group’s next meeting is on Dec 9th', '2024-12-09'],
  ['Next Community Call: Dec 9th', '2024-12-09'],
  ['NEXT DEV CALL: Dec 9th', '2024-12-09'],
  ['next in-person meeting on Dec 9th', '2024-12-09'],
  ['the next Google Hangout is on Dec 9th', '2024-12-09'],
  ['Next Friday-style call: Dec 9th', '2024-12-09'],
  ['next BigBlueButton call on Dec 9th', '2024-12-09'],
  ['Next Solo5 call: Dec 9th', '2024-12-09'],
  ['the next meeting for everyone is on Dec 9th', '2024-12-09'],
  ['the next meeting of the whole team is on Dec 9th', '2024-12-09'],
  ['the next December call is on the 9th', '2024-12-09'],
  ['the next call with the whole community is on Dec 9th', '2024-12-09'],
  ['the next Mirage developers meeting is on Dec 9th', '2024-12-09'],
  ['Let’s have the next planning meeting on Dec 9th', '2024-12-09'],
  ['our next physical meeting is Dec 9th', '2024-12-09'],
  ['who’s next? the next meeting is on Dec 9th', '2024-12-09'],
  ['the next virtual coffee call is on Dec 9th', '2024-12-09'],
  ['the whole group’s next meeting is on Dec 9th', '2024-12-09'],
  ['our team’s next call is on Dec 9th', '2024-12-09'],
  ['The next one is with the whole team on Dec 9th', '2024-12-09'],
  ['the next one with Bob will be on Dec 9th', '2024-12-09'],
  ['the next (virtual) meeting is on Dec 9th', '2024-12-09'],
  ['the next Ann-chaired meeting is on Dec 9th', '2024-12-09'],
];
for (const [said, expected] of ours) {
  test(`the meeting of this one: ${said}`, () => expect(nextIn(said)).toBe(expected));
}

const named: [string, string][] = [
  ['The next qubes-devel meeting is on Dec 9th', '[qubes-devel] notes of the meeting'],
  ['the next Xen call is on Dec 9th', 'Xen call notes'],
  ['the next meeting of the opam team is on Dec 9th', 'opam team meeting'],
  ['the next steering committee meeting is on Dec 9th', 'Steering committee: minutes'],
  ['Robur’s next meeting is on Dec 9th', 'Robur meeting, Nov 25th'],
];
for (const [said, subject] of named) {
  test(`the group is called so: ${said}`, () => {
    expect(nextIn(said, subject)).toBe('2024-12-09');
    expect(nextIn(said)).toBeNull();
  });
}

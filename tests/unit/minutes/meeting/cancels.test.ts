import { expect, test } from '@playwright/test';
import { readMail } from '#app/mail/read-mail.ts';
import { parseMinutes } from '#app/minutes/parse-minutes.ts';

/** Sent on Monday 2024-11-25 at 20:00 UTC; what it calls off, as `from..to` or `next n`. */
async function calledOff(subject: string, body: string): Promise<string[]> {
  const raw = `From: Ann <ann@example.org>
Date: Mon, 25 Nov 2024 20:00:00 +0000
Message-ID: <1@example.org>
Subject: ${subject}
Content-Type: text/plain; charset=utf-8

${body}
`;
  const mail = await readMail(new TextEncoder().encode(raw), null);
  const { cancels = [], isNotes } = parseMinutes(mail, { today: '2025-01-10', roster: [] });
  for (const { words, span } of cancels) {
    if (span) expect(mail.body.slice(span.start, span.end).replace(/\s+/g, ' ')).toBe(words);
    else expect(subject).toContain(words);
  }
  const list = cancels.map(({ from, to, count }) =>
    to === null ? `next ${count}` : from === to ? from : `${from}..${to}`,
  );
  return isNotes ? ['notes', ...list] : list;
}

const mails: [string, string, string[]][] = [
  ['[group] No call next Monday', 'Hi all, many are away.', ['2024-12-02']],
  ['Cancelled: bi-weekly meeting', 'Sorry, I am ill.', ['next 1']],
  [
    'Canceled event: group call @ Mon Dec 9, 2024 10am',
    'This event was cancelled.',
    ['2024-12-09'],
  ],
  ['Call on Dec 9th cancelled', 'See you in two weeks.', ['2024-12-09']],
  ['[group] meeting', 'Hi,\n\nthe meeting on Monday Dec 9th is cancelled.\n\nAnn', ['2024-12-09']],
  ['call', 'The call of December 9th is off, I am at a conference.', ['2024-12-09']],
  ['next call', 'The next call is cancelled.', ['next 1']],
  ['next calls', 'The next two calls are cancelled.', ['next 2']],
  ['meetings', 'We skip Dec 23rd and Dec 30th.', ['2024-12-23', '2024-12-30']],
  ['meetings', 'We skip the 9th of December and 2024-12-23.', ['2024-12-09', '2024-12-23']],
  ['meetings', 'We skip 12/23 and 30/12.', ['2024-12-23', '2024-12-30']],
  ['meeting', 'We skip 23.12. as usual.', ['2024-12-23']],
  ['meeting', 'We skip the 9th.', ['2024-12-09']],
  ['meeting', 'So we skip 9.12.2024, see you in the new year.', ['2024-12-09']],
  ['meeting', 'Let’s skip next Monday, too many are travelling.', ['2024-12-02']],
  ['meeting', 'Sorry, I have to cancel the meeting on Monday.', ['2024-11-25']],
  ['meeting', 'Sorry, I have to cancel tomorrow’s meeting.', ['2024-11-26']],
  ['today', 'Hi all,\n\nno meeting today, sorry for the late notice.', ['2024-11-25']],
  ['Holidays', 'Dear all,\n\nthere will be no call on December 23rd.\n\nBest, Ann', ['2024-12-23']],
  ['this week', 'There is no meeting this week.', ['2024-11-25..2024-12-01']],
  ['meeting', 'We will not meet next week.', ['2024-12-02..2024-12-08']],
  ['meetings', 'No meetings in December, happy holidays!', ['2024-12-01..2024-12-31']],
  ['call', 'There will be no calls until January 13th.', ['2024-11-25..2025-01-12']],
  ['call', 'The call on December 9th won’t take place as most of us travel.', ['2024-12-09']],
  [
    'Re: [group] Agenda for Dec 9th',
    'I am away, so the meeting on Dec 9th is called off.',
    ['2024-12-09'],
  ],
  ['Re: meeting', '> No call next Monday?\n\nYes, no call next Monday.', ['2024-12-02']],
];
for (const [subject, body, expected] of mails) {
  test(`calls off ${expected}: ${subject}: ${body.replaceAll('\n', ' ')}`, async () =>
    expect(await calledOff(subject, body)).toEqual(expected));
}

const silent: [string, string][] = [
  ['No call next Monday?', 'What do you think?'],
  ['meeting', 'Shall we skip next Monday?'],
  ['meeting', 'Should we cancel the meeting on Dec 9th? I am fine with both.'],
  ['meeting', 'I propose to skip the call on Dec 9th.'],
  ['meeting', 'We could cancel the call on Dec 9th.'],
  ['meeting', 'If nobody has a topic, the meeting on Dec 9th is cancelled.'],
  ['meeting', 'Unless somebody objects, there is no call next Monday.'],
  ['meeting', 'The meeting on Dec 9th is not cancelled.'],
  ['meeting', 'The meeting on Dec 9th isn’t cancelled, see you there.'],
  ['meeting', 'We discussed cancelling the call with the hosting provider on Dec 9th.'],
  ['meeting', 'The call with the hosting provider on Monday is off.'],
  ['meeting', 'There was no meeting on Monday.'],
  ['meeting', 'Last week’s meeting was cancelled, hence this long list.'],
  ['meeting', 'The meeting on Nov 11th was cancelled.'],
  ['meeting', 'The call is off to a good start.'],
  ['release', 'We decided to skip 0.9.2 and go straight to 1.0.'],
  ['release', 'Let’s skip 4.14.2 in the matrix.'],
  ['tests', 'We skip 3 tests on FreeBSD, and drop 32 bit builds.'],
  ['meeting', 'The workshop on Dec 9th is cancelled.'],
  ['meeting', 'My flight on Dec 9th is cancelled, I will join remotely.'],
  ['meeting', 'I cannot make it on Dec 9th.'],
  ['meeting', 'Ann will skip the meeting on Dec 9th.'],
  ['meeting', 'I will skip the meeting on Dec 9th.'],
  ['meeting', 'I have to skip the call next Monday, please go ahead without me.'],
  ['scheduler', 'The scheduler cancels a job when its call is dropped on Monday.'],
  ['allocator', 'There are no system calls in the fast path next week.'],
  ['[PATCH] cancel the call on Monday', 'No call on Monday.'],
  ['Compiler workshop: call for talks', 'There is no meeting on Dec 9th.'],
  ['meeting', 'The release of Dec 9th is skipped.'],
  ['CI', 'The nightly build of Monday is skipped, there is no runner.'],
  ['meeting', 'The meeting on Dec 9th is moved to Dec 10th.'],
  ['meeting', 'No meeting notes this week, sorry.'],
  ['meeting', 'There is no meeting room on Monday, so we meet online.'],
  ['meeting', 'No call for papers next week.'],
  ['meeting', '> The call on Dec 9th is cancelled.\n\nThanks for telling us.'],
];
for (const [subject, body] of silent) {
  test(`calls nothing off: ${subject}: ${body.replaceAll('\n', ' ')}`, async () =>
    expect(await calledOff(subject, body)).toEqual([]));
}

const notes = (said: string) => `## Meeting Nov 25th 2024 10:00 - 12:00 CET

- Participants: Ann, Bob

### Scheduler

- Ann: measured the queue

### AoB

- ${said}
`;
const inNotes: [string, string[]][] = [
  ['No meeting on December 9th, Ann is away.', ['2024-12-09']],
  ['The next meeting is cancelled.', ['next 1']],
  ['We skip Dec 23rd and continue on Jan 6th', ['2024-12-23']],
  ['No call next week (2nd December), we resume in two weeks on the 9th December.', ['2024-12-02']],
  ['Dec 9th is a holiday, so no call', ['2024-12-09']],
  ['2024-12-09 is a bank holiday, so we skip it', ['2024-12-09']],
  ['Dec 9th - no call', ['2024-12-09']],
  ['On Dec 9th, there will be no meeting', ['2024-12-09']],
  ["There won't be a call on Dec 9th", ['2024-12-09']],
  ['The next call, Dec 9th, is cancelled.', ['2024-12-09']],
  ['The next call would be on Dec 9th, but is cancelled', ['2024-12-09']],
  ['The meeting on Dec 9th had to be cancelled', ['2024-12-09']],
  ['The call on Dec 9th falls out', ['2024-12-09']],
  ['Cancelled: call on Dec 9th', ['2024-12-09']],
  ['2024-12-09 is cancelled', ['2024-12-09']],
  ['I have to cancel the next one, Monday is a holiday', ['next 1']],
  ['We have to cancel the next two.', ['next 2']],
  ['The next one, on Dec 9th, is called off', ['2024-12-09']],
  ['The next one is cancelled if nobody objects', []],
  ['The next one cancels the job', []],
  ['We skip the next one', []],
  ['We have to cancel the next release', []],
  ['Bob has to cancel the next one', []],
  ['The meeting on Monday was cancelled', []],
  ['The meeting was cancelled', []],
  ['Maybe we skip Dec 9th', []],
  ['Bob has no call on Dec 9th', []],
  ['The test of Dec 9th is slow, so we skip it', []],
  ['The release would be on Dec 9th, but is cancelled', []],
  ['Bob: the call with the sponsors next Monday is cancelled', []],
  ['Bob cancelled the order on Dec 9th', []],
  ['the CI jobs of Monday were cancelled', []],
  ['question: do we skip Dec 23rd?', []],
  ['TODO Ann: cancel the call with the printer on Dec 9th', []],
  ['we discussed skipping the meeting on Dec 23rd', []],
  // The day of these very notes.
  ['There is no meeting on Easter Monday, so the next meeting is on Dec 9th', []],
];
for (const [said, expected] of inNotes) {
  test(`notes call off ${expected}: ${said}`, async () =>
    expect(await calledOff('Notes of the meeting', notes(said))).toEqual(['notes', ...expected]));
}

import { expect, test } from '@playwright/test';
import { readMail } from '#app/mail/read-mail.ts';
import { parseMinutes } from '#app/minutes/parse-minutes.ts';

/** Whether a mail of Friday 2022-03-11 is notes. */
async function isNotes(subject: string, body: string, isReply = false): Promise<boolean> {
  const headers = [
    'From: Zoe Park <zoe@example.org>',
    `Subject: ${subject}`,
    'Date: Fri, 11 Mar 2022 10:00:00 +0000',
    'Message-ID: <1@example.org>',
    ...(isReply ? ['In-Reply-To: <0@example.org>'] : []),
  ];
  const bytes = new TextEncoder().encode(`${headers.join('\n')}\n\n${body}\n`);
  const mail = await readMail(bytes, 'mail.eml');
  return parseMinutes(mail, { today: '2025-01-10', roster: [] }).isNotes;
}

/** Subject, body, whether it answers another mail. */
const notes: [string, string, boolean?][] = [
  ['TODOs from the meeting on Wednesday', '- TODO Ann: release\n- TODO Bob: docs\n'],
  ['Decisions of the meeting, 9 March', '- we agreed to drop 4.13\n- Ann to write it up\n'],
  ['call', 'Ann, Bob, Karl\n\n- release on Friday, Ann does it\n- Bob looks at DNS\n'],
  [
    'call notes 9 March',
    'hi,\n\nnotes from Wednesday, Ann was not there.\n\nDNS\n---\n\nBob fixed the resolver and will release it next week. Karl asked\nfor a test.\n\nTLS\n---\n\nNothing new. Ann should look at the certificates.\n',
  ],
  [
    'Re: [list] Call on Wednesday 9 March',
    'Hi,\n\nhere is what we talked about:\n\n* DNS\n  * Bob fixed the resolver\n  * Bob will release it\n* TLS\n  * nothing new\n\nNext call in two weeks.\n\nZoe',
    true,
  ],
  [
    'Re: Agenda for the call of 9 March',
    'Notes below.\n\n## DNS\n- Bob fixed the resolver\n- TODO Bob: release\n\n## TLS\n- nothing new\n',
    true,
  ],
  [
    'summary of the call',
    'Hi all,\n\na short summary of our call today:\n\n- DNS: Bob fixed the resolver, he will release it\n- TLS: Karl wants to rotate the certificates\n- TODO Ann: write docs\n\nSee you in two weeks\nZoe',
  ],
  [
    'Meeting notes',
    '- DNS: Bob fixed the resolver, he will release it\n- TLS: Karl wants to rotate the certificates\n- Ann will write docs\n',
  ],
  [
    'Minutes 2022-03-09',
    'Bob fixed the resolver and will release it next week. Karl asked for a test.\n\nAnn should look at the certificates.\n\nWe meet again in two weeks.',
  ],
  ['Notes from the Mirage call', '# DNS\n\nBob fixed the resolver.\n\n# TLS\n\nNothing new.\n'],
  [
    'mirage catch-up',
    'Present: Ann, Bob\n\nBob fixed the resolver and will release it next week.\n\nAnn should look at the certificates.',
  ],
  [
    'Solo5 sync, 9 March',
    'Quick notes:\n\n1. Release\n   - Bob tags it tomorrow\n2. Docs\n   - Ann will write them\n',
  ],
  [
    'Fwd: call notes',
    '---------- Forwarded message ---------\nFrom: Ann <ann@example.org>\nDate: Thu, 10 Mar 2022\nSubject: call notes\nTo: Zoe <zoe@example.org>\n\n## Meeting 9 March\n\nParticipants: Ann, Bob\n\n### DNS\n- fixed\n',
  ],
  [
    'What we discussed yesterday',
    'Hi,\n\nAnn, Bob and I met yesterday.\n\nRelease: Bob tags it on Monday.\n\nDocs: Ann will write them.\n',
  ],
  [
    'Developer meeting',
    'Hi,\n\nfor those who could not join the call:\n\nRelease\n\n* Bob tags it on Monday\n* Ann will announce it\n\nDocs\n\n* nobody had time\n',
  ],
  [
    '[MirageOS-devel] Call summary 9/3',
    'Attended: Ann, Bob, Karl\n\nRelease: Bob tags it on Monday.\nDocs: Ann will write them.\n',
  ],
  [
    'Notes of 9 March',
    'ann: fixed the resolver, will release\nbob: docs\nkarl: away\n\nTODO ann: release\n',
  ],
  [
    'Re: Notes of 9 March',
    'Sorry, forgot to send these.\n\nParticipants: Ann, Bob\n\n- DNS fixed by Bob\n- Ann to release\n',
    true,
  ],
  [
    'call notes',
    'Participants: Ann, Bob\n\nAgenda\n\n* DNS\n  * Ann fixed the resolver\n  * Bob will test it\n* TLS\n  * Ann will look at the certificates\n',
  ],
  [
    'Mirage call',
    'Call on March 10th\n\nAgenda:\n1. DNS\n   - Ann fixed the resolver\n   - Bob will test it\n2. TLS\n   - Ann will look at the certificates\n',
  ],
  [
    'Re: Agenda for the call',
    '## Agenda\n- DNS\n  - Ann: fixed the resolver\n- TLS\n  - Bob: nothing\n\nPresent: Ann, Bob\n',
    true,
  ],
  [
    'Retreat notes day 1',
    '# Day 1, Thursday 10th March 2022\n\nPresent: Ann, Bob, Karl\n\n## Who did what\n- Ann fixed DNS\n- Bob will fix TLS\n',
  ],
  [
    'Meeting notes',
    '## Meeting March 10th 10:00\n\nParticipants (so far): Ann, Bob\n\n### DNS\n- Ann fixed DNS\n',
  ],
  [
    'Re: call notes 9 March',
    'Thanks for the notes! One correction: Bob will release it, not Ann.\n\nKarl\n\nOn Wed, 9 Mar 2022, Zoe Park wrote:\n> ## Meeting 9 March 10:00\n>\n> Participants: Ann, Bob\n>\n> ### DNS\n> - Bob fixed the resolver\n> - Ann will release it\n',
    true,
  ],
];
for (const [subject, body, isReply] of notes) {
  test(`holds notes: ${subject}: ${body.slice(0, 60)}`, async () => {
    expect(await isNotes(subject, body, isReply)).toBe(true);
  });
}

const others: [string, string, boolean?][] = [
  [
    'Blog post',
    '---\ntitle: A first program\nauthor: Ann\ndate: 2022-03-09\n---\n\n# A first program\n\n## One\n\n- install it\n\n## Two\n\nRun it.\n',
  ],
  ['dates', 'Ann, Bob, Karl,\n\n- is Monday fine?\n- or Tuesday?\n'],
  [
    'Re: call notes 9 March',
    'Thanks for the notes! One remark: the resolver is not released yet.\n\nBob\n\n> ## Meeting 9 March 10:00\n>\n> Participants: Ann, Bob\n>\n> ### DNS\n> - Bob fixed the resolver\n> - Ann will release it\n>\n> ### TLS\n> - nothing\n',
    true,
  ],
  [
    'Re: call notes 9 March',
    'On Thu, 10 Mar 2022, Zoe Park wrote:\n> ## Meeting 9 March 10:00\n>\n> Participants: Ann, Bob\n>\n> ### DNS\n> - Bob fixed the resolver\n> - Ann will release it\n\nThank you, Zoe!\n',
    true,
  ],
  [
    'Re: call notes 9 March',
    '+1\n\nOn Thu, 10 Mar 2022, Zoe Park wrote:\n\n> Dear all,\n>\n> ## Meeting 9 March 10:00\n>\n> - Participants: Ann, Bob\n>\n> ### DNS\n> - Bob fixed the resolver\n> - TODO Ann: release it\n>\n> Zoe\n',
    true,
  ],
  [
    'Re: call notes 9 March',
    'I was there too, please add me.\n\nKarl\n\nOn Thu, 10 Mar 2022, Zoe Park wrote:\n> ## Meeting 9 March 10:00\n>\n> - Participants: Ann, Bob\n>\n> ### DNS\n> - Bob fixed the resolver\n> - TODO Ann: release it\n',
    true,
  ],
  [
    'Call on 9 March',
    'Hi,\n\nthe next call is on Wednesday 9 March, 10:00. Topics so far:\n\n- DNS\n- TLS\n\nPlease add yours.\n',
  ],
  [
    'Re: resolver bug',
    'I looked at it. Ann should test the patch. It is\n\n- slow\n- wrong\n\nBob will fix it.\n',
    true,
  ],
  ['[ANN] dns 6.0', 'dns 6.0 is released.\n\n## Changes\n- faster\n- TODO list shorter\n'],
  [
    'Thoughts on the new API',
    '# Motivation\n\nThe old one is slow.\n\n# Proposal\n\nWe should rewrite it. Ann will do it.\n',
  ],
  [
    'Meeting in Paris?',
    'Who would be there in May? Ann will book rooms.\n\n- Hotel A\n- Hotel B\n',
  ],
  [
    'Re: Agenda for the call',
    'Can we also talk about\n\n* the release\n  * who does it\n* the docs\n',
    true,
  ],
  ['Function call overhead', 'Measured it:\n\n* read\n  * 12 ns\n* write\n  * 14 ns\n'],
  ['Release notes for 3.0', '# Changes\n\n- faster\n\n# Fixes\n\n- leaks\n'],
  ['5 minutes to boot', 'It takes long:\n\n- DHCP\n- TLS\n'],
  [
    'Agenda for March 14th',
    'Agenda:\n- DNS\n  - status of the resolver\n  - is it merged?\n- TLS\n  - certificates\n',
  ],
  [
    'Mirage call March 14th',
    '## Meeting March 14th 10:00 - 12:00 CET\n\n- Agenda:\n  - DNS (Ann)\n    - status\n    - tests\n  - TLS\n',
  ],
  [
    'Invitation: retreat in May',
    'Hi everyone,\n\nwe invite you to the retreat!\n\nWhen: Sunday May 1st - Saturday May 7th 2022\nWhere: the old mill\n\nParticipants: will be up to 20 people, first come first served. To register,\nplease send a mail by April 1st and tell us:\n\n - your name\n - what you want to work on\n\nAnn will organise the space and Bob is going to take care of the network.\n\nSee you there!\n\nZoe',
  ],
  [
    'Retreat in May',
    'Hi,\n\nthe next retreat is from 1st to 7th May 2022.\n\nParticipants so far: Ann, Bob, Karl\n\n## Plans\n- Ann will work on DNS\n- Bob wants to hack on TLS\n\nZoe',
  ],
  [
    'Retreat',
    'Confirmed participants: Ann, Bob, Karl\n\n## Travel\n- fly on May 1st\n- Ann will pick people up at the airport\n\nRegister by April 1st.\n',
  ],
  [
    'Re: call notes 9 March',
    'Thanks. Bob told me the resolver is done now.\n\nI pushed a branch, too. Could somebody please review it?\n\nKarl\n\nOn Wed, 9 Mar 2022, Zoe Park wrote:\n> ## Meeting 9 March 10:00\n>\n> Participants: Ann, Bob\n>\n> ### DNS\n> - Bob fixed the resolver\n> - Ann will release it\n',
    true,
  ],
  [
    'Re: call notes 9 March',
    'Two corrections inline.\n\nOn Wed, 9 Mar 2022, Zoe Park wrote:\n> ## Meeting 9 March 10:00\n>\n> Participants: Ann, Bob\n>\n> ### DNS\n> - Bob fixed the resolver\n> - Ann will release it\n\nAnn and Karl will.\n',
    true,
  ],
  [
    'OCaml 2022: call for presentations',
    'The workshop will be held on September 9th, 2022.\n\n## Dates\n\n- Submission: June 1st\n- Notification: July 6th\n\n## Committee\n\n- Participants of the committee: Ann Lee, Bob Ray, Karl Fox\n- Questions: please send them to us\n',
  ],
];
for (const [subject, body, isReply] of others) {
  test(`holds none: ${subject}: ${body.slice(0, 60)}`, async () => {
    expect(await isNotes(subject, body, isReply)).toBe(false);
  });
}

test('a correction in prose belongs to the meeting whose notes it quotes', async () => {
  const source = `From: Karl Fox <karl@example.org>\nSubject: Re: call notes\nDate: Fri, 11 Mar 2022 10:00:00 +0000\nIn-Reply-To: <0@example.org>\n\nOne correction: Bob will release it.\n\nOn Wed, 9 Mar 2022, Zoe Park wrote:\n> ## Meeting 9 March 10:00\n>\n> Participants: Ann, Bob\n>\n> ### DNS\n> - Bob fixed the resolver\n> - Ann will release it\n`;
  const mail = await readMail(new TextEncoder().encode(source), 'mail.eml');
  const { meeting, topics } = parseMinutes(mail, { today: '2025-01-10', roster: [] });
  expect(meeting).toMatchObject({ date: '2022-03-09', start: '10:00', basis: 'heading' });
  expect(topics.flatMap(({ items }) => items.map(({ text }) => text))).toEqual([
    'One correction: Bob will release it.',
  ]);
});

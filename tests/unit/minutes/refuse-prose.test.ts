import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { decodeMail } from '#app/mail/decode/decode-mail.ts';
import { labelBody } from '#app/mail/label/label-body.ts';
import { layOut } from '#app/mail/read-mail.ts';
import { parseMinutes } from '#app/minutes/parse-minutes.ts';
import { refuseProse } from '#app/minutes/refuse-prose.ts';

const today = '2025-01-10';

/** Why the mail was refused at first sight, after the whole reading has been found to say the same. */
async function refused(source: string | Uint8Array, file: string | null): Promise<string | null> {
  const decoded = await decodeMail(source, file);
  const reason = refuseProse(decoded, labelBody(decoded.body, decoded.source), today);
  if (reason === null) return null;
  const minutes = parseMinutes(layOut(decoded), { today, roster: [] });
  expect(minutes, String(source)).toMatchObject({ isNotes: false, reason, next: null });
  expect(minutes.cancels, String(source)).toBeUndefined();
  return reason;
}

const head = (subject: string) =>
  `From: Ann Lee <ann@example.org>\nDate: Mon, 25 Nov 2024 10:00:00 +0000\nMessage-ID: <a@b>\nSubject: ${subject}\n\n`;
const reply = head('Re: a slow build');
const words = 'It takes as long here, and the log shows nothing. Can you send yours?';
const isReply = 'It is a reply in a thread, without participants or a meeting heading.';

const atSight: [string, string][] = [
  [`${reply}${words}\n`, isReply],
  [
    `${reply}Hi Bob,\n\n${words}\n\nThat was with 5.2.1,\nand so is this.\n\nCheers,\nAnn\n`,
    isReply,
  ],
  [
    `${reply}On Sun, Nov 24, 2024, Bob wrote:\n> - it is slow\n> - it is big\n\n${words}\n\n-- \nAnn\n`,
    isReply,
  ],
  [`${reply}> ## Meeting\n\n${words}\n\n_____________________\nlist mailing list\n`, isReply],
  [
    `${head('A slow build')}${words}\n`,
    'It has no participants and no meeting date and no topics.',
  ],
  [`${head('[PATCH] faster')}${words}\n`, 'The subject says it is a patch.'],
  [`${head('Foo 1.2 released')}${words}\n`, 'The subject announces something.'],
  [`${head('Empty')}\n`, 'It holds no notes.'],
];
for (const [source, reason] of atSight) {
  test(`refused at sight: ${JSON.stringify(source.slice(source.indexOf('Subject')))}`, async () => {
    expect(await refused(source, null)).toBe(reason);
  });
}

const readWhole = [
  `${reply}- it takes as long here\n`,
  `${reply}## Builds\n\n${words}\n`,
  `${reply}Participants: Ann, Bob\n\n${words}\n`,
  `${reply}Cambridge: Ann, Bob\n\n${words}\n`,
  `${reply}Ann, Bob and I were present.\n\n${words}\n`,
  `${reply}Ann, Bob, Carl\n\n${words}\n`,
  `${reply}:::info\nAnn, Bob, Carl\n:::\n\n${words}\n`,
  `${reply}Meeting of Nov 25th, 10:00\n\n${words}\n`,
  `${reply}Action\nitems\n\n${words}\n`,
  `${reply}Builds\n------\n\n${words}\n`,
  `${reply}**Builds**\n\n${words}\n`,
  `${reply}name | time\n--- | ---\nx | 1\n`,
  `${reply}It took: - an hour - a day - a week of the time that we had for it\n`,
  `${reply}1.1 Builds\n1.2 Tests\n1.3 Docs\n`,
  `${head('Next call')}The next call is on Dec 9th.\n`,
  `${reply}No call next Monday.\n`,
  `${head('Notes of the call')}- Ann: TODO review\n`,
];
for (const source of readWhole) {
  test(`left to the reading: ${JSON.stringify(source.slice(source.indexOf('Subject')))}`, async () => {
    expect(await refused(source, null)).toBeNull();
  });
}

for (const room of ['mail', 'minutes', 'group']) {
  test(`the fixtures of ${room} that are refused at sight are so read as a whole`, async () => {
    const folder = join(process.cwd(), 'tests/fixtures', room);
    for (const name of readdirSync(folder).filter((each) => /\.(?:eml|txt|md)$/.test(each))) {
      await refused(readFileSync(join(folder, name)), name);
    }
  });
}

/** Lines each of which means something somewhere, and some that mean nothing. */
const lines = [
  ...[
    words,
    'the build, then, is slow',
    'Well, Ann, I think so',
    'with Ann and Bob',
    'there were Ann and Bob',
  ],
  ...[
    'Hi Bob,',
    'Hi all, here are the notes',
    'Cheers,',
    'Ann',
    '-- ',
    'Ann Lee',
    '+49 30 1234',
    'https://a.example/b-',
  ],
  ...[
    ':::info',
    'Participants: Ann, Bob',
    'participants',
    'Present',
    'Attendees (2):',
    'Remote: Ann',
    'who',
    'Chair: Ann',
    'note-',
    'taker: Ann',
  ],
  ...[
    'Ann, Bob, Carl',
    'ann, bob, carl',
    'Ann Lee and Bob Stone joined.',
    'We met today.',
    'Ann, Bob and',
    'Carl were there',
  ],
  ...[
    'Meeting of Nov 25th',
    'Monday, 25 November 2024, 10:00',
    'Date: 2024-11-25',
    'When: tomorrow',
    'time',
    '10:00 CET',
  ],
  ...[
    'Next meeting: Dec 9th',
    'The next call is on Dec 9th.',
    'No call next week.',
    'Next week',
    'See you tomorrow',
    'Let us skip the call.',
  ],
  ...[
    'Agenda',
    'Agenda: TLS, DNS',
    'Notes:',
    'Action',
    'items',
    'meeting',
    'notes',
    'TODO Ann: review',
    'Decision: yes',
    'Ann: it works',
  ],
  ...[
    '- one',
    '* two',
    '1. three',
    '1.1 a',
    '1.2 b',
    '1.3 c',
    '(1) four',
    '  more of it',
    '\tindented',
    '# Title',
    'Title',
    '-----',
    '====',
    '**bold**',
  ],
  ...[
    'a | b',
    '|---|---|',
    '> quoted',
    '> - a point',
    'On Monday, Bob wrote:',
    '```',
    '---',
    'foo - bar',
    'foo -',
    'a ## b',
    'x\u00a0- y',
    '•dot',
  ],
  ...[
    'diff --git a/x b/x',
    '--- a/x',
    'Notes from yesterday’s call',
    'for those who missed it',
    'what we discussed',
    '[1] https://a.example',
  ],
  ...[
    'From: Bob',
    'Date: Mon, 25 Nov 2024',
    'Subject: x',
    '---------- Forwarded message ---------',
    '_______',
    'list mailing list',
  ],
];
const subjects = [
  ...[
    'Re: x',
    'AW: x',
    'x',
    'Fwd: notes',
    'Re: [PATCH] x',
    'Notes of the call',
    'Re: Meeting of Nov 25th',
    'Call tomorrow',
  ],
  ...[
    'Re: 2024-12-24',
    '[ANN] x',
    'x released',
    'Re: weekly',
    'Cancelled: call',
    'Re: for those who missed it',
    'tomorrow',
  ],
];

test('law: what is refused at sight is refused by the whole reading, with the same reason', async () => {
  let count = 0;
  const body = fc.array(
    fc.tuple(fc.constantFrom(...lines), fc.constantFrom('\n', '\n', '\n\n', ' ')),
    {
      maxLength: 14,
    },
  );
  const mail = fc.tuple(fc.constantFrom(...subjects), body, fc.boolean());
  await fc.assert(
    fc.asyncProperty(mail, async ([subject, parts, isFlowed]) => {
      const type = isFlowed ? 'Content-Type: text/plain; format=flowed\n' : '';
      const text = parts.map(([line, end]) => line + end).join('');
      if ((await refused(`${type}${head(subject)}${text}`, null)) !== null) count += 1;
    }),
    { numRuns: 3000 },
  );
  // Else nothing was compared.
  expect(count).toBeGreaterThan(100);
});

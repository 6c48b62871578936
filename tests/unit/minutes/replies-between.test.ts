import { expect, test } from '@playwright/test';
import { readMail } from '#app/mail/read-mail.ts';
import { parseMinutes } from '#app/minutes/parse-minutes.ts';

const head = [
  'From: Bob Stone <bob@example.org>',
  'Date: Tue, 26 Nov 2024 09:00:00 +0100',
  'Message-ID: <r1@example.org>',
];
const quoted = [
  'On Mon, 25 Nov 2024, Ann Lee wrote:',
  '> ## Meeting Nov 25th 10:00 - 12:00 CET',
  '>',
  '> - Participants: Ann, Bob',
  '>',
  '> ### Storage',
  '>',
  '> - Bob will fix the driver',
];

/** What stands below each diagnostic about a reply. */
async function between(subject: string, lines: string[], isReply = true): Promise<string[]> {
  const reply = isReply ? ['In-Reply-To: <r0@example.org>'] : [];
  const body = lines.join('\n');
  const mail = await readMail(
    [...head, ...reply, `Subject: ${subject}`, '', body, ''].join('\n'),
    'mail.eml',
  );
  const { diagnostics } = parseMinutes(mail, { today: '2025-01-10', roster: [] });
  return diagnostics.flatMap(({ code, span }) =>
    code === 'reply-between' && span ? [mail.body.slice(span.start, span.end)] : [],
  );
}

test('what a reply says between quoted notes is pointed at', async () => {
  const said = [
    ...quoted,
    '',
    'No, Carla will fix the driver, as we agreed with the others on Monday evening.',
    '',
    '> - TODO Ann: release it',
    '',
    'This is done already.',
  ];
  expect(await between('Re: call notes', said)).toEqual([
    'No, Carla will fix the driver, as we agreed with the others on Monday evening.',
  ]);
});

const silent: [string, string, string[], boolean?][] = [
  ['on top of them', 'Re: call notes', ['No, Carla will.', '', ...quoted]],
  ['below them', 'Re: call notes', [...quoted, '', 'No, Carla will.']],
  [
    'between lines that are no notes',
    'Re: a bug',
    ['On Mon, 25 Nov 2024, Ann Lee wrote:', '> it fails', '', 'On ARM?', '', '> on my machine'],
  ],
  ['nothing at all', 'Re: call notes', quoted],
];
for (const [where, subject, lines, isReply] of silent)
  test(`a reply that speaks ${where}`, async () =>
    expect(await between(subject, lines, isReply)).toEqual([]));

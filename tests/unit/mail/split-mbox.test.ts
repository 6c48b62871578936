import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { readMail } from '#app/mail/read-mail.ts';
import { splitMbox } from '#app/mail/split-mbox.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function messagesOf(text: string, size = 7): Promise<{ text: string; offset: number }[]> {
  const messages: { text: string; offset: number }[] = [];
  for await (const { bytes, offset } of splitMbox(inChunks(encode(text), size))) {
    messages.push({ text: decode(bytes), offset });
  }
  return messages;
}

const first = 'From: Ann <ann@example.org>\nSubject: one\n\nHello.\n\n';
const second = 'From: Bob <bob@example.org>\nSubject: two\n\nBye.\n';
const line = 'From ann@example.org Mon Nov 25 10:00:00 2024\n';

test('messages come one by one, with their place in the archive', async () => {
  expect(await messagesOf(line + first + line + second)).toEqual([
    { text: first, offset: 0 },
    { text: second, offset: line.length + first.length },
  ]);
});

const cases: { name: string; mbox: string; wanted: string[] }[] = [
  { name: 'an empty archive', mbox: '', wanted: [] },
  { name: 'a message without a From line', mbox: second, wanted: [second] },
  {
    name: 'CRLF',
    mbox: (line + first + line + second).replace(/\n/g, '\r\n'),
    wanted: [first, second].map((text) => text.replace(/\n/g, '\r\n')),
  },
  {
    name: 'mboxo escapes',
    mbox: `${line}${first}>From here on it works\n`,
    wanted: [`${first}From here on it works\n`],
  },
  {
    name: 'mboxrd escapes',
    mbox: `${line}${first}>>From what was quoted\n`,
    wanted: [`${first}>From what was quoted\n`],
  },
  {
    name: 'a quoted line is no escape',
    mbox: `${line}${first}> From what was quoted\n`,
    wanted: [`${first}> From what was quoted\n`],
  },
  {
    name: 'a sentence that opens with From',
    mbox: `${line}${first}\nFrom now on we meet on Mondays\nand so on\n`,
    wanted: [`${first}\nFrom now on we meet on Mondays\nand so on\n`],
  },
  {
    name: 'such a sentence at the very end',
    mbox: `${line}${first}\nFrom now on`,
    wanted: [`${first}\nFrom now on`],
  },
  {
    name: 'no blank line before the From line',
    mbox: `${line + first.trimEnd()}\n${line}${second}`,
    wanted: [`${first.trimEnd()}\n`, second],
  },
  {
    name: 'a message that is cut off',
    mbox: line + first + line + second.slice(0, 30),
    wanted: [first, second.slice(0, 30)],
  },
  {
    name: 'Pipermail',
    mbox: `From ann at example.org  Mon Nov 25 10:00:00 2024\nFrom: ann at example.org (Ann Ash)\n\nHi\nFrom bob at example.org  Tue Nov 26 10:00:00 2024\nFrom: bob at example.org (Bob)\n\nHo\n`,
    wanted: [
      'From: ann at example.org (Ann Ash)\n\nHi\n',
      'From: bob at example.org (Bob)\n\nHo\n',
    ],
  },
];
for (const { name, mbox, wanted } of cases) {
  test(`mbox: ${name}`, async () => {
    expect((await messagesOf(mbox)).map((message) => message.text)).toEqual(wanted);
  });
}

test('addresses that Pipermail hid are read', async () => {
  const text =
    'From: ann.ash at example.org (Ann Ash)\nDate: Mon, 25 Nov 2024 10:00:00 +0100\nMessage-ID: <1@example.org>\nSubject: notes\n\nHi\n';
  const { source } = await readMail(text, null);
  expect(source.from).toEqual({ name: 'Ann Ash', address: 'ann.ash@example.org' });
  expect(source.date).toBe('2024-11-25T09:00:00Z');
});

test('the size of the chunks changes nothing', async () => {
  const mbox = cases.map((each) => each.mbox).join('\n');
  const whole = await messagesOf(mbox, mbox.length);
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 90 }), async (size) => {
      expect(await messagesOf(mbox, size)).toEqual(whole);
    }),
    { numRuns: 30 },
  );
});

test('an archive is read as it arrives, never as a whole', async () => {
  let given = 0;
  async function* endless(): AsyncGenerator<Uint8Array> {
    for (;;) {
      given += 1;
      yield encode(line + first);
    }
  }
  let taken = 0;
  for await (const _message of splitMbox(endless())) {
    taken += 1;
    if (taken === 100) break;
  }
  expect(given).toBeLessThan(105);
});

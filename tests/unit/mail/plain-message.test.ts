import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { parsedMessage } from '#app/mail/decode/mime-parts.ts';
import { plainMessage } from '#app/mail/decode/plain-message.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
async function same(source: Uint8Array): Promise<boolean> {
  const plain = plainMessage(source);
  if (plain === null) return false;
  const parsed = await parsedMessage(source);
  expect(plain.headers).toEqual(parsed.headers);
  expect(plain.parts.map((part) => ({ ...part, bytes: [...part.bytes] }))).toEqual(
    parsed.parts.map((part) => ({ ...part, bytes: [...part.bytes] })),
  );
  return true;
}

const plain = [
  'From: a@example.org\nSubject: x\n\nwords\n',
  'From: a@example.org\nSubject: =?utf-8?q?a?=\n =?utf-8?q?b?=\n\nwords\n\n',
  'Subject:  Grüße \nContent-Type: text/plain; charset="iso-8859-1"; format=flowed; delsp=yes\n\nwords \nmore\n',
  'Content-Type: text/plain;\n charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n--\n',
  'no header\nSubject: x\n\nwords\n',
  'Subject: x\n\n\n\n',
  'Subject: x\n\nno end of line',
  'From: a@example.org\r\nSubject: x\r\n folded\r\n\r\nwords\r\n\r\nmore',
  'Subject: x\r\n\r\r\nwords\ra\r\r\nmore\n',
  '\uFEFFFrom: x\n\u00a0From: y\nSubject: a\rb\n\nwords\n',
];
for (const source of plain) {
  test(`read as the parser reads it: ${JSON.stringify(source)}`, async () => {
    expect(await same(bytes(source))).toBe(true);
  });
}

const others = [
  'Subject: x\nContent-Type: text/html\n\n<p>words\n',
  'Subject: x\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nwords\n--b--\n',
  'Subject: x\nContent-Transfer-Encoding: base64\n\nd29yZHM=\n',
  'Subject: x\nContent-Transfer-Encoding: quoted-printable\n\nw=C3=B6rds\n',
  'Subject: x\nContent-Disposition: attachment\n\nwords\n',
  'Subject: x\nContent-Type: text/plain; name="notes.md"\n\nwords\n',
  'Subject: x\nContent-Type: text/plain (plain); charset=utf-8\n\nwords\n',
  'Subject: x\n',
  '',
];
for (const source of others) {
  test(`left to the parser: ${JSON.stringify(source)}`, () => {
    expect(plainMessage(bytes(source))).toBeNull();
  });
}

test('law: a message that is read here is read as the parser reads it', async () => {
  const line = fc.stringMatching(/^[\x20-\x7eäß\t]{0,40}$/);
  const header = fc.oneof(
    line,
    line.map((value) => `Subject: ${value}`),
    line.map((value) => ` ${value}`),
    fc
      .array(
        fc.constantFrom('text/plain', ';', ' ', 'charset=', 'utf-8', '"', 'format=flowed', '\t'),
      )
      .map((parts) => `Content-Type: ${parts.join('')}`),
    fc.constantFrom('7bit', '8BIT', ' binary ', 'x').map((v) => `Content-Transfer-Encoding:${v}`),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(header, { minLength: 1, maxLength: 5 }),
      fc.array(line, { maxLength: 5 }),
      fc.boolean(),
      async (head, body, isDos) => {
        const end = isDos ? '\r\n' : '\n';
        await same(bytes([...head, '', ...body].join(end)));
      },
    ),
    { numRuns: 300 },
  );
});

const folder = join(process.cwd(), 'tests/fixtures');
const mails = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.eml'),
);
test('every mail among the fixtures is read the same', async () => {
  const read = await Promise.all(mails.map((name) => same(readFileSync(join(folder, name)))));
  expect(read.filter(Boolean).length).toBeGreaterThan(5);
});

import { Readable } from 'node:stream';
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { isFormWithFiles, readForm } from '#app/http/multipart.ts';

const type = 'multipart/form-data; boundary=----x1';
const part = (disposition: string, data: string) =>
  `------x1\r\nContent-Disposition: form-data; ${disposition}\r\nContent-Type: text/plain\r\n\r\n${data}\r\n`;
const field = (name: string, data: string) =>
  `------x1\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${data}\r\n`;
const end = '------x1--\r\n';

type Found = [name: string, file: string | null, data: string];

async function read(form: string, cuts: number[] = [], largest = 1_000): Promise<Found[]> {
  const bytes = Buffer.from(form);
  const places = [0, ...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length].sort(
    (a, b) => a - b,
  );
  const pieces = places.map((from, at) => bytes.subarray(from, places[at + 1] ?? from));
  const found: Found[] = [];
  await readForm(type, Readable.from(pieces), largest, {
    text: (name, value) => found.push([name, null, value]),
    file: async (name, path, data) => {
      const kept: Buffer[] = [];
      for await (const piece of data) kept.push(Buffer.from(piece));
      found.push([name, path, Buffer.concat(kept).toString()]);
    },
  });
  return found;
}

test('texts and files, with the names of their folders', async () => {
  const form = [
    field('text', 'a\r\n------x\r\n'),
    part('name="folder"; filename="box/cur/17.M1.host:2,S"', 'From: a\r\n\r\nb'),
    part('name="folder"; filename="box/cur/17.M1.host;2,S"', '--\r\n-- \r\n'),
    part('name="files"; filename="mail/../Zoë.mbox"', '\r\n'),
    part('name="files"; filename="a %22b%22.md"', '\r\n------\r\n'),
    part('name="files"; filename=""', ''),
    end,
  ].join('');
  const expected: Found[] = [
    ['text', null, 'a\r\n------x\r\n'],
    ['folder', 'box/cur/17.M1.host:2,S', 'From: a\r\n\r\nb'],
    ['folder', 'box/cur/17.M1.host;2,S', '--\r\n-- \r\n'],
    ['files', 'mail/Zoë.mbox', '\r\n'],
    ['files', 'a "b".md', '\r\n------\r\n'],
    ['files', '', ''],
  ];
  expect(await read(form)).toEqual(expected);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(), { maxLength: 12 }), async (cuts) => {
      expect(await read(form, cuts)).toEqual(expected);
    }),
    { numRuns: 60 },
  );
});

test('a form that ends before its end is an error, and nothing else is thrown', async () => {
  const form = part('name="a"; filename="a"', 'words') + part('name="b"; filename="b"', 'w') + end;
  for (let at = 0; at < form.length - end.length; at++) {
    await expect(read(form.slice(0, at)), `cut at ${at}`).rejects.toThrow('broken off');
  }
});

test('a text that is too long is an error that says what to do', async () => {
  const form = field('text', 'x'.repeat(1_001)) + end;
  await expect(read(form)).rejects.toThrow('upload it as a file');
  expect(await read(form, [], 1_001)).toHaveLength(1);
});

test('what keeping a file fails with ends the form', async () => {
  const body = Readable.from([Buffer.from(part('name="a"; filename="a"', 'words') + end)]);
  const file = () => Promise.reject(new Error('the disk is full'));
  await expect(readForm(type, body, 9, { text: () => {}, file })).rejects.toThrow('disk is full');
});

test('what is a form with files', () => {
  expect(isFormWithFiles(type)).toBe(true);
  expect(isFormWithFiles('multipart/form-data; charset=utf-8; boundary="a b"')).toBe(true);
  for (const other of [
    null,
    '',
    'text/plain',
    'multipart/mixed; boundary=a',
    'multipart/form-data',
  ])
    expect(isFormWithFiles(other)).toBe(false);
});

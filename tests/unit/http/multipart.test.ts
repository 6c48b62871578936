import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { boundaryOf, partsOf } from '#app/http/multipart.ts';

const boundary = '----x1';
const part = (disposition: string, data: string) =>
  `--${boundary}\r\nContent-Disposition: form-data; ${disposition}\r\nContent-Type: text/plain\r\n\r\n${data}\r\n`;
const end = `--${boundary}--\r\n`;

async function read(form: string, cuts: number[] = []): Promise<[string, string | null, string][]> {
  const bytes = Buffer.from(form);
  const places = [0, ...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length].sort(
    (a, b) => a - b,
  );
  async function* body() {
    for (const [at, from] of places.entries()) yield bytes.subarray(from, places[at + 1] ?? from);
  }
  const found: [string, string | null, string][] = [];
  for await (const { name, file, data } of partsOf(body(), boundary)) {
    const pieces: Buffer[] = [];
    for await (const piece of data) pieces.push(piece);
    found.push([name, file, Buffer.concat(pieces).toString()]);
  }
  return found;
}

test('fields and files, with the names of their folders', async () => {
  const form = [
    part('name="text"', ''),
    part('name="folder"; filename="box/cur/17.M1.host:2,S"', 'From: a\r\n\r\nb'),
    part('name="folder"; filename="box/cur/17.M1.host;2,S"', '--\r\n-- \r\n'),
    part('name="files"; filename="C:\\mail\\..\\Zoë.mbox"', '\r\n'),
    part('name="files"; filename="a %22b%22.md"', `\r\n--${boundary.slice(0, 4)}\r\n`),
    part('name="files"; filename="say \\"b\\"; c.md"', 'x'),
    part('name="files"; filename=""', ''),
    end,
  ].join('');
  const expected = [
    ['text', null, ''],
    ['folder', 'box/cur/17.M1.host:2,S', 'From: a\r\n\r\nb'],
    ['folder', 'box/cur/17.M1.host;2,S', '--\r\n-- \r\n'],
    ['files', 'C:/mail/Zoë.mbox', '\r\n'],
    ['files', 'a "b".md', `\r\n--${boundary.slice(0, 4)}\r\n`],
    ['files', 'say "b"; c.md', 'x'],
    ['files', '', ''],
  ];
  expect(await read(form)).toEqual(expected);
  expect(await read(`\r\nprologue\r\n${form}`)).toEqual(expected);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(), { maxLength: 12 }), async (cuts) => {
      expect(await read(form, cuts)).toEqual(expected);
    }),
    { numRuns: 60 },
  );
});

test('what nobody reads is passed over', async () => {
  const form = part('name="a"; filename="a"', 'unread') + part('name="b"', 'c') + end;
  async function* body() {
    yield Buffer.from(form);
  }
  const names: string[] = [];
  for await (const { name } of partsOf(body(), boundary)) names.push(name);
  expect(names).toEqual(['a', 'b']);
});

test('a form that ends before its end is an error, and nothing else is thrown', async () => {
  const form = part('name="a"; filename="a"', 'words') + end;
  for (let at = 0; at < form.length - 4; at++) {
    await expect(read(form.slice(0, at))).rejects.toThrow('broken off');
  }
  await expect(read(`--${boundary}\r\n${'x'.repeat(20_000)}`)).rejects.toThrow('no form');
});

test('the boundary', () => {
  expect(boundaryOf('multipart/form-data; boundary=----x1')).toBe('----x1');
  expect(boundaryOf('multipart/form-data; charset=utf-8; boundary="a b"')).toBe('a b');
  for (const other of [
    null,
    '',
    'text/plain',
    'multipart/mixed; boundary=a',
    'multipart/form-data',
  ]) {
    expect(boundaryOf(other)).toBeNull();
  }
});

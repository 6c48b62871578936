import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { readSources } from '#app/cli/sources.ts';

const separator = 'From ann@example.org Mon Nov 25 10:00:00 2024\n';
const mail = (id: number) => `Message-ID: <${id}@example.org>\n\nwords\n`;
const archive = [1, 2, 3].map((id) => `${separator}${mail(id)}\n`).join('');

let folder = '';
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'minutes-sources-'));
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(name: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
}

async function read(...names: string[]) {
  const found: string[] = [];
  const problems: string[] = [];
  const paths = names.map((name) => join(folder, name));
  const sources = readSources(paths, ({ file, reason }) => {
    problems.push(`${file.slice(folder.length + 1)}: ${String(reason)}`);
  });
  for await (const { file, bytes } of sources) {
    const id = /<(\d+)@/.exec(Buffer.from(bytes).toString())?.[1] ?? '-';
    found.push(`${file.slice(folder.length + 1)} ${id}`);
  }
  return { found, problems };
}

for (const [name, content] of [
  ['list.mbox', archive],
  ['mbox', archive],
  ['mbox.gz', gzipSync(archive)],
  ['list.mbox.gz', gzipSync(archive)],
  ['2024-November.txt.gz', gzipSync(archive)],
  ['2024-November.txt', archive],
  ['saved', archive],
  ['crlf.mbox', archive.replaceAll('\n', '\r\n')],
] as const) {
  test(`${name} holds three mails`, async () => {
    put(name, content);
    expect(await read(name)).toEqual({
      found: [1, 2, 3].map((id) => `${name} ${id}`),
      problems: [],
    });
  });
}

for (const [name, content] of [
  ['one.eml', mail(1)],
  ['notes.md', 'From today on <1@example.org> is written here.\n'],
  ['one.txt.gz', gzipSync(mail(1))],
  ['piped', `${separator}${mail(1)}`],
] as const) {
  test(`${name} is one mail`, async () => {
    put(name, content);
    expect(await read(name)).toEqual({ found: [`${name} 1`], problems: [] });
  });
}

test('a Maildir, in the order of its names, without what is still being delivered', async () => {
  put('box/cur/2:2,S', mail(2));
  put('box/cur/1:2,S', mail(1));
  put('box/new/3', mail(3));
  put('box/tmp/4', mail(4));
  expect((await read('box')).found).toEqual(['box/cur/1:2,S 1', 'box/cur/2:2,S 2', 'box/new/3 3']);
});

test('a folder: mails, notes and archives in it and below; nothing else', async () => {
  put('all/b/mbox', archive);
  put('all/a.eml', mail(7));
  put('all/picture.png', mail(8));
  expect((await read('all')).found).toEqual([
    'all/a.eml 7',
    ...[1, 2, 3].map((id) => `all/b/mbox ${id}`),
  ]);
});

test('what cannot be read is named, and the rest is read', async () => {
  put('cut.mbox.gz', gzipSync(archive.repeat(2000)).subarray(0, 400));
  put('none.gz', 'no gzip');
  put('one.eml', mail(9));
  const { found, problems } = await read('missing.eml', 'cut.mbox.gz', 'none.gz', 'one.eml');
  expect(found.at(-1)).toBe('one.eml 9');
  expect(problems.map((problem) => problem.split(':')[0])).toEqual([
    'missing.eml',
    'cut.mbox.gz',
    'none.gz',
  ]);
});

test('an empty file is an empty mail', async () => {
  put('empty.eml', '');
  expect((await read('empty.eml')).found).toEqual(['empty.eml -']);
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { readMail } from '#app/mail/read-mail.ts';
import { holdLaws } from './laws.ts';

const folder = join(process.cwd(), 'tests/fixtures');
const notes = ['group', 'minutes'].flatMap((room) =>
  readdirSync(join(folder, room))
    .filter((name) => /\.(?:eml|md|txt)$/.test(name))
    .map((name) => join(folder, room, name)),
);
const weekly = notes.filter((path) => /\/weekly-[^/]*\.md$/.test(path));

test('the laws hold on all notes, and reading twice is equal', async () => {
  expect(notes.length).toBeGreaterThan(100);
  for (const path of notes) {
    const mail = await readMail(readFileSync(path), path);
    holdLaws(mail);
    expect(await readMail(readFileSync(path), path), path).toEqual(mail);
  }
});

test('weekly notes are content from the first to the last letter', async () => {
  expect(weekly.length).toBeGreaterThan(1);
  for (const path of weekly) {
    const { fragments } = await readMail(readFileSync(path), path);
    expect(
      fragments.map((fragment) => fragment.kind),
      path,
    ).toEqual(['content']);
  }
});

/** Bits of which mails are made, in any order. */
const bits = fc.constantFrom(
  '- ',
  '* ',
  ' - ',
  ' -- ',
  '\n',
  '\n\n',
  '\r\n',
  '> ',
  '>> ',
  '# ',
  '### ',
  ' ### ',
  '| a | b |',
  '|---|---|',
  '| | ',
  '```\n',
  '-- \n',
  '---\n',
  '===\n',
  'TODO ',
  'Ann: ',
  'Hey,\n',
  'Best,\n',
  'On Monday Ann wrote:\n',
  'From: a@b.c\n',
  'Subject: x\n',
  'Date: y\n',
  'Content-Type: text/plain; format=flowed\n',
  'MIME-Version: 1.0\n',
  '(',
  ')',
  '`',
  '"',
  '\u00a0',
  '\t',
  '\ufeff',
  '•',
  '1. ',
  ' 2. ',
  'https://example.org/a',
  '-----BEGIN PGP SIGNED MESSAGE-----\n',
  '-----BEGIN PGP SIGNATURE-----\n',
  '-----END PGP SIGNATURE-----\n',
  '____________________\n',
  'Reply via email to',
  'the words go on and on until the line is as long as any program would make it ',
  'Sam did it. ',
  'Ok\u0301é ',
);

test('the laws hold on anything, and reading twice is equal', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(bits, { maxLength: 60 }),
      fc.constantFrom('a.md', 'a.eml', null),
      async (parts, file) => {
        const text = parts.join('');
        const mail = await readMail(text, file);
        holdLaws(mail);
        expect(await readMail(text, file)).toEqual(mail);
      },
    ),
    { numRuns: 400 },
  );
});

test('no bytes make it throw', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.boolean(), async (bytes, isMail) => {
      const head = new TextEncoder().encode(
        isMail
          ? 'From: a@b.c\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n--x\n\n'
          : '',
      );
      holdLaws(await readMail(new Uint8Array([...head, ...bytes]), null));
    }),
    { numRuns: 300 },
  );
});

/** What web archives show above a mail; the notes begin with their own heading. */
const heads = [
  '[team] meeting notes\n\nAnn Ash ann at example.org\nTue Nov 26 09:12:00 CET 2024\n\n    Previous message: [team] a\n    Messages sorted by: [ date ] [ thread ]\n',
  '[team] meeting notes\nAnn Ash Tue, 26 Nov 2024 01:12:00 -0800',
  'ann commented on Nov 26, 2024\n',
  'Ann Ash\nunread,\nNov 26, 2024, 9:12:00 AM\nto team\n',
];
for (const head of heads) {
  test(`the head of a web archive is no content, and dates the mail: ${head.replace(/\n/g, ' ⏎ ')}`, async () => {
    const { lines, source } = await readMail(`${head}\n## Meeting Nov 25th\n\n- it runs\n`, null);
    expect(lines.map(({ text }) => text).filter(Boolean)).toEqual([
      '## Meeting Nov 25th',
      '- it runs',
    ]);
    expect(source.date?.slice(0, 10)).toBe('2024-11-26');
  });
}
const noHeads = [
  'We met on Tue Nov 26 at 09:12:00',
  'ann commented on it',
  'Ann Ash\nNov 26, 2024',
];
for (const head of noHeads) {
  test(`no head of a web archive: ${head.replace(/\n/g, ' ⏎ ')}`, async () => {
    const { fragments } = await readMail(`${head}\n\n- it runs\n`, null);
    expect(fragments.map(({ kind }) => kind)).toEqual(['content']);
  });
}

const openings = [
  '-----Original Message-----',
  '---------- Forwarded message ---------',
  '-------- Forwarded Message --------',
  '----- Weitergeleitete Nachricht -----',
  '-----Ursprüngliche Nachricht-----',
  '**-----Original Message-----**',
  '________ Forwarded message ________',
  '--- Mensaje original ---',
  'Begin forwarded message:',
];
for (const line of openings) {
  test(`what stands below it was written by others: ${line}`, async () => {
    const { lines } = await readMail(`- Ann will file it\n\n${line}\n\n- Bob reviews it\n`, null);
    expect(lines.map(({ text }) => text).join('\n')).not.toContain('Bob');
  });
}

const notesOf = [
  '* message-switch',
  '- message queue: it is slow',
  '- original design doc',
  '- Original design',
  '- forwarded the mail to Carla',
  '**Original plan**',
  '__Forwarded ports__',
  '=== Message broker ===',
  '-- original numbers are kept',
];
for (const line of notesOf) {
  test(`nothing below it is lost: ${line}`, async () => {
    const { lines } = await readMail(`- Ann will file it\n\n${line}\n\n- Bob reviews it\n`, null);
    expect(lines.map(({ text }) => text)).toEqual(
      expect.arrayContaining([line, '- Bob reviews it']),
    );
  });
}

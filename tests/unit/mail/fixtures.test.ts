import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { readMail } from '#app/mail/read-mail.ts';
import { holdLaws } from './laws.ts';

/** One trick a file; `UPDATE=1` writes what is read now, to be read as a difference. */
const folder = 'tests/fixtures/mail';
const names = readdirSync(folder).filter((name) => /\.(?:eml|txt|md)$/.test(name));

test('there is a fixture for each trick', () => {
  expect(names.length).toBeGreaterThanOrEqual(45);
});

for (const name of names) {
  test(`fixture ${name}`, async () => {
    const bytes = readFileSync(`${folder}/${name}`);
    const mail = await readMail(bytes, name);
    holdLaws(mail);
    expect(await readMail(bytes, name)).toEqual(mail);
    const read = {
      subject: mail.source.subject,
      fragments: mail.fragments.map((fragment) => fragment.kind),
      lines: mail.lines.map((line) => line.text).filter((text) => text !== ''),
      diagnostics: [...new Set(mail.diagnostics.map((each) => each.code))],
    };
    const expected = `${folder}/${name.replace(/\.\w+$/, '.json')}`;
    if (process.env.UPDATE !== undefined || !existsSync(expected)) {
      writeFileSync(expected, `${JSON.stringify(read, null, 2)}\n`);
    }
    expect(read).toEqual(JSON.parse(readFileSync(expected, 'utf8')));
  });
}

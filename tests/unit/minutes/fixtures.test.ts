import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readMail } from '#app/mail/read-mail.ts';
import { parseMinutes } from '#app/minutes/parse-minutes.ts';
import { project } from './projection.ts';

/** Pairs `name.md` (or `.eml`) + `name.json`; `UPDATE=1` writes what was read, for the difference to be looked at. */
const folder = join(process.cwd(), 'tests/fixtures/minutes');
for (const name of readdirSync(folder).filter((file) => /\.(?:md|eml)$/.test(file))) {
  test(name.replace(/\.\w+$/, '').replaceAll('-', ' '), async () => {
    const file = name.endsWith('.eml') ? name : 'notes.md';
    const mail = await readMail(readFileSync(join(folder, name)), file);
    const read = project(parseMinutes(mail, { today: '2025-01-10', roster: [] }));
    const expected = join(folder, name.replace(/\.\w+$/, '.json'));
    if (process.env.UPDATE) writeFileSync(expected, `${JSON.stringify(read, null, 2)}\n`);
    expect(read).toEqual(JSON.parse(readFileSync(expected, 'utf8')));
  });
}

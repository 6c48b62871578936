import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { fuzzMail, randomFrom } from '#tests/fuzz/mail.shared.ts';

const folder = 'tests/fixtures/mail';
const seeds = readdirSync(folder)
  .filter((name) => /\.(?:eml|txt|md)$/.test(name))
  .map((name) => new Uint8Array(readFileSync(`${folder}/${name}`)));

test('cut, spliced and damaged fixtures keep the laws', async () => {
  const { finding } = await fuzzMail(seeds, (runs) => runs >= 500, randomFrom(1));
  const shown = finding && { ...finding, source: new TextDecoder().decode(finding.source) };
  expect(shown).toBeNull();
});

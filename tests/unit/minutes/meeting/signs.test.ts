import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readDates } from '#app/minutes/dates/read-dates.ts';
import { triggerOf } from '#app/minutes/meeting/announcing-words.ts';
import { cancellingIn, mayCancel } from '#app/minutes/meeting/cancelling-words.ts';
import { DATE, everySign, meetingSigns } from '#app/minutes/meeting/meeting-signs.ts';

// Fixtures, and the sentences that the tests of this folder try their patterns on.
const folders = [
  'tests/fixtures/minutes',
  'tests/fixtures/group',
  'tests/fixtures/mail',
  'tests/unit/minutes/meeting',
];
const lines = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.(?:md|txt|eml|test\.ts)$/.test(name))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split(/\n|(?<=[.!?]) |['`|]/)),
);

test('law: a sentence announces the same with all patterns tried as with those its words allow', () => {
  const found = lines.filter((line) => {
    expect(triggerOf(line), line).toEqual(triggerOf(line, everySign));
    return triggerOf(line) !== null;
  });
  expect(found.length).toBeGreaterThan(100);
});

test('law: the same of sentences that call a meeting off', () => {
  const found = lines.filter((line) => {
    if (!mayCancel(meetingSigns(line))) return false;
    expect(cancellingIn(line, true), line).toEqual(cancellingIn(line, true, everySign));
    return cancellingIn(line, true) !== null;
  });
  expect(found.length).toBeGreaterThan(30);
});

test('law: each date has one of the words, or a digit', () => {
  const found = lines.filter((line) => {
    const isDated = readDates(line, true).length > 0;
    if (isDated) expect(meetingSigns(line) & DATE, line).toBe(DATE);
    return isDated;
  });
  expect(found.length).toBeGreaterThan(100);
});

for (const text of ['system calls, no-one', 'we drop support for 4.02', 'dismay, secondary', '']) {
  test(`nothing is called off in “${text}”`, () => expect(cancellingIn(text)).toBeNull());
}

import { expect, test } from '@playwright/test';
import { ownName, senderOf } from '#app/minutes/people/author.ts';
import { plainMail } from '../plain-mail.ts';

const headers: [written: string, name: string, isSentOn: boolean][] = [
  ['Ann Lee', 'Ann Lee', false],
  ['Ann Lee via devel', 'Ann Lee', true],
  ['Ann Lee (Example Ltd)', 'Ann Lee', false],
  ['Ann Lee (Example Ltd) via devel', 'Ann Lee', true],
  ['Lee, Ann', 'Ann Lee', false],
  ['Ann Lee, PhD', 'Ann Lee, PhD', false],
  ['Olivia', 'Olivia', false],
  ['Silvia Via', 'Silvia Via', false],
  ['hannes', 'hannes', false],
  ['', '', false],
];
for (const [written, name, isSentOn] of headers)
  test(`who is meant by: ${written}`, () => expect(ownName(written)).toEqual({ name, isSentOn }));

test('nobody sent what has no sender, or one without a name', () => {
  expect(senderOf(plainMail('- hello'))).toBeNull();
  const from = { name: null, address: 'ann@example.org' };
  expect(senderOf(plainMail('- hello', { from }))).toBeNull();
  expect(senderOf(plainMail('- hello', { from: { ...from, name: 'Ann via devel' } }))).toBe('Ann');
});

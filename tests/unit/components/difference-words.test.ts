import { expect, test } from '@playwright/test';
import { proposalWords } from '#app/components/review/difference-words.tsx';

for (const [status, owners, words] of [
  ['done', null, 'reported done'],
  ['waiting', null, 'reported waiting'],
  ['dropped', null, 'said to be given up'],
  [null, ['Lena', 'Ann'], 'said to be taken over by Lena, Ann'],
  ['done', ['Lena'], 'reported done'],
  [null, [], 'said to change'],
] as const) {
  test(`a proposal of ${status} and ${owners} is ${words}`, () => {
    const proposed = { status, owners: owners && [...owners] };
    expect(proposalWords({ proposed, was: null })).toBe(words);
  });
}

test('what was closed and is named again may be open again', () => {
  const was = { status: 'done' as const, on: '2024-11-25' };
  expect(proposalWords({ proposed: { status: 'open', owners: null }, was })).toBe(
    'named again, which may reopen it',
  );
});

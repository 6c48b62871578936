import { expect, test } from '@playwright/test';
import { owesOf } from './reading-of.ts';

const promised: [string, ...string[]][] = [
  ['Ann will file an issue.', 'Ann Lee'],
  ['Ann to review the patch', 'Ann Lee'],
  ['Ann is going to write the docs', 'Ann Lee'],
  ["Ann's going to write the docs", 'Ann Lee'],
  ['Ann needs to rebase the branch', 'Ann Lee'],
  ['Ann has to rebase the branch', 'Ann Lee'],
  ['Ann should rebase the branch', 'Ann Lee'],
  ['Ann must rebase the branch', 'Ann Lee'],
  ['Ann plans to split the module', 'Ann Lee'],
  ['Ann is planning to split the module', 'Ann Lee'],
  ['Ann intends to split the module', 'Ann Lee'],
  ['Ann agreed to write the summary', 'Ann Lee'],
  ['Ann has volunteered to test it on ARM', 'Ann Lee'],
  ['Ann offered to do the release', 'Ann Lee'],
  ['Ann and Bob will look at the bridge', 'Ann Lee + Bob Stone'],
  ['Ann will do the docs and Bob will do the tests', 'Ann Lee', 'Bob Stone'],
  ['hannes will take a look and propose PRs', 'Hannes'],
  ['**Hannes** will review it', 'Hannes'],
  ['[Ann](https://a.example/ann) will review it', 'Ann Lee'],
  ['Ann found the bug. She will fix it next week.', 'Ann Lee'],
  ['Ann found the bug. Will send a patch.', 'Ann Lee'],
  ['JonathanM has agreed to this and will add support to the library', 'Jonathan Marsh'],
  ['ThomasG will send PRs', 'Thomas Gruber'],
  ['TL will send PRs', 'Thomas Lang'],
  ['Someone needs to test it on FreeBSD', '?'],
  ['Need a volunteer for the release notes', '?'],
  ['Someone should test it (Ann will)', 'Ann Lee'],
  ['someone needs to look at this. Ann will check it on Friday.', '?', 'Ann Lee'],
];

for (const [text, ...owners] of promised)
  test(`owed: ${text}`, () => expect(owesOf(text)).toEqual(owners));

const nothing = [
  'Ann has merged the patch',
  'Bob is working on the driver',
  'Ann could look at it',
  'It would be nice if Ann looked at it',
  'Ann can help',
  "Ann won't review it",
  'Ann will be away next week',
  'Ann will speak at the conference',
  'the next call will be on Monday',
  'the tool will emit a warning',
  'Irmin will emit a warning',
  'We should test it on ARM',
  'We will release it next week',
  'need to update the docs',
  'ask Ann about it',
  'Anyone with spare time can look at it if they like',
];
for (const text of nothing) test(`not owed: ${text}`, () => expect(owesOf(text)).toEqual([]));

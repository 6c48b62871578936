import { expect, test } from '@playwright/test';
import { topicKey } from '#app/todos/topics.ts';

for (const title of [
  'OCaml 5',
  'Ocaml 5 support',
  'OCaml 5 / solo5',
  '3. OCaml 5',
  'OCaml 5 (Sam)',
  'OCaml 5: next steps',
  '**OCaml 5** update',
])
  test(`is the topic OCaml 5: ${title}`, () => {
    expect(topicKey(title)).toBe('ocaml 5');
  });
for (const title of [
  'OCaml 4',
  'OCaml',
  'solo5',
  'OCaml 5 runtime',
  'GSoC/OPW',
  'Support',
  '2024 plans',
])
  test(`is another topic: ${title}`, () => {
    expect(topicKey(title)).not.toBe('ocaml 5');
    expect(topicKey(title)).not.toBe('');
  });
test('a person says what a title means, and the last word counts', () => {
  const aliases = [
    { title: 'solo5', means: 'Unikraft' },
    { title: 'Solo5', means: 'OCaml 5' },
  ];
  expect(topicKey('solo5 update', aliases)).toBe('ocaml 5');
});

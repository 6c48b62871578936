import { expect, test } from '@playwright/test';
import { openingWords } from '#app/components/words/opening-words.ts';

for (const [text, words] of [
  [
    'Dear list,\n\nversion 0.9.1 of the scheduler is out. It',
    'version 0.9.1 of the scheduler is out. It',
  ],
  ['Hi all!\n\n## Release plan for June\n', 'Release plan for June'],
  ['On Monday, Ann wrote:\n> the tests are green again', 'the tests are green again'],
  [
    'Hi there, the call link has changed since yesterday evening',
    'Hi there, the call link has changed since yesterday evening',
  ],
  ['Lunch?\n\nAnn', 'Lunch?'],
  ['- \n***\n', null],
  ['', null],
] as const) {
  test(JSON.stringify(text), () => expect(openingWords(text)).toBe(words));
}

test('a long line ends at a word', () => {
  const words = openingWords(
    'the scheduler waits for the timer wheel, which waits for the new queue',
  );
  expect(words).toBe('the scheduler waits for the timer wheel, which waits for …');
  expect(openingWords('x'.repeat(200))?.length).toBeLessThan(70);
});

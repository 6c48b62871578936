import { expect, test } from '@playwright/test';
import { withoutSpeaker } from '#app/components/words/spoken.ts';

for (const [text, speaker, expected] of [
  ['Sam: it works', 'Sam', 'it works'],
  ['Sam: it works', 'Sam Fox', 'it works'],
  ['**Sam**: it works', 'Sam Fox', 'it works'],
  ['SF: it works', 'Sam Fox', 'it works'],
  ['Björn: it works', 'Bjorn', 'it works'],
  ['note: it works', 'Sam Fox', 'note: it works'],
  ['Ann: it works', 'Sam Fox', 'Ann: it works'],
  ['it works: really', 'Sam Fox', 'it works: really'],
  ['Sam: it works', null, 'Sam: it works'],
  ['it works', 'Sam', 'it works'],
] as const)
  test(`${text} of ${speaker}`, () => {
    expect(withoutSpeaker(text, speaker)).toBe(expected);
  });

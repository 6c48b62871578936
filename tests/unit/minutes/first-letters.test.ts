import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { introduces } from '#app/minutes/is-notes.ts';
import { saidPresent } from '#app/minutes/participants/said-present.ts';
import { INTRODUCING, listsOf, PRESENCE } from '#app/minutes/words/first-letters.ts';

const passage = (text: string) => ({ text, pieces: [] });
const listsIn = (text: string) => listsOf(passage(text));

const none = ['', 'foo bar', 'a mole', 'unday', 'émigré', 'metre', 'whole', 'haddock', 'not'];
const presence = ['present', 'Attended', 'we met', 'was', 'x-with', 'joined.', 'ARE'];
const introducing = ['notes', 'Minutes', 'who', 'a summary', 'we had', 'write-up', 'we met'];

for (const text of presence) {
  test(`may say who was there: ${text}`, () => expect(listsIn(text) & PRESENCE).toBe(PRESENCE));
}
for (const text of introducing) {
  test(`may introduce notes: ${text}`, () => {
    expect(listsIn(text) & INTRODUCING).toBe(INTRODUCING);
  });
}
for (const text of none) {
  test(`nothing: ${text}`, () => expect(listsIn(text)).toBe(0));
}

const words = [
  ...[
    'Ann',
    'Bob',
    'and',
    ',',
    '.',
    ' ',
    '\n',
    'were',
    'present',
    'with',
    'we',
    'had',
    'a',
    'call',
    'met',
    'joined',
  ],
  ...[
    'notes',
    'from',
    'the',
    'meeting',
    'for',
    'everyone',
    'of you',
    'who',
    'missed',
    'what',
    'discussed',
    ':',
    '_',
  ],
  ...[
    'Attendees',
    'attended by',
    'took part',
    'were there',
    'dialled in',
    'é',
    'mon',
    '7',
    'Tuesday',
    'fortnight',
    'x',
  ],
];

test('law: what a pattern finds has a word of its list', () => {
  const text = fc
    .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(' ', ' ', '')), { maxLength: 12 })
    .map((parts) => parts.map(([word, blank]) => word + blank).join(''));
  fc.assert(
    fc.property(text, (said) => {
      // A sentence with a word of the list behind the text changes nothing that stands before it.
      const found = saidPresent(passage(`${said}. x met y`));
      expect(saidPresent(passage(`${said}.`))?.text, said).toBe(found?.text);
      if (introduces([passage(`${said}\nwrite met mon`)])) {
        expect(introduces([passage(said)]), said).toBe(true);
      }
    }),
    { numRuns: 3000 },
  );
});

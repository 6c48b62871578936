import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { fold } from '#app/minutes/words/spelling.ts';

test.describe('fold', () => {
  for (const [written, folded] of [
    ['Daniel  Bünzli', 'daniel bunzli'],
    ['@Ann-Lee', 'ann-lee'],
    ['@ ann', 'ann'],
    ['@', ''],
    [' Ann\tLee ', 'ann lee'],
    ['O`Neil', "o'neil"],
    ['O’Neil', "o'neil"],
    ['Weiß', 'weiss'],
    ['', ''],
  ] as const) {
    test(JSON.stringify(written), () => expect(fold(written)).toBe(folded));
  }

  test('plain words fold as the same words beside an accent do', () => {
    fc.assert(
      fc.property(fc.string(), (any) => {
        const text = any.replaceAll('@', '');
        expect(fold(`${text} é`)).toBe(`${fold(text)} e`.trim());
      }),
    );
  });
});

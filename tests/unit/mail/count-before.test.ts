import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { countBefore } from '#app/mail/count-before.ts';

test('as many come before a place as a walk through all of them counts', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer(), (numbers, place) => {
      const ordered = [...numbers].sort((a, b) => a - b);
      const walked = ordered.filter((number) => number < place).length;
      expect(countBefore(ordered, (number) => number < place)).toBe(walked);
    }),
  );
});

test('looks at few of many', () => {
  let looks = 0;
  const things = Array.from({ length: 1_000_000 }, (_, at) => at);
  const isBefore = (at: number) => {
    looks += 1;
    return at < 700_000;
  };
  expect(countBefore(things, isBefore)).toBe(700_000);
  expect(looks).toBeLessThanOrEqual(20);
});

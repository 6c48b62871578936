import { expect, test } from '@playwright/test';
import { lineSpans } from '#app/cli/line-spans.ts';

const body = 'one\ntwo\r\nthree\rfour';
for (const [words, line, endLine] of [
  ['one', 1, 1],
  ['one\n', 1, 1],
  ['two', 2, 2],
  ['one\ntwo', 1, 2],
  ['three', 3, 3],
  ['four', 4, 4],
  [body, 1, 4],
] as const) {
  test(`${JSON.stringify(words)} stands on lines ${line} to ${endLine}`, () => {
    const start = body.indexOf(words);
    const end = start + words.length;
    expect(lineSpans(body)({ start, end })).toEqual({ line, endLine, start, end });
  });
}

test('an empty stretch stands on the line of its offset', () => {
  expect(lineSpans(body)({ start: 4, end: 4 })).toMatchObject({ line: 2, endLine: 2 });
});

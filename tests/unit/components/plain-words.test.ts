import { expect, test } from '@playwright/test';
import { plainWords } from '#app/components/words/plain-words.ts';

/** Marks are written as `<…>`. */
const cases: [text: string, plain: string][] = [
  ['nothing <here>', 'nothing <here>'],
  ['see [the <log>][log] and <more>', 'see the <log> and <more>'],
  ['[<conduit>][]', '<conduit>'],
  ['[here](https://a.example/<log>) and <log>', 'here and <log>'],
  ['`core_<kernel>` and **<bold> words**', 'core_<kernel> and <bold> words'],
  ['![the <chart>](https://a.example/a.png)', 'the <chart>'],
  ['row[i][j], [#12], 2 ** <3> ** 4', 'row[i][j], [#12], 2 ** <3> ** 4'],
  ['[<a `b` c>][d]', '<a b c>'],
  ['[here](https://a.example/`b`) and <more>', 'here and <more>'],
];
for (const [text, plain] of cases) {
  test(text, () => {
    const { text: words, marks } = plainWords(...unmarked(text));
    expect(marked(words, marks)).toBe(plain);
  });
}

test('law: marks stay within the words, in their order, whatever stands there', () => {
  const signs = ['a', ' ', '[', ']', '(', ')', '`', '**', '<', '>', '!'];
  for (let seed = 1; seed < 2000; seed += 1) {
    const text = Array.from({ length: 14 }, (_, at) => signs[(seed * (at + 7) * 31) % 11]).join('');
    const marks = [{ start: seed % 5, end: (seed % 5) + (seed % 7) }];
    const plain = plainWords(text, marks);
    for (const { start, end } of plain.marks) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeLessThanOrEqual(plain.text.length);
    }
  }
});

function unmarked(text: string): [text: string, marks: { start: number; end: number }[]] {
  const marks: { start: number; end: number }[] = [];
  let words = '';
  let start = 0;
  for (const sign of text) {
    if (sign === '<') start = words.length;
    else if (sign === '>') marks.push({ start, end: words.length });
    else words += sign;
  }
  return [words, marks];
}

function marked(text: string, marks: { start: number; end: number }[]): string {
  let words = '';
  for (let at = 0; at <= text.length; at += 1) {
    if (marks.some(({ end }) => end === at)) words += '>';
    if (marks.some(({ start }) => start === at)) words += '<';
    words += text[at] ?? '';
  }
  return words;
}

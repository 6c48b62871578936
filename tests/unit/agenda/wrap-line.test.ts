import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { columns, wrapLine } from '#app/agenda/wrap-line.ts';

/** Opens a bullet, heading, quote, table row, ordered item, mbox separator, task, or a speaker. */
const unsafe = /^\s*(?:[-–—*+•=_~#>|]|\d+[.)]|From(?: |$)|TODO\b|\[[ xX]?\]|[A-Z][a-z]+: )/;

for (const [name, text] of [
  ['a dash', `${'word '.repeat(13)}metal - then more words to come after it`],
  ['an aside', `${'word '.repeat(13)}metal -- then more words to come after it`],
  ['a pull request number', `${'word '.repeat(13)}metal #134 then more words`],
  ['an ordinal', `${'word '.repeat(13)}metal 2. then more words`],
  ['a year', `${'word '.repeat(13)}metal 2024) then more words`],
  ['From', `${'word '.repeat(13)}metal From then more words`],
  ['a speaker', `${'word '.repeat(13)}metal Sam: then more words`],
  ['a marker', `${'word '.repeat(13)}metal TODO then more words`],
  ['a check box', `${'word '.repeat(13)}metal [x] then more words`],
  ['a ruler', `${'word '.repeat(13)}metal === then more words`],
]) {
  test(`no line opens with ${name}`, () => {
    const lines = wrapLine(text ?? '', '- ', '  ');
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines.slice(1)) expect(line).not.toMatch(unsafe);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(columns);
    for (const line of lines) expect(line).not.toMatch(/ (?:-|--)$/);
  });
}

for (const harmless of [
  'word',
  '2024',
  'from',
  'v2.',
  '(see',
  'e.g.',
  '5.2.1',
  '"quoted"',
  '`code`',
]) {
  test(`a line may open with ${harmless}`, () => {
    const lines = wrapLine(`${'x'.repeat(69)} ${harmless} and on`, '- ', '  ');
    expect(lines[1]).toBe(`  ${harmless} and on`);
  });
}

test('an id stays with the last word', () => {
  expect(wrapLine(`${'x'.repeat(60)} metadata [#12]`, '- ', '  ')).toEqual([
    `- ${'x'.repeat(60)}`,
    '  metadata [#12]',
  ]);
});

test('a long address is left whole', () => {
  const url = `https://example.org/${'a'.repeat(90)}`;
  expect(wrapLine(`see ${url} for more`, '- ', '  ')).toEqual(['- see', `  ${url}`, '  for more']);
});

test('nothing but the lead gives the lead', () => {
  expect(wrapLine('', '- ', '  ')).toEqual(['-']);
});

const word = fc.oneof(
  fc.stringMatching(/^[a-z]{1,14}$/),
  fc.constantFrom(
    '-',
    '--',
    '#12',
    '>',
    '|',
    '1.',
    'From',
    'Sam:',
    'TODO',
    '*',
    '[x]',
    '===',
    '[#7]',
  ),
  fc.webUrl(),
);

test('law: the words stay, lines fit unless no place to break is safe', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), (words) => {
      const lines = wrapLine(words.join(' '), '- ', '  ');
      expect(
        lines
          .map((line) => line.slice(2))
          .join(' ')
          .trim(),
      ).toBe(words.join(' '));
      for (const line of lines.slice(1)) expect(line).not.toMatch(unsafe);
      for (const line of lines) {
        expect(line).not.toMatch(/\s$/);
        if (line.length <= columns) continue;
        const safe = [...line.matchAll(/(?<=[a-z]) (?=[a-z]+(?: |$))/g)].map(({ index }) => index);
        for (const at of safe) expect(at).toBeGreaterThan(columns);
      }
    }),
    { numRuns: 300 },
  );
});

test('law: plain words always fit', () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[a-z]{1,20}$/), { minLength: 1, maxLength: 60 }),
      (words) => {
        for (const line of wrapLine(words.join(' '), '- ', '  ')) {
          expect(line.length).toBeLessThanOrEqual(columns);
        }
      },
    ),
  );
});

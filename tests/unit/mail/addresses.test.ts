import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { addressParser, decodeWords } from 'postal-mime';
import { mailSource } from '#app/mail/decode/mail-source.ts';

const from = (value: string) =>
  mailSource([{ key: 'from', originalKey: 'From', value }], null).from;

test('law: an address that needs no parser is read as the parser reads it', () => {
  const part = fc.constantFrom(
    ...[
      'Ann',
      'Ash',
      'ann',
      'ann@example.org',
      '<ann@example.org>',
      '<',
      '>',
      ' ',
      '  ',
      '.',
      ',',
      '"',
    ],
    ...[
      'a.b+c@ex-a.org',
      'ann@localhost',
      '(Ann)',
      'at',
      '=?utf-8?q?Ann?=',
      ':',
      ';',
      'Änn',
      "O'Neil",
    ],
  );
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), (parts) => {
      const value = parts.join('');
      // What archives do to addresses is no parser's business.
      fc.pre(value.trim() !== '' && !/ at /.test(value));
      const [first] = addressParser(value, { flatten: true });
      const name = first && first.name.trim() !== '' ? decodeWords(first.name).trim() : null;
      expect(from(value)).toEqual(first ? { name, address: first.address ?? '' } : null);
    }),
    { numRuns: 2000 },
  );
});

for (const [value, name, address] of [
  ['Ann Ash <ann@example.org>', 'Ann Ash', 'ann@example.org'],
  ['ann@example.org', null, 'ann@example.org'],
  ['<ann@example.org>', null, 'ann@example.org'],
  ['"Ash, Ann" <ann@example.org>', 'Ash, Ann', 'ann@example.org'],
] as const) {
  test(`from ${value}`, () => {
    expect(from(value)).toEqual({ name, address });
  });
}

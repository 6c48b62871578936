import { expect, test } from '@playwright/test';
import { withoutMarker } from '#app/components/words/without-marker.ts';

const todo = { text: 'write the driver', owners: ['Tomas'] };

for (const [line, words] of [
  ['TODO Tomas: write the driver', 'write the driver'],
  ['DONE Tomas: write the driver (?)', 'write the driver (?)'],
  ['[x] Tomas: write the driver', 'write the driver'],
  ['[ ] write the driver', 'write the driver'],
  ['TODO(Tomas) write the driver, if there is time', 'write the driver, if there is time'],
  ['**TODO** @Tomas write the driver', 'write the driver'],
  ['Action item: Tomas: write the driver', 'write the driver'],
  ['Tomas TODO write the driver', 'write the driver'],
] as const) {
  test(`“${line}” names “${words}”`, () => {
    expect(withoutMarker(line, todo)).toBe(words);
  });
}

for (const line of [
  'Tomas will write the driver',
  'write the driver',
  'TODO Tomas: test the driver',
  'Jonas asked for it; TODO Tomas: write the driver',
  'We agreed that Tomas is to write the driver',
  '',
]) {
  test(`“${line}” is read as it is`, () => {
    expect(withoutMarker(line, todo)).toBeNull();
  });
}

test('two owners', () => {
  const both = { text: 'write it', owners: ['Lena', 'Tomas'] };
  expect(withoutMarker('TODO Lena and Tomas: write it', both)).toBe('write it');
  expect(withoutMarker('TODO Lena, Tomas: write it', both)).toBe('write it');
});

import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { linesOf } from '#app/components/review/mail-lines.ts';
import type { Mark } from '#app/components/review/marks.ts';
import type { Fragment } from '#app/mail/mail.ts';

const mark = (key: string, start: number, end: number): Mark => ({ key, kind: 'todo', start, end });
const content = (body: string): Fragment[] => [
  { kind: 'content', span: { start: 0, end: body.length } },
];
const shape = (body: string, marks: Mark[], seams: { at: number }[] = []) =>
  linesOf(body, content(body), seams, marks).map((line) =>
    line.parts.map((part) => [part.text, part.marks.map(({ key }) => key).join(' ')]),
  );

test('nested stretches are cut, the shortest named first', () => {
  expect(shape('abcdef', [mark('long', 0, 6), mark('short', 2, 4)])).toEqual([
    [
      ['ab', 'long'],
      ['cd', 'short long'],
      ['ef', 'long'],
    ],
  ]);
});

test('of two over the same words the fact comes before its item', () => {
  const item: Mark = { key: 'item', kind: 'item', start: 0, end: 2 };
  expect(shape('ab', [item, mark('todo', 0, 2)])).toEqual([[['ab', 'todo item']]]);
});

test('stretches that overlap share their middle', () => {
  expect(shape('abcdef', [mark('a', 0, 4), mark('b', 2, 6)])).toEqual([
    [
      ['ab', 'a'],
      ['cd', 'a b'],
      ['ef', 'b'],
    ],
  ]);
});

test('a stretch goes on over a line end, and a blank line has no parts', () => {
  expect(shape('ab\n\ncd', [mark('a', 1, 5)])).toEqual([
    [
      ['a', ''],
      ['b', 'a'],
    ],
    [],
    [
      ['c', 'a'],
      ['d', ''],
    ],
  ]);
});

test('a seam cuts where nothing else does', () => {
  const [line] = linesOf('ab - cd', content('ab - cd'), [{ at: 3 }], []);
  expect(line?.parts.map((part) => [part.text, part.isSeam])).toEqual([
    ['ab ', false],
    ['- cd', true],
  ]);
});

test('lines of a greeting are outside, lines of the notes are not', () => {
  const body = 'Hi,\n- a\nBye';
  const fragments: Fragment[] = [
    { kind: 'greeting', span: { start: 0, end: 4 } },
    { kind: 'content', span: { start: 4, end: 8 } },
    { kind: 'signature', span: { start: 8, end: 11 } },
  ];
  expect(linesOf(body, fragments, [], []).map((line) => line.isOutside)).toEqual([
    true,
    false,
    true,
  ]);
});

test('whatever the stretches are, the lines are the mail and each part knows what covers it', () => {
  const stretch = fc
    .tuple(fc.nat(60), fc.nat(60))
    .map(([a, b]) => [Math.min(a, b), Math.max(a, b)]);
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', 'é', '😀'), maxLength: 60 }),
      fc.array(stretch, { maxLength: 8 }),
      fc.array(fc.nat(60), { maxLength: 4 }),
      (body, stretches, seams) => {
        const marks = stretches
          .map(([start = 0, end = 0], index) => mark(String(index), start, end))
          .filter(({ start, end }) => end > start && end <= body.length);
        const lines = linesOf(
          body,
          content(body),
          seams.map((at) => ({ at })),
          marks,
        );
        expect(lines.map((line) => line.parts.map(({ text }) => text).join('')).join('\n')).toBe(
          body,
        );
        for (const part of lines.flatMap((line) => line.parts)) {
          expect(body.slice(part.start, part.start + part.text.length)).toBe(part.text);
          const covering = marks.filter(
            (each) => each.start <= part.start && each.end >= part.start + part.text.length,
          );
          expect(new Set(part.marks)).toEqual(new Set(covering));
        }
      },
    ),
  );
});

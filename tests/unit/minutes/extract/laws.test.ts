import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { extractItem, splitSpeakers } from '#app/minutes/extract/extract-item.ts';
import { names, read } from './reading-of.ts';

const words = [
  'Ann',
  'Bob',
  'hannes',
  'Thomas',
  'TL',
  '@ann',
  'Virgile',
  'he',
  'They',
  'I',
  'someone',
  'we',
  'will',
  "'ll",
  'to',
  'needs to',
  'should',
  'review',
  'look',
  'be',
  'TODO',
  'TODO:',
  'ACTION',
  '[ ]',
  '[x]',
  'Decision:',
  'we agreed that',
  'question:',
  '?',
  '.',
  '!',
  ',',
  ';',
  ':',
  '(',
  ')',
  '[',
  ']',
  '](https://a.example)',
  '**',
  '_',
  '`',
  '~~',
  '\\',
  '<!--',
  '-->',
  '--',
  '->',
  '(?)',
  'DONE',
  '[#12]',
  'and',
  'if',
  'e.g.',
  '5.2.1',
  'https://a.example/x?y',
  '\n',
  'é',
  '\u{1F600}',
  '\uFFFC',
  '<',
  '>',
];
const text = fc
  .array(fc.constantFrom(...words), { maxLength: 40 })
  .chain((parts) => fc.constantFrom(' ', '').map((glue) => parts.join(glue)));
const anything = fc.oneof(text, fc.string({ maxLength: 200 }));

/** A passage whose letters stand in three pieces, with letters of the body between them. */
function scattered(written: string) {
  const third = Math.ceil(written.length / 3);
  const pieces = [0, 1, 2].map((index) => ({
    at: index * third,
    start: 10 + index * (third + 5),
    length: Math.max(0, Math.min(third, written.length - index * third)),
  }));
  return { text: written, pieces: pieces.filter((piece) => piece.length > 0) };
}

test('never throws; every span lies inside the passage; reading twice is equal', () => {
  fc.assert(
    fc.property(anything, fc.boolean(), (written, underActions) => {
      const passage = scattered(written);
      const start = passage.pieces[0]?.start ?? 0;
      const end = (passage.pieces.at(-1)?.start ?? 0) + (passage.pieces.at(-1)?.length ?? 0);
      const context = {
        passage,
        names,
        topicTitle: 'Xen',
        topicOwner: null,
        underActions,
        isReviewed: underActions,
        isPlanned: false,
        speaker: null,
        author: null,
        subject: null,
        person: null,
        several: [],
        about: [],
        around: [],
        isStruck: false,
        isAsked: false,
      };
      const facts = extractItem(context);
      for (const { span } of [...facts.todos, ...facts.questions, ...facts.decisions]) {
        expect(span.start).toBeGreaterThanOrEqual(start);
        expect(span.end).toBeLessThanOrEqual(end);
        expect(span.start).toBeLessThan(span.end);
      }
      for (const todo of facts.todos) {
        expect(todo.needsOwner).toBe(todo.owners.length === 0);
        expect(todo.confidence).toBeGreaterThan(0);
        expect(todo.confidence).toBeLessThanOrEqual(1);
      }
      expect(new Set(facts.todos.map(({ span }) => span.start)).size).toBe(facts.todos.length);
      expect(extractItem(context)).toEqual(facts);
    }),
    { numRuns: 120 },
  );
});

test('the parts by speaker lose no letter of what is said', () => {
  fc.assert(
    fc.property(anything, (written) => {
      const parts = splitSpeakers(scattered(written), names);
      expect(parts.length).toBeGreaterThan(0);
      let from = 0;
      for (const { passage } of parts) {
        const at = written.indexOf(passage.text, from);
        expect(at).toBeGreaterThanOrEqual(from);
        from = at + passage.text.length;
      }
      const letters = (each: string) => each.replace(/\s/g, '');
      if (parts.every(({ speaker }) => speaker === null))
        expect(letters(parts.map(({ passage }) => passage.text).join(''))).toBe(letters(written));
    }),
    { numRuns: 120 },
  );
});

test('a text is a part of its item, marks of lone emphasis apart', () => {
  const written =
    'We met. **Ann will [fix](https://a.example) the `x` driver** and Bob will test it. TODO: Bob: rebase';
  for (const todo of read(written).todos)
    expect(written.replace(/\*\*/g, '')).toContain(todo.text.replace(/\*\*/g, ''));
});

/** Letters that a reader looks at again and again would show as time that grows with the square. */
const long: Record<string, (size: number) => string> = {
  'opening brackets': (size) => '['.repeat(size),
  'brackets and parens': (size) => ']('.repeat(size / 2),
  parens: (size) => '('.repeat(size),
  stars: (size) => '*a '.repeat(size / 3),
  emphasis: (size) => '**a** _b_ '.repeat(size / 10),
  ticks: (size) => '`'.repeat(size),
  'angle brackets': (size) => '<a:'.repeat(size / 3),
  dots: (size) => '.'.repeat(size),
  'one sentence': (size) => 'word '.repeat(size / 5),
  'one sentence of promises': (size) => 'and Ann will review it '.repeat(size / 23),
  'sentences of promises': (size) => 'Ann will review it. '.repeat(size / 20),
  names: (size) => 'Ann, Bob and '.repeat(size / 13),
  markers: (size) => 'TODO: Ann: look at it. '.repeat(size / 23),
  questions: (size) => 'why? '.repeat(size / 5),
  speakers: (size) => 'Ann: yes. '.repeat(size / 10),
  struck: (size) => '~~TODO: a~~. '.repeat(size / 13),
  adverbs: (size) => `Ann ${'also then '.repeat(size / 10)}`,
  spaces: (size) => ' '.repeat(size),
  commas: (size) => `Ann${', also'.repeat(size / 6)}`,
  conditions: (size) => 'if Ann will '.repeat(size / 12),
};
for (const [what, make] of Object.entries(long))
  test(`100,000 letters of ${what} is read`, () => {
    const written = make(100_000);
    const passage = { text: written, pieces: [{ at: 0, start: 0, length: written.length }] };
    for (const { passage: part, speaker } of splitSpeakers(passage, names).slice(0, 3)) {
      const facts = extractItem({
        passage: part,
        names,
        topicTitle: '',
        topicOwner: null,
        underActions: false,
        isReviewed: false,
        isPlanned: false,
        speaker,
        author: null,
        subject: null,
        person: null,
        several: [],
        about: [],
        around: [],
        isStruck: false,
        isAsked: false,
      });
      expect(facts.kind).toMatch(/note|todo|question|decision/);
    }
  });

import { expect, test } from '@playwright/test';
import { read } from './reading-of.ts';

/** Item, then each question, with ` !` behind it when answered. */
const asked: [string, string[]][] = [
  ['question: what about the LICENSE', ['what about the LICENSE']],
  ['Question: what about the LICENSE?', ['what about the LICENSE?']],
  ['**Question:** what about the LICENSE?', ['what about the LICENSE?']],
  ['Q: which license?', ['which license?']],
  ['Open question: which license', ['which license']],
  [
    'question: which license if we take values from a project -- maybe copy the entire errno.h?',
    ['which license if we take values from a project -- maybe copy the entire errno.h?'],
  ],
  ['does it work on ARM?', ['does it work on ARM?']],
  ['Full day vs. half day?', ['Full day vs. half day?']],
  ['maybe use sendfile? (that would be an optimisation)', ['maybe use sendfile?']],
  ['question: which license? (it is ISC)', ['which license? !']],
  ['Is it released? (yes, since May)', ['Is it released? !']],
  ['Which license? (the library is ISC)', ['Which license? !']],
  ['Which release comes next? (Thomas)', ['Which release comes next?']],
  ['Which license? (or is it ISC?)', ['Which license?', '(or is it ISC?)']],
  ['Which license? (if it is ours)', ['Which license?']],
  ['Do we need `a?b`?', ['Do we need `a?b`?']],
  ['Is https://a.example/?q=1 up?', ['Is https://a.example/?q=1 up?']],
  ['See https://a.example/x?', ['See https://a.example/x?']],
  ['What about IPv6? What about TLS?', ['What about IPv6?', 'What about TLS?']],
  ['What about IPv6? It works.', ['What about IPv6? !']],
  ['What about IPv6? -> works', ['What about IPv6? !']],
  ['What about IPv6? A: works', ['What about IPv6? !']],
  ['What about IPv6 -> works? yes.', ['What about IPv6 !']],
  ['question: which license -> MIT', ['which license !']],
  ['What about IPv6? Ann says it works.', ['What about IPv6? !']],
  ['What about IPv6? Nobody knows.', ['What about IPv6?']],
  ['Is it settled? Nobody knew and Ann is away.', ['Is it settled?']],
  ['Is it settled? No one could tell.', ['Is it settled?']],
  ['Is it settled? Left open.', ['Is it settled?']],
  ["Do we move? We didn't come to an agreement.", ['Do we move?']],
  ['Do we move? No agreement yet.', ['Do we move?']],
  ['Do we move? We found no agreement.', ['Do we move?']],
  ['Do we move? We found no bug, so yes.', ['Do we move? !']],
  ['Do we move? Nobody wants to.', ['Do we move? !']],
  ['Do we move? No results are lost by it.', ['Do we move? !']],
  ['What about IPv6? Maybe later.', ['What about IPv6?']],
  ['What about IPv6? or TLS?', ['What about IPv6?', 'or TLS?']],
  ['It is slow. Why?', ['Why?']],
  ['"Does it work?"', ['"Does it work?"']],
  ['(does it work?)', ['(does it work?)']],
];
for (const [text, expected] of asked)
  test(`asks: ${text}`, () => {
    const { questions } = read(text);
    expect(questions.map((each) => `${each.text}${each.answered ? ' !' : ''}`)).toEqual(expected);
  });

const not = [
  'optimize the C implementation (?)',
  'a key (SHA1 or SHA256?) is returned',
  'Chris (from Nottingham?) was there',
  'We asked whether it works.',
  'The question is open.',
  'questions were asked',
  'In question: nothing',
  'see https://a.example/?q=1',
  'the `a?b:c` operator',
  'what a day!',
  'How it works: magic',
  'TODO optimize the C implementation?',
  'FAQ: see the site',
  'Q3 was busy',
];
for (const text of not)
  test(`asks nothing: ${text}`, () => expect(read(text).questions).toEqual([]));

test('a TODO that asks is a question, too', () => {
  const asked = (text: string) => read(text).questions.map((question) => question.text);
  expect(asked('[ ] who takes care of the translation?')).toEqual([
    'who takes care of the translation?',
  ]);
  expect(asked('TODO: do we keep it?')).toEqual(['do we keep it?']);
  expect(asked('TODO: book train tickets -- hmm, boats?')).toEqual([]);
  expect(asked('TODO: who takes care of it')).toEqual([]);
});

test('an item is a question when it opens with one', () => {
  expect(read('question: which license').kind).toBe('question');
  expect(read('Which license? MIT is fine.').kind).toBe('question');
  expect(read('We looked at licenses. Which one?').kind).toBe('note');
});

import { expect, test } from '@playwright/test';
import { OPAQUE, readProse } from '#app/minutes/extract/prose.ts';
import { markdownOf } from '#app/minutes/extract/prose-source.ts';
import { splitSentences } from '#app/minutes/extract/sentences.ts';

const split: string[][] = [
  ['One thing.', 'Another thing.'],
  ['He did not say no.', 'Another thing.'],
  ['It is machine no. 5 of them.'],
  ['One thing!', 'Another thing?', 'Yes.'],
  ['It uses e.g. Lwt and i.e. threads.', 'Next.'],
  ['Full day vs. half day is open.'],
  ['Version 5.2.1 is out.', 'Use it.'],
  ['Version 2.4.', 'Next is 2.5.'],
  ['It reads errno.h and META.in files.', 'Next.'],
  ['Should we copy errno.h?', 'maybe.'],
  ['Thanks to J. Doe for the patch.'],
  ['The talk by Thomas L. Green was good.'],
  ['Thanks to C. Green and D. Brown.'],
  ["I'll write the bindings in C.", 'Ann volunteered.'],
  ['It goes from OCaml to C.', 'Ann volunteered.'],
  ['It boots on OS X.', 'Ann volunteered.'],
  ['We go with plan B.', 'Ann volunteered.'],
  ['Bob knows more than I.', 'Ann volunteered.'],
  ['The bindings in C. are slow.'],
  ['See Nov. 25th for more.'],
  ['Lists, queues, etc. are slow.'],
  ['Lists, queues, etc.', 'They are slow.'],
  ['It works (see the notes. They are long.) and is fast.', 'Next.'],
  ['He said "stop."', 'Then he left.'],
  ['It works -- mostly - on ARM; the rest is open.'],
  ['Wait... no.'],
  ['There could be "echo ... > META" or a META.in file, ann will look.'],
  ['finished it. will send a patch.'].flatMap((each) => each.split(/(?<=\.) /)),
  ['Unclosed (paren here.', 'Next one.'],
  ['See http.', 'Done.'],
  ['1. First point.'],
];
for (const sentences of split) {
  const text = sentences.join(' ');
  test(`sentences: ${text}`, () =>
    expect(splitSentences(text).map(({ from, to }) => text.slice(from, to))).toEqual(sentences));
}

test('a line break ends a sentence, dashes around it fall away', () => {
  const text = 'one - two\n- three -- four';
  expect(splitSentences(text).map(({ from, to }) => text.slice(from, to))).toEqual([
    'one - two',
    'three -- four',
  ]);
});

const seen: [string, string][] = [
  ['**Ann** will _look_', 'Ann will look'],
  ['[the PR](https://a.example/1) is open', 'the PR is open'],
  ['[the PR][1] is open', 'the PR is open'],
  ['[the PR](https://a.example/a_(b)) is open', 'the PR is open'],
  ['a [b] c', 'a [b] c'],
  ['[ ] task, [x] task', '[ ] task, [x] task'],
  ['snake_case_name and 5 * 3 * 2', 'snake_case_name and 5 * 3 * 2'],
  ['\\*not emphasised\\*', '*not emphasised*'],
  ['a <!-- hidden --> b', 'a  b'],
  ['~~old~~ new', 'old new'],
  ['a `b.c` d', `a ${OPAQUE.repeat(5)} d`],
  ['a ``b`c`` d', `a ${OPAQUE.repeat(7)} d`],
  ['see https://a.example/x.', `see ${OPAQUE.repeat(19)}.`],
  ['see <https://a.example>', `see ${OPAQUE.repeat(19)}`],
  ['a < b > c', 'a < b > c'],
  ['`open', '`open'],
  ['**open', 'open'],
  ['mirage-* and foo-*.', 'mirage-* and foo-*.'],
  ['all *.opam files', 'all *.opam files'],
  ['*It works.* *Always.*', 'It works. Always.'],
];
for (const [source, text] of seen)
  test(`seen through: ${source}`, () => expect(readProse(source).text).toBe(text));

const cuts: [string, string, string][] = [
  ['**TODO** rebase', 'rebase', 'rebase'],
  ['**TODO rebase** now', 'rebase now', 'rebase now'],
  ['TODO see [the PR](https://a.example/1)', 'see the PR', 'see [the PR](https://a.example/1)'],
  ['TODO **rebase** it', 'rebase it', '**rebase** it'],
  ['TODO use \\*args', 'use *args', 'use \\*args'],
];
for (const [source, words, markdown] of cuts)
  test(`Markdown of “${words}” in ${source}`, () => {
    const prose = readProse(source);
    const from = prose.text.indexOf(words);
    expect(markdownOf(prose, from, from + words.length)).toBe(markdown);
  });

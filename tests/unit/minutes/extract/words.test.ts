import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { lexicon, rules } from '#app/minutes/extract/extract-item.ts';
import { readItem } from '#app/minutes/extract/read-item.ts';
import { lexiconOf } from '#app/minutes/words/lexicon.ts';
import { CAPITAL, LABEL, OPENS_NAME, scanWords, type Word } from '#app/minutes/words/scan-words.ts';
import { names } from './reading-of.ts';

const folders = ['tests/fixtures/minutes', 'tests/fixtures/group'];
const texts = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.(?:md|txt|eml)$/.test(name))
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const),
);

for (const [at, rule] of rules.entries()) {
  test(`law: where none of its words stands, rule ${at + 1} finds nothing`, () => {
    let passed = 0;
    for (const [name, text] of texts) {
      for (const line of text.split('\n')) {
        const passage = { text: line, pieces: [{ at: 0, start: 0, length: line.length }] };
        const rest = {
          topicTitle: 'x',
          topicOwner: null,
          underActions: false,
          isReviewed: false,
          isPlanned: false,
          author: null,
          isStruck: false,
          isAsked: false,
        };
        const reading = readItem(
          {
            passage,
            names,
            ...rest,
            speaker: 'Ann Lee',
            subject: 'Sam',
            person: null,
            several: [],
            about: [],
            around: [],
          },
          lexicon,
        );
        for (const sentence of reading.sentences) {
          if ((sentence.signs & rule.sign) !== 0) continue;
          passed += 1;
          expect(rule.read(sentence, reading, []), `${name}: ${line}`).toEqual([]);
        }
      }
    }
    expect(passed).toBeGreaterThan(100);
  });
}

const few = lexiconOf([
  { words: ['will', 'to-do', '?', 'größe'], sign: 8 },
  { words: ['will'], sign: 16 },
]);
const openings = lexiconOf([
  { words: ['ann', 'jean-pierre', "o'neil", 'bunzli'], sign: OPENS_NAME },
]);
/** Where a name in small letters may stand too is the reader of names' concern. */
const scan = (text: string) => {
  const words: Word[] = [];
  scanWords(text, { lexicon: few, openings }, words);
  return words
    .map(({ from, to, signs }) => [text.slice(from, to), signs & ~LABEL] as const)
    .filter(([, signs]) => signs !== 0);
};

for (const [text, words] of [
  [
    'it will, WILL-power and to-do?',
    [
      ['will', 24],
      ['WILL-power', CAPITAL],
      ['to-do', 8],
      ['?', 8],
    ],
  ],
  [
    'Ann ann @ann xann',
    [
      ['Ann', 3],
      ['ann', 2],
      ['@ann', 3],
    ],
  ],
  [
    "Ann's O’Neil jean-pierre",
    [
      ['Ann', 3],
      ['O’Neil', 3],
      ['jean-pierre', 2],
    ],
  ],
  [
    'Bünzli bünzli GRÖSSE Größe',
    [
      ['Bünzli', 3],
      ['bünzli', 2],
      ['GRÖSSE', 1],
      ['Größe', 9],
    ],
  ],
  ["I'll be there", [['I', CAPITAL]]],
  ['', []],
] as [string, [string, number][]][]) {
  test(`words of “${text}”`, () => expect(scan(text)).toEqual(words));
}

import { expect, test } from '@playwright/test';
import { splitSpeakers } from '#app/minutes/extract/extract-item.ts';
import { names } from './reading-of.ts';

const turns = (text: string) =>
  splitSpeakers({ text, pieces: [{ at: 0, start: 0, length: text.length }] }, names).map(
    ({ speaker, passage }) => `${speaker ?? '-'}: ${passage.text}`,
  );

const spoken: [string, string[]][] = [
  ['Sam: maybe use sendfile?', ['Sam: maybe use sendfile?']],
  ['*Ann:* we need that', ['Ann Lee: we need that']],
  ['**Jon**: we need that', ['Jonathan Marsh: we need that']],
  ['**Jon:** we need **that**', ['Jonathan Marsh: we need **that**']],
  ['_Ann_: we need that', ['Ann Lee: we need that']],
  ['hannes: will look into it', ['Hannes: will look into it']],
  ['@ann: will look into it', ['Ann Lee: will look into it']],
  ['TL: will look into it', ['Thomas Lang: will look into it']],
  ['Ann (by chat): fine', ['Ann Lee: fine']],
  ['Ann says: fine', ['Ann Lee: fine']],
  ['Virgile: fine', ['Virgile: fine']],
  ['Luke Dunstan: fine', ['Luke Dunstan: fine']],
  ['Thomas: fine', ['Thomas: fine']],
  ['Dave: is it slow? Ann: yes', ['David Kern: is it slow?', 'Ann Lee: yes']],
  [
    'Dave: is it slow? Ann: yes. Bob: no',
    ['David Kern: is it slow?', 'Ann Lee: yes.', 'Bob Stone: no'],
  ],
  ['*Dave:* is it slow *Ann:* yes', ['David Kern: is it slow', 'Ann Lee: yes']],
  ['We talked about it. Ann: it is slow', ['-: We talked about it.', 'Ann Lee: it is slow']],
];
for (const [text, expected] of spoken)
  test(`speaks: ${text}`, () => expect(turns(text)).toEqual(expected));

const not = [
  'Note: this is slow',
  'TODO: this is slow',
  'Goal: make it fast',
  'Question: is it slow?',
  'Decision: use bytes',
  'http://a.example is up',
  'https://ann.example: up',
  'Edit: it is up',
  'Update: it is up',
  'Next steps: make it fast',
  'Irmin: new release',
  'Mirage: new release',
  'OCaml 5: new release',
  'Real World: new release',
  '`ann`: a function',
  'ann::module',
  'Ann:Bob',
  'at 10:30 we met',
  'the owner is Ann: she said so',
  'We asked Ann: nothing came',
  'Ann/Bob: review it',
  'Sam',
  '',
  'nothing here',
];
for (const text of not)
  test(`no speaker: ${text}`, () => expect(turns(text)).toEqual([`-: ${text}`]));

test('each part stands at its place in the body', () => {
  const text = 'Dave: is it slow? Ann: yes';
  const parts = splitSpeakers(
    { text, pieces: [{ at: 0, start: 100, length: text.length }] },
    names,
  );
  expect(parts.map(({ passage }) => passage.pieces[0]?.start)).toEqual([106, 123]);
});

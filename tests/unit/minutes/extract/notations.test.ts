import { expect, test } from '@playwright/test';
import { read, todosOf } from './reading-of.ts';

/** Notations of one TODO, then `who: work`. */
const notations: [string, string][] = [
  ['TODO: Ann, port it', 'Ann Lee: port it'],
  ['TODO (Ann, until Monday): port it', 'Ann Lee: port it'],
  ['TODO(Ann by Friday) port it', 'Ann Lee: port it'],
  ['TODO@Ann: port it', 'Ann Lee: port it'],
  ['TODO -> Ann: port it', 'Ann Lee: port it'],
  ['TODO => Ann, port it', 'Ann Lee: port it'],
  ['TODO with Ann: port it', 'Ann Lee: port it'],
  ['TODO Ann+Bob port it', 'Ann Lee + Bob Stone: port it'],
  ['(Ann) TODO port it', 'Ann Lee: port it'],
  ['[Ann] TODO port it', 'Ann Lee: port it'],
  ['[Ann, Bob] TODO: port it', 'Ann Lee + Bob Stone: port it'],
  ['Ann, Bob: TODO port it', 'Ann Lee + Bob Stone: port it'],
  ['Ann/Bob TODO port it', 'Ann Lee + Bob Stone: port it'],
  ['TODO port it; Ann', 'Ann Lee: port it'],
  ['TODO port it @ann @bob', 'Ann Lee + Bob Stone: port it'],
  ['TODO port it - Ann, Bob', 'Ann Lee + Bob Stone: port it'],
  ['TODO port it Owner: Ann', 'Ann Lee: port it'],
  ['ACTION - Ann - port it', 'Ann Lee: port it'],
  ['AP Ann: port it', 'Ann Lee: port it'],
  // Who is spoken of is no owner.
  ['TODO port it, ask Ann; Bob knows', '?: port it, ask Ann; Bob knows'],
  ['TODO talk with Ann about it', '?: talk with Ann about it'],
  ['TODO mail ann@bob.example', '?: mail ann@bob.example'],
  ['TODO (see Ann, until Monday): port it', '?: (see Ann, until Monday): port it'],
  ['[Ann](https://a.example) TODO port it', 'Ann Lee: port it'],
];
for (const [text, expected] of notations)
  test(`notation: ${text}`, () => {
    expect(todosOf(text)).toEqual([expected]);
    expect(read(text).todos[0]?.basis).toBe('explicit');
  });

for (const text of [
  'AI: Ann tried the new model, it did not help',
  'AI: Ann was not convinced',
  'Ann, Bob: the TODO is old',
  '(Ann) the TODO is old',
  '[Ann] was away',
])
  test(`none: ${text}`, () => expect(todosOf(text)).toEqual([]));

const states: [string, boolean][] = [
  ['TODO DONE port it', true],
  ['TODO (DONE) port it', true],
  ['TODO Ann: port it (done last week)', true],
  ['TODO Ann: port it (done when Bob is back)', false],
  ['TODO done-ness of the port', false],
];
for (const [text, done] of states)
  test(`done or not: ${text}`, () => expect(read(text).todos[0]?.done).toBe(done));

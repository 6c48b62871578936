import { expect, test } from '@playwright/test';
import { todosOf } from './reading-of.ts';

/** Who takes it on as well, and which words are no part of the work. */
const said: [string, ...string[]][] = [
  ['Ann will port it, as will Bob', 'Ann Lee + Bob Stone: port it'],
  ['Ann will review the patch, and so will Bob', 'Ann Lee + Bob Stone: review the patch'],
  [
    'Ann will review the patch and so will Bob and Carla.',
    'Ann Lee + Bob Stone + Carla Diaz: review the patch',
  ],
  ['Ann is going to test it on ARM, as is Bob', 'Ann Lee + Bob Stone: test it on ARM'],
  [
    'Ann reviews the patch tomorrow, and so does Bob',
    'Ann Lee + Bob Stone: reviews the patch tomorrow',
  ],
  ['Ann will test it on ARM; Bob will too', 'Ann Lee + Bob Stone: test it on ARM'],
  ['Ann will test it on ARM, Bob as well', 'Ann Lee + Bob Stone: test it on ARM'],
  ['Ann will test it on ARM (Bob too)', 'Ann Lee + Bob Stone: test it on ARM'],
  [
    'Ann will port it, and Bob will test it, as will Carla',
    'Ann Lee: port it',
    'Bob Stone + Carla Diaz: test it',
  ],
  // Nobody joins.
  [
    'Ann will finish it by Friday, Bob as well, hopefully',
    'Ann Lee: finish it by Friday, Bob as well, hopefully',
  ],
  ['Ann is happy with it, and so is Bob'],
  ['Ann has tested it, as has Bob'],
  ['As will be seen, Bob has done it'],
  ['Ann will test it as soon as Bob is back', 'Ann Lee: test it as soon as Bob is back'],
  ['Ann will use the same board as Bob', 'Ann Lee: use the same board as Bob'],
  ['Ann will ask Bob to look at it too', 'Ann Lee: ask Bob to look at it too'],
  ['Ann will port it as Bob does not have time', 'Ann Lee: port it as Bob does not have time'],
];
for (const [text, ...todos] of said) {
  test(`${text} → ${todos.length === 0 ? 'nothing' : todos.join(' · ')}`, () => {
    expect(todosOf(text)).toEqual(todos);
  });
}

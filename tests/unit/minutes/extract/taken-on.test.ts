import { expect, test } from '@playwright/test';
import { todosOf } from './reading-of.ts';

/** Sentence, then what is owed after it, by whom; beside each way the sentences next to it that promise nothing. */
const said: Record<string, [string, ...string[]][]> = {
  'on it, taking it': [
    [
      'the test fails, Ann saw it too and she’s on it',
      'Ann Lee: the test fails, Ann saw it too and she’s on it',
    ],
    ["Ann found a leak, she's on it", "Ann Lee: Ann found a leak, she's on it"],
    [
      "Ann and Bob know the code, they're on it",
      "Ann Lee + Bob Stone: Ann and Bob know the code, they're on it",
    ],
    ["Ann has the board, it's on it"],
    ["Ann read the page, she's on it, too"],
    ['Ann is taking the printer', 'Ann Lee: is taking the printer'],
    [
      'Ann and Bob are each taking a half of it',
      'Ann Lee + Bob Stone: are each taking a half of it',
    ],
    ['Ann is taking the train on Friday'],
    ['Ann is taking notes'],
    ['Ann took that to heart'],
    ['Ann takes this seriously'],
    ['Ann owes the report on routing', 'Ann Lee: owes the report on routing'],
    ['Ann owes the report on routing to a long train ride'],
  ],
  help: [
    ['Ann will help him to script this', 'Ann Lee: help him to script this'],
    ['Ann will help them set up the server', 'Ann Lee: help them set up the server'],
    ['Ann will help him'],
    ['Ann will help him out'],
    ['Ann will help them with it'],
    ['Ann can help him to script this'],
    ['this will help us to script it'],
  ],
  'beside what another has promised': [
    [
      'Ann will write the tests: Bob does the review',
      'Ann Lee: write the tests',
      'Bob Stone: does the review',
    ],
    [
      'Ann will write the tests - Bob does the review',
      'Ann Lee: write the tests',
      'Bob Stone: does the review',
    ],
    ['Ann wrote the tests: Bob does the review'],
    ['Ann will prepare it, so that Bob only has to tag', 'Ann Lee: prepare it', 'Bob Stone: tag'],
    ['Ann prepared it, so that Bob only has to tag'],
    [
      'Ann wants to learn the format: Bob will show her the specs next week',
      'Bob Stone: show her the specs next week',
    ],
    ['Ann wants to port it next week', 'Ann Lee: port it next week'],
  ],
  'who would ask': [
    ['Ann knows the organisers and would ask for a room', 'Ann Lee: ask for a room'],
    ['Ann knows the organisers and would ask if she had the time'],
    ['Ann knows the organisers and would like to come'],
    ['Ann would ask for a room'],
  ],
  'should it be needed': [
    ['Should this be discussed, Ann volunteered to open the thread.', 'Ann Lee: open the thread'],
    ['If needed, Ann has offered to open the thread.', 'Ann Lee: open the thread'],
    ['If needed, Ann will open the thread.'],
    ['If anybody wants it, Ann has offered to open the thread.'],
    ['It is unclear if Ann volunteered to open the thread.'],
  ],
  'more people': [
    [
      'Ann to collect the reports; one more person needed for proof-reading',
      '?: one more person needed for proof-reading',
      'Ann Lee: collect the reports',
    ],
    ['two more people are needed for the booth', '?: two more people are needed for the booth'],
    ['no more people are needed for the booth'],
    ['two people carried it'],
  ],
  'who is named with others is somebody': [
    [
      "Ann, Bob, and Drup haven't yet; all three promised to send theirs",
      'Ann Lee + Bob Stone + Drup: send theirs',
    ],
    ["Zarith and Drup haven't yet; they promised to send theirs"],
  ],
};
for (const [way, cases] of Object.entries(said))
  for (const [text, ...expected] of cases)
    test(`${way}: ${text}`, () => expect(todosOf(text)).toEqual(expected));

test('below a title with a name the first words may leave it out', () => {
  const below = { topicOwner: 'Ann Lee' };
  expect(todosOf('Will do a release once the docs are there', below)).toEqual([
    'Ann Lee: do a release once the docs are there',
  ]);
  expect(todosOf('will report errors to the log', below)).toEqual([]);
  expect(todosOf('Will do a release next week', { topicOwner: 'Ann Lee, Bob Stone' })).toEqual([]);
  expect(todosOf('Will do a release next week')).toEqual([]);
});

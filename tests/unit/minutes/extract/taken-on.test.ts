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
  'in a bracket, at the end, as an answer': [
    ['the page lacks a button (Ann adds one)', 'Ann Lee: adds one'],
    ['the page lacks a button (Ann noticed one)'],
    [
      'Bob cannot do the post, so Ann does it instead',
      'Ann Lee: Bob cannot do the post, so Ann does it instead',
    ],
    ['Bob cannot do the post, so Ann did it instead'],
    [
      'The page needs a proof-reader. Ann stepped up.',
      'Ann Lee: The page needs a proof-reader. Ann stepped up.',
    ],
    ['The page needed a proof-reader. Ann read it.'],
    [
      'The patches lack a review, Ann or Bob please',
      'Ann Lee + Bob Stone: The patches lack a review, Ann or Bob please',
    ],
    ['coffee with milk for Ann please'],
    [
      'there is no page yet → Ann, until the retreat',
      'Ann Lee: there is no page yet → Ann, until the retreat',
    ],
    ['there is no page yet → users do not find it'],
    ['the packets went to the bridge → Ann'],
    ['the money is due in July, remind them: Ann', 'Ann Lee: remind them: Ann'],
    ['update from the board: Ann'],
    ['a talk about the board: Ann'],
    ['the page will be updated by March (Ann)', 'Ann Lee: the page will be updated by March (Ann)'],
    ['the call goes out tomorrow (Ann)', 'Ann Lee: the call goes out tomorrow (Ann)'],
    ['the call went out yesterday (Ann)'],
    ['the page has been updated (Ann)'],
    ['the talk will be recorded (Ann)'],
    ['shuttle from the airport? Ann asks the driver', 'Ann Lee: asks the driver'],
    ['shuttle from the airport? Ann asked the driver'],
    ['does it work? Ann asks the driver'],
    ['Nobody knows who uses it, Ann asks on the list', 'Ann Lee: asks on the list'],
    ['Nobody knows who uses it, Ann asks about the list'],
  ],
  'what is said behind a dash is no part of it': [
    [
      'Ann plans to switch to it in June - nobody had the time for the rest',
      'Ann Lee: switch to it in June',
    ],
    [
      'someone should write a page - lease renewal not implemented',
      '?: someone should write a page',
    ],
    [
      'Ann needs to test it on her board - agreed to drop the old one',
      'Ann Lee: test it on her board',
    ],
    ['Ann will port it - not the old one', 'Ann Lee: port it - not the old one'],
    ['Ann will port it - the tests, too', 'Ann Lee: port it - the tests, too'],
    ['Ann gets quotes from two printers', 'Ann Lee: gets quotes from two printers'],
    ['Ann gets quotes all day'],
    ['Ann will do a keynote in Paris'],
    ['Ann will do a demo', 'Ann Lee: do a demo'],
  ],
  'by whom': [
    [
      'The page is tested by Ann over the weekend',
      'Ann Lee: The page is tested by Ann over the weekend',
    ],
    ['The page is tested by Ann every weekend'],
    [
      'The errors will be looked at by Ann, and the failures by Bob.',
      'Ann Lee: The errors will be looked at by Ann',
      'Bob Stone: the failures by Bob',
    ],
    ['The errors have been looked at by Ann, and the failures by Bob.'],
    [
      'The docs will be written by Ann and tested by Bob',
      'Ann Lee: The docs will be written by Ann and tested by Bob',
    ],
    [
      'Ann found that it has no docs. Fixing that is on her list.',
      'Ann Lee: Fixing that is on her list',
    ],
    ['Ann found that it has no docs. Fixing that was on her list.'],
    ['Ann has a server. The address is on her list of servers.'],
    ['Ann wrote the parser, and the new format is next on her list'],
  ],
  'no work: courtesies, what had been done, the weather': [
    ["Ann: I'll let you know how it goes"],
    ["Ann: I'll keep you posted"],
    [
      "Ann: I'll let you know by Friday which board it is",
      'Ann Lee: let you know by Friday which board it is',
    ],
    ['Ann will let us know', 'Ann Lee: let us know'],
    ["Ann said that she'd drafted a page"],
    ["Ann said that she'd draft a page", 'Ann Lee: draft a page'],
    ['If it does not rain on Friday, Ann will cycle'],
    [
      'If it does not come until Friday, Ann will ask',
      'Ann Lee: If it does not come until Friday, Ann will ask',
    ],
    ['Ann accepted to host that one', 'Ann Lee: host that one'],
    ['Ann will host that meeting'],
    ['Ann does the first for her site and is not proud of it'],
    ['Ann will write it in C.', 'Ann Lee: write it in C'],
    ['Ann will port the parser, the printer etc.', 'Ann Lee: port the parser, the printer etc.'],
  ],
  'whom he is': [
    [
      'Sam made the graphs. Bob must give him an account. After that he will bisect it.',
      'Bob Stone: give him an account',
      'Sam: bisect it',
    ],
    [
      'Sam made the graphs. Bob takes over from him. He will bisect the rest.',
      'Bob Stone: takes over from him',
      'Bob Stone: bisect the rest',
    ],
    [
      "Bob has a colleague who knows the disks and he'll invite her to the call",
      'Bob Stone: invite her to the call',
    ],
    ["Bob has a colleague who knows the disks and he'll write to the list"],
    [
      "Sam owes Bob a page and said he'd send it tonight",
      "Sam: owes Bob a page and said he'd send it tonight",
    ],
    [
      "Sam reminded Bob that the docs are old, which he'll fix after the call",
      'Bob Stone: fix after the call',
    ],
    ['Sam reminded Bob that the docs are old, which he knew'],
    [
      "Bob wrote it. Sam will sit down with him on Monday and they'll finish it.",
      'Sam: sit down with him on Monday',
      'Sam + Bob Stone: finish it',
    ],
    ["Bob wrote it. Sam will sit down on Monday and they'll finish it.", 'Sam: sit down on Monday'],
    [
      "Sam had begun a fix, which he'll now finish.",
      "Sam: Sam had begun a fix, which he'll now finish",
    ],
    ['Sam will finish.'],
    [
      'Sam met Bob, who said he would write it up',
      'Bob Stone: Sam met Bob, who said he would write it up',
    ],
    ['Can you (Ann) disable it?', 'Ann Lee: disable it'],
    ['Can (Ann) and others disable it?'],
  ],
  'what one does next, who is next': [
    ['the memory is full, Ann increases it to 128 MB', 'Ann Lee: increases it to 128 MB'],
    ['the memory was full, Ann increased it to 128 MB'],
    [
      'for the next release: Ann does the changelog, Bob the tarball, Carla opam',
      'Ann Lee: does the changelog',
      'Bob Stone: the tarball',
      'Carla Diaz: opam',
    ],
    ['for the last release: Ann did the changelog, Bob the tarball, Carla opam'],
    [
      'agreed: Ann rewrites the page before Friday, Bob reviews',
      'Ann Lee: rewrites the page before Friday',
      'Bob Stone: reviews',
    ],
    ['agreed: Ann rewrote the page, Bob reviewed'],
    ['it is postponed, Ann collects arguments for both', 'Ann Lee: collects arguments for both'],
    ['Ann collects stamps since 2010'],
    [
      'Sam has a build. The next thing for him is the clipboard.',
      'Sam: The next thing for him is the clipboard',
    ],
    ['The next thing for Ann is the clipboard', 'Ann Lee: the clipboard'],
    ['The last thing for Ann was the clipboard'],
    ['Ann is up next with the review of it', 'Ann Lee: is up next with the review of it'],
    ['Ann is up next with the talk'],
    ['Ann intends to be done by Monday', 'Ann Lee: be done by Monday'],
    ['Ann was done by Monday'],
    [
      'there is a bug which Ann will have fixed by the time we release',
      'Ann Lee: have fixed by the time we release',
    ],
    ['there is a bug which Ann had fixed by the time we released'],
    ['Ann will have something next week', 'Ann Lee: have something next week'],
    ['Ann will have been here for a year by next week'],
  ],
  'asked by another, said in quotes, named as the owner': [
    ['Ann has been asked (by Bob) to write the section', 'Ann Lee: write the section'],
    ['Ann was asked by Bob to write the section', 'Ann Lee: write the section'],
    ['Ann was asked by Bob whether it works'],
    [
      'the redirect is missing, Ann said "on it"',
      'Ann Lee: the redirect is missing, Ann said "on it"',
    ],
    ['the redirect is there, Ann said "done"'],
    ['rebase the allocator, owner: Ann', 'Ann Lee: rebase the allocator, owner: Ann'],
    ['rebase the allocator (responsible: Ann)', 'Ann Lee: rebase the allocator (responsible: Ann)'],
    ['the one responsible was Ann'],
    ['glossary → leave to Ann for now', 'Ann Lee: glossary → leave to Ann for now'],
    ['Ann leaves the rest to others'],
    ["Ann's action from last time: she ported it"],
    ["Ann's action: port it", 'Ann Lee: port it'],
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

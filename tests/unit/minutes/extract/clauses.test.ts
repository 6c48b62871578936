import { expect, test } from '@playwright/test';
import { learnNames } from '#app/minutes/people/names.ts';
import { read, todosOf } from './reading-of.ts';

/** Several people, or several steps, in one sentence: which words are whose. */
const said: [string, ...string[]][] = [
  // What else is said behind it is no part of the work.
  ['Ann will propose a patch -- an empty file may be enough', 'Ann Lee: propose a patch'],
  ['Ann will propose a patch - the first file is enough', 'Ann Lee: propose a patch'],
  [
    'Ann will propose a patch -- the one that was lost',
    'Ann Lee: propose a patch -- the one that was lost',
  ],
  [
    'Ann will propose a patch -- the first of three',
    'Ann Lee: propose a patch -- the first of three',
  ],
  ['Ann will have a look but others are very welcome', 'Ann Lee: have a look'],
  ['Ann will open an issue; if you rely on it tell her now', 'Ann Lee: open an issue'],
  ["Ann will test it; if it works, she'll merge it", 'Ann Lee: test it'],
  ['Ann will put up a stub on Monday, content can follow', 'Ann Lee: put up a stub on Monday'],
  [
    'Ann will put up a stub on Monday, which can be extended',
    'Ann Lee: put up a stub on Monday, which can be extended',
  ],
  [
    'Ann will check that parser, printer and lexer can be built',
    'Ann Lee: check that parser, printer and lexer can be built',
  ],
  [
    'Ann will port all of it before Monday; Bob asked for a list',
    'Ann Lee: port all of it before Monday',
  ],
  ['Ann will look for another tool, Mumble was mentioned', 'Ann Lee: look for another tool'],
  [
    'Ann will test it on FreeBSD, OpenBSD and Linux',
    'Ann Lee: test it on FreeBSD, OpenBSD and Linux',
  ],
  ["Ann will test it tomorrow and, if it's good, Bob merges", 'Ann Lee: test it tomorrow'],
  [
    'Ann will write a post on 2.4 and is collecting the patches for it',
    'Ann Lee: write a post on 2.4',
  ],
  ['Ann will port it and has already started', 'Ann Lee: port it'],
  ['Ann will port it and is going to test it', 'Ann Lee: port it and is going to test it'],
  ['Ann will check that it compiles and is fast', 'Ann Lee: check that it compiles and is fast'],
  [
    'Ann will make sure the port is done and is released',
    'Ann Lee: make sure the port is done and is released',
  ],
  [
    'Ann, bob E Carla will test it, agreed to drop it',
    'Ann Lee: Ann, bob E Carla will test it, agreed to drop it',
    'Carla Diaz: test it, agreed to drop it',
  ],
  // Two in a row, the second with an aside.
  [
    'the parser, Bob Birch, Carla Dun, agreed to drop it',
    'Bob Birch + Carla Dun: the parser, Bob Birch, Carla Dun, agreed to drop it',
  ],
  // The thing stands before the name.
  [
    'There is a repository from Carla, which Ann will try out',
    'Ann Lee: There is a repository from Carla, which Ann will try out',
  ],
  ['There is a repository from Carla, which Ann will port to ARM', 'Ann Lee: port to ARM'],
  [
    'There is a page left, for which Ann has volunteered',
    'Ann Lee: There is a page left, for which Ann has volunteered',
  ],
  ['There is a page left, for which Ann has asked'],
  // Others are spoken of in between.
  ['Ann ports it and Bob says we could use both but have to pick one'],
  ['Ann says we should drop it but will test it'],
  ['Ann says it works but will test it', 'Ann Lee: test it'],
  [
    "As soon as she's cleaned these Bob will share them with Ann",
    "Bob Stone: As soon as she's cleaned these Bob will share them with Ann",
  ],
  ['Ann will share these with Bob', 'Ann Lee: share these with Bob'],
  // Who acts beside somebody known is somebody, too.
  ['Ann and Drup will each sign one of the packages', 'Ann Lee + Drup: sign one of the packages'],
  ['Drup will sign one of the packages'],
  ['Ann has a script, needs to test it first', 'Ann Lee: test it first'],
  ['Ann has a script, needs to be tested'],
  ['The driver works, needs to check for errors'],
  ['Ann has agreed to this and will add vchan support', 'Ann Lee: add vchan support'],
  ['Ann agreed to do that, and she will send the patch', 'Ann Lee: send the patch'],
  ['Ann signed up for this and is going to port the tests', 'Ann Lee: port the tests'],
  ['Ann agrees with this and it will work'],
  ['Ann agreed and will be away'],
  ['Ann likes it and has promised to review the patch', 'Ann Lee: review the patch'],
  [
    'Ann waits for the merge and has volunteered to shepherd the port',
    'Ann Lee: shepherd the port',
  ],
  ['Ann and Bob like it and have agreed to port the tests', 'Ann Lee + Bob Stone: port the tests'],
  ['Ann likes it and has agreed with Bob'],
  ['it works and has promised to be fast'],
  ['Ann, Bob, will port it to ARM', 'Ann Lee + Bob Stone: port it to ARM'],
  ['Ann, Bob, Carla, will port it', 'Ann Lee + Bob Stone + Carla Diaz: port it'],
  ['Ann will, together with Bob, port it to ARM', 'Ann Lee + Bob Stone: port it to ARM'],
  ['Ann will (with Bob) port it to ARM', 'Ann Lee + Bob Stone: port it to ARM'],
  [
    'Ann will, with Bob and Carla, port the tests',
    'Ann Lee + Bob Stone + Carla Diaz: port the tests',
  ],
  ['Ann will, with luck, port it to ARM', 'Ann Lee: port it to ARM'],
  ['Ann will, like Bob, port it to ARM', 'Ann Lee: port it to ARM'],
  ['Ann will port it to ARM with Bob', 'Ann Lee: port it to ARM with Bob'],
  [
    'Ann is going to pin the commit in the Dockerfile and Bob will retry on ARM',
    'Ann Lee: pin the commit in the Dockerfile',
    'Bob Stone: retry on ARM',
  ],
  ['Ann talked to Carla and Bob will test the port', 'Bob Stone: test the port'],
  ['a patch by Ann and Bob will add support for X'],
  ['the talk with Ann and Bob will start late'],
  ['Ann pinged Carla and Bob is going to wait'],
  [
    'Ann is writing the parser, Bob will read the parser before Friday',
    'Bob Stone: read the parser before Friday',
  ],
  ['Ann is merging the parser before Friday', 'Ann Lee: merging the parser before Friday'],
  ['Ann is writing the parser, Bob is away before Friday'],
  ['Ann → will ask upstream', 'Ann Lee: ask upstream'],
  ['Ann -> to ask upstream', 'Ann Lee: ask upstream'],
  ['Ann -> the others know'],
  ['Ann wants to demo it at the fair, so no more features until then'],
  [
    'Ann wants to finish it by Friday, so no more features',
    'Ann Lee: finish it by Friday, so no more features',
  ],
  ['the bus leaves at nine, Ann will go with it'],
  ['for the parser Ann will go with the new library', 'Ann Lee: go with the new library'],
  ['Ann (admin) volunteers', 'Ann Lee: Ann (admin) volunteers'],
  ['Ann has volunteered.', 'Ann Lee: Ann has volunteered'],
  ['Ann volunteers at a school'],
  ['Actions: Ann to port it; Bob to test it', 'Ann Lee: port it', 'Bob Stone: test it'],
  ['TODO Ann:; Bob will test it', 'Bob Stone: test it'],
  [
    'TODO? : the port, for which Bob has volunteered',
    'Bob Stone: the port, for which Bob has volunteered',
  ],
  ['TODO: ...! Ann will port it', 'Ann Lee: port it'],
  ['ACTION: Ann to write it and Bob to review it', 'Ann Lee: write it', 'Bob Stone: review it'],
  ['AI: Ann - write it; Bob - review it', 'Ann Lee: write it', 'Bob Stone: review it'],
  ['TODO Ann: port it; Bob: test it', 'Ann Lee: port it', 'Bob Stone: test it'],
  ['TODO Ann: ask Bob to test it', 'Ann Lee: ask Bob to test it'],
  ['TODO Ann: look at it, Bob: they know', 'Ann Lee: look at it, Bob: they know'],
  ['TODO Ann to write down why, and who', 'Ann Lee: write down why, and who'],
  ['TODO perhaps Ann: write the guide', 'Ann Lee: write the guide'],
  ['TODO (maybe Ann): write the guide', 'Ann Lee: write the guide'],
  ['TODO perhaps write the guide', '?: perhaps write the guide'],
  ['somebody who uses it should step up', '?: somebody who uses it should step up'],
  ['someone familiar with C must look at it', '?: someone familiar with C must look at it'],
  ['someone who uses it should be careful'],
  ['we would need someone who knows C', '?: need someone who knows C'],
  ['the port would need someone who knows C, and time'],
  ['it would need a volunteer to port it', '?: need a volunteer to port it'],
  ['Ann will port it, the others are fine', 'Ann Lee: port it'],
  ["Ann will port it and it's fast on ARM", 'Ann Lee: port it'],
  ['Ann will test it, nobody else has a board', 'Ann Lee: test it'],
  ["Ann will ask upstream but there's little hope", 'Ann Lee: ask upstream'],
  ['Ann will look into it -- it is only on ARM', 'Ann Lee: look into it'],
  [
    'Ann will announce it on the list; if you use it, please check',
    'Ann Lee: announce it on the list',
  ],
  ['Ann will ask at the lab — if not then others might know', 'Ann Lee: ask at the lab'],
  ["Ann will put it onto the wiki, it's on a whiteboard now", 'Ann Lee: put it onto the wiki'],
  [
    'Ann will merge it once CI is green; then release',
    'Ann Lee: merge it once CI is green; then release',
  ],
  [
    'Ann will test the parser, the printer and the tests that are broken',
    'Ann Lee: test the parser, the printer and the tests that are broken',
  ],
  [
    'Ann will check whether the parser and the printer are fast',
    'Ann Lee: check whether the parser and the printer are fast',
  ],
  [
    'Ann will write to the list so that everyone knows',
    'Ann Lee: write to the list so that everyone knows',
  ],
  [
    'Ann will fix the leak which is in the parser, and the docs',
    'Ann Lee: fix the leak which is in the parser, and the docs',
  ],
  ['(a) Ann will reply (b) Bob will test it', 'Ann Lee: reply', 'Bob Stone: test it'],
  ['see (b) Ann will reply', 'Ann Lee: reply'],
  [
    "The rest will be done by Ann, who'll look at the docs, too",
    'Ann Lee: The rest will be done by Ann',
    'Ann Lee: look at the docs, too',
  ],
  ['This is on Ann, since she knows it', 'Ann Lee: This is on Ann, since she knows it'],
  ['The docs are on Ann', 'Ann Lee: The docs are on Ann'],
  ['The docs are on Debian'],
  ['It is on Monday'],
  ['A longer report will follow from Ann.', 'Ann Lee: A longer report will follow from Ann'],
  ['Questions will follow from that'],
  [
    'Bob plans a release, with Ann taking the docs',
    'Bob Stone: plans a release',
    'Ann Lee: taking the docs',
  ],
  ['Bob is happy with Ann taking notes'],
  [
    'Ann and Bob each convert one of their libraries',
    'Ann Lee + Bob Stone: convert one of their libraries',
  ],
  ['Ann and Bob each have one'],
  ['Ann and Bob each know why'],
  ['Ann is now writing a summary, which should be ready by Friday'],
  ['Ann is interviewing three users next week', 'Ann Lee: interviewing three users next week'],
  [
    'a message should be added, which somebody has to do',
    '?: a message should be added, which somebody has to do',
  ],
  ['a message was added, which somebody has seen'],
  ['someone other than Ann should read it', '?: someone other than Ann should read it'],
  ['we need somebody to test on ARM, Ann raises her hand', 'Ann Lee: need somebody to test on ARM'],
  ['Ann gives the second tutorial on the 5th'],
  ['Ann admits that it is long and will try to cut the prologue', 'Ann Lee: cut the prologue'],
  ['Ann says that it is long and will fail'],
  ['agreed to drop the old format'],
  ['Bob wrote it, and Ann and I will pair on Friday', 'Ann Lee: pair on Friday'],
  ['Ann wondered about the bug (Bob will check the log)', 'Bob Stone: check the log'],
  ['Ann wondered about the bug - Bob to check the log', 'Bob Stone: check the log'],
  ['Ann wondered whether Bob will check the log'],
  ['Ann found the leak, a fix will follow', 'Ann Lee: a fix will follow'],
  ['Ann found the leak, the rest will follow the old path'],
  ["The fix is in Ann's hands", "Ann Lee: The fix is in Ann's hands"],
  ["The key is in Ann's handbag"],
  ["That's one for Ann", "Ann Lee: That's one for Ann"],
  ['one for Ann, one for Bob'],
  ['We count on Ann to write the docs', 'Ann Lee: write the docs'],
  ['We count on the tests to find it'],
  ['The release is cut by Ann on Friday', 'Ann Lee: The release is cut by Ann on Friday'],
  ['The release is cut by Ann'],
  ['The server is hosted by Ann on Friday'],
  ['Please, Ann, look at the log', 'Ann Lee: look at the log'],
  ['This will fall to Ann', 'Ann Lee: This will fall to Ann'],
  ['Ann is the one writing the docs', 'Ann Lee: writing the docs'],
  ['Ann is the one missing today'],
  ['Ann was roped in to write the docs', 'Ann Lee: write the docs'],
  ['Ann means to write the docs', 'Ann Lee: write the docs'],
  ['Ann means that it is slow'],
  ['The idea is that Ann writes the docs', 'Ann Lee: writes the docs'],
  ['Ann says that Bob writes the docs'],
  ['Ann asked Bob to check the log. Will do.', 'Bob Stone: check the log'],
  [
    'Ann wondered if Bob could check. He will.',
    'Bob Stone: Ann wondered if Bob could check. He will.',
  ],
  ['Ann wondered if Bob could check. He was away.'],
  ['It works (but it needs someone to test it)', '?: needs someone to test it'],
  ['It is slow. Ann will do soon', 'Ann Lee: It is slow. Ann will do soon'],
  ['Ann, can you check the log?', 'Ann Lee: check the log'],
];
for (const [text, ...todos] of said)
  test(`who does what: ${text}`, () => expect(todosOf(text)).toEqual(todos));

test('perhaps makes a TODO tentative', () => {
  expect(read('TODO perhaps Ann: write the guide').todos[0]?.tentative).toBe(true);
  expect(read('TODO Ann: write the guide').todos[0]?.tentative).toBe(false);
});

/** What Ann says she does next. */
const next: [string, ...string[]][] = [
  ['fixed the build. Next: will port it to ARM', 'Ann Lee: port it to ARM'],
  ['fixed the build. Next: port it to ARM', 'Ann Lee: port it to ARM'],
  ['Next week: write the guide', 'Ann Lee: write the guide'],
  ['plan: measure it on ARM', 'Ann Lee: measure it on ARM'],
  ['fixed the build. Next: release'],
  ['fixed the build. Next: review of the port'],
  ['fixed the build. Next is the port'],
  ['the next: pointer is null'],
];
for (const [text, ...todos] of next)
  test(`Ann says: ${text}`, () => expect(todosOf(text, { speaker: 'Ann Lee' })).toEqual(todos));

/** `Participants: jan, will, max` writes everybody small. */
const list = (...people: string[]) =>
  learnNames(
    people.map((name) => ({ name, role: null, uncertain: false, span: { start: 0, end: 0 } })),
    [],
  ).names;
/** A list gives what is to be done next by tense alone. */
const soon: [string, ...string[]][] = [
  ['merging it next week', 'Ann Lee: merging it next week'],
  ['is merging it next week', 'Ann Lee: merging it next week'],
  ['writing grant proposals. Promises to look at the queue', 'Ann Lee: look at the queue'],
  ['merging it'],
  ['writing the thesis, no time for anything else until December'],
  ['working on it this week'],
];
for (const [text, ...todos] of soon)
  test(`Ann, in half a sentence: ${text}`, () =>
    expect(todosOf(text, { speaker: 'Ann Lee' })).toEqual(todos));

test('who writes leaves out `I` all along', () => {
  const author = 'Ann Lee';
  expect(todosOf('Got a report that it fails. Will fix that soon.', { author })).toEqual([
    'Ann Lee: fix that soon',
  ]);
  expect(todosOf('It fails. Will fix that soon.', { author })).toEqual([]);
  expect(todosOf('The driver got slow. Will poll then.', { author })).toEqual([]);
});

test('initials with a hyphen', () => {
  const names = list('Pierre-Emile Durand', 'Bob');
  expect(todosOf('P.-E. will test it. Bob agrees', { names })).toEqual([
    'Pierre-Emile Durand: test it',
  ]);
  expect(todosOf('P.-A. will test it.', { names })).toEqual([]);
});

/** Below `Remaining steps:`. */
const planned: [string, ...string[]][] = [
  ['Ann: cut the packages.', 'Ann Lee: cut the packages'],
  ['Ann/Bob: the test on ARM', 'Ann Lee + Bob Stone: the test on ARM'],
  ['Ann: done'],
  ['Website: done.'],
  ['the tests pass'],
];
for (const [text, ...todos] of planned) {
  test(`a step of a plan: ${text}`, () =>
    expect(todosOf(text, { isPlanned: true })).toEqual(todos));
  test(`the same elsewhere: ${text}`, () => expect(todosOf(text)).toEqual([]));
}

const small: [string, ...string[]][] = [
  ['will will bump the years', 'will: bump the years'],
  ['tw will bump the years', 'tw: bump the years'],
  ['ACTION: tw to bump the years', 'tw: bump the years'],
  ['max to backport the fix', 'max: backport the fix'],
  ['max will test it. will to review it', 'max: test it', 'will: review it'],
  ['max and will have signed up for writing the draft', 'max + will: writing the draft'],
  ['will have a look at it'],
  ['will this work?'],
  ['the max will change'],
  ['max 20 to 30 people'],
];
for (const [text, ...todos] of small)
  test(`names in small letters: ${text}`, () => {
    expect(todosOf(text, { names: list('jan', 'will', 'max', 'tw') })).toEqual(todos);
  });
test('a name that the list writes with a capital is no word in small letters', () => {
  expect(todosOf('max to backport the fix', { names: list('Jan', 'Will', 'Max') })).toEqual([]);
});

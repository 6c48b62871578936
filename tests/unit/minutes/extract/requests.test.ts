import { expect, test } from '@playwright/test';
import { owesOf, read, todosOf } from './reading-of.ts';

const asked: [string, string[]][] = [
  ["We need someone to split them, it's a small change", ['?: need someone to split them']],
  [
    'Somebody should look for another tool, Mumble was mentioned',
    ['?: Somebody should look for another tool'],
  ],
  [
    'someone needs to port it to Irmin, Xen and Unix',
    ['?: someone needs to port it to Irmin, Xen and Unix'],
  ],
  ['Someone needs to test it on FreeBSD', ['?: Someone needs to test it on FreeBSD']],
  ['someone needs to test it', ['?: someone needs to test it']],
  ['Somebody should test it', ['?: Somebody should test it']],
  ['someone else should test it', ['?: someone else should test it']],
  ['Someone has to test it', ['?: Someone has to test it']],
  ['Someone must test it', ['?: Someone must test it']],
  ['Someone to test it', ['?: Someone to test it']],
  ['someone with a board should test it', ['?: someone with a board should test it']],
  ['The driver is untested, so someone needs to test it', ['?: someone needs to test it']],
  ['The driver is untested - someone should test it', ['?: someone should test it']],
  ['Need a volunteer for the release notes', ['?: Need a volunteer for the release notes']],
  ['We need a volunteer to write the notes', ['?: need a volunteer to write the notes']],
  ['Need volunteers for the workshop', ['?: Need volunteers for the workshop']],
  ['Volunteers needed for the workshop', ['?: Volunteers needed for the workshop']],
  ['Looking for a volunteer to write the notes', ['?: Looking for a volunteer to write the notes']],
  ['Looking for somebody to review the patch', ['?: Looking for somebody to review the patch']],
  ['Need someone to set up a board', ['?: Need someone to set up a board']],
  ['The library works but needs someone to look at this', ['?: needs someone to look at this']],
  ['Testers wanted for the new release', ['?: Testers wanted for the new release']],
  ['Is somebody willing to write it up?', ['?: Is somebody willing to write it up?']],
  ['Would anyone like to review it?', ['?: Would anyone like to review it?']],
  ['We could use a volunteer for the docs', ['?: could use a volunteer for the docs']],
  ['Who wants to write the post? Ann.', ['Ann Lee: Who wants to write the post?']],
  ['Who can review this? -> Ann and Bob', ['Ann Lee + Bob Stone: Who can review this?']],
  ['Who can review this? Ann has a board.', ['?: Who can review this?']],
  ['A new maintainer is wanted for the client', ['?: A new maintainer is wanted for the client']],
  ["It's necessary that someone monitors it", ["?: It's necessary that someone monitors it"]],
  [
    'anyone willing to do CSS please get in touch with Ann',
    ['?: anyone willing to do CSS please get in touch with Ann'],
  ],
  ['It needs an owner', ['?: needs an owner']],
  ['Can someone look at the backend?', ['?: Can someone look at the backend?']],
  ['Could somebody review this', ['?: Could somebody review this']],
  ['Who can review this?', ['?: Who can review this?']],
  ['Who wants to write the post?', ['?: Who wants to write the post?']],
  ['Any volunteers for the post?', ['?: Any volunteers for the post?']],
  ['Help wanted with the port', ['?: Help wanted with the port']],
  ['someone should test it (Ann will)', ['Ann Lee: someone should test it']],
  ['someone should test it - Ann will', ['Ann Lee: someone should test it']],
  ['someone should test it, Ann volunteered', ['Ann Lee: someone should test it']],
  ['someone should test it, Ann will do it', ['Ann Lee: someone should test it']],
  ['Need a volunteer for the notes (Bob will)', ['Bob Stone: Need a volunteer for the notes']],
  ['someone (probably Ann) will merge it', ['Ann Lee: someone (probably Ann) will merge it']],
  [
    'someone should test it. Ann will look at it.',
    ['?: someone should test it', 'Ann Lee: look at it'],
  ],
  ['Who can test it? -> Ann', ['Ann Lee: Who can test it?']],
  [
    "who's going to write the post? -> Ann and Bob",
    ["Ann Lee + Bob Stone: who's going to write the post?"],
  ],
  ['Who can test it? -> Ann is away', ['?: Who can test it?']],
  ['Who can test it? Ann will.', ['?: Who can test it?', 'Ann Lee: Ann will']],
  [
    'someone should test it, and Ann will write the docs',
    ['?: someone should test it, and Ann will write the docs', 'Ann Lee: write the docs'],
  ],
];
for (const [text, expected] of asked)
  test(`asks for a taker: ${text}`, () => {
    expect(todosOf(text)).toEqual(expected);
    expect(read(text).todos[0]?.basis).toBe('commitment');
    expect(read(text).todos[0]?.needsOwner).toBe(expected[0]?.startsWith('?'));
  });

const not = [
  'someone tested it on FreeBSD',
  'someone has tested it',
  'Someone is working on it',
  'someone could test it',
  'someone might want to test it',
  'someone will be there',
  'If someone needs to test it, there is a board',
  'if anyone wants to try it, let us know',
  'if someone should ask, point to the docs',
  'It would be great if someone could test it',
  'It would be nice to have someone test it',
  'would be good if someone should look',
  'anyone can test it',
  'Nobody needs to test it',
  'no one should have to test it',
  'we do not need a volunteer',
  'We no longer need someone to host it',
  'The volunteers were great',
  'It is unclear whether somebody maintains it. Ann has the impression that she does.',
  'Does anyone have a board?',
  'Has someone tested it?',
  'Who is coming to the summit?',
  'Who will be there?',
  'Anybody knows why',
  'would anyone mind if we drop it?',
  'looking for testers of the library',
  'the person who can review is away',
  'Everyone needs to test it',
  'People should test it',
  'feedback welcome',
  'No new maintainer is needed',
  'A new maintainer was found',
  "It's necessary that it is tested",
  'Anyone willing to help is welcome',
  'patches are welcome',
];
test('who is ok to do it takes it', () => {
  expect(todosOf('someone needs to update the page (Ann is ok to do it)')).toEqual([
    'Ann Lee: someone needs to update the page',
  ]);
  expect(owesOf('someone needs to update the page (Ann is away)')).toEqual(['?']);
});
for (const text of not) test(`asks for nobody: ${text}`, () => expect(todosOf(text)).toEqual([]));

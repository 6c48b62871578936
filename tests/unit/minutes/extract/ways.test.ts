import { expect, test } from '@playwright/test';
import { owesOf, read, todosOf } from './reading-of.ts';

/** Sentence, then who owes something after it, one entry a TODO; `?` needs an owner. */
const owed: Record<string, [string, ...string[]][]> = {
  'the one, the step, the debt': [
    ['Ann still owes us one about the release.', 'Ann Lee'],
    ["Ann is the one who's going to review it.", 'Ann Lee'],
    ['The first step, for Ann, is to build it again.', 'Ann Lee'],
    ['Ann has therefore been asked to act as a backup.', 'Ann Lee'],
    ['Ann was nominated to mentor them, should they want it', 'Ann Lee'],
    ["Ann's put it into her calendar and is going to renew it", 'Ann Lee'],
    ['Ann would be up for this and plans to have a branch by the end of May.', 'Ann Lee'],
    ['Ann will get Bob two more machines', 'Ann Lee'],
    ['Ann sends the figures in advance', 'Ann Lee'],
    ['Ann reviews mirage/mirage#123', 'Ann Lee'],
    ['Ann tags 1.0.1 tomorrow', 'Ann Lee'],
  ],
  'going somewhere, having it done, leaving it behind': [
    ['Ann will be moving the pages to the new server', 'Ann Lee'],
    ['Ann moves the server to the other building on Friday', 'Ann Lee'],
    ['Ann will be having a look', 'Ann Lee'],
    ['Ann is going to have the images re-signed', 'Ann Lee'],
    ['Ann will have the page translated by Friday', 'Ann Lee'],
    ['Ann will have something on routing for the May call', 'Ann Lee'],
    ['Ann is going to leave behind a list of passwords', 'Ann Lee'],
    ['Ann is going there on Monday to swap it', 'Ann Lee'],
    ['Ann will go to the data centre on Monday to replace the disk', 'Ann Lee'],
    ['There is a gap in the docs, which Zip will contribute', 'Zip'],
  ],
  'unless something happens until then': [
    ["Ann asked for money. If she hears nothing until Friday she'll pay it herself.", 'Ann Lee'],
    ['If Ann hears nothing until Friday, Bob will pay it', 'Bob Stone'],
    ["If it isn't there on Wednesday then Ann publishes the post without", 'Ann Lee'],
  ],
  'somebody else gives it': [
    ['For Ann it remains to adapt the docs', 'Ann Lee'],
    ['Ann is so kind and adds it to the docs', 'Ann Lee'],
    ['Ann is kind enough to write it up', 'Ann Lee'],
    ["It's best that a single person does it. That'll be Ann.", 'Ann Lee'],
    ["Somebody should do all of them. That'll be Ann, starting on Friday.", '?', 'Ann Lee'],
    ['The docs are outdated, Ann is on it with Bob', 'Ann Lee + Bob Stone'],
    ["The docs are outdated, Ann's on it together with Bob", 'Ann Lee + Bob Stone'],
    ["Ann is on it with Bob's help", 'Ann Lee'],
    ['Ann wants to move it, as we did with the docs, and will start with the lexer', 'Ann Lee'],
  ],
  'far from its subject': [
    ['Ann said that some of it is there and that she would send a pointer.', 'Ann Lee'],
    ['Ann will — finally! — merge the split.', 'Ann Lee'],
    ['the port: done by Ann in 14 packages; three more to go, will finish those', 'Ann Lee'],
    ['Ann will write about rings, Bob about Irmin', 'Ann Lee', 'Bob Stone'],
    ['Ann and Bob have to sign it - what happens with the money?', 'Ann Lee + Bob Stone'],
    ['Someone with rights must enable it; Ann may have them and will check.', '?', 'Ann Lee'],
  ],
  'a comma goes on': [
    ['Ann has a script, needs to test it before running it for real', 'Ann Lee'],
    ['Ann has a patch, still has to rebase it', 'Ann Lee'],
    ['A page on debugging, for which Ann has volunteered, and one on disks', 'Ann Lee'],
    ['As soon as he has cleaned these Bob will share them.', 'Bob Stone'],
    [
      'Ann will propose a slot, and Bob and Carla have both signed up for it',
      'Ann Lee',
      'Bob Stone + Carla Diaz',
    ],
    ['The draft will be sent around by Ann', 'Ann Lee'],
    ['One for Ann: get the build farm going', 'Ann Lee'],
    ['Ann must say which of the forms she can live with', 'Ann Lee'],
    ['Ann and Bob meet next Thursday to redo the start page', 'Ann Lee + Bob Stone'],
    ['Ann tries to reproduce that with her own calendar', 'Ann Lee'],
  ],
  'who is named together does not speak': [
    ['Ann / Bob: update the book', 'Ann Lee + Bob Stone'],
    ['Ann and Bob: go through the questions', 'Ann Lee + Bob Stone'],
  ],
  'within another clause': [
    ['Ann got it to boot. Bob asked for a guide and she agreed to write one.', 'Ann Lee'],
    ["There is no guide yet; that's Bob's job.", 'Bob Stone'],
    ['The switch is done, except that Ann has to fix the docs.', 'Ann Lee'],
    ['It broke, which means that Ann has to rewrite it.', 'Ann Lee'],
    ['Ann will start next week on the port', 'Ann Lee'],
    ['Ann will join Bob in porting it', 'Ann Lee'],
    ['Ann will take the rest', 'Ann Lee'],
  ],
  'whose a marked TODO is': [
    ['TODO: parser, Ann', 'Ann Lee'],
    ['TODO: fill in the forms, Ann + Bob', 'Ann Lee + Bob Stone'],
    ['TODO: ask Carla, Ann', '?'],
    ['TODO: write to the list, then Ann', '?'],
    ['TODO Ann by Friday: write the parser', 'Ann Lee'],
    ['TODO release 1.2 (Ann, by Friday)', 'Ann Lee'],
    ['TODO release 1.2 (Ann, she knows how)', '?'],
    ['Ann and/or Bob to follow up on this', 'Ann Lee + Bob Stone'],
  ],
  'in a clause that says more of a thing': [
    ['The issue is #12, in which Ann should sum up what was said.', 'Ann Lee'],
    ['There is a poster by Carla that she still has to print.', 'Carla Diaz'],
    ['Bob has a list of bugs, which Ann will send on Friday.', 'Ann Lee'],
    ["Bob asked for a port, and that's what Ann will do next.", 'Ann Lee'],
    [
      'Bob, whose students begin next week, has been asked to have them go through it.',
      'Bob Stone',
    ],
  ],
  'in a clause that says more of a thing, by its first word': [
    ['There are two bugs, both of which Ann has to fix before the release.', 'Ann Lee'],
    ['We have a manual, whose first chapter Carla should rewrite.', 'Carla Diaz'],
    ['Bob has the shots, which Ann posts on the 22nd.', 'Ann Lee'],
    ['Bob reviewed the port, which David wrote, and he will merge it.', 'Bob Stone'],
  ],
  'in the present, behind what was': [
    ['Ann owns the two test ones and shuts them down by the end of the week.', 'Ann Lee'],
    ['Ann was told and is sending them on Friday.', 'Ann Lee'],
    ["Ann's yet to review it.", 'Ann Lee'],
    ["Ann hasn't ported it yet but will.", 'Ann Lee'],
    ["Ann couldn't test it on ARM but promised to this week.", 'Ann Lee'],
    ["Ann didn't get to it, but she will soon", 'Ann Lee'],
    ['We agreed for Ann to port it', 'Ann Lee'],
    ['Somebody, probably Ann, should port it', '?'],
    ['Ann still owes a review.', 'Ann Lee'],
  ],
  'what somebody else says': [
    ["Ann said it's free like the rest and that she'd commit the file today.", 'Ann Lee'],
    ['Ann had sent in a mail to say that she will have the checks running by May.', 'Ann Lee'],
    [
      'Carla will have one by Monday, whereas Ann is away, so she will send hers later.',
      'Carla Diaz',
      'Ann Lee',
    ],
    [
      "Bob will tag it, for which Ann said she'd walk him through the script.",
      'Bob Stone',
      'Ann Lee',
    ],
    ["David said that he and Bob had a list and he'll see if he can find it.", 'David Kern'],
    ['Ann said that this would be her.', 'Ann Lee'],
    ['Bob reported that the board is there and that he would flash it tonight.', 'Bob Stone'],
    ["Bob told Ann that he'd flash it tonight.", 'Bob Stone'],
    ["Bob wrote on the list that he'd flash it over the weekend.", 'Bob Stone'],
    ["Bob asked Ann whether she'd flash it, and she agreed.", 'Ann Lee'],
    ["Bob asked Ann whether she'd flash it, and she said she would.", 'Ann Lee'],
    ['Ann asked who would flash it. Bob said he would.', 'Bob Stone'],
    ['Ann needs somebody to test it, and Bob said he would.', 'Bob Stone'],
    ["Ann is away until Monday, when she'll merge it.", 'Ann Lee'],
    ['The rest is for Bob to do.', 'Bob Stone'],
    ['The flashing is left for Bob.', 'Bob Stone'],
  ],
  'one instead of another': [['Not Bob but Ann will flash it.', 'Ann Lee']],
  'hope, and work beside it': [
    ['Ann is hoping to begin in May and she will post the design before.', 'Ann Lee'],
    ['Ann said she would change it if the tests pass.', 'Ann Lee'],
    ['Ann has been asked to write the docs. She has begun.', 'Ann Lee'],
    ['Ann is ok to do it', 'Ann Lee'],
  ],
  'work by the words beside the verb': [
    ['Ann has to keep the order of the list', 'Ann Lee'],
    ['Ann is going to keep the old module around for a release', 'Ann Lee'],
    ['Ann has to enter the votes into the system', 'Ann Lee'],
    ['Ann is going to have both of them behind one interface by the 20th', 'Ann Lee'],
    ['Ann wants to learn and has taken the port of the console as her first task', 'Ann Lee'],
    ['Ann will be working with Bob on the parser', 'Ann Lee'],
    ['Ann is finishing the port on Friday', 'Ann Lee'],
  ],
  'behind a label': [
    ['tcpip: TODO port the patch', '?'],
    ['tcpip: Ann: TODO port the patch', 'Ann Lee'],
  ],
};
for (const [way, sentences] of Object.entries(owed))
  for (const [sentence, ...owners] of sentences)
    test(`${way}: ${sentence}`, () => expect(owesOf(sentence)).toEqual(owners));

test('whom the bullet above names says I, and leaves it out behind a label', () => {
  const about = { about: ['Ann Lee'], author: 'Bob Stone' };
  expect(owesOf('I will publish it next month', about)).toEqual(['Ann Lee']);
  expect(owesOf('charrua: plans to review the three PRs', about)).toEqual(['Ann Lee']);
  expect(owesOf('charrua: was released', about)).toEqual([]);
  expect(owesOf('found it. Am going to write this up.', { speaker: 'Ann Lee' })).toEqual([
    'Ann Lee',
  ]);
  expect(owesOf('found it. Am not going to write this up.', { speaker: 'Ann Lee' })).toEqual([]);
});

const silent = [
  'Bob asked if Ann could and she agreed to write one',
  "that's Bob's job offer",
  'That means Ann is away',
  'Ann will start at Tarides in May',
  'Ann will join Bob at Tarides',
  'Ann will take two weeks off',
  'Ann will skip this one',
  'Ann is currently rewriting the docs and expects to be done next week',
  'The driver has a bug, needs to be fixed',
  'A page on debugging, for which Ann has written a draft',
  'The draft was sent around by Ann',
  'Ann and Bob meet on Thursdays',
  'Ann is preparing a demo for 4.0 that she would like to show in two weeks',
  'Ann tried to reproduce that with her own calendar',
  'One for Ann and one for Bob',
  'Ann owes Bob much',
  'Ann was the one who reviewed it.',
  'The first step, for Ann, was to build it again.',
  'Ann had been asked about the backup.',
  "Ann's put option is slow",
  'Ann will have left by then',
  'Ann got two more machines',
  'Ann sent the figures in advance',
  'Ann uses mirage-unix',
  'Ann fixes issues',
  'Ann said that it is there and that nobody would send a pointer.',
  'it was done by Ann in 14 packages; three more to go',
  'Ann wrote about rings, Bob about Irmin',
  'Ann and Bob signed it - what happens with the money?',
  'Ann and Bob: the parser is slow',
  'Ann, Bob: agreed',
  'Bob asked whether packages can be pinned. They can, although it takes a while.',
  'Travis will shut down the old machines in July.',
  'the parser has one marker: TODO is not enough',
  'The files, in which Ann should be interested, are there.',
  'The poster that Ann has printed is here.',
  'The server, which Ann has to restart every week, is old.',
  'The manual, whose author Ann should know, is old.',
  'There is a talk on Thursday, which Ann attends.',
  'There is a draft, which Ann uses on Fridays.',
  'Ann likes it and uses it on Fridays.',
  'Ann wrote it and presents it on Friday.',
  'Ann moved to Berlin and starts at Tarides next week.',
  'Ann found the parser that fails and emits a warning.',
  "Ann's yet another reviewer.",
  'Ann owes a beer.',
  "Ann hasn't ported it yet but Bob has.",
  "Ann hasn't ported it and won't.",
  "Ann couldn't test it on ARM but on x86.",
  "The parser doesn't know that yet but will.",
  "Bob asked for a port, and that's what Ann did.",
  'The kernels have a name, which is what Ann does in her tool.',
  "Ann said it's free like the rest and that Bob had committed the file.",
  'Ann said that this was her.',
  "Bob told Ann he'd send it. (He did so during the call.)",
  'Bob reported that it would be slow.',
  'Bob asked that Ann not merge it, and David agreed.',
  'Bob said he would.',
  'Bob asked Ann whether she could flash it.',
  "Ann is away, and when she'll merge it nobody knows.",
  'The keys are for Bob to use.',
  'There is something left for Bob Stone in the room.',
  'Neither Ann nor Bob will flash it.',
  'Ann hopes that Bob will begin in May.',
  "Ann said she'd gladly change it but couldn't see how.",
  "Ann said she'd do it herself if it didn't mean learning Erlang.",
  "Ann has been asked to review a paper. She's declined it.",
  'Ann has been asked to draft it before but never found the time.',
  'Ann has to keep quiet',
  'Ann will enter the room',
  'Ann will have both of them',
  'Ann took the train as her first means of travel',
  'Ann will be working with us over the summer',
  "Ann's finishing on Friday",
  'Ann sends apologies in advance',
  'Ann will send her regards',
  'It depends on Bob, who promised an answer by last Friday.',
  'Ann will be moving to Paris',
  'Ann will be moving next month',
  'Ann moves to the other building on Friday',
  'Ann moves to cambridge in May',
  'Ann will have the required hardware',
  'Ann will have something on her mind',
  'Ann will leave the meeting behind her',
  'Ann is going there on Monday to see it',
  'Ann goes to the conference on Monday to give a talk',
  'The interface, which Lwt will provide, is old',
  "If it doesn't help Ann will give up",
  'If nobody else does it by Friday, Ann will fix it',
  'If the tests pass on Friday, Ann will merge it',
  'For Ann it remains unclear',
  'Ann was so kind and added it to the docs',
  'Ann is so kind and lives in Berlin',
  'Ann was kind enough to write it up',
  'Who wrote it? That would be Ann.',
  'The talk was good. That will be Ann.',
  'Who will chair the next call? That will be Ann.',
  'We think that it will be Ann',
  'Ann wants to move it, but we need it, and will need it for long',
];
for (const sentence of silent)
  test(`nobody owes: ${sentence}`, () => expect(owesOf(sentence)).toEqual([]));

test('work that somebody seeks ends where another sentence begins', () => {
  const sentence = 'Someone with rights must enable the hook; Ann may have them and will check.';
  expect(todosOf(sentence)).toEqual([
    '?: Someone with rights must enable the hook',
    'Ann Lee: check',
  ]);
});

/** The sentence, and the text of the TODO in it. */
for (const [sentence, text] of [
  ['Somebody should look into it, Mumble was mentioned', 'Somebody should look into it'],
  ['Ann will put up a stub by Monday, content can follow', 'put up a stub by Monday'],
  ['Ann will clean it up; if you rely on it then tell her', 'clean it up'],
  ['Ann has to read it, she apologised for the delay', 'read it'],
  [
    'Ann will test it at home (she has Xen, Bob has Qubes)',
    'test it at home (she has Xen, Bob has Qubes)',
  ],
  ['Ann will test it at home, Bob has Qubes', 'test it at home'],
  ['The bug, which Ann has to work around, is old', 'work around'],
  [
    'Ann will pay the deposit, for which Bob said thanks',
    'pay the deposit, for which Bob said thanks',
  ],
  [
    'Bob has written a script, which Ann will run on Friday',
    'Bob has written a script, which Ann will run on Friday',
  ],
  ['Bob has written a script, which Ann will run on FreeBSD', 'run on FreeBSD'],
  [
    'the talk is written, and there is a poster that Ann will print',
    'there is a poster that Ann will print',
  ],
  [
    'Ann will check whether the parser, printer and lexer are fast',
    'check whether the parser, printer and lexer are fast',
  ],
  [
    'Ann will fix what is broken, which can take a while',
    'fix what is broken, which can take a while',
  ],
  [
    'Ann will leave a trace running so we have something to look at',
    'leave a trace running so we have something to look at',
  ],
  ['Ann will leave a trace running, so we will know more', 'leave a trace running'],
  ["Ann needs to ask the sponsors — she doesn't expect any objection", 'ask the sponsors'],
  [
    "Ann needs to ask the sponsors — she'll also ask the chair",
    "ask the sponsors — she'll also ask the chair",
  ],
  ['Ann will bring a cake :)', 'bring a cake :)'],
  ['it works (Ann will bring a cake)', 'bring a cake'],
  ['Ann will remove bar-* from the index', 'remove bar-* from the index'],
] as const)
  test(`ends where the work does: ${sentence}`, () =>
    expect(read(sentence).todos.map((todo) => todo.text)).toEqual([text]));

for (const [sentence, question] of [
  ['Ann has to sign it - what happens with the money?', 'what happens with the money?'],
  ['Ann will tag it; does anybody know how?', 'does anybody know how?'],
  ['the parser - is it fast enough?', 'the parser - is it fast enough?'],
  ['Is it fast - or should we change it?', 'Is it fast - or should we change it?'],
] as const)
  test(`what is asked: ${sentence}`, () =>
    expect(read(sentence).questions.map(({ text }) => text)).toEqual([question]));

test('what was agreed is decided behind a comma, too', () => {
  expect(read('the disk is full, agreed to drop old builds').decisions).toHaveLength(1);
  expect(read('the disk is full, Ann disagreed to drop them').decisions).toEqual([]);
});

test('what should be found out answers no question', () => {
  const answered = (item: string) => read(item).questions.map((question) => question.answered);
  expect(answered('why does it fail? We should find out.')).toEqual([false]);
  expect(answered('why does it fail? We should use bytes.')).toEqual([true]);
});

test('who writes has to do what is up to them', () => {
  const author = { author: 'Ann Lee' };
  expect(owesOf("After that, it's to me to split the PR", author)).toEqual(['Ann Lee']);
  expect(owesOf("it's up to me to split the PR", author)).toEqual(['Ann Lee']);
  expect(owesOf("it's up to me to split the PR", { speaker: 'Bob Stone' })).toEqual(['Bob Stone']);
  expect(owesOf("it's up to me now to split the PR", author)).toEqual(['Ann Lee']);
  expect(owesOf("it's hard for me to say", author)).toEqual([]);
  expect(owesOf("it's up to you to split the PR", author)).toEqual([]);
});

test('what will be fixed tonight is fixed by who speaks', () => {
  const speaker = { speaker: 'Ann Lee' };
  expect(owesOf('the port is broken on ARM, will fix tonight', speaker)).toEqual(['Ann Lee']);
  expect(owesOf('the job is still running, will finish tonight', speaker)).toEqual([]);
});

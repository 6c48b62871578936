import { expect, test } from '@playwright/test';
import { owesOf, read, todosOf } from './reading-of.ts';

/** Sentence, then who owes something after it, one entry a TODO; `?` needs an owner. */
const promised: Record<string, [string, ...string[]][]> = {
  will: [
    ['Ann will file an issue.', 'Ann Lee'],
    ['Ann will write the docs tomorrow', 'Ann Lee'],
    ["Ann'll write the docs", 'Ann Lee'],
    ['Ann’ll write the docs', 'Ann Lee'],
    ['Ann Lee will cut a release', 'Ann Lee'],
    ['Ann will also look at the bridge', 'Ann Lee'],
    ['Ann will probably send a patch next week', 'Ann Lee'],
    ['Ann will try to reproduce it', 'Ann Lee'],
    ['Ann will try and reproduce it', 'Ann Lee'],
    ['Ann will need to split the module', 'Ann Lee'],
    ['Ann will have to split the module', 'Ann Lee'],
    ['Ann will continue to port the tests', 'Ann Lee'],
    ['Ann will continue with the port', 'Ann Lee'],
    ['Ann will be working on the port next', 'Ann Lee'],
    ['Ann will be sending PRs to the platform', 'Ann Lee'],
    ['Ann will have a look at the failing test', 'Ann Lee'],
    ['Ann will have the patch ready by Friday', 'Ann Lee'],
    ['Ann will take a look', 'Ann Lee'],
    ['Ann will take care of the release', 'Ann Lee'],
    ['Ann will get back to us with numbers', 'Ann Lee'],
    ['Ann will get the driver working on ARM', 'Ann Lee'],
    ['Ann will see whether the driver builds', 'Ann Lee'],
    ['Ann will find out why it fails', 'Ann Lee'],
    ['Ann will talk to the maintainers', 'Ann Lee'],
    ['Ann will go through the open issues', 'Ann Lee'],
    ['Ann will come up with a plan', 'Ann Lee'],
    ['Ann will think about the interface', 'Ann Lee'],
    ['Ann will look into it', 'Ann Lee'],
    ['Ann will set up the machine', 'Ann Lee'],
    ['Ann will bring this up on the next call', 'Ann Lee'],
    ['Ann will ask Bob about the key', 'Ann Lee'],
    ['Ann will do the same for the xen backend', 'Ann Lee'],
    ['Ann will, in the meantime, document the old one', 'Ann Lee'],
    ['Ann (who wrote the driver) will document it', 'Ann Lee'],
    ['Ann, who wrote the driver, will document it', 'Ann Lee'],
    ['In the meantime Ann will document it', 'Ann Lee'],
    ['This week, Ann will document it', 'Ann Lee'],
    ['When this is merged, Ann will document it', 'Ann Lee'],
    ['The driver is undocumented, so Ann will document it', 'Ann Lee'],
    ['The driver is undocumented; Ann will document it', 'Ann Lee'],
    ['The driver is undocumented - Ann will document it', 'Ann Lee'],
    ['The driver is undocumented -- Ann will document it', 'Ann Lee'],
    ['The driver is undocumented (Ann will document it)', 'Ann Lee'],
    ['We talked about the driver, which Ann will document', 'Ann Lee'],
    ['There is a bug in the driver that Ann will fix', 'Ann Lee'],
    ['Ann says she will document it', 'Ann Lee'],
    ['Ann said that she would document it', 'Ann Lee'],
    ["Ann mentioned she'd give it a try", 'Ann Lee'],
    ['ann will file an issue', 'Ann Lee'],
    ['**Ann** will file an issue', 'Ann Lee'],
    ['_Ann_ will file an issue', 'Ann Lee'],
    ['[Ann](https://a.example/ann) will file an issue', 'Ann Lee'],
    ['[Ann][a] will file an issue', 'Ann Lee'],
    ['@ann will file an issue', 'Ann Lee'],
    ['hannes will take a look and propose PRs', 'Hannes'],
    ['Hannes will release `conduit` 5.2.1 and announce it', 'Hannes'],
  ],
  'going to, plans to': [
    ['Ann is going to write the docs', 'Ann Lee'],
    ["Ann's going to write the docs", 'Ann Lee'],
    ['Ann is now going to write the docs', 'Ann Lee'],
    ['Ann is gonna write the docs', 'Ann Lee'],
    ['Ann plans to split the module', 'Ann Lee'],
    ['Ann is planning to split the module', 'Ann Lee'],
    ['Ann is planning on splitting the module', 'Ann Lee'],
    ['Ann intends to split the module', 'Ann Lee'],
    ['Ann aims to finish the port by Friday', 'Ann Lee'],
    ['Ann is about to release the library', 'Ann Lee'],
    ['Ann is to write a summary', 'Ann Lee'],
    ['Ann is due to try the new board', 'Ann Lee'],
    ['Ann and Bob are going to meet about the schema and write it down', 'Ann Lee + Bob Stone'],
  ],
  'needs to, should': [
    ['Ann needs to rebase the branch', 'Ann Lee'],
    ['Ann still needs to rebase the branch', 'Ann Lee'],
    ['Ann will have a first version by May', 'Ann Lee'],
    ['Ann has to rebase the branch', 'Ann Lee'],
    ['Ann should rebase the branch', 'Ann Lee'],
    ['Ann must rebase the branch', 'Ann Lee'],
    ['Ann ought to rebase the branch', 'Ann Lee'],
    ['Ann just needs to finish the tests', 'Ann Lee'],
    ['The tests fail, so Ann should look at them', 'Ann Lee'],
  ],
  to: [
    ['Ann to review the patch', 'Ann Lee'],
    ['Ann and Bob to review the patch', 'Ann Lee + Bob Stone'],
    ['Ann & Bob to review the patch', 'Ann Lee + Bob Stone'],
    ['Ann/Bob to review the patch', 'Ann Lee + Bob Stone'],
    ['Ann, Bob and Carla to review the patch', 'Ann Lee + Bob Stone + Carla Diaz'],
    ['The key expires in May - Ann to renew it', 'Ann Lee'],
    ['The key expires in May. Ann to renew it.', 'Ann Lee'],
    ['Syndication: Bob to try a manual run', 'Bob Stone'],
    ['@carla to review', 'Carla Diaz'],
  ],
  'agreed, offered': [
    ['Ann agreed to write the summary', 'Ann Lee'],
    ['Ann has agreed to write the summary', 'Ann Lee'],
    ['Ann has volunteered to test it on ARM', 'Ann Lee'],
    ['Ann volunteered to lead the port', 'Ann Lee'],
    ['Ann offered to do the release', 'Ann Lee'],
    ['Ann promised to send numbers', 'Ann Lee'],
    ['Ann is happy to review the patch', 'Ann Lee'],
    ["Ann's happy to review the patch", 'Ann Lee'],
    ['Ann volunteered for the release notes', 'Ann Lee'],
    ['Ann will take this on', 'Ann Lee'],
    ['Ann takes care of the certificates', 'Ann Lee'],
    ['Ann takes over the port', 'Ann Lee'],
  ],
  assigned: [
    ['The next step for Ann is to compile it', 'Ann Lee'],
    ["Ann's next step is to compile it", 'Ann Lee'],
    ["Ann's plan is to compile it first", 'Ann Lee'],
    ['The plan is for Ann to compile it', 'Ann Lee'],
    ['It is up to Ann to choose a name', 'Ann Lee'],
    ['We need Ann to approve the change', 'Ann Lee'],
    ['Ann has an action to approve the change', 'Ann Lee'],
    ['The migration is assigned to Ann', 'Ann Lee'],
    ['Ann was asked to write a summary', 'Ann Lee'],
    ['Ann, please file an issue', 'Ann Lee'],
    ['@ann can you file an issue', 'Ann Lee'],
    ['Ann, can you file an issue?', 'Ann Lee'],
    ['Ann, could you please file an issue?', 'Ann Lee'],
  ],
  'subject of the sentence before': [
    ['Ann found the bug. She will fix it next week.', 'Ann Lee'],
    ['Assuming that all of this works out, Ann plans to cut the release', 'Ann Lee'],
    ['If nobody objects by the 17th, Ann will simply press the button', 'Ann Lee'],
    ['Bob requested Ann to share the list', 'Ann Lee'],
    ['Bob did not say no. Ann will write it', 'Ann Lee'],
    ['It was agreed on the spot that Ann would send the capture', 'Ann Lee'],
    ['Ann found the bug. Will send a patch.', 'Ann Lee'],
    ['Ann found the bug. Also will send a patch.', 'Ann Lee'],
    ['Ann found the bug. Plans to send a patch.', 'Ann Lee'],
    ['Bob has been busy with the port. He is going to merge it tonight.', 'Bob Stone'],
    ['Ann and Bob met last week. They will write up the results.', 'Ann Lee + Bob Stone'],
    ['Bob wrote the driver. It works well. He will merge it.', 'Bob Stone'],
    ['Bob looked at the driver and will merge it', 'Bob Stone'],
    ['Bob has reviewed the patches, so will release the library as well', 'Bob Stone'],
    ['Bob is preparing a post and will circulate it', 'Bob Stone'],
    [
      'Bob mentors the project and someone has stepped forward (yay!) - will report back',
      'Bob Stone',
    ],
    ["Bob's been fixing scripts. Also set up a pool and will be cutting releases.", 'Bob Stone'],
    ["Bob is curious about the clock so he'll ask Ann", 'Bob Stone'],
    ['JonathanM has agreed to this and will add support to the library', 'Jonathan Marsh'],
    ["Carla hasn't had time to merge it but will do soon", 'Carla Diaz'],
    ['Carla is working on the post. When ready will send it to the list.', 'Carla Diaz'],
  ],
  'more than one': [
    ['Ann will do the docs and Bob will do the tests', 'Ann Lee', 'Bob Stone'],
    [
      'Ann will do the docs, Bob the tests, and Carla will merge',
      'Ann Lee',
      'Bob Stone',
      'Carla Diaz',
    ],
    ['Ann will do the docs. Bob will do the tests.', 'Ann Lee', 'Bob Stone'],
    ['Ann said she will make it work, so Bob will focus on the talk', 'Ann Lee', 'Bob Stone'],
    ['Ann will remove the call and will also write a post', 'Ann Lee'],
    [
      'Ann will put together an example, Bob already has one and Carla will write the page',
      'Ann Lee',
      'Carla Diaz',
    ],
  ],
  'one subject together, or twice': [
    ['Ann (and Bob) will review the patch', 'Ann Lee + Bob Stone'],
    ['Ann and maybe Bob will review the patch', 'Ann Lee + Bob Stone'],
    ['Ann (and perhaps Bob) to review the patch', 'Ann Lee + Bob Stone'],
    ['Ann, Bob to review the patch', 'Ann Lee + Bob Stone'],
    ['According to Ann, Bob will review the patch', 'Bob Stone'],
    ['Thanks to Ann (and Carla), Bob will review the patch', 'Bob Stone'],
    ['Ann will do the docs, Ann will also do the tests', 'Ann Lee', 'Ann Lee'],
    ['Ann to do the docs; Ann to do the tests', 'Ann Lee', 'Ann Lee'],
    ['Ann will do the docs and then write the tests', 'Ann Lee'],
    ['Ann will do the docs since she has to write the tests anyway', 'Ann Lee'],
  ],
  'the work before the name': [
    ['The certificates will be renewed by Ann', 'Ann Lee'],
    ['The page should be rewritten by Ann and Bob', 'Ann Lee + Bob Stone'],
    ['The talk is over, the rest to be done by Ann', 'Ann Lee'],
    ['write a blog post → Ann', 'Ann Lee'],
    ['compare both clocks => Ann and Bob', 'Ann Lee + Bob Stone'],
    ['The docs are outdated (Ann is on it)', 'Ann Lee'],
    ["the docs are outdated, Ann's on it", 'Ann Lee'],
    ['The docs are outdated - Ann on it', 'Ann Lee'],
  ],
  'the present, with a time to come': [
    ['Ann is setting up a job for this next week', 'Ann Lee'],
    ["Ann's merging it tomorrow", 'Ann Lee'],
    ['Ann reviews it by Friday', 'Ann Lee'],
    ['Once that is out Ann bumps the bounds', 'Ann Lee'],
    ['as soon as the tests pass, Ann merges it', 'Ann Lee'],
    ['Ann announces it with the next release', 'Ann Lee'],
    ['Ann does it after the meeting', 'Ann Lee'],
    ['Ann checks with the team if this is fine', 'Ann Lee'],
    ['Ann picks this up', 'Ann Lee'],
    ['Ann takes the release', 'Ann Lee'],
  ],
  'in charge by other words': [
    ['Ann is on the hook for the release', 'Ann Lee'],
    ['Ann owes us a summary of the talks', 'Ann Lee'],
    ['Ann and Bob have signed up for it', 'Ann Lee + Bob Stone'],
    ['Ann put her hand up for this', 'Ann Lee'],
    ['The release is delegated to Ann', 'Ann Lee'],
    ["It is Ann's job to write it up", 'Ann Lee'],
    ["it's Ann's turn to write it up", 'Ann Lee'],
    ['It falls to Ann to write it up', 'Ann Lee'],
    ['Ann is in charge of writing it up', 'Ann Lee'],
    ['Ann is tasked with measuring it', 'Ann Lee'],
    ['Ann agreed on writing it up', 'Ann Lee'],
    ['Ann has this on her list', 'Ann Lee'],
    ['Ann aims for a release on Monday', 'Ann Lee'],
    ['Ann was persuaded to write it up', 'Ann Lee'],
    ["Ann's got to write it up", 'Ann Lee'],
    ['Ann is determined to fix it', 'Ann Lee'],
    ['Ann pledged to fix it', 'Ann Lee'],
    ['Ann will be the one driving this', 'Ann Lee'],
    ['Ann has agreed to this', 'Ann Lee'],
    ['Ann → write the docs', 'Ann Lee'],
    ['Ann has undertaken to write it up', 'Ann Lee'],
    ['Ann volunteers to get some quotes', 'Ann Lee'],
    ['Ann is expected to write it up', 'Ann Lee'],
    ['Ann should be the one to look at it', 'Ann Lee'],
    ['Ann will have her student collect the traces', 'Ann Lee'],
    ['Ann will get the certificates renewed', 'Ann Lee'],
    ['Ann will try to get access to the machine', 'Ann Lee'],
    ['Ann to keep the old driver enabled', 'Ann Lee'],
    ['Ann said it works, and that Bob should look at the rest', 'Bob Stone'],
    ["The port is on Ann's list", 'Ann Lee'],
    ['unless somebody objects, Ann will merge it', 'Ann Lee'],
  ],
  pronouns: [
    ["It fails on Ann's machine, she will reduce it", 'Ann Lee'],
    ['It was tried by Ann, she still has it. She will dig it up.', 'Ann Lee'],
    ['Ann wondered about that; Bob has not measured it. He will do so.', 'Bob Stone'],
    ['Ann found it. Bob can mentor. They will arrange a call.', 'Ann Lee + Bob Stone'],
    ['Ann could not reproduce it. Bob and she will compare both.', 'Bob Stone + Ann Lee'],
    ['Ann and Bob met; both will write it up', 'Ann Lee + Bob Stone'],
    ['Ann found a leak, Bob suspects the cache. Both will look into it.', 'Ann Lee + Bob Stone'],
    ['Ann noted that. She and Bob will write it up.', 'Ann Lee + Bob Stone'],
    ['Ann and Bob met. The two of them will write it up.', 'Ann Lee + Bob Stone'],
    ['The trace is by Ann. She will write it up.', 'Ann Lee'],
    ['I (Ann) will write it up', 'Ann Lee'],
    ['I (Ann) will find them a room', 'Ann Lee'],
    ['Ann is sure she has one and will attach it', 'Ann Lee'],
  ],
  'a planned piece of work': [
    ['Ann plans a release', 'Ann Lee'],
    ['Ann is planning another blog post', 'Ann Lee'],
    ['Ann promised a write-up of the numbers', 'Ann Lee'],
    ['Ann plans the next minor release for May', 'Ann Lee'],
  ],
  'ways to write a name': [
    ['ThomasG will send PRs', 'Thomas Gruber'],
    ['Thomas G will send PRs', 'Thomas Gruber'],
    ['Thomas L. will send PRs', 'Thomas Lang'],
    ['TL will send PRs', 'Thomas Lang'],
    ['RM to send PRs', 'Richard Mortimer'],
    ['Mort will send PRs', 'Richard Mortimer'],
    ['Jon will send PRs', 'Jonathan Marsh'],
    ['Dave will send PRs', 'David Kern'],
    ['Dave Kern will send PRs', 'David Kern'],
    ['DavidK will send PRs', 'David Kern'],
    ['Rich will send PRs', 'Richard Mortimer'],
    ['Stone will send PRs', 'Bob Stone'],
    ['Sam Fuller will send PRs', 'Sam'],
    ['Thomas will send PRs', 'Thomas'],
    ['Thomas Lang has a board. Thomas will try it.', 'Thomas Lang'],
  ],
  'people whom no list names': [
    ['Virgile will restart the measurements', 'Virgile'],
    ['Luke Dunstan will review the patch', 'Luke Dunstan'],
    ['David Sheets will send a patch', 'David Sheets'],
    ['Fabrice is going to write to the list', 'Fabrice'],
    ['Zorblax will write to the list', 'Zorblax'],
    ['Zorblax is going to fix the docs', 'Zorblax'],
  ],
};

for (const [form, cases] of Object.entries(promised))
  for (const [text, ...owners] of cases)
    test(`owed, ${form}: ${text}`, () => expect(owesOf(text)).toEqual(owners));

const nothing: Record<string, string[]> = {
  'past or under way': [
    'Ann has merged the patch',
    'Ann merged the patch and wrote the docs',
    'Bob is working on the driver',
    'Bob has been working on the driver and it is nearly done',
    "Bob's working on the driver",
    'Bob was going to release it but found a bug',
    'Bob was planning to release it',
    'Bob wanted to release it',
    'Bob had to restart the server',
    'Bob needed to restart the server',
    'Bob started to port the tests',
    'Bob managed to port the tests',
    'Bob is still looking at the race',
    'Bob continues to work on the actor library',
    'Bob tried to reproduce it',
    'Bob asked Ann to review it, which she did',
  ],
  'the present, with no time to come or of things said': [
    'Ann is setting up a job for this',
    'Ann reviews the patches every week',
    'Ann suggests to discuss it next time',
    'Ann asks Bob for a review by Friday',
    'When the key expires it fails',
    'Ann is travelling next week',
    'Ann lives there next to the lab',
    'Once Ann was there it worked',
    'Ann will finish her internship',
    'Ann will get tired of it',
    'Ann owes her life to the cache',
    'Ann is on the list of speakers',
    'Ann was told about it',
    'Ann aims for Monday',
    'Ann is in charge of the lab',
    "It is Ann's library",
    'the cache was handed over to the new driver by Ann',
    'Ann -> page -> disk',
  ],
  'plans that are no work, work that is done': [
    'Ann plans a trip to the summit',
    'Ann plans a talk',
    'Ann planned a release but it slipped',
    'Ann has no plans for a release',
    "Ann's release plans are on the list",
    'The page was rewritten by Ann',
    'The page has been rewritten by Ann',
    'The page could be rewritten by Ann',
    "The page will be replaced by Ann's",
    'The server will be used by Ann and others',
    'The next call will be chaired by Ann',
    'the redirect goes from the page → Ann',
    'Ann worked on it',
    'The docs are nice, Ann is working on it',
  ],
  hypothetical: [
    'Ann could look at it',
    'Ann might look at it',
    'Ann may look at it at some point',
    'Ann may be able to merge it next week',
    'Ann would like to look at it',
    'Ann would look at it given time',
    'Ann wants to get rid of the layer',
    'Ann is keen to try it',
    'Ann is thinking of writing a post',
    'Ann is considering a rewrite',
    'It would be nice if Ann looked at it',
    'It would be good if someone could test it',
    'If anything breaks, Ann will fix it',
    'If nobody else does it, Ann will fix it',
    'Assuming that it breaks, Ann will fix it',
    'if Ann will be there we can ask',
    'We wondered whether Ann will release it',
    'Ann hopes that Bob will release it',
    'it is unclear when Ann will release it',
    'perhaps Ann can think about this',
    "Ann'd prefer the old name",
  ],
  'help, refusals': [
    'Ann can help',
    'Ann can do this',
    'Ann is welcome to help',
    'Ann will help out',
    'Ann could help with it',
    "Ann won't review it",
    'Ann will not review it',
    "Ann isn't going to review it",
    'Ann does not need to review it',
    "Ann doesn't have to review it",
    "Ann shouldn't merge it",
    'Ann should not merge it',
    'Ann must not merge it',
    'Ann must not forget that it fails',
    'Ann no longer needs to rebase it',
    'Ann will never merge that',
    'Ann refused to merge it',
    'Ann declined to do the talk',
  ],
  'whereabouts, roles, states': [
    'Ann will be away next week',
    'Ann will be travelling next week',
    'Ann will be at the conference in Portland',
    'Ann will be back on Monday',
    'Ann will be in town',
    'Ann will be on the panel',
    'Ann and Bob will be at the summit',
    'Ann will speak at the conference',
    'Ann will be speaking at the conference',
    'Ann will be giving a talk on Friday',
    'Ann will give a talk on Friday',
    'Ann will attend the workshop',
    'Ann will join the call later',
    'Ann will join the team in June',
    'Ann will travel to Cambridge',
    'Ann will be responsible for merging',
    'Ann will be the maintainer',
    'Ann will chair the next call',
    'Ann will have access to the machine',
    'Ann will know more on Monday',
    'Ann will need a new board',
    'Ann needs feedback',
    'Ann needs a machine to try it on',
    'Ann has a board',
    'Ann should be fine with that',
    'Ann should be able to merge it',
    'Ann should have access',
    'Ann will be happy',
    'Ann will hear from them on Monday',
  ],
  'events and things': [
    'the next call will be on Monday',
    'Next call will take place on the 22nd',
    'The meeting will start at ten',
    'the tool will emit a warning',
    'The patch from Ann will land soon',
    "Ann's patch will land soon",
    "Ann's branch needs to be rebased",
    'Irmin will emit a warning',
    'Mirage will now only link the stubs if asked to',
    'Conduit should support both stacks',
    '`conduit` will support both stacks',
    'OCaml 5 will change the runtime',
    'Xen needs to provide entropy',
    'GitHub will drop support for that',
    'Solo5 will get a new target',
    'This will need some clarification',
    'It will take a week',
    'There will also be posts on the site',
    'A release will follow',
    'Zorblax will send an email to the list',
    'Robur will apply for a grant',
    'The work with Ann will continue',
    'After talking to Ann will be too late',
    'Linux will need a patch',
    'TLS should be enabled by default',
    'Docker to the rescue',
  ],
  'the group': [
    'We should test it on ARM',
    'We will release it next week',
    "We'll release it next week",
    'We need to update the docs',
    'we have to decide on a name',
    'need to update the docs',
    'Should update the docs',
    'Need to think about the interface',
    "let's release it next week",
    'Everyone should keep an eye on this',
    'People should test the release',
    'Others should try it too',
    'They will release it next week',
    'You should upgrade',
    'Will have to revisit this later on',
    'Please test the release',
    'Please send feedback to Ann',
  ],
  'only mentioned': [
    'ask Ann about it',
    'via Ann',
    'thanks to Ann for the patch',
    'Thanks to Ann we have a fix',
    'The patch was sent to Ann to no avail',
    'spoke with Ann to understand the problem',
    'Ann to Bob: the patch is fine',
    'We discussed with Ann and Bob the plan',
    'the meeting was organised by Ann',
    'Ann',
    'Ann?',
    'Will Ann review it?',
    'Should Ann review it?',
    'Ann will review it?',
    'Ann, can you hear us?',
    'Ann, does it work?',
    'Ann, Bob',
    'From Ann: will it work?',
    'according to Ann to this day nothing works',
  ],
};

for (const [why, cases] of Object.entries(nothing))
  for (const text of cases)
    test(`not owed, ${why}: ${text}`, () => expect(owesOf(text)).toEqual([]));

const spoken: [string, string[]][] = [
  ["I'll take that", ['Carla Diaz']],
  ['I will take that', ['Carla Diaz']],
  ['I am going to try it', ['Carla Diaz']],
  ["it is broken, so I'll fix it next week", ['Carla Diaz']],
  ['will look into it', ['Carla Diaz']],
  ['Will look into it', ['Carla Diaz']],
  ['to look into it', ['Carla Diaz']],
  ['going to look into it', ['Carla Diaz']],
  ['tricky since the interface differs. Will work on this with Ann.', ['Carla Diaz']],
  ['let me handle the metadata', ['Carla Diaz']],
  ['let me explain the metadata', []],
  ['Bob and I will handle the metadata', ['Bob Stone + Carla Diaz']],
  ['on it', ['Carla Diaz']],
  ["I'm on it, should be quick", ['Carla Diaz']],
  ['on it goes, nothing helps', []],
  ['on the queue for this week, and will have it merged by Friday', ['Carla Diaz']],
  ['Ann will look into it', ['Ann Lee']],
  ['we will look into it', []],
  ["I've looked into it", []],
  ["I won't look into it", []],
  ['I think it works', []],
  ["I'll be away next week", []],
  ['we need to look into it', []],
  ['The library is old so will need to be replaced', []],
  ['maybe use the other call? (an optimisation for the relay)', []],
];
for (const [text, owners] of spoken)
  test(`said by Carla: ${text}`, () =>
    expect(owesOf(text, { speaker: 'Carla Diaz' })).toEqual(owners));

test('without a speaker whoever wrote the mail is I, else nobody', () => {
  expect(owesOf("I'll take that")).toEqual([]);
  expect(owesOf("I'll take that", { author: 'Ann Lee' })).toEqual(['Ann Lee']);
  expect(owesOf("I'll take that", { author: 'Ann Lee', speaker: 'Bob Stone' })).toEqual([
    'Bob Stone',
  ]);
  expect(owesOf("I've taken that", { author: 'Ann Lee' })).toEqual([]);
  expect(owesOf('Will send a patch', { author: 'Ann Lee' })).toEqual([]);
  expect(owesOf('he will send a patch', { author: 'Ann Lee' })).toEqual([]);
});
test('the item before says whom a missing subject means', () => {
  expect(owesOf('Will send a patch', { subject: 'Ann Lee' })).toEqual(['Ann Lee']);
  expect(owesOf('Will send a patch')).toEqual([]);
});
test('below Next steps whoever is named does what follows', () => {
  const context = { topicTitle: 'Next steps', speaker: 'Ann Lee' };
  expect(owesOf('look at the bridge', context)).toEqual(['Ann Lee']);
  expect(owesOf('the bridge is slow', context)).toEqual([]);
  expect(owesOf('look at the bridge', { speaker: 'Ann Lee' })).toEqual([]);
  expect(owesOf('Ann/Bob: look at the bridge', { topicTitle: 'Next steps' })).toEqual([
    'Ann Lee + Bob Stone',
  ]);
});
test('a name that the topic has is a thing', () => {
  expect(owesOf('Zorblax will write an email', { topicTitle: 'Zorblax 2.0' })).toEqual([]);
});

test('the text is the work, with the words before it where it would say too little alone', () => {
  expect(todosOf('Ann will file an issue and **tell** [Bob](https://a.example).')).toEqual([
    'Ann Lee: file an issue and **tell** [Bob](https://a.example)',
  ]);
  expect(todosOf('The bridge between both machines is slow, Ann will fix it')).toEqual([
    'Ann Lee: The bridge between both machines is slow, Ann will fix it',
  ]);
  expect(
    todosOf('The bridge between both machines is slow, Ann will measure the old driver'),
  ).toEqual(['Ann Lee: measure the old driver']);
});

test('the text ends where the next person’s clause begins', () => {
  expect(todosOf('Ann to adapt the mirror, and Bob will help out by testing')).toEqual([
    'Ann Lee: adapt the mirror',
  ]);
  expect(todosOf('Ann will write the docs; Bob could test them')).toEqual([
    'Ann Lee: write the docs',
  ]);
  expect(todosOf('Ann will talk to Bob and Carla about the port')).toEqual([
    'Ann Lee: talk to Bob and Carla about the port',
  ]);
  expect(todosOf('Ann will wait for Bob, who is away, and then merge')).toEqual([
    'Ann Lee: wait for Bob, who is away, and then merge',
  ]);
});

test('the place is the sentence, and of two in one sentence each has its own', () => {
  const text = 'We met. Ann will do the docs and Bob will do the tests. It rained.';
  const places = read(text).todos.map(({ span }) => text.slice(span.start, span.end));
  expect(places).toEqual(['Ann will do the docs', 'Bob will do the tests.']);
  const [one] = read('We met. The driver fails, so Ann will fix the driver. It rained.').todos;
  expect(one?.span).toEqual({ start: 8, end: 53 });
});

test('a bullet that is nothing but a commitment is a TODO, a note with one stays a note', () => {
  expect(read('Ann will fix the driver').kind).toBe('todo');
  expect(read('Ann to review').kind).toBe('todo');
  expect(read('The driver fails. Ann will fix it.').kind).toBe('note');
  expect(read('The driver fails, Ann will fix it').kind).toBe('note');
});

test('a name that several people have stays as written, with the candidates', () => {
  const { todos, diagnostics } = read('Thomas will send PRs');
  expect(todos[0]?.owners).toEqual(['Thomas']);
  expect(diagnostics.map(({ code }) => code)).toEqual(['ambiguous-name']);
  expect(diagnostics[0]?.message).toContain('Thomas Gruber or Thomas Lang');
  expect(diagnostics[0]?.span).toEqual({ start: 0, end: 6 });
  expect(read('ThomasG will send PRs').diagnostics).toEqual([]);
});

test('the surer the words, the surer the reading', () => {
  const sure = (text: string) => read(text).todos[0]?.confidence ?? 0;
  expect(sure('Ann will file an issue')).toBeGreaterThan(sure('Ann should file an issue'));
  expect(sure('Ann will file an issue')).toBeGreaterThan(
    sure('Ann will file an issue if it fails'),
  );
  expect(sure('Ann will file an issue')).toBeGreaterThan(sure('Zorblax will file an issue'));
  expect(sure('Zorblax will file an issue')).toBeGreaterThan(0.5);
});

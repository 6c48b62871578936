import { expect, test } from '@playwright/test';
import { learnNames } from '#app/minutes/people/names.ts';
import { owesOf, read, todosOf } from './reading-of.ts';

/** As written, then `who: work`. */
const marked: Record<string, [string, string][]> = {
  'without an owner': [
    ['TODO rebase the patches', '?: rebase the patches'],
    ['TODO: rebase the patches on 5.2.1', '?: rebase the patches on 5.2.1'],
    ['TODO - rebase the patches', '?: rebase the patches'],
    ['TODO — rebase the patches', '?: rebase the patches'],
    ['TODO try with virtio', '?: try with virtio'],
    ['TODO list all functors', '?: list all functors'],
    ['Todo: rebase the patches', '?: rebase the patches'],
    ['ToDo: rebase the patches', '?: rebase the patches'],
    ['todo: rebase the patches', '?: rebase the patches'],
    ['todo rebase the patches', '?: rebase the patches'],
    ['To do: rebase the patches', '?: rebase the patches'],
    ['**TODO** rebase the patches', '?: rebase the patches'],
    ['**TODO**: rebase the patches', '?: rebase the patches'],
    ['**TODO:** rebase the patches', '?: rebase the patches'],
    ['_TODO:_ rebase the patches', '?: rebase the patches'],
    ['*TODO rebase the patches*', '?: rebase the patches'],
    ['[TODO] rebase the patches', '?: rebase the patches'],
    ['ACTION: rebase the patches', '?: rebase the patches'],
    ['Action: rebase the patches', '?: rebase the patches'],
    ['Action point: rebase the patches', '?: rebase the patches'],
    ['Action item: rebase the patches', '?: rebase the patches'],
    ['ACTION ITEM: rebase the patches', '?: rebase the patches'],
    ['AI: rebase the patches', '?: rebase the patches'],
    ['AP: rebase the patches', '?: rebase the patches'],
    ['[ ] rebase the patches', '?: rebase the patches'],
    ['[] rebase the patches', '?: rebase the patches'],
    [
      'TODO: rebase `errno.h` and see [the PR](https://a.example/1)',
      '?: rebase `errno.h` and see [the PR](https://a.example/1)',
    ],
  ],
  'nobody in particular': [
    ['TODO someone else reproducing the benchmarks', '?: someone else reproducing the benchmarks'],
    ['TODO someone: reproduce the benchmarks', '?: reproduce the benchmarks'],
    ['TODO: somebody should reproduce it', '?: somebody should reproduce it'],
    ['TODO (someone): reproduce it', '?: reproduce it'],
    ['TODO (?): reproduce it', '?: reproduce it'],
    ['TODO tbd: reproduce it', '?: reproduce it'],
    ['TODO ?: reproduce it', '?: reproduce it'],
    ['TODO we should reproduce it', '?: we should reproduce it'],
    ['TODO: ask Ann about the key', '?: ask Ann about the key'],
    ['TODO: check with Ann whether it works', '?: check with Ann whether it works'],
    ["TODO: merge Ann's patch", "?: merge Ann's patch"],
    ['TODO: merge the patch (started by Ann)', '?: merge the patch (started by Ann)'],
    ["TODO: merge the patch (see Ann's)", "?: merge the patch (see Ann's)"],
    ['TODO Ann is away, move the call', '?: Ann is away, move the call'],
    ['TODO Ann said it fails', '?: Ann said it fails'],
    ['TODO: split the patch - the rest is from Ann', '?: split the patch - the rest is from Ann'],
    ['TODO perl/awk: merge the scripts', '?: perl/awk: merge the scripts'],
    ['TODO: send the key to Ann', '?: send the key to Ann'],
  ],
  'with an owner': [
    ['TODO Ann: review the patch', 'Ann Lee: review the patch'],
    ['TODO: Ann: review the patch', 'Ann Lee: review the patch'],
    ['TODO ann: review the patch', 'Ann Lee: review the patch'],
    ['TODO hannes: review the patch', 'Hannes: review the patch'],
    ['TODO(ann) review the patch', 'Ann Lee: review the patch'],
    ['TODO(ann): review the patch', 'Ann Lee: review the patch'],
    ['TODO (Ann): review the patch', 'Ann Lee: review the patch'],
    ['TODO [Ann] review the patch', 'Ann Lee: review the patch'],
    ['TODO(Ann, Bob): review the patch', 'Ann Lee + Bob Stone: review the patch'],
    ['Ann TODO review the patch', 'Ann Lee: review the patch'],
    ['Ann: TODO review the patch', 'Ann Lee: review the patch'],
    ['Ann TODO: review the patch', 'Ann Lee: review the patch'],
    ["Ann's TODO: review the patch", 'Ann Lee: review the patch'],
    ['@ann TODO review the patch', 'Ann Lee: review the patch'],
    ['@ann TODO: review the patch', 'Ann Lee: review the patch'],
    ['**Ann** TODO review the patch', 'Ann Lee: review the patch'],
    ['TODO Ann to review the patch', 'Ann Lee: review the patch'],
    ['TODO: Ann to review the patch', 'Ann Lee: review the patch'],
    ['TODO: Ann will review the patch', 'Ann Lee: review the patch'],
    ['TODO: Ann should review the patch', 'Ann Lee: review the patch'],
    ['TODO Ann review the patch', 'Ann Lee: review the patch'],
    ['TODO Ann AES-GCM', 'Ann Lee: AES-GCM'],
    ['TODO Ann IPv6 in the stack', 'Ann Lee: IPv6 in the stack'],
    ['TODO for Ann: review the patch', 'Ann Lee: review the patch'],
    ['TODO on Ann: review the patch', 'Ann Lee: review the patch'],
    ['TODO Ann - review the patch', 'Ann Lee: review the patch'],
    ['TODO: @ann review the patch', 'Ann Lee: review the patch'],
    ['TODO @ann @bob review the patch', 'Ann Lee + Bob Stone: review the patch'],
    ['TODO Ann, Bob: review the patch', 'Ann Lee + Bob Stone: review the patch'],
    ['TODO Ann & Bob: review the patch', 'Ann Lee + Bob Stone: review the patch'],
    ['TODO Ann and Bob: review the patch', 'Ann Lee + Bob Stone: review the patch'],
    ['TODO Ann/Bob: review the patch', 'Ann Lee + Bob Stone: review the patch'],
    [
      'TODO Ann, Bob and Carla: review the patch',
      'Ann Lee + Bob Stone + Carla Diaz: review the patch',
    ],
    ['TODO: Ann, please review the patch', 'Ann Lee: review the patch'],
    ['TODO: review the patch (Ann)', 'Ann Lee: review the patch'],
    ['TODO: review the patch [Ann]', 'Ann Lee: review the patch'],
    ['TODO: review the patch -> Ann', 'Ann Lee: review the patch'],
    ['TODO: review the patch — Ann', 'Ann Lee: review the patch'],
    ['TODO: review the patch @ann', 'Ann Lee: review the patch'],
    ['TODO: review the patch (owner: Ann)', 'Ann Lee: review the patch'],
    ['TODO: review the patch (Ann and Bob)', 'Ann Lee + Bob Stone: review the patch'],
    ['TODO: review the patch (Ann will)', 'Ann Lee: review the patch'],
    ['TODO: review the patch, Ann will do it', 'Ann Lee: review the patch, Ann will do it'],
    ['ACTION Ann: review the patch', 'Ann Lee: review the patch'],
    ['ACTION: Ann to review the patch', 'Ann Lee: review the patch'],
    ['Action Ann: review the patch', 'Ann Lee: review the patch'],
    ['Action on Ann: review the patch', 'Ann Lee: review the patch'],
    ['Action (Ann): review the patch', 'Ann Lee: review the patch'],
    ['Action item (Ann): review the patch', 'Ann Lee: review the patch'],
    ['AI Ann: review the patch', 'Ann Lee: review the patch'],
    ['AI: Ann to review the patch', 'Ann Lee: review the patch'],
    ['[ ] Ann: review the patch', 'Ann Lee: review the patch'],
    ['[ ] Ann to review the patch', 'Ann Lee: review the patch'],
    ['[ ] @ann review the patch', 'Ann Lee: review the patch'],
    ['[ ] TODO Ann: review the patch', 'Ann Lee: review the patch'],
    ['TODO Ann grep through the packages', 'Ann Lee: grep through the packages'],
    ['TODO: (Ann) a recurring entry in the calendar', 'Ann Lee: a recurring entry in the calendar'],
    ['TODO: instructions for the board - ann', 'Ann Lee: instructions for the board'],
    ['→ TODO Ann: review the patch', 'Ann Lee: review the patch'],
    ['TODO (virgile): review the patch', 'Virgile: review the patch'],
    ['TODO Ilva: review the patch', 'Ilva: review the patch'],
    ['TODO: Ilva: review the patch', 'Ilva: review the patch'],
    ['TODO(ilva) review the patch', 'ilva: review the patch'],
    ['TODO(Ilva): review the patch', 'Ilva: review the patch'],
    ['TODO(optional) review the patch', '?: (optional) review the patch'],
    ['TODO(docs): describe the ring', '?: (docs): describe the ring'],
    ['TODO(#12) review the patch', '?: (#12) review the patch'],
    ['TODO Solo5: review the patch', '?: Solo5: review the patch'],
    ['TODO Documentation: describe the ring', '?: Documentation: describe the ring'],
    ['TODO Ilva review the patch', '?: Ilva review the patch'],
    ['TODO review the patch - kate', 'Kate: review the patch'],
    ['TODO: review the patch <- kate', 'Kate: review the patch'],
    ['TODO: review the patch [virgile]', 'Virgile: review the patch'],
    ['TODO both Ann and Bob: review the patch', 'Ann Lee + Bob Stone: review the patch'],
    ['Action point: Ann reminds people', 'Ann Lee: reminds people'],
    ['TODO: ask virgile', '?: ask virgile'],
    ['TODO: release it with virgile', '?: release it with virgile'],
    ['TODO: rebase it - needs Ann', '?: rebase it - needs Ann'],
    ['TODO both tests: run them', '?: both tests: run them'],
    ['-> TODO: Ann to review the patch', 'Ann Lee: review the patch'],
    ['TODO Ann and maybe Bob review the patch', 'Ann Lee + Bob Stone: review the patch'],
    ['TODO: Ann (and Bob) to review the patch', 'Ann Lee + Bob Stone: review the patch'],
    ['TODO hannes, virgile: review the patch', 'Hannes + Virgile: review the patch'],
    ['TODO virgile/ann: review the patch', 'Virgile + Ann Lee: review the patch'],
    ['TODO: review the patch (Ann, Bob)', 'Ann Lee + Bob Stone: review the patch'],
    ['TODO: review the patch (maybe Ann)', 'Ann Lee: review the patch'],
    ['TODO: review the patch (Ann?)', 'Ann Lee: review the patch'],
    ['TODO: review the patch -- Ann', 'Ann Lee: review the patch'],
    ['Ann, TODO: review the patch', 'Ann Lee: review the patch'],
    ['TODO Ann and Bob', 'Ann Lee + Bob Stone: Ann and Bob'],
    ['Action: Ann', 'Ann Lee: Ann'],
    ['TODO TL: review the patch', 'Thomas Lang: review the patch'],
    ['TODO ThomasG: review the patch', 'Thomas Gruber: review the patch'],
    ['TODO Mort: review the patch', 'Richard Mortimer: review the patch'],
    ['TODO Virgile: review the patch', 'Virgile: review the patch'],
    ['TODO @newcomer: review the patch', 'newcomer: review the patch'],
  ],
  'with a number of ours': [
    ['TODO [#12] review the patch', '?: review the patch'],
    ['[ ] [#12] Ann: review the patch', 'Ann Lee: review the patch'],
    ['TODO Ann: review the patch [#12]', 'Ann Lee: review the patch'],
  ],
};
for (const [form, cases] of Object.entries(marked))
  for (const [text, expected] of cases) {
    test(`explicit, ${form}: ${text}`, () => {
      expect(todosOf(text)).toEqual([expected]);
      const [todo] = read(text).todos;
      expect(todo?.basis).toBe('explicit');
      expect(todo?.confidence).toBeGreaterThan(0.9);
      expect(read(text).kind).toBe('todo');
      if (form === 'with a number of ours') expect(todo?.id).toBe(12);
      else expect(todo?.id).toBe(null);
    });
  }

const unmarked = [
  'the strerror is used, it was marked as TODO (we need to implement it)',
  'the TODO list is long',
  'TODO list is getting long',
  'TODO lists are boring',
  'TODO app is nearly done',
  'TODO comments in the code are stale',
  'TODO was left in the code',
  'TODO and FIXME are everywhere',
  'a browser-based ToDo app that uses it',
  'todo apps are everywhere',
  'There is still a TODO in the code',
  'Bob made a to-do app',
  'Actions speak louder than words',
  'Action is needed on all sides',
  'AI is everywhere',
  'AI will change the world',
  'ai: a new library',
  'Done with the port',
  'DONE',
  'TODO',
  'TODO:',
  '**TODO**',
  'To do this we changed the scheduler',
  'task based parallelism works',
  '[link](https://a.example/todo) has the notes',
  '`TODO` stays in the code',
  'https://a.example/TODO is the page',
  'Actionable errors are better',
  'TODOist is used by some',
];
for (const text of unmarked) test(`no marker: ${text}`, () => expect(todosOf(text)).toEqual([]));

const states: [string, { done?: boolean; tentative?: boolean }, string][] = [
  ['[x] rebase the patches', { done: true }, 'rebase the patches'],
  ['[X] rebase the patches', { done: true }, 'rebase the patches'],
  ['☑ rebase the patches', { done: true }, 'rebase the patches'],
  ['✅ rebase the patches', { done: true }, 'rebase the patches'],
  ['TODO rebase the patches DONE', { done: true }, 'rebase the patches'],
  ['TODO: rebase the patches - DONE', { done: true }, 'rebase the patches'],
  ['TODO: rebase the patches (done)', { done: true }, 'rebase the patches'],
  ['TODO: rebase the patches -> done', { done: true }, 'rebase the patches'],
  ['TODO: rebase the patches → done', { done: true }, 'rebase the patches'],
  ['TODO: say when it is done', { done: false }, 'say when it is done'],
  ['DONE: rebase the patches', { done: true }, 'rebase the patches'],
  ['DONE rebase the patches', { done: true }, 'rebase the patches'],
  ['~~TODO rebase the patches~~', { done: true }, 'rebase the patches'],
  ['TODO ~~rebase the patches~~', { done: true }, 'rebase the patches'],
  ['[ ] ~~rebase the patches~~', { done: true }, 'rebase the patches'],
  ['TODO rebase the patches', {}, 'rebase the patches'],
  ['TODO check what is done', {}, 'check what is done'],
  ['TODO ask when it is done', {}, 'ask when it is done'],
  ['TODO get the ~~old~~ new patches rebased', {}, 'get the old new patches rebased'],
  ['TODO optimize the relay (?)', { tentative: true }, 'optimize the relay'],
  ['TODO maybe optimize the relay', { tentative: true }, 'maybe optimize the relay'],
  ['TODO: perhaps optimize the relay', { tentative: true }, 'perhaps optimize the relay'],
  ['TODO (?) optimize the relay', { tentative: true }, 'optimize the relay'],
  ['TODO(?): optimize the relay', { tentative: true }, 'optimize the relay'],
  ['TODO? optimize the relay', { tentative: true }, 'optimize the relay'],
  ['TODO maybe: optimize the relay', { tentative: true }, 'optimize the relay'],
  ['TODO: (?) Ann to optimize the relay', { tentative: true }, 'optimize the relay'],
  ['TODO Ann and maybe Bob optimize the relay', {}, 'optimize the relay'],
  ['TODO optimize what may be slow', {}, 'optimize what may be slow'],
];
for (const [text, { done = false, tentative = false }, work] of states)
  test(`state: ${text}`, () => {
    const [todo] = read(text).todos;
    expect({ done: todo?.done, tentative: todo?.tentative, text: todo?.text }).toEqual({
      done,
      tentative,
      text: work,
    });
  });

const under: [string, string][] = [
  ['review the patch', '?: review the patch'],
  ['Ann: review the patch', 'Ann Lee: review the patch'],
  ['Ann to review the patch', 'Ann Lee: review the patch'],
  ['Ann - review the patch', 'Ann Lee: review the patch'],
  ['Ann will review the patch', 'Ann Lee: review the patch'],
  ['review the patch (Ann)', 'Ann Lee: review the patch'],
  ['review the patch - Ann', 'Ann Lee: review the patch'],
  ['@ann review the patch', 'Ann Lee: review the patch'],
  ['[Ann] review the patch', 'Ann Lee: review the patch'],
  ['[Ann]: review the patch', 'Ann Lee: review the patch'],
  ['(Ann) - review the patch -- all of it', 'Ann Lee: review the patch -- all of it'],
  ['Ann, Bob: review the patch', 'Ann Lee + Bob Stone: review the patch'],
  ['Ann and Bob to review the patch', 'Ann Lee + Bob Stone: review the patch'],
  ['someone to review the patch', '?: someone to review the patch'],
  ['ask Ann about the patch', '?: ask Ann about the patch'],
  ['[x] Ann: review the patch', 'Ann Lee: review the patch'],
];
for (const [text, expected] of under)
  test(`under Actions: ${text}`, () => {
    expect(todosOf(text, { underActions: true })).toEqual([expected]);
    expect(read(text, { underActions: true }).todos[0]?.basis).toBe('explicit');
  });

test('the speaker owns what is marked and names nobody', () => {
  expect(owesOf('TODO review the patch', { speaker: 'Ann Lee' })).toEqual(['Ann Lee']);
  expect(owesOf('TODO someone else reviews the patch', { speaker: 'Ann Lee' })).toEqual(['?']);
  expect(owesOf('TODO Bob: review the patch', { speaker: 'Ann Lee' })).toEqual(['Bob Stone']);
  expect(owesOf('review the patch', { speaker: 'Ann Lee', underActions: true })).toEqual([
    'Ann Lee',
  ]);
});

test('sentences that elaborate stay in the text, a later commitment is a second TODO', () => {
  expect(todosOf('TODO: rebase the patches. The last ones failed on ARM.')).toEqual([
    '?: rebase the patches. The last ones failed on ARM.',
  ]);
  expect(todosOf('TODO: rebase the patches. Ann will review them.')).toEqual([
    '?: rebase the patches',
    'Ann Lee: review them',
  ]);
  expect(todosOf('We looked at the patches. TODO: rebase them on 5.2.1')).toEqual([
    '?: rebase them on 5.2.1',
  ]);
});

/** Names in small letters, of somebody who is there. */
const small = [
  'TODO sam: publish the code',
  'TODO (sam) publish the code',
  'TODO(sam): publish the code',
  'TODO [sam] publish the code',
  'TODO sam publish the code',
  'TODO: sam to publish the code',
  'TODO for sam: publish the code',
  'TODO publish the code (sam)',
  'TODO publish the code - sam',
  'TODO publish the code -> sam',
  'TODO publish the code @sam',
  '[ ] sam: publish the code',
  'sam TODO publish the code',
];
for (const text of small)
  test(`in small letters: ${text}`, () => expect(todosOf(text)).toEqual(['Sam: publish the code']));
/** … and of somebody whose name is no common one. */
const twoPeople = learnNames(
  ['Ilv', 'Sam'].map((name) => ({
    name,
    role: null,
    uncertain: false,
    span: { start: 0, end: 0 },
  })),
  [],
).names;
for (const text of ['TODO(ilv) publish it', 'TODO (ilv): publish it', 'ACTION [ilv] publish it'])
  test(`in small letters: ${text}`, () =>
    expect(todosOf(text, { names: twoPeople })).toEqual(['Ilv: publish it']));
for (const text of ['TODO talk to sam', 'TODO use sam/conduit', 'TODO review the patch by sam'])
  test(`nobody's: ${text}`, () => expect(owesOf(text)).toEqual(['?']));

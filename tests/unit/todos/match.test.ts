import { expect, test } from '@playwright/test';
import { memoryIndex } from '#app/todos/memory-index.ts';
import { momentsOf } from '#app/todos/moments.ts';
import { reconcile } from '#app/todos/reconcile.ts';
import { step } from '#app/todos/step.ts';
import type { MeetingNotes } from '#app/todos/todo.ts';
import type { TodoIndex, TodoState } from '#app/todos/todo-index.ts';
import { notes } from './by-hand.ts';

/** A TODO of one meeting, one of the next, and whether they are the same: the cases behind thresholds.ts. */
type Verdict = 'same' | 'ask' | 'new';
function verdict(
  first: string,
  second: string,
  topics = ['OCaml 5', 'OCaml 5'],
): [Verdict, string] {
  const mails = [
    notes('2024-01-08', `## ${topics[0]}\n${first}`),
    notes('2024-01-22', `## ${topics[1]}\n${second}`),
  ];
  const { todos } = reconcile(mails, [], { numbers: [] });
  const [known, other] = todos;
  if (!other) return ['same', known?.mentions[1]?.matchedBy ?? ''];
  return other.maybe ? ['ask', other.maybe.because] : ['new', ''];
}

const same: [string, string, string][] = [
  ['TODO rebase the patches on 5.2.1', 'TODO Rebase patches on *5.2.1*.', 'same-text'],
  ['TODO rebase the patches on 5.2.1', 'TODO rebase the patches to OCaml 5.2.1', 'similar'],
  ['TODO rebase the patches on 5.2.1', 'TODO finish rebasing the patches to 5.2.1', 'similar'],
  [
    'TODO optimize the C implementation',
    'TODO optimise the C implementation of the relay',
    'similar',
  ],
  [
    'TODO reproduce the benchmarks on a separate infrastructure',
    'TODO Dan: reproducing the benchmarks on separate infrastructure',
    'similar',
  ],
  [
    'TODO Ann: write a blog post about Qubes',
    'TODO Ann: finish the blog post about Qubes OS',
    'similar',
  ],
  [
    'TODO Ann: document the runtime for newcomers',
    'TODO Ann: documentation of the runtime',
    'similar',
  ],
  ['TODO review mirage/ocaml-solo5#134', 'TODO look at mirage/ocaml-solo5#134 again', 'link'],
  [
    'TODO Ann: rebase mirage/ocaml-solo5#134',
    'TODO Ann: address the comments in mirage/ocaml-solo5#134',
    'link',
  ],
  [
    'TODO Ann: upstream the strerror patch for Solo5',
    'TODO Ann: strerror patch: answer the comments',
    'person',
  ],
  ['TODO try with virtio', 'TODO try it with virtio', 'similar'],
  [
    'TODO Ann: publish the flamegraph tool on the web site',
    'TODO Ann: publish the flame graph tool on the website',
    'person',
  ],
  ['TODO reproduce the benchmarks on Xen', 'TODO reproduce the benchmraks on Xen', 'similar'],
];
for (const [first, second, how] of same)
  test(`the same: ${first} / ${second}`, () => {
    expect(verdict(first, second)).toEqual(['same', how]);
  });

const others: [string, string][] = [
  ['TODO release mirage-crypto 1.2', 'TODO release mirage-crypto 1.3'],
  ['TODO release mirage-crypto', 'TODO release mirage-tcpip'],
  ['TODO review mirage/ocaml-solo5#134', 'TODO review mirage/ocaml-solo5#135'],
  ['TODO rebase the patches on 5.2.1', 'TODO try with virtio'],
  ['TODO Ann: write a blog post about Qubes', 'TODO Ann: write the release notes'],
  ['TODO Ann: send the minutes', 'TODO Ann: send an invitation'],
  ['TODO look into the scheduler', 'TODO look into the block device'],
  ['TODO fix the CI', 'TODO fix the website'],
  ['TODO Ann: release the DHCP client', 'TODO Ann: release the NTP client'],
  ['TODO Ann: enable the cache for reads', 'TODO Ann: disable the cache for reads'],
  ['TODO add tests for the parser', 'TODO add documentation for the network'],
  ['TODO port the driver to arm64', 'TODO port the driver to riscv64'],
];
for (const [first, second] of others)
  test(`another: ${first} / ${second}`, () => {
    expect(verdict(first, second)).toEqual(['new', '']);
  });

const asked: [string, string][] = [
  ['TODO Ann: simulate the block driver', 'TODO Ann: try the injector on a driver'],
  [
    'TODO Ann: write a blog post about the ring buffers',
    'TODO Ann: write a test for the ring buffers',
  ],
  ['TODO Ann: benchmark virtio on FreeBSD', 'TODO Ann: benchmark virtio on OpenBSD'],
  ['TODO port netkit to OCaml 5', 'TODO port blockfs to OCaml 5'],
  ['TODO review mirage/ocaml-solo5#134', 'TODO merge mirage/ocaml-solo5#134'],
  ['TODO write a blog post about Qubes', 'TODO publish a blog post'],
  ['TODO rebase the patches on 5.2.1', 'TODO Dan: finish the rebase'],
];
for (const [first, second] of asked)
  test(`a person is asked: ${first} / ${second}`, () => {
    expect(verdict(first, second)[0]).toBe('ask');
  });

test('the same words in another topic are the same only when they say enough', () => {
  expect(verdict('TODO release', 'TODO release', ['Crypto', 'TCP/IP'])[0]).not.toBe('same');
  expect(verdict('TODO release', 'TODO release')[0]).toBe('same');
  expect(
    verdict('TODO rebase the patches on 5.2.1', 'TODO rebase the patches on 5.2.1', [
      'Solo5',
      'Xen',
    ])[0],
  ).toBe('same');
  expect(verdict('TODO release', 'TODO release', ['Crypto', 'Action items'])[0]).toBe('same');
});

test('two people who are to do the same in one meeting have one TODO each', () => {
  const mail = notes(
    '2024-01-08',
    '## Trip\nTODO Ann: book the train to Berlin\nTODO Bob: book the train to Berlin',
  );
  expect(reconcile([mail], [], { numbers: [] }).todos.map(({ owners }) => owners)).toEqual([
    ['Ann'],
    ['Bob'],
  ]);
});

test('a list at the end repeats, it does not add', () => {
  const mail = notes(
    '2024-01-08',
    '## OCaml 5\nTODO Ann: rebase the patches on 5.2.1\n## Action items\nTODO Ann: rebase the patches on 5.2.1\nTODO Bob: try with virtio',
  );
  expect(reconcile([mail], [], { numbers: [] }).todos).toHaveLength(2);
});

test('a step asks about few TODOs, however many there are', () => {
  const words = ['alpha', 'beta', 'gamma', 'delta', 'kappa', 'lambda', 'sigma', 'omega'];
  const series = (meetings: number) =>
    Array.from({ length: meetings }, (_, at) => {
      const date = new Date(Date.UTC(2000, 0, 1 + at)).toISOString().slice(0, 10);
      const lines = words.map((word, nth) => `TODO fix ${word} of driver${at}x${nth} release`);
      return notes(date, `## Topic ${at % 20}\n${lines.join('\n')}`);
    });
  const looked = (meetings: number) => {
    const counter = { states: 0 };
    countedFold(series(meetings), counter);
    return counter.states;
  };
  // All with all would be a hundred times as many for ten times the meetings.
  expect(looked(200) / looked(20)).toBeLessThan(15);
});

/** Counts every TODO that a step is handed to look at. */
function countedFold(mails: MeetingNotes[], counter: { states: number }): void {
  const { moments, dates } = momentsOf(mails, []);
  const index = memoryIndex({ dates, numbers: [] });
  const counted = (states: TodoState[]) => {
    counter.states += states.length;
    return states;
  };
  const watched: TodoIndex = {
    ...index,
    byText: (...asked) => counted(index.byText(...asked)),
    byLink: (...asked) => counted(index.byLink(...asked)),
    byTerm: (...asked) => counted(index.byTerm(...asked)),
    byTopic: (...asked) => counted(index.byTopic(...asked)),
  };
  for (const moment of moments) index.apply(step(watched, moment));
}

test('a number is believed, but not against words and topic, and the same words are believed more', () => {
  const first = notes('2024-01-08', '## Mail\nTODO Ann: set up the list archive');
  const second = (text: string) => notes('2024-01-22', text);
  const told = (text: string) => {
    const { todos } = reconcile([first, second(text)], [], { numbers: [] });
    return [todos.length, todos[1]?.maybe?.because ?? todos[0]?.mentions[1]?.matchedBy];
  };
  expect(told('## Mail\nTODO(1) Ann: ping times first, graphs later')).toEqual([1, 'id']);
  expect(told('## Travel\nTODO(1) Bob: set up the archive')).toEqual([1, 'id']);
  for (const owner of ['Ann', 'Bob'])
    expect(told(`## Travel\nDONE(1) ${owner}: book the hotel in Lisbon`)).toEqual([
      ...[2, 'id [#1], but other words and topic'],
    ]);
  // Another group's number in our own topic: the words say better which TODO is meant.
  const two = notes(
    '2024-01-08',
    '## Mail\nTODO Ann: set up the archive\nTODO Ann: mirror the wiki',
  );
  const named = notes('2024-01-22', '## Mail\nDONE(1) Ann: mirror the wiki');
  expect(reconcile([two, named], [], { numbers: [] }).todos.map(({ status }) => status)).toEqual([
    ...['open', 'done'],
  ]);
});

test('in doubt a person is asked: a phrase said elsewhere, a promise made twice in one meeting', () => {
  const asked = (...mails: string[]) =>
    reconcile(
      mails.map((text, at) => notes(`2024-0${at + 1}-08`, text)),
      [],
      { numbers: [] },
    ).todos.map(({ maybe }) => maybe?.because ?? null);
  const before = '## Vchan\nTODO Bob: agree on it and add vchan support to ocaml-conduit';
  expect(asked(before, '## Merging\nWILL Dan: add vchan support when ready')).toEqual([
    ...[null, 'the same words among others'],
  ]);
  expect(asked(before, '## Merging\nWILL Dan: add systemd support when ready')[1]).toBeNull();
  expect(
    asked(before, '## Merging\nWILL Dan: write about vchan and talk about support')[1],
  ).toBeNull();
  const twice = (first: string, second: string) =>
    asked(
      `## Talk\n${first} Ann: make IOCaml notebooks for each demo\n${second} Ann: focus on the IOCaml notebooks`,
    );
  expect(twice('WILL', 'WILL')[1]).toMatch(/^similar words in one meeting/);
  expect(twice('TODO', 'WILL')[1]).toMatch(/^similar words in one meeting/);
  // Who lists two TODOs means two.
  expect(twice('TODO', 'TODO')[1]).toBeNull();
});

test('the longer nobody has spoken of it, the less it is asked about', () => {
  const quiet = (count: number) =>
    Array.from({ length: count }, (_, at) =>
      notes(new Date(Date.UTC(2024, 1, 1 + at)).toISOString().slice(0, 10), '## Web\nnothing'),
    );
  const first = notes('2024-01-08', '## Plans\nTODO Ann: write a blog post on Qubes');
  const last = notes('2025-01-06', '## AoB\nTODO Bob: write a blog post about this for others');
  const asked = (meetings: number) =>
    reconcile([first, ...quiet(meetings), last], [], { numbers: [] }).todos[1]?.maybe ?? null;
  expect(asked(1)).not.toBeNull();
  expect(asked(30)).toBeNull();
});

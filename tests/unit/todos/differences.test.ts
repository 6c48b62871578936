import { expect, test } from '@playwright/test';
import { differences } from '#app/todos/differences.ts';
import { isStale, reconcile } from '#app/todos/reconcile.ts';
import { notes } from './by-hand.ts';

const first = notes(
  '2024-01-08',
  `## OCaml 5
TODO Ann: rebase the patches on 5.2.1
TODO Ann: document the runtime
DONE Bob: move the mailing list
## Releases
TODO Bob: release mirage-crypto 1.2
TODO Cleo: write a blog post about Qubes`,
);
const second = notes(
  '2024-01-22',
  `## OCaml 5
TODO Dan: document the runtime
TODO Bob: move the mailing list
Ann finished the rebase
## Releases
DONE release mirage-crypto 1.2
TODO try with virtio
WILL Dan: order the new servers`,
);

test('what a mail means for what is tracked', () => {
  const before = reconcile([first], [], { numbers: [] });
  const after = reconcile([first, second], [], { numbers: before.numbers });
  const lines = differences(before, after, '2024-01-22').map(
    ({ kind, todo }) => `${kind}: ${todo.title}`,
  );
  expect(lines).toEqual([
    'new: try with virtio',
    'suggested: order the new servers',
    'proposal: rebase the patches on 5.2.1',
    'done: release mirage-crypto 1.2',
    'back: move the mailing list',
    'reassigned: document the runtime',
    'silent: write a blog post about Qubes',
  ]);
});

test('stale is what nobody mentioned for three meetings', () => {
  const dates = ['2024-01-22', '2024-02-05', '2024-02-19'];
  const quiet = (count: number) =>
    dates.slice(0, count).map((date) => notes(date, '## Web\nnothing'));
  const stale = (count: number) =>
    reconcile([first, ...quiet(count)], [], { numbers: [] }).todos.filter((todo) => isStale(todo))
      .length;
  expect([stale(0), stale(2), stale(3)]).toEqual([0, 0, 4]);
});

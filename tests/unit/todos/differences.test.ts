import { expect, test } from '@playwright/test';
import { differencesOf } from '#app/todos/differences.ts';
import { memoryIndex } from '#app/todos/memory-index.ts';
import { momentsOf } from '#app/todos/moments.ts';
import { isStale, reconcile } from '#app/todos/reconcile.ts';
import { step } from '#app/todos/step.ts';
import type { MeetingNotes } from '#app/todos/todo.ts';
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

/** What the last of the mails means for what the others told. */
function lastOf(mails: MeetingNotes[]) {
  const { moments, dates } = momentsOf(mails, []);
  const index = memoryIndex({ dates, numbers: [] });
  const results = moments.map((moment) => {
    const result = step(index, moment);
    const before = new Map(index.states().map((state) => [state.id, state]));
    index.apply(result);
    return { result, before };
  });
  const { result, before } = results.at(-1) ?? { result: null, before: new Map() };
  return differencesOf(result?.changes ?? [], [], (number) => {
    const state = before.get(number);
    const [place] = state ? index.mentionsOn(state.firstSeen) : [];
    return state && place ? { state, place } : null;
  });
}

test('what a mail means for what is tracked', () => {
  const lines = lastOf([first, second]).map(({ kind, todo, title }) => `${todo} ${kind}: ${title}`);
  expect(lines).toEqual([
    '2 reassigned: document the runtime',
    '3 back: move the mailing list',
    '4 done: release mirage-crypto 1.2',
    'null new: try with virtio',
    'null suggested: order the new servers',
    '1 proposal: rebase the patches on 5.2.1',
  ]);
});

test('what may be an earlier TODO is asked with that one', () => {
  const [asked] = lastOf([
    notes('2024-01-08', '## Web\nTODO Ann: deploy the new website on the old server'),
    notes('2024-01-22', '## Web\nTODO Bob: write about the new website'),
  ]);
  expect(asked).toMatchObject({
    kind: 'new',
    maybe: { todo: 1, title: 'deploy the new website on the old server', closedOn: null },
  });
  expect(asked?.maybe?.place.message).toBe('mail-2024-01-08');
});

test('nothing is asked about what is sure', () => {
  const again = lastOf([first, notes('2024-01-22', '## OCaml 5\nTODO Ann: document the runtime')]);
  expect(again.map(({ kind, maybe }) => [kind, maybe])).toEqual([['still-open', null]]);
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

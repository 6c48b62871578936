import { expect, test } from '@playwright/test';
import { reconcile } from '#app/todos/reconcile.ts';
import { notes } from './by-hand.ts';

/** Words said later in the topic of the TODO, and what they propose about it. */
const todos = `## OCaml 5
TODO Ann: rebase the patches on 5.2.1
## Releases
TODO Bob: release mirage-crypto 1.2
TODO review the solo5 patch mirage/ocaml-solo5#134
## Web
TODO deploy the new website
TODO Cleo: write a blog post about Qubes`;

function proposed(topic: string, line: string): string[] {
  const mails = [notes('2024-01-08', todos), notes('2024-01-22', `## ${topic}\n${line}`)];
  return reconcile(mails, [], { numbers: [] }).todos.flatMap(({ id, proposal }) =>
    proposal ? [`${id} ${proposal.status ?? proposal.owners?.join(', ')}`] : [],
  );
}

const says: [string, string, string][] = [
  ['OCaml 5', 'Ann finished the rebase', '1 done'],
  ['OCaml 5', 'Ann finished rebasing to 5.2.1', '1 done'],
  ['OCaml 5', 'the rebase is done', '1 done'],
  ['OCaml 5', 'Ann rebased the patches', '1 done'],
  ['OCaml 5', 'Ann has rebased the patches on 5.2.1 and is happy', '1 done'],
  ['Releases', 'Bob released mirage-crypto 1.2', '2 done'],
  ['Releases', 'mirage-crypto 1.2 was released', '2 done'],
  ['Releases', 'Dan has merged mirage/ocaml-solo5#134', '3 done'],
  ['Releases', 'mirage/ocaml-solo5#134 is merged now', '3 done'],
  ['Releases', 'mirage/ocaml-solo5#134 looks fine\nthat PR is merged', '3 done'],
  ['Web', 'Cleo wrote the blog post about Qubes', '5 done'],
  ['Web', 'the new website has been deployed', '4 done'],
  ['OCaml 5', 'Dan takes over the rebase', '1 Dan'],
  ['OCaml 5', 'Dan takes it over', '1 Dan'],
  ['OCaml 5', 'Dan took over the rebase from Ann', '1 Dan'],
  ['Web', 'the blog post was handed over to Dan', '5 Dan'],
  ['Releases', 'the release of mirage-crypto is reassigned to Dan', '2 Dan'],
];
for (const [topic, line, expected] of says)
  test(`proposes ${expected}: ${line}`, () => {
    expect(proposed(topic, line)).toEqual([expected]);
  });

const saysNothing: [string, string][] = [
  ['OCaml 5', 'Ann continued with the rebase'],
  ['OCaml 5', 'the rebase is not finished'],
  ['OCaml 5', 'the rebase is almost done'],
  ['OCaml 5', 'once the rebase is done we can release'],
  ['OCaml 5', 'is the rebase done?'],
  ['OCaml 5', 'Ann will have finished the rebase next week'],
  ['OCaml 5', 'Ann rebased the website'],
  ['Web', 'Dan finished the rebase of the kernel fork'],
  ['Releases', 'Bob released mirage-tcpip 8.1'],
  ['Releases', 'Bob released mirage-crypto 1.1'],
  ['Releases', 'mirage/ocaml-solo5#135 is merged'],
  ['Releases', 'mirage/ocaml-solo5#134 needs to be merged'],
  ['Releases', 'Dan looked at mirage/ocaml-solo5#134'],
  ['Web', 'we discussed the website'],
  ['Web', 'nobody wrote a blog post'],
  ['OCaml 5', 'somebody should take over the rebase'],
  ['OCaml 5', 'Ann takes over the rebase'],
  ['OCaml 5', 'the new runtime takes over the scheduling'],
];
for (const [topic, line] of saysNothing)
  test(`proposes nothing: ${line}`, () => {
    expect(proposed(topic, line)).toEqual([]);
  });

test('a commitment to take something over is no TODO of its own', () => {
  const mails = [
    notes('2024-01-08', todos),
    notes('2024-01-22', '## OCaml 5\nWILL Dan: take over the rebase'),
  ];
  const tracker = reconcile(mails, [], { numbers: [] });
  expect(tracker.todos).toHaveLength(5);
  expect(tracker.todos[0]).toMatchObject({ owners: ['Ann'], proposal: { owners: ['Dan'] } });
});

test('what the same meeting still wants done is not called done', () => {
  const mails = [
    notes('2024-01-08', '## OCaml 5\nTODO rebase the patches on 5.2.1'),
    notes('2024-01-22', '## OCaml 5\nAnn finished the rebase\nTODO rebase the patches on 5.2.1'),
  ];
  expect(reconcile(mails, [], { numbers: [] }).todos[0]?.proposal).toBeNull();
});

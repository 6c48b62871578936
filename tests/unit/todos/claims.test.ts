import { expect, test } from '@playwright/test';
import { reconcile } from '#app/todos/reconcile.ts';
import { notes } from './by-hand.ts';

/** Words of a later meeting, and what they propose about one of many TODOs of other kinds. */
const todos = `## Scheduler
TODO Ann: rebase the timer patches on 0.9.2
TODO Bob: add writes to the block driver
TODO Cleo: investigate why the queue stalls
## Netkit
TODO Dan: write the change log of netkit
WILL Bob: write a summary of the crash tests for the list
TODO Ann: implement the flush command
TODO Cleo: release netkit 3.1
## Web
TODO Dan: deploy the new website
TODO Ann: ask the university for a new certificate
TODO fix the broken links of the guide
## Tracing
WILL Cleo: write a blog post to help people read these diagrams and make the whole thing easier
WILL Bob: get the end-to-end thing working with Travis so that it is deployed on each commit
## Blockfs
TODO Bob: write the change log of blockfs
TODO Cleo: review the encryption chapter of the handbook`;

function proposed(topic: string, line: string): string[] {
  const mails = [notes('2024-01-08', todos), notes('2024-01-22', `## ${topic}\n${line}`)];
  return reconcile(mails, [], { numbers: [] }).todos.flatMap(({ id, proposal }) =>
    proposal ? [`${id} ${[proposal.status, proposal.owners].filter(Boolean).join(', ')}`] : [],
  );
}

const says: [string, string, string][] = [
  // The work as a noun, as a gerund, in the past, in the passive.
  ['Scheduler', 'Ann finished the rebase of the timer patches', '1 done'],
  ['Scheduler', 'Ann is done with rebasing the timer patches', '1 done'],
  ['Scheduler', 'the timer patches are rebased', '1 done'],
  ['Scheduler', 'the timer patches have been rebased on 0.9.2', '1 done'],
  ['Scheduler', 'the rebase of the timer patches is complete', '1 done'],
  ['Scheduler', 'Bob finished the writes in the block driver', '2 done'],
  ['Scheduler', 'Bob added writes to the block driver', '2 done'],
  ['Scheduler', 'Bob has the writes in the block driver working', '2 done'],
  ['Netkit', 'the implementation of the flush command is finished', '6 done'],
  ['Netkit', 'Ann implemented the flush command last week', '6 done'],
  ['Netkit', 'the flush command is implemented', '6 done'],
  ['Netkit', 'Ann completed implementing the flush command', '6 done'],
  ['Netkit', 'the flush command works now', '6 done'],
  ['Netkit', 'netkit 3.1 is out', '7 done'],
  ['Netkit', 'Cleo released netkit 3.1', '7 done'],
  ['Netkit', 'Cleo made the netkit 3.1 release', '7 done'],
  ['Netkit', 'the release of netkit 3.1 is done', '7 done'],
  ['Netkit', 'netkit 3.1 was published on Friday', '7 done'],
  ['Netkit', 'Dan wrote the change log of netkit', '4 done'],
  ['Netkit', 'Dan finished writing the change log of netkit', '4 done'],
  ['Netkit', 'the change log is written', '4 done'],
  ['Blockfs', 'the change log is written', '13 done'],
  ['Netkit', 'Bob sent the summary of the crash tests to the list', '5 done'],
  ['Web', 'the new website is deployed', '8 done'],
  ['Web', 'the new website is live', '8 done'],
  ['Web', 'Ann asked the university for the certificate, no answer so far', '9 done'],
  ['Web', 'Dan fixed the broken links in the guide', '10 done'],
  ['Blockfs', 'Cleo reviewed the encryption chapter', '14 done'],
  ['Blockfs', 'Cleo reviewed the encryption chapter yesterday, looks good', '14 done'],
  ['Blockfs', 'Cleo has read the encryption chapter of the handbook', '14 done'],
  ['Scheduler', 'Cleo found out why the queue stalls', '3 done'],
  ['Tracing', 'Cleo wrote a blog post about Mirage tracing', '11 done'],
  [
    'Tracing',
    'Bob got his site working end-to-end from a draft, using Travis for the build',
    '12 done',
  ],
  // Given up: only proposed, since a person says what is dropped.
  ['Web', 'deploying the new website is obsolete', '8 dropped'],
  ['Web', 'the new website is no longer needed', '8 dropped'],
  ['Scheduler', 'we gave up on rebasing the timer patches', '1 dropped'],
  ['Scheduler', 'the rebase of the timer patches was abandoned', '1 dropped'],
  ['Netkit', 'no need for the flush command any more', '6 dropped'],
  ['Blockfs', "we don't need the change log any more", '13 dropped'],
  ['Web', 'the broken links of the guide: not relevant anymore', '10 dropped'],
  // Somebody else does it.
  ['Web', 'Cleo takes it over', ''],
  ['Scheduler', 'Dan takes over the timer patches', '1 Dan'],
  ['Scheduler', 'Dan instead of Ann will rebase the timer patches', '1 Dan'],
  ['Scheduler', 'Dan will rebase the timer patches instead of Ann', '1 Dan'],
  ['Netkit', 'the flush command: Bob instead of Ann', '6 Bob'],
  ['Blockfs', 'the encryption chapter is now with Dan', '14 Dan'],
];
for (const [topic, line, expected] of says)
  test(`in ${topic}: ${line}`, () => {
    expect(proposed(topic, line)).toEqual(expected === '' ? [] : [expected]);
  });

const saysNothing: [string, string][] = [
  ['Scheduler', 'Ann rebased another branch'],
  ['Scheduler', 'the timer patches were discussed'],
  ['Scheduler', 'the rebase of the timer patches is difficult'],
  ['Scheduler', 'the timer patches have not been rebased'],
  ['Scheduler', 'Bob tested the writes in the block driver'],
  ['Scheduler', 'Bob finished the reads in the block driver'],
  ['Scheduler', 'the queue stalls again, Cleo looked at the scheduler'],
  ['Netkit', 'Dan wrote the change log of another tool'],
  ['Web', 'Dan fixed the broken build of the compiler'],
  ['Netkit', 'netkit 3.0 is out'],
  ['Tracing', 'there were many posts about the diagrams'],
  ['Netkit', 'Dan wrote a blog post about the old diagrams'],
  ['Netkit', 'netkit 3.1 is out soon'],
  ['Netkit', 'the summary is difficult'],
  ['Netkit', 'the flush command works on some machines only if patched'],
  ['Netkit', 'Ann asked about the flush command'],
  ['Netkit', 'Dan wrote a mail about netkit'],
  ['Netkit', 'is the flush command no longer needed?'],
  ['Netkit', 'the flush command is needed'],
  ['Netkit', 'no need to hurry'],
  ['Netkit', 'Ann will not implement the flush command'],
  ['Web', 'the old website is obsolete'],
  ['Web', 'Ann will not be there next week'],
  ['Web', 'the certificate of the old server is obsolete'],
  ['Blockfs', 'Cleo wrote a chapter about encryption in another handbook'],
  ['Blockfs', 'Dan was there instead of Ann'],
  ['Scheduler', 'an array instead of a list for the timer queue'],
];
for (const [topic, line] of saysNothing)
  test(`nothing in ${topic}: ${line}`, () => {
    expect(proposed(topic, line)).toEqual([]);
  });

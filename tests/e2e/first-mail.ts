/** A mail in the form that the group's mails have, mangled as an archive does it, for the browser tests. */
export const firstMail = `Hi all,

here are the notes of our last meeting. The next meeting is on Monday June 24th, 10:00-12:00 CEST

Best,

Mara

## Meeting June 10th 10:00 - 12:00 CEST

- Participants: Mara, Jonas, Priya, Tom

### Scheduler
- https://github.com/harbour-os/scheduler/pull/48
- the timer wheel is rewritten - Jonas measured it on the lab machine, but the numbers vary
- TODO: rebase the patches on 0.9.2
- question: which licence do the tables have that we took over?

### Block devices
- Priya will file an issue about the missing flush command
- the boot log is too long on small machines

### Benchmarks
- Tom ran the queue on two machines

| Throughput (MB/s) | 4.14 | 5.2 |
|-------------------|------|-----|
| one core | 210 | 190 | | two cores | 390 | 402 |

- TODO someone else repeating the numbers
- TODO Tom: write down the set-up (?)
- To conclude, two cores are worth it

Reply via email to
`;

export const notNotes = `Dear list,

version 0.9.1 of the scheduler is out. It fixes the crash on wake-up.

Jonas
`;

export const secondMail = `## Meeting June 24th 10:00 - 12:00 CEST

- Participants: Mara, Jonas, Priya, Tom

### Scheduler
- Jonas finished the rebase of the patches on 0.9.2
- TODO Priya: draw the state machine

### Benchmarks
- DONE: Tom: write down the set-up

The next meeting is on Monday July 8th, 10:00-12:00 CEST
`;

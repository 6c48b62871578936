import { expect, test } from '@playwright/test';
import { buildAgenda } from '#app/agenda/build-agenda.ts';
import { madeEvidence, madeInput, madeNotes, madeTodo, madeTopic } from './made.ts';

test('an agenda in the form of the group, everything once and with its reason', () => {
  const agenda = buildAgenda(
    madeInput({
      lastMinutes: [
        madeNotes('2024-11-25', { topics: [madeTopic('Network'), madeTopic('Storage')] }),
      ],
      todos: [
        madeTodo({ id: 1, title: 'write the migration guide', owners: ['Mara'] }),
        madeTodo({ id: 2, title: 'try the new disk driver' }),
        madeTodo({
          id: 3,
          title: 'measure the ring buffer with and without batching on the two large machines',
          owners: ['Jonas', 'Ilka'],
          topic: 'Network',
          meetingsOpen: 3,
        }),
        madeTodo({ id: 4, title: 'rename the flag', owners: ['Ilka'], status: 'done' }),
        madeTodo({ id: 5, title: 'drop the old port', owners: ['Ilka'], status: 'dropped' }),
        madeTodo({
          id: 6,
          title: 'open an issue upstream',
          owners: ['Mara'],
          status: 'suggested',
          basis: 'commitment',
        }),
        madeTodo({
          id: 7,
          title: 'release 0.4',
          owners: ['Jonas'],
          proposal: {
            status: 'done',
            owners: null,
            because: 'Jonas released 0.4 last week',
            meeting: '2024-11-25',
            evidence: madeEvidence('2024-11-25', 30, 'Jonas released 0.4 last week'),
          },
        }),
        madeTodo({
          id: 8,
          title: 'ask for the hardware',
          owners: ['Mara'],
          status: 'waiting',
          waiting: { on: 'the vendor', until: '2024-12-09' },
        }),
        madeTodo({
          id: 9,
          title: 'sort the backlog',
          owners: ['Mara'],
          status: 'waiting',
          waiting: { on: '', until: '2025-01-20' },
        }),
        madeTodo({
          id: 10,
          title: 'Document the block size',
          owners: [],
          needsOwner: false,
          tentative: true,
          lastSeen: '2024-10-14',
          meetingsSilent: 3,
        }),
      ],
      openQuestions: [
        {
          key: 'q1',
          text: 'question: which licence do the headers have?',
          topic: 'Network',
          asked: ['2024-11-25'],
          by: 'Jonas',
          meetingsSilent: 0,
          perhapsAnswered: null,
          evidence: null,
        },
      ],
      pulls: [
        {
          repo: 'example/ring',
          number: 7,
          url: 'https://github.com/example/ring/pull/7',
          topic: 'Network',
          meeting: '2024-11-25',
          evidence: null,
        },
      ],
    }),
  );
  expect(agenda.markdown).toBe(`## Meeting Dec 9th 10:00 - 12:00 CET

- Participants:

### Needs an owner
- TODO try the new disk driver [#2]

### Network
- TODO Jonas, Ilka: measure the ring buffer with and without batching on
  the two large machines [#3]
- Jonas: question: which licence do the headers have?
- https://github.com/example/ring/pull/7

### Storage
- TODO Jonas: release 0.4 [#7]
  - to confirm: see the notes of Nov 25th
- TODO Mara: write the migration guide [#1]
- TODO Mara: ask for the hardware [#8]
  - put off until Dec 9th
- TODO: Document the block size (?) [#10]
  - last mentioned on Oct 14th
- Mara: open an issue upstream

### AoB

### Next meeting
- The next meeting is on Monday Dec 23rd, 10:00 - 12:00 CET
`);
  const reasons = agenda.sections.flatMap(({ entries }) => entries.map((entry) => entry.because));
  expect(reasons).toEqual([
    'nobody has taken it since 25 Nov',
    'open for 3 meetings',
    'Jonas asked on 25 Nov, nobody answered',
    'discussed on 25 Nov, not settled',
    '“Jonas released 0.4 last week” was noted',
    'raised on 25 Nov',
    'waiting on the vendor until today',
    'not mentioned for 3 meetings',
    'said on 25 Nov, not yet accepted',
    'every second Monday, 10:00 - 12:00 Europe/Berlin',
  ]);
});

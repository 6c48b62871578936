import { expect, test } from '@playwright/test';
import { read } from './reading-of.ts';

const decided: [string, string][] = [
  ['Decision: use bytes', 'use bytes'],
  ['*Decision:* use bytes', 'use bytes'],
  ['**Decision**: use bytes', 'use bytes'],
  ['DECISION: use bytes', 'use bytes'],
  ['Decisions: use bytes', 'use bytes'],
  ['AGREED: use bytes', 'use bytes'],
  ['AGREED use bytes', 'use bytes'],
  ['AGREED that bytes are used', 'bytes are used'],
  ['Agreed: use bytes', 'use bytes'],
  ['Agreed to use bytes', 'use bytes'],
  ['Decided to use bytes', 'use bytes'],
  ['Decided: use bytes', 'use bytes'],
  ['Conclusion: use bytes', 'use bytes'],
  ['To conclude, moving to bytes pays', 'moving to bytes pays'],
  ['To conclude: moving to bytes pays', 'moving to bytes pays'],
  ['Decision to stick with 4.00 for now', 'stick with 4.00 for now'],
  ['Resolution: use bytes', 'use bytes'],
  ['we agree that bytes are better', 'bytes are better'],
  ['we agreed that bytes are better', 'bytes are better'],
  ['We agreed to use bytes', 'use bytes'],
  ['we agreed on bytes', 'bytes'],
  ['We decided to use bytes', 'use bytes'],
  ['we decided that bytes are used', 'bytes are used'],
  ["we've decided to use bytes", 'use bytes'],
  ['we have now agreed to use bytes', 'use bytes'],
  ['We all agree that bytes are better', 'bytes are better'],
  ['we all agree, bytes are better', 'bytes are better'],
  ['Overall, we unanimously decided on bytes', 'bytes'],
  ['We decided against bytes since they move', 'We decided against bytes since they move'],
  ['After some talk we decided not to use bytes', 'we decided not to use bytes'],
  ['It was agreed that bytes are used', 'bytes are used'],
  ['it was decided to use bytes', 'use bytes'],
  ['Everyone agreed that bytes are better', 'bytes are better'],
  ['the group decided to use bytes', 'use bytes'],
  ['The decision is to use bytes', 'use bytes'],
  ['the decision that bytes are used stands', 'bytes are used stands'],
  ['It was decided against bytes', 'It was decided against bytes'],
  ['Decided against bytes', 'Decided against bytes'],
  ['Final decision: use bytes', 'use bytes'],
  ['Agreed by all: use bytes', 'use bytes'],
  ['Unanimously agreed: use bytes', 'use bytes'],
  ['we concluded that bytes are better', 'bytes are better'],
  ['We came to the conclusion that bytes are better', 'bytes are better'],
  ['The conclusion is that bytes are better', 'bytes are better'],
  ['the meeting agreed to use bytes', 'use bytes'],
];
for (const [text, expected] of decided)
  test(`decides: ${text}`, () =>
    expect(read(text).decisions.map((each) => each.text)).toEqual([expected]));

const not = [
  'Ann decided against bytes',
  'it was not decided',
  'we have not concluded that bytes are better',
  'the conclusion is open',
  "we haven't decided to use bytes",
  'we have not agreed on bytes',
  'we need to decide on bytes',
  'we should decide to use bytes',
  'we still have to agree on a name',
  'until we decide to use bytes',
  'if we agree that bytes are better',
  'once we agree on a name',
  'unless we decided to use bytes',
  'whether we agreed on it is unclear',
  'can we agree on bytes?',
  'Did we decide to use bytes?',
  'Ann agreed with Bob',
  'Ann agreed to write the docs',
  'Ann decided to use bytes',
  'Anil agrees, and suggests more',
  'they decided to use bytes',
  'decision trees are fun',
  'the decision is pending',
  'A decision was postponed',
  'conclusions are hard',
  'agreed',
  'Decision:',
  'TODO decide on bytes',
  'undecided: bytes or strings',
  'how did we decide to use bytes in 2019, nobody knows',
];
for (const text of not)
  test(`decides nothing: ${text}`, () => expect(read(text).decisions).toEqual([]));

test('an item is a decision when it opens with one', () => {
  expect(read('Decision: use bytes').kind).toBe('decision');
  expect(read('The old type is slow. We decided to use bytes.').kind).toBe('note');
});

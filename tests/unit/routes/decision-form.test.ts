import { expect, test } from '@playwright/test';
import { readDecision } from '#app/routes/decision-form.ts';

const form = (fields: Record<string, string>): FormData => {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
};

test('what waits may wait for somebody until a day, or without one', () => {
  const waiting = { intent: 'status', to: 'waiting', waitingOn: ' the review ' };
  expect(readDecision(form({ ...waiting, until: '2026-12-07' }))).toEqual({
    kind: 'decision',
    decision: { kind: 'status', to: 'waiting', waitingOn: 'the review', until: '2026-12-07' },
    reason: null,
  });
  expect(readDecision(form({ ...waiting, until: '', reason: 'asked twice' }))).toEqual({
    kind: 'decision',
    decision: { kind: 'status', to: 'waiting', waitingOn: 'the review', until: null },
    reason: 'asked twice',
  });
});

test('a day that is none comes back as it was typed, with what to type', () => {
  const read = readDecision(form({ intent: 'status', to: 'waiting', until: 'next week' }));
  expect(read).toMatchObject({
    kind: 'refused',
    typed: { values: { until: 'next week' }, errors: { until: 'A date looks like 2024-11-25.' } },
  });
});

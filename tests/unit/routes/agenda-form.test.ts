import { expect, test } from '@playwright/test';
import { readAgendaWish } from '#app/routes/agenda-form.ts';

const read = (fields: Record<string, string>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return readAgendaWish(form);
};

for (const [fields, wish] of [
  [
    { intent: 'up', key: 'todo:1' },
    { intent: 'up', key: 'todo:1' },
  ],
  [
    { intent: 'before', key: 'todo:1', section: 'Queue', before: '' },
    { intent: 'before', key: 'todo:1', section: 'Queue', before: '' },
  ],
  [
    { intent: 'reword', key: 'todo:1', text: '' },
    { intent: 'reword', key: 'todo:1', text: '' },
  ],
  [{ intent: 'section-before', section: 'Queue', before: 'AoB' }, { before: 'AoB' }],
  [
    { intent: 'move-to', key: 'todo:1', section: 'AoB', newSection: ' Logo ' },
    { newSection: 'Logo' },
  ],
  [{ intent: 'budget', section: 'Queue', minutes: '20' }, { minutes: 20 }],
  [{ intent: 'owners', key: 'todo:1', owners: 'Ann, Bob' }, { owners: ['Ann', 'Bob'] }],
  [{ intent: 'owners', key: 'todo:1', owners: '' }, { owners: [] }],
  [{ intent: 'proposal', key: 'todo:1', accept: 'no' }, { accept: false }],
  [{ intent: 'until', key: 'todo:1', on: '2024-12-20' }, { on: '2024-12-20' }],
] as const) {
  test(`understood: ${JSON.stringify(fields)}`, () => {
    expect(read(fields)).toMatchObject({ kind: 'wish', wish });
  });
}

test('no minutes at all take the budget away', () => {
  const result = read({ intent: 'budget', section: 'Queue', minutes: '' });
  expect(result.kind === 'wish' && 'minutes' in result.wish && result.wish.minutes).toBeFalsy();
  expect(result.kind).toBe('wish');
});

for (const [fields, field] of [
  [{ intent: 'budget', section: 'Queue', minutes: 'ten' }, 'minutes'],
  [{ intent: 'budget', section: 'Queue', minutes: '-5' }, 'minutes'],
  [{ intent: 'budget', section: 'Queue', minutes: '1.5' }, 'minutes'],
  [{ intent: 'add', section: 'AoB', text: ' ' }, 'text'],
  [{ intent: 'until', key: 'todo:1', on: 'soon' }, 'on'],
  [{ intent: 'meeting', date: 'Monday', start: '10:00', end: '12:00' }, 'date'],
  [{ intent: 'meeting', date: '2024-12-09', start: '10', end: '12:00' }, 'start'],
  [{ intent: 'status', key: 'todo:1', to: 'lost' }, 'to'],
  [{ intent: 'sing' }, 'intent'],
] as const) {
  test(`refused: ${JSON.stringify(fields)}`, () => {
    const result = read(fields);
    expect(result.kind).toBe('refused');
    if (result.kind === 'refused') {
      expect(Object.keys(result.typed.errors)).toEqual([field]);
      expect(result.typed.values).toEqual(fields);
    }
  });
}

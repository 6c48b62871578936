import { expect, test } from '@playwright/test';
import { changeOf, readWish } from '#app/routes/review-form.ts';

function form(fields: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
}
const place = { placeStart: '12', placeEnd: '30' };

for (const [fields, change] of [
  [{ intent: 'not-a-todo' }, { kind: 'not-a-todo' }],
  [{ intent: 'accept' }, { kind: 'status', to: 'open' }],
  [{ intent: 'separate' }, { kind: 'separate' }],
  [
    { intent: 'owners', owners: ' Sam , Hannes,' },
    { kind: 'owners', owners: ['Sam', 'Hannes'] },
  ],
  [
    { intent: 'owners', owners: '' },
    { kind: 'owners', owners: [] },
  ],
  [
    { intent: 'title', text: ' tag it ' },
    { kind: 'title', text: 'tag it' },
  ],
  [
    { intent: 'missed-todo', text: 'tag it', owners: 'Sam' },
    { kind: 'missed-todo', text: 'tag it', owners: ['Sam'] },
  ],
  [
    { intent: 'item-kind', to: 'question' },
    { kind: 'item-kind', to: 'question' },
  ],
  [{ intent: 'proposal-reject' }, { kind: 'proposal', accept: false }],
] as const) {
  test(`${JSON.stringify(fields)} becomes a change of those words`, () => {
    const read = readWish(form({ ...fields, ...place }));
    expect(read.kind).toBe('wish');
    if (read.kind === 'wish') {
      expect(changeOf(read.wish, () => null)).toEqual({ start: 12, end: 30, change });
    }
  });
}

test('a meeting is corrected as a whole; what is left empty is not known', () => {
  const read = readWish(
    form({
      intent: 'meeting',
      date: '2024-11-25',
      start: '10:00',
      end: '',
      timeZone: 'Europe/Berlin',
      title: '',
    }),
  );
  expect(read.kind === 'wish' && changeOf(read.wish, () => null)?.change).toEqual({
    kind: 'meeting',
    date: '2024-11-25',
    start: '10:00',
    end: null,
    timeZone: 'Europe/Berlin',
  });
});

for (const [fields, name] of [
  [{ intent: 'title', text: '  ', ...place }, 'text'],
  [{ intent: 'title', text: 'x' }, 'placeStart'],
  [{ intent: 'meeting', date: '25.11.' }, 'date'],
  [{ intent: 'meeting', date: '2024-11-25', start: 'ten' }, 'start'],
  [{ intent: 'meeting', date: '2024-11-25', timeZone: 'Europe/Atlantis' }, 'timeZone'],
  [{ intent: 'item-kind', to: 'poem', ...place }, 'to'],
] as const) {
  test(`${JSON.stringify(fields)} comes back with what was wrong`, () => {
    const read = readWish(form(fields));
    expect(read.kind).toBe('refused');
    if (read.kind === 'refused') {
      expect(Object.keys(read.typed.errors)).toContain(name);
      expect(read.typed.values).toEqual(fields);
    }
  });
}

test('nothing asked for is refused', () => {
  expect(readWish(form({})).kind).toBe('refused');
  expect(readWish(form({ intent: 'burn' })).kind).toBe('refused');
});

import { expect, test } from '@playwright/test';
import { readPersonChange } from '#app/routes/person-form.ts';

const form = (fields: Record<string, string>): FormData => {
  const made = new FormData();
  for (const [name, value] of Object.entries(fields)) made.set(name, value);
  return made;
};

test('who a person is, in lists with commas', () => {
  const read = readPersonChange(
    form({
      intent: 'decide',
      name: ' Ann Berg ',
      aliases: 'Ann, Annie,',
      handles: '',
      addresses: 'ann@example.org',
    }),
  );
  expect(read).toEqual({
    kind: 'change',
    change: {
      ...{ intent: 'decide', name: 'Ann Berg', aliases: ['Ann', 'Annie'], handles: [] },
      addresses: ['ann@example.org'],
    },
  });
});

const refused: [fields: Record<string, string>, field: string][] = [
  [{ intent: 'join', other: ' ' }, 'other'],
  [{ intent: 'decide', name: '', aliases: 'Ann' }, 'name'],
  [{ intent: 'decide', name: 'Ann', addresses: 'ann at example' }, 'addresses'],
  [{ intent: 'dance' }, 'intent'],
];
for (const [fields, field] of refused) {
  test(`refused, with what was typed: ${JSON.stringify(fields)}`, () => {
    const read = readPersonChange(form(fields));
    expect(read.kind).toBe('refused');
    if (read.kind !== 'refused') return;
    expect(Object.keys(read.typed.errors)).toEqual([field]);
    expect(read.typed.values).toEqual(fields);
  });
}

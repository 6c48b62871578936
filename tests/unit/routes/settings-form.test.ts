import { expect, test } from '@playwright/test';
import { readSettingsForm, valuesOf } from '#app/routes/settings-form.ts';

const fields = {
  name: 'Harbour',
  weekday: '1',
  everyWeeks: '2',
  start: '10:00',
  end: '12:00',
  timeZone: 'Europe/Berlin',
  callUrl: '',
  padUrl: 'https://pad.example/next',
  otherZones: 'Asia/Kolkata, Europe/London',
  staleAfter: '3',
  writesIds: 'on',
};
const read = (changed: Record<string, string>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...fields, ...changed })) form.set(name, value);
  return readSettingsForm(form);
};

test('what is typed becomes settings, and settings what is typed', () => {
  const result = read({});
  expect(result.kind).toBe('settings');
  if (result.kind !== 'settings') return;
  expect(result.settings.series).toMatchObject({
    weekday: 1,
    callUrl: null,
    padUrl: 'https://pad.example/next',
    otherZones: ['Asia/Kolkata', 'Europe/London'],
  });
  expect(valuesOf(result.settings)).toEqual(fields);
});

for (const [name, value] of [
  ['name', ' '],
  ['weekday', '8'],
  ['everyWeeks', '0'],
  ['start', '25:00'],
  ['end', '10:00'],
  ['timeZone', 'Berlin time'],
  ['callUrl', 'javascript:alert(1)'],
  ['padUrl', 'pad'],
  ['otherZones', 'Europe/London, the moon'],
  ['staleAfter', 'three'],
] as const) {
  test(`refused beside its field, with what was typed: ${name} = ${value}`, () => {
    const result = read({ [name]: value });
    expect(result).toMatchObject({ kind: 'refused', values: { [name]: value } });
    if (result.kind === 'refused') {
      expect(Object.keys(result.errors)).toEqual([name]);
      expect(result.errors[name]).toMatch(/\.$/);
    }
  });
}

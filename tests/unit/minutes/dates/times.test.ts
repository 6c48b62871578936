import { expect, test } from '@playwright/test';
import { readTime } from '#app/minutes/dates/read-times.ts';

const read = (text: string, loose = false) => {
  const time = readTime(text, loose);
  if (time === null) return null;
  return [time.start, time.end, time.zone?.timeZone ?? null, time.offset]
    .filter((part) => part !== null)
    .join(' ');
};

const stated: [string, string][] = [
  ['10:00 - 12:00 CET', '10:00 12:00 Europe/Berlin'],
  ['10:00-12:00', '10:00 12:00'],
  ['10:00–12:00 CEST', '10:00 12:00 Europe/Berlin'],
  ['10-12h', '10:00 12:00'],
  ['10h-12h', '10:00 12:00'],
  ['10h30 to 12h', '10:30 12:00'],
  ['10-12 CET', '10:00 12:00 Europe/Berlin'],
  ['16:00 BST (UTC+1)', '16:00 Europe/London 60'],
  ['16:00 UTC', '16:00 UTC'],
  ['16:00 UTC+2', '16:00 UTC 120'],
  ['16:00 +05:30', '16:00 330'],
  ['at 4pm GMT', '16:00 Europe/London'],
  ['4-5:30pm', '16:00 17:30'],
  ['11am-1pm', '11:00 13:00'],
  ['12am', '00:00'],
  ['10.00 - 12.00 CET', '10:00 12:00 Europe/Berlin'],
  ['9:30', '09:30'],
  ['10:00 Paris time', '10:00 Europe/Paris'],
  ['1600 UTC', '16:00 UTC'],
];
for (const [text, expected] of stated) {
  test(`a time is read in: ${text}`, () => expect(read(text)).toBe(expected));
}

const bare: [string, string][] = [
  ['10 to 12', '10:00 12:00'],
  ['10-12', '10:00 12:00'],
];
for (const [text, expected] of bare) {
  test(`bare hours count in a heading only: ${text}`, () => {
    expect(read(text, true)).toBe(expected);
    expect(read(text)).toBeNull();
  });
}

const silent = [
  'OCaml 5.2.1',
  'takes 10.5 seconds',
  'ratio 1.16',
  'between 3 and 5 of us',
  'issue #1200',
  'pull/134',
  'from 4.14 to 5.2',
  '25:00',
  '10:75',
  '14-19 minutes',
  'port 8080',
  '100%',
];
for (const text of silent) {
  test(`no time is read in: ${text}`, () => expect(read(text)).toBeNull());
}

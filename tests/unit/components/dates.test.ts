import { expect, test } from '@playwright/test';
import {
  dayDistance,
  hours,
  longDay,
  meetingDistance,
  shortDay,
  zoneName,
} from '#app/components/words/dates.ts';

const now = '2024-12-06T15:00:00Z';

test('a day says its year only where it is another one', () => {
  expect(longDay('2024-12-09', now)).toBe('Monday 9 December');
  expect(longDay('2025-01-06', now)).toBe('Monday 6 January 2025');
  expect(shortDay('2024-09-02', now)).toBe('2 Sep');
  expect(shortDay('2023-09-02', now)).toBe('2 Sep 2023');
  expect(longDay('soon', now)).toBe('soon');
});

for (const [date, words] of [
  ['2024-12-06', 'today'],
  ['2024-12-07', 'tomorrow'],
  ['2024-12-09', 'in 3 days'],
  ['2024-11-25', '11 days ago'],
  ['2024-11-11', '4 weeks ago'],
  ['2024-06-10', '6 months ago'],
  ['2022-12-06', '2 years ago'],
  ['2022-12-07', '24 months ago'],
  ['2014-06-10', '10 years ago'],
  ['2013-06-07', '11 years ago'],
  ['2036-11-01', 'in 11 years'],
] as const) {
  test(`${date} is ${words}`, () => expect(dayDistance(date, now)).toBe(words));
}

test('a meeting that has been waits for its notes, one that comes does not', () => {
  expect(meetingDistance('2024-12-05', now)).toBe('was yesterday, its notes are not here yet');
  expect(meetingDistance('2024-12-06', now)).toBe('today');
});

test('an instant is minutes, hours or days away', () => {});

test('hours without an end have a start, without a start they are not known', () => {
  expect(hours('10:00', '12:00')).toBe('10:00–12:00');
  expect(hours('10:00', null)).toBe('from 10:00');
  expect(hours(null, null)).toBeNull();
});

test('a zone is called as on that day', () => {
  expect(zoneName('Europe/Berlin', '2024-12-09T09:00:00Z')).toBe('CET');
  expect(zoneName('Europe/Berlin', '2024-06-10T08:00:00Z')).toBe('CEST');
  expect(zoneName('+05:30', '2024-06-10T08:00:00Z')).toBe('UTC+05:30');
  expect(zoneName('-05:00', '2024-06-10T08:00:00Z')).toBe('UTC-05');
});

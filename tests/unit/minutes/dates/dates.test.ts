import { expect, test } from '@playwright/test';
import { readDates } from '#app/minutes/dates/read-dates.ts';
import type { StatedDate } from '#app/minutes/dates/stated-date.ts';

/** `2024-11-25`, `11-25 Mon`, `+14`, … and the words they were read from. */
function short(text: string, date: StatedDate): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const words = text.slice(date.start, date.end);
  const day = (weekday: number | null) => (weekday === null ? '' : ` day ${weekday}`);
  switch (date.kind) {
    case 'day':
      return `${date.year ?? '?'}-${date.month === null ? '?' : two(date.month)}-${two(date.day)}${day(date.weekday)} “${words}”`;
    case 'weekday':
      return `day ${date.weekday} “${words}”`;
    case 'days':
      return `+${date.days}${day(date.weekday)} “${words}”`;
    case 'months':
      return `+${date.months} months “${words}”`;
    case 'week':
      return `week ${date.week}${day(date.weekday)} “${words}”`;
    case 'nth':
      return `${date.nth}. day ${date.weekday} of ${date.month ?? (date.isNextMonth ? 'next' : 'any')} “${words}”`;
  }
}

const stated: [string, ...string[]][] = [
  ['Notes from 11 March call', '?-03-11 “11 March”'],
  ['Call of 2 May was short', '?-05-02 “2 May”'],
  ['Meeting Nov 25th', '?-11-25 “Nov 25th”'],
  ['Meeting Nov 25th 10:00 - 12:00 CET', '?-11-25 “Nov 25th”'],
  ['November 25, 2024 in Berlin', '2024-11-25 “November 25, 2024”'],
  ['November 25 2024', '2024-11-25 “November 25 2024”'],
  ['25th of November 2024', '2024-11-25 “25th of November 2024”'],
  ['25 Nov. 2024', '2024-11-25 “25 Nov. 2024”'],
  ['on 25 Nov.', '?-11-25 “25 Nov”'],
  ['25-Nov-2024', '2024-11-25 “25-Nov-2024”'],
  ['the 3rd of May', '?-05-03 “3rd of May”'],
  ['Sept 3rd', '?-09-03 “Sept 3rd”'],
  ['2024-11-25', '2024-11-25 “2024-11-25”'],
  ['2024/11/25 notes', '2024-11-25 “2024/11/25”'],
  ['notes-20241125', '2024-11-25 “20241125”'],
  ['25.11.2024', '2024-11-25 “25.11.2024”'],
  ['25/11/2024', '2024-11-25 “25/11/2024”'],
  ['11/25/2024', '2024-11-25 “11/25/2024”'],
  ['am 25.11. um zehn', '?-11-25 “25.11”'],
  ['on Monday Dec 9th, 10:00', '?-12-09 day 1 “Monday Dec 9th”'],
  ['scheduled for **Wednesday, 11th March** -', '?-03-11 day 3 “Wednesday, 11th March”'],
  ['Mon 9 Dec', '?-12-09 day 1 “Mon 9 Dec”'],
  ['Dec 9th (Monday)', '?-12-09 day 1 “Dec 9th (Monday”'],
  ['24th June. Ann mails on the 23rd', '?-06-24 “24th June”', '?-?-23 “the 23rd”'],
  ['will take place on the 22nd', '?-?-22 “the 22nd”'],
  ['in two weeks', '+14 “in two weeks”'],
  ['in 2 weeks', '+14 “in 2 weeks”'],
  ['in a fortnight', '+14 “in a fortnight”'],
  ['two weeks from now', '+14 “two weeks”'],
  ['in 10 days', '+10 “in 10 days”'],
  ['next week', '+7 “next week”'],
  ['next week on Tuesday', '+7 day 2 “next week on Tuesday”'],
  ['in one month', '+1 months “in one month”'],
  ['tomorrow', '+1 “tomorrow”'],
  ['the upcoming Monday', 'day 1 “upcoming Monday”'],
  ['next Tuesday', 'day 2 “next Tuesday”'],
];
for (const [text, ...dates] of stated) {
  test(`a date is read in: ${text}`, () => {
    expect(readDates(text).map((date) => short(text, date))).toEqual(dates);
  });
}

const silent = [
  'OCaml 5.2.1 and 4.14.1',
  'version 25.11.2',
  'we may 2 of us try it',
  'they march 3 times',
  'it took two weeks',
  'two weeks ago it broke',
  'the last two weeks were quiet',
  'RFC 2822 says so',
  'mirage/mirage#228',
  'Ann sat down in the sun and wed Bob',
  '10:00 - 12:00',
  'see 192.168.1.25 there',
  'the second run of 32 Nov',
  'a mayday call',
  'decide 3 things',
  'augment 12 of them',
  '1.2.2024.7 is a version',
];
for (const text of silent) {
  test(`no date is read in: ${text}`, () => {
    expect(readDates(text).map((date) => short(text, date))).toEqual([]);
  });
}

import { expect, test } from '@playwright/test';
import { nextMeeting, upcomingMeetings } from '#app/agenda/next-meeting.ts';
import { sayDay, sayShortly, sayTimes, sayTimesIn, sayWeekday } from '#app/agenda/say-date.ts';
import { everySecondMonday, learnSeries, sayRhythm } from '#app/agenda/series.ts';
import { madeMoment, madeNotes } from './made.ts';

const announced = (date: string, part = {}) => ({
  ...madeMoment(date, part),
  callUrl: null,
  padUrl: null,
});
const notesWithNext = (date: string, next: string, part = {}) =>
  madeNotes(date, { next: announced(next, part) });

test('as the last notes announced it, hours and zone included', () => {
  const hours = { start: '14:00', end: '15:30', timeZone: 'Europe/London' };
  const meeting = nextMeeting(
    [notesWithNext('2024-11-25', '2024-12-10', hours)],
    everySecondMonday,
    '2024-12-01',
  );
  expect(meeting).toMatchObject({ date: '2024-12-10', ...hours, basis: 'announced' });
  expect([meeting.startsAt, meeting.endsAt]).toEqual([
    '2024-12-10T14:00:00Z',
    '2024-12-10T15:30:00Z',
  ]);
  expect(meeting.after).toBe('2024-11-25');
});

test('parts left unsaid are those of the series', () => {
  const notes = [notesWithNext('2024-11-25', '2024-12-10', { start: '09:15' })];
  const meeting = nextMeeting(notes, everySecondMonday, '2024-12-01');
  expect(sayTimes(meeting)).toBe('09:15 - 11:15 CET');
});

for (const [name, next, today, expected] of [
  ['by the rhythm where nothing is announced', null, '2024-12-01', '2024-12-09 rhythm'],
  ['the meeting day itself still counts', null, '2024-12-09', '2024-12-09 rhythm'],
  ['a day that passed without notes gives way', null, '2024-12-10', '2024-12-23 rhythm'],
  ['so does one that was announced', '2024-12-02', '2024-12-12', '2024-12-16 rhythm'],
  ['an archive is not carried into the present', null, '2026-11-22', '2024-12-09 rhythm'],
  ['nor its announcement', '2024-12-11', '2026-11-22', '2024-12-11 announced'],
  [
    'an announcement of the meeting itself is none',
    '2024-11-25',
    '2024-12-01',
    '2024-12-09 rhythm',
  ],
  ['nor is one of a day before', '2024-11-11', '2024-12-01', '2024-12-09 rhythm'],
] as const) {
  test(name, () => {
    const notes = next ? notesWithNext('2024-11-25', next) : madeNotes('2024-11-25');
    const meeting = nextMeeting([notes], everySecondMonday, today);
    expect(`${meeting.date} ${meeting.basis}`).toBe(expected);
  });
}

test('a person has the last word', () => {
  const notes = [notesWithNext('2024-11-25', '2024-12-10')];
  const set = { date: '2024-12-11', start: '16:00', end: '17:00' };
  const meeting = nextMeeting(notes, everySecondMonday, '2024-12-01', set);
  expect(meeting).toMatchObject({ ...set, timeZone: 'Europe/Berlin', basis: 'set' });
});

const london = { start: '14:00', end: '15:30', timeZone: 'Europe/London' };
for (const [name, set, expected] of [
  [
    'a moved meeting keeps the zone that was announced for it',
    { date: '2024-12-11', start: '16:00', end: '17:00' },
    '2024-12-11 16:00 - 17:00 GMT https://meet.example/once',
  ],
  [
    'another zone that is stated wins',
    { date: '2024-12-11', start: '16:00', end: '17:00', timeZone: 'America/New_York' },
    '2024-12-11 16:00 - 17:00 UTC-5 https://meet.example/once',
  ],
  [
    'another meeting than the announced one is as the series has it',
    { date: '2025-01-20' },
    '2025-01-20 10:00 - 12:00 CET null',
  ],
] as const)
  test(name, () => {
    const next = { ...announced('2024-12-10', london), callUrl: 'https://meet.example/once' };
    const notes = [madeNotes('2024-11-25', { next })];
    const meeting = nextMeeting(notes, everySecondMonday, '2024-12-01', set);
    expect(`${meeting.date} ${sayTimes(meeting)} ${meeting.callUrl}`).toBe(expected);
  });

for (const [stated, own, date, expected] of [
  ['Europe/Berlin', 'Europe/Paris', '2024-12-10', 'Europe/Paris'],
  ['Europe/Berlin', 'Europe/Paris', '2024-07-10', 'Europe/Paris'],
  ['-05:00', 'America/New_York', '2024-12-10', 'America/New_York'],
  ['-05:00', 'America/New_York', '2024-07-10', '-05:00'],
  ['+05:30', 'Asia/Kolkata', '2024-07-10', 'Asia/Kolkata'],
  ['Europe/London', 'Europe/Paris', '2024-12-10', 'Europe/London'],
  ['Europe/Berlin', 'Africa/Lagos', '2024-12-10', 'Europe/Berlin'],
] as const)
  test(`${stated} said by a group in ${own} on ${date} means ${expected}`, () => {
    const notes = [notesWithNext('2024-07-01', date, { start: '10:00', timeZone: stated })];
    const series = { ...everySecondMonday, timeZone: own };
    expect(nextMeeting(notes, series, '2024-07-02').timeZone).toBe(expected);
  });

test('without any notes: the next day of the rhythm, today included', () => {
  expect(nextMeeting([], everySecondMonday, '2024-12-09').date).toBe('2024-12-09');
  expect(nextMeeting([], everySecondMonday, '2024-12-10').date).toBe('2024-12-16');
});

test('a meeting moved to a Wednesday is followed by one on a Monday', () => {
  const meeting = nextMeeting([madeNotes('2024-11-27')], everySecondMonday, '2024-11-28');
  expect(meeting.date).toBe('2024-12-09');
});

test('the hours on the wall stay, the instants move with summer time', () => {
  const first = nextMeeting([madeNotes('2025-03-03')], everySecondMonday, '2025-03-04');
  const meetings = upcomingMeetings(first, everySecondMonday, 3);
  expect(meetings.map(({ startsAt }) => startsAt)).toEqual([
    '2025-03-17T09:00:00Z',
    '2025-03-31T08:00:00Z',
    '2025-04-14T08:00:00Z',
  ]);
  expect(meetings.map(sayTimes)).toEqual([
    '10:00 - 12:00 CET',
    '10:00 - 12:00 CEST',
    '10:00 - 12:00 CEST',
  ]);
  expect(meetings.map(({ after }) => after)).toEqual(['2025-03-03', '2025-03-17', '2025-03-31']);
});

test('a meeting over midnight ends on the day after', () => {
  const late = { ...everySecondMonday, start: '23:00', end: '00:30' };
  const meeting = nextMeeting([madeNotes('2024-11-25')], late, '2024-12-01');
  expect(meeting.endsAt).toBe('2024-12-09T23:30:00Z');
});

test('the same hours on other clocks', () => {
  const meeting = nextMeeting([madeNotes('2024-11-25')], everySecondMonday, '2024-12-01');
  expect(sayTimesIn(meeting, 'Asia/Kolkata')).toBe('14:30 - 16:30 Asia/Kolkata');
  expect(sayTimesIn(meeting, 'Pacific/Auckland')).toBe('22:00 - 00:00 Pacific/Auckland');
  expect(sayTimesIn(meeting, 'Pacific/Honolulu')).toBe('Dec 8th 23:00 - 01:00 Pacific/Honolulu');
});

test('a zone known by its offset only is written as one', () => {
  for (const [timeZone, expected] of [
    ['+05:30', '10:00 - 12:00 UTC+5:30'],
    ['-05:00', '10:00 - 12:00 UTC-5'],
    ['+00:00', '10:00 - 12:00 UTC'],
    ['-11:00', '10:00 - 12:00 UTC-11'],
  ] as const) {
    const series = { ...everySecondMonday, timeZone };
    expect(sayTimes(nextMeeting([madeNotes('2024-11-25')], series, '2024-12-01'))).toBe(expected);
  }
});

test('days as the group writes them', () => {
  const days = ['01', '02', '03', '04', '11', '12', '13', '21', '22', '23', '30', '31'];
  expect(days.map((day) => sayDay(`2024-12-${day}`)).join(' ')).toBe(
    'Dec 1st Dec 2nd Dec 3rd Dec 4th Dec 11th Dec 12th Dec 13th Dec 21st Dec 22nd Dec 23rd Dec 30th Dec 31st',
  );
  expect(sayWeekday('2024-12-09')).toBe('Monday Dec 9th');
  expect(sayShortly('2024-11-25', '2024-12-09')).toBe('25 Nov');
  expect(sayShortly('2024-11-25', '2025-01-06')).toBe('25 Nov 2024');
});

const past = (dates: string[], hours: string | null = null) =>
  dates.map((date) => ({
    date,
    start: hours?.slice(0, 5) ?? null,
    end: hours?.slice(6) ?? null,
    timeZone: hours ? 'Europe/London' : null,
  }));
for (const [name, meetings, expected] of [
  ['nothing known', past([]), 'every second Monday, 10:00 - 12:00 Europe/Berlin'],
  [
    'two meetings make no rhythm, but tell the hours',
    past(['2024-03-05', '2024-03-12'], '16:00-17:00'),
    'every second Monday, 16:00 - 17:00 Europe/London',
  ],
  [
    'weekly on Tuesdays',
    past(['2024-03-05', '2024-03-12', '2024-03-19', '2024-03-26'], '16:00-17:00'),
    'every Tuesday, 16:00 - 17:00 Europe/London',
  ],
  [
    'one week left out and one meeting moved change nothing',
    past(['2024-03-05', '2024-03-19', '2024-04-02', '2024-04-30', '2024-05-15', '2024-05-28']),
    'every second Tuesday, 10:00 - 12:00 Europe/Berlin',
  ],
  [
    'habits of long ago are forgotten',
    past([
      ...['2014-01-01', '2014-01-08', '2014-01-15', '2014-01-22', '2014-01-29', '2014-02-05'],
      ...['2024-03-05', '2024-03-19', '2024-04-02', '2024-04-16', '2024-04-30', '2024-05-14'],
    ]),
    'every second Tuesday, 10:00 - 12:00 Europe/Berlin',
  ],
] as const) {
  test(`rhythm: ${name}`, () => {
    const series = learnSeries([...meetings]);
    expect(sayRhythm(series)).toBe(expected);
    expect(learnSeries([...meetings].reverse())).toEqual(series);
  });
}

import { expect, test } from '@playwright/test';
import ICAL from 'ical.js';
import {
  type MeetingEvent,
  meetingUid,
  renderDueDates,
  renderMeetings,
} from '#app/agenda/calendar.ts';
import { meetingOn, upcomingMeetings } from '#app/agenda/next-meeting.ts';
import { everySecondMonday } from '#app/agenda/series.ts';
import { madeTodo } from './made.ts';

const options = {
  name: 'Ring buffer group',
  domain: 'minutes.example.org',
  stamp: '2024-11-26T08:00:00Z',
  sequence: 4,
};
const eventOf = (meeting: MeetingEvent['meeting']): MeetingEvent => ({
  meeting,
  description: null,
  url: null,
});

/** Reads as a calendar program does: zones from the file, each event as an instant. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const zones = calendar.getAllSubcomponents('vtimezone');
  for (const zone of zones) ICAL.TimezoneService.register(zone);
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
}
const instant = (time: ICAL.Time) => time.toJSDate().toISOString().replace('.000Z', 'Z');

for (const timeZone of ['Europe/Berlin', 'America/New_York']) {
  for (const first of ['2024-10-14', '2025-03-03']) {
    test(`${timeZone}: four meetings from ${first} keep their hours across the change of summer time`, () => {
      const series = { ...everySecondMonday, timeZone };
      const next = meetingOn(first, series, 'announced', null);
      const meetings = upcomingMeetings(next, series, 4);
      const events = read(renderMeetings(meetings.map(eventOf), options));
      expect(events.map(({ startDate }) => startDate.toString().slice(11, 16))).toEqual(
        Array(4).fill('10:00'),
      );
      expect(events.map(({ startDate }) => startDate.zone.tzid)).toEqual(Array(4).fill(timeZone));
      expect(events.map(({ startDate }) => instant(startDate))).toEqual(
        meetings.map(({ startsAt }) => startsAt),
      );
      expect(events.map(({ endDate }) => instant(endDate))).toEqual(
        meetings.map(({ endsAt }) => endsAt),
      );
      const offsets = new Set(meetings.map(({ startsAt }) => startsAt.slice(11, 16)));
      expect(offsets.size).toBe(2);
    });
  }
}

test('a zone known by its offset only: calendars get the instant', () => {
  const series = { ...everySecondMonday, timeZone: '+05:30' };
  const meeting = meetingOn('2024-12-09', series, 'announced', null);
  const text = renderMeetings([eventOf(meeting)], options);
  expect(text).not.toContain('TZID');
  const [event] = read(text);
  expect(event?.startDate.zone.tzid).toBe('UTC');
  expect(event && instant(event.startDate)).toBe(meeting.startsAt);
});

test('what is said of the calendar stands before zones and events', () => {
  const meeting = meetingOn('2024-12-09', everySecondMonday, 'rhythm', '2024-11-25');
  const lines = renderMeetings([eventOf(meeting)], options).split('\r\n');
  const first = lines.findIndex((line) => line.startsWith('BEGIN:VTIMEZONE'));
  expect(first).toBeGreaterThan(0);
  for (const name of ['VERSION', 'PRODID', 'METHOD', 'NAME', 'REFRESH-INTERVAL', 'X-PUBLISHED-TTL'])
    expect(
      lines.findIndex((line) => line.startsWith(name)),
      name,
    ).toBeLessThan(first);
  expect(lines.slice(0, 2)).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0']);
  const none = renderDueDates([], null, options).split('\r\n');
  expect(none.indexOf('X-PUBLISHED-TTL:PT12H')).toBe(none.indexOf('END:VCALENDAR') - 1);
  expect(lines.slice(-2)).toEqual(['END:VCALENDAR', '']);
});

test('a moved meeting keeps its UID, the one after it has its own', () => {
  const planned = meetingOn('2024-12-09', everySecondMonday, 'rhythm', '2024-11-25');
  const moved = meetingOn('2024-12-10', everySecondMonday, 'set', '2024-11-25');
  const following = meetingOn('2024-12-23', everySecondMonday, 'rhythm', '2024-12-09');
  const uid = (meeting: typeof planned) => meetingUid(meeting, 'minutes.example.org');
  expect(uid(moved)).toBe(uid(planned));
  expect(uid(following)).not.toBe(uid(planned));
  const [event] = read(renderMeetings([eventOf(moved)], options));
  expect(event?.uid).toBe(uid(planned));
  expect(event?.sequence).toBe(4);
});

test('the same data gives the same file, stamped with the last change', () => {
  const meeting = meetingOn('2024-12-09', everySecondMonday, 'rhythm', '2024-11-25');
  const text = renderMeetings([eventOf(meeting)], options);
  expect(renderMeetings([eventOf(meeting)], options)).toBe(text);
  expect(text).toContain('DTSTAMP:20241126T080000Z\r\n');
  expect(text).toContain('STATUS:TENTATIVE\r\n');
  expect(text.split('\r\n').every((line) => new TextEncoder().encode(line).length <= 75)).toBe(
    true,
  );
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test('call, text and commas arrive whole', () => {
  const series = { ...everySecondMonday, callUrl: 'https://meet.example.org/ring;room,1' };
  const meeting = meetingOn('2024-12-09', series, 'announced', null);
  const description = '## Meeting\n- TODO Jörg: a, b; c\\d [#1]\n';
  const [event] = read(renderMeetings([{ meeting, description, url: null }], options));
  expect(event?.description).toBe(description);
  expect(event?.location).toBe(series.callUrl);
});

test('due dates are whole days of open TODOs, per person or for all', () => {
  const todos = [
    madeTodo({ id: 1, title: 'measure', owners: ['Ilka'], due: '2024-12-09' }),
    madeTodo({ id: 2, title: 'ask', owners: ['Mara'], due: '2024-12-31', status: 'waiting' }),
    madeTodo({ id: 3, title: 'done', owners: ['Ilka'], due: '2024-12-09', status: 'done' }),
    madeTodo({ id: 4, title: 'no date', owners: ['Ilka'] }),
  ];
  const [first, ...none] = read(renderDueDates(todos, 'Ilka', options));
  expect(none).toEqual([]);
  expect(first?.summary).toBe('Ilka: measure');
  expect(first?.startDate.isDate).toBe(true);
  expect([first?.startDate.toString(), first?.endDate.toString()]).toEqual([
    '2024-12-09',
    '2024-12-10',
  ]);
  expect(read(renderDueDates(todos, null, options)).map(({ uid }) => uid)).toEqual([
    'todo-1@minutes.example.org',
    'todo-2@minutes.example.org',
  ]);
});

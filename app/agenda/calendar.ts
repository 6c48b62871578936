/** Meetings or due TODOs in; iCalendar files (RFC 5545) that calendars show and subscribe to, out. */
import ical, {
  type ICalCalendar,
  ICalCalendarMethod,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import { tzlib_get_ical_block } from 'timezones-ical-library';
import type { Todo } from '#app/todos/todo.ts';
import type { AgendaMeeting } from './agenda.ts';

export type CalendarOptions = {
  /** Name of the series, and so of the calendar. */
  name: string;
  /** Right half of every UID; never to change: `minutes.example.org`. */
  domain: string;
  /** RFC 3339 instant of the last change, for DTSTAMP: the same data gives the same file. */
  stamp: string;
  /** Raised with each change, so that calendars take the newer one. */
  sequence: number;
};

/** A meeting and what stands in its description. */
export type MeetingEvent = {
  meeting: AgendaMeeting;
  description: string | null;
  url: string | null;
};

/** One meeting for a file, or all of them for a calendar to subscribe to. */
export function renderMeetings(events: MeetingEvent[], options: CalendarOptions): string {
  const calendar = emptyCalendar(options.name);
  for (const { meeting, description, url } of events) {
    // A zone without a block of rules (`+05:30`) would be a name that no calendar knows.
    const timezone = timeZoneBlock(meeting.timeZone) === null ? 'UTC' : meeting.timeZone;
    calendar.createEvent({
      id: meetingUid(meeting, options.domain),
      sequence: options.sequence,
      stamp: Temporal.Instant.from(options.stamp),
      start: zoned(meeting.startsAt, timezone),
      end: zoned(meeting.endsAt, timezone),
      timezone,
      summary: options.name,
      description: description ?? '',
      location: meeting.callUrl ?? '',
      url: url ?? meeting.callUrl ?? '',
      status: meeting.basis === 'rhythm' ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
    });
  }
  return fileOf(calendar);
}

/**
 * The UID of a meeting is its place behind another: it stays the same when the day is moved.
 * The first meeting of all goes by its own date.
 */
export function meetingUid({ after, date }: AgendaMeeting, domain: string): string {
  return after === null ? `meeting-${date}@${domain}` : `meeting-after-${after}@${domain}`;
}

/**
 * Open and waiting TODOs with a due date as whole days that block no time; `owner` null for all.
 * VTODO would say more, but the calendars people subscribe with (Google, Outlook, most phones)
 * leave it out of a subscription.
 */
export function renderDueDates(
  todos: Todo[],
  owner: string | null,
  options: CalendarOptions,
): string {
  const calendar = emptyCalendar(`${options.name}: due${owner === null ? '' : `, ${owner}`}`);
  for (const todo of todos) {
    if (todo.due === null || (todo.status !== 'open' && todo.status !== 'waiting')) continue;
    if (owner !== null && !todo.owners.includes(owner)) continue;
    const day = Temporal.PlainDate.from(todo.due);
    const owners = todo.owners.length > 0 ? `${todo.owners.join(', ')}: ` : '';
    calendar.createEvent({
      id: `todo-${todo.id}@${options.domain}`,
      sequence: options.sequence,
      stamp: Temporal.Instant.from(options.stamp),
      start: day,
      end: day.add({ days: 1 }),
      allDay: true,
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: `${owners}${todo.title}`,
      description: `TODO #${todo.id}${todo.topic ? `, ${todo.topic}` : ''}`,
    });
  }
  return fileOf(calendar);
}

const twelveHours = 12 * 60 * 60;

function emptyCalendar(name: string): ICalCalendar {
  const calendar = ical({
    name,
    prodId: { company: 'Mirage Minutes', product: 'Minutes', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: twelveHours,
  });
  calendar.timezone({ name: null, generator: timeZoneBlock });
  return calendar;
}

/** RFC 5545 3.6: properties of the calendar stand before its first component. */
function fileOf(calendar: ICalCalendar): string {
  const lines = calendar.toString().trimEnd().split('\r\n');
  const late = lines.filter((line) => refresh.test(line));
  const others = lines.filter((line) => !refresh.test(line));
  const first = others.findIndex((line, at) => at > 0 && line.startsWith('BEGIN:'));
  others.splice(first < 0 ? others.length - 1 : first, 0, ...late);
  return `${others.join('\r\n')}\r\n`;
}
/** Written behind the zones by ical-generator. */
const refresh = /^(?:REFRESH-INTERVAL;|X-PUBLISHED-TTL:)/;

/** Null (the calendar falls back to UTC offsets it knows) for a zone without a name of its own. */
function timeZoneBlock(timeZone: string): string | null {
  if (!namedZone.test(timeZone)) return null;
  const [block] = tzlib_get_ical_block(timeZone);
  return block?.startsWith('BEGIN:VTIMEZONE') ? block : null;
}

/** `Europe/Berlin`; not `UTC`, `+05:30` */
const namedZone = /^[A-Z][A-Za-z_]+\//;

function zoned(instant: string, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone);
}

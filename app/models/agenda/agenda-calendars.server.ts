/** The instant in; calendars to subscribe to, of all meetings or of what one person has due, out. */
import { type MeetingEvent, renderDueDates, renderMeetings } from '#app/agenda/calendar.ts';
import { groupZone, meetingOn, upcomingMeetings } from '#app/agenda/next-meeting.ts';
import { prepared } from '#app/models/prepared.server.ts';
import { getSeries, knownSeries } from '#app/models/series/series.server.ts';
import { findPerson, getPerson } from '#app/models/subjects/people.server.ts';
import { wholeTodos } from '#app/models/todos/todo-view.server.ts';
import { dataVersion } from '#app/models/version.server.ts';
import type { Database } from '#db/open.server.ts';
import { getAgenda } from './agenda.server.ts';
import { planNext } from './next-meeting.server.ts';

/** `origin` begins the addresses of meetings, `domain` ends the UIDs. */
export type CalendarPlace = { now: string; origin: string; domain: string };

const ahead = 12;
const behind = 200;

/** The meetings that were held, the next one with its agenda, and those that follow by the rhythm. */
export function meetingsCalendar(db: Database, place: CalendarPlace): string {
  const { now, origin, domain } = place;
  const planned = planNext(db, now);
  const agenda = getAgenda(db, { now })?.agenda ?? null;
  const coming =
    agenda && planned
      ? upcomingMeetings(agenda.meeting, planned.series, ahead, planned.calledOff)
      : [];
  const next = coming.map((meeting, index): MeetingEvent => {
    if (index > 0) return { meeting, description: null, url: null };
    return { meeting, description: agenda?.markdown ?? null, url: `${origin}/agenda` };
  });
  return renderMeetings([...heldMeetings(db, origin), ...next], {
    name: getSeries(db).series?.name ?? 'Meeting',
    domain,
    stamp: changedAt(db) ?? now,
    sequence: dataVersion(db),
  });
}

type Held = { date: string; start: string | null; end: string | null; timeZone: string | null };

function heldMeetings(db: Database, origin: string): MeetingEvent[] {
  const series = knownSeries(db);
  const held = prepared<Held & { before: string | null }>(
    db,
    `SELECT date, start, "end", time_zone AS timeZone, lag(date) OVER (ORDER BY date) AS before
     FROM meetings ORDER BY date DESC LIMIT ${behind}`,
  ).all();
  return held.reverse().map(({ date, start, end, timeZone, before }) => {
    const hours = {
      ...series,
      ...(start !== null && end !== null ? { start, end } : {}),
      timeZone: timeZone === null ? series.timeZone : groupZone(timeZone, date, series),
    };
    const meeting = meetingOn(date, hours, 'announced', before);
    return { meeting, description: null, url: `${origin}/meetings/${date}` };
  });
}

/** What the person, by slug or any spelling, has to do by a day. Null for nobody known. */
export function dueCalendar(db: Database, name: string, place: CalendarPlace): string | null {
  const slug = findPerson(db, name);
  const person = getPerson(db, slug ?? name);
  if (person === null) return null;
  const spellings = new Set([person.name, ...person.aliases]);
  const todos = wholeTodos(
    db,
    `t.status IN ('open', 'waiting') AND t.key IN (SELECT o.key FROM known_people s
       JOIN todo_owners o ON o.owner = s.folded AND o.status IN ('open', 'waiting') WHERE s.slug = ?) ORDER BY t.id`,
    person.slug,
  ).map((todo) => ({
    ...todo,
    owners: todo.owners.map((owner) => (spellings.has(owner) ? person.name : owner)),
  }));
  return renderDueDates(todos, person.name, {
    name: getSeries(db).series?.name ?? 'Meeting',
    domain: place.domain,
    stamp: changedAt(db) ?? place.now,
    sequence: dataVersion(db),
  });
}

/** The instant of the last change: the same data gives the same file. */
export function changedAt(db: Database): string | null {
  const row = prepared<{ at: string }>(
    db,
    'SELECT changed_at AS at FROM data_version WHERE id = 1',
  ).get();
  return row?.at ?? null;
}

/** Nothing in; all meetings as a calendar to subscribe to out. */
import type { LoaderFunctionArgs } from '@remix-run/node';
import { meetingsCalendar } from '#app/models/agenda/agenda-calendars.server.ts';
import { calendarType, fileAnswer, noAgendaYet, placeOf } from './agenda-place.ts';

export function loader({ context, request }: LoaderFunctionArgs) {
  return fileAnswer(meetingsCalendar(context.db, { now: context.now, ...placeOf(request) }), {
    ...{ name: 'meetings.ics', type: calendarType, isShown: true, missing: noAgendaYet },
  });
}

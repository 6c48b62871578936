/** Nothing in; the next meeting as a calendar file (`.ics`) out. */
import type { LoaderFunctionArgs } from '@remix-run/node';
import { agendaAsCalendar } from '#app/models/agenda/agenda-files.server.ts';
import { calendarType, fileAnswer, noAgendaYet, placeOf } from './agenda-place.ts';

export function loader({ context, request }: LoaderFunctionArgs) {
  const { domain } = placeOf(request);
  return fileAnswer(agendaAsCalendar(context.db, { now: context.now, date: null, domain }), {
    ...{ name: 'meeting.ics', type: calendarType, missing: noAgendaYet },
  });
}

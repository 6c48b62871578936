/** A person's slug in; what she has due as a calendar to subscribe to out. */
import type { LoaderFunctionArgs } from '@remix-run/node';
import { dueCalendar } from '#app/models/agenda/agenda-calendars.server.ts';
import { calendarType, fileAnswer, placeOf } from './agenda-place.ts';

export function loader({ context, params, request }: LoaderFunctionArgs) {
  const slug = params.slug ?? '';
  const place = { now: context.now, ...placeOf(request) };
  return fileAnswer(dueCalendar(context.db, slug, place), {
    ...{ name: `${encodeURIComponent(slug)}.ics`, type: calendarType, isShown: true },
    missing: 'Nobody of this name takes part in any meeting that was imported.',
  });
}

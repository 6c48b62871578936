/** Nothing in; the next agenda as a mail (`.eml`) that any mail program opens out. */
import type { LoaderFunctionArgs } from '@remix-run/node';
import { agendaAsMail } from '#app/models/agenda/agenda-files.server.ts';
import { fileAnswer, mailType, noAgendaYet, placeOf } from './agenda-place.ts';

export function loader({ context, request }: LoaderFunctionArgs) {
  const { domain } = placeOf(request);
  return fileAnswer(agendaAsMail(context.db, { now: context.now, date: null, domain }), {
    ...{ name: 'agenda.eml', type: mailType, missing: noAgendaYet },
  });
}

/** Nothing in; the next agenda as a Markdown file to mail out. */
import type { LoaderFunctionArgs } from '@remix-run/node';
import { getAgenda } from '#app/models/agenda/agenda.server.ts';
import { notFound } from './writer.ts';

export function loader({ context }: LoaderFunctionArgs) {
  const view = getAgenda(context.db, { now: context.now });
  if (view === null) return notFound('There is no agenda before the first meeting is imported.');
  return new Response(view.agenda.markdown, {
    headers: {
      'Content-Type': 'text/markdown; charset=utf-8',
      'Content-Disposition': `inline; filename="agenda-${view.agenda.meeting.date}.md"`,
    },
  });
}

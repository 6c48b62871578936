/** Every page and its address. */
import { index, type RouteConfig, route } from '@remix-run/route-config';

export default [
  index('routes/start.tsx'),
  route('sample', 'routes/sample.ts'),
  route('inbox', 'routes/inbox.tsx'),
  route('inbox/new', 'routes/inbox-new.tsx'),
  route('inbox/:id', 'routes/review.tsx'),
  route('inbox/:id/raw', 'routes/raw-mail.ts'),
  route('meetings', 'routes/meetings.tsx'),
  route('meetings/:date', 'routes/meeting.tsx'),
  route('todos', 'routes/todos.tsx'),
  route('todos/:id', 'routes/todo.tsx'),
  route('people', 'routes/people.tsx'),
  route('people/:slug', 'routes/person.tsx'),
  route('people/:slug.ics', 'routes/person-calendar.ts'),
  route('agenda', 'routes/agenda.tsx'),
  route('agenda.md', 'routes/agenda-markdown.ts'),
  route('agenda.eml', 'routes/agenda-mail.ts'),
  route('agenda.ics', 'routes/agenda-calendar.ts'),
  route('agenda/mails', 'routes/agenda-mails.tsx'),
  route('agenda/mails/:slug.eml', 'routes/agenda-short-mail.ts'),
  route('calendar.ics', 'routes/calendar.ts'),
  route('keys', 'routes/keys.tsx'),
  route('sign-in', 'routes/sign-in.tsx'),
  route('*', 'routes/not-found.tsx'),
] satisfies RouteConfig;

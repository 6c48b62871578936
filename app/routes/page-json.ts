/** A page's address in; what the page shows as JSON out, so that `/todos/12.json` is `/todos/12` for scripts. */
import type { AppLoadContext, LoaderFunctionArgs } from '@remix-run/node';
import { matchPath } from '@remix-run/react';
import { getAgenda } from '#app/models/agenda/agenda.server.ts';
import { getHome } from '#app/models/meetings/home.server.ts';
import { getMeeting, listMeetings } from '#app/models/meetings/meetings.server.ts';
import { search } from '#app/models/search/search.server.ts';
import { getBenchmark, listBenchmarks } from '#app/models/subjects/benchmarks.server.ts';
import { listDecisions } from '#app/models/subjects/decisions.server.ts';
import { findPerson, getPerson, listPeople } from '#app/models/subjects/people.server.ts';
import { getPull, listPulls } from '#app/models/subjects/pulls.server.ts';
import { listQuestions } from '#app/models/subjects/questions.server.ts';
import { getTopic, listTopics } from '#app/models/subjects/topics.server.ts';
import { getTodo, listTodos } from '#app/models/todos/todos.server.ts';
import type { TodoFilter } from '#app/models/views.ts';
import { type PageQuery, pageQuery } from './page-query.ts';
import { aboutOf, filterOf, todoQuery } from './todo-query.ts';
import { notFound } from './writer.ts';

type Asked = {
  db: AppLoadContext['db'];
  now: string;
  params: Record<string, string | undefined>;
  query: PageQuery;
  request: Request;
};

const views: Record<string, (asked: Asked) => unknown> = {
  '/index': ({ db, now }) => getHome(db, now),
  '/meetings': ({ db, query }) => listMeetings(db, { page: query.page }),
  '/meetings/:date': ({ db, params }) => getMeeting(db, params.date ?? ''),
  '/agenda': ({ db, now }) => getAgenda(db, { now })?.agenda ?? null,
  '/todos': ({ db, request }) => listTodos(db, todosAsked(request)),
  '/todos/:id': ({ db, params }) => getTodo(db, Number(params.id)),
  '/people': ({ db }) => listPeople(db),
  '/people/:slug': ({ db, params }) =>
    getPerson(db, params.slug ?? '') ?? getPerson(db, findPerson(db, params.slug ?? '') ?? ''),
  '/topics': ({ db, query }) => listTopics(db, query),
  '/topics/:slug': ({ db, params }) => getTopic(db, params.slug ?? ''),
  '/pulls': ({ db, query }) =>
    listPulls(db, { page: query.page, ...(query.repo ? { repo: query.repo } : {}) }),
  '/pulls/:owner/:name/:number': ({ db, params }) =>
    getPull(db, `${params.owner}/${params.name}`, Number(params.number)),
  '/benchmarks': ({ db, query }) => listBenchmarks(db, { page: query.page }),
  '/benchmarks/:slug': ({ db, params }) => getBenchmark(db, params.slug ?? ''),
  '/decisions': ({ db, query }) => listDecisions(db, listAsked(query)),
  '/questions': ({ db, query }) =>
    listQuestions(db, { ...listAsked(query), answered: query.show === 'answered' }),
  '/search': ({ db, query }) => search(db, query.q, { page: query.page }),
};

export function loader({ context, params, request }: LoaderFunctionArgs) {
  const path = `/${params['*'] ?? ''}`;
  for (const [pattern, view] of Object.entries(views)) {
    const found = matchPath(pattern, path);
    if (!found) continue;
    const { db, now } = context;
    const shown = view({ db, now, params: found.params, query: pageQuery(request), request });
    return shown === null ? notFound(`There is no ${path}.`) : Response.json(shown);
  }
  return notFound(`There is no page ${path}, so there is no JSON of it.`);
}

const listAsked = ({ page, topic }: PageQuery) => ({ page, ...(topic ? { topic } : {}) });

/** As on the page; where it does not say which status, of all. */
function todosAsked(request: Request): TodoFilter {
  const query = todoQuery(request);
  const isAsked = new URL(request.url).searchParams.has('status');
  return { ...(isAsked ? filterOf(query.status) : {}), ...aboutOf(query) };
}

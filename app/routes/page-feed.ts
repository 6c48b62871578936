/** `feed`, `people/hannes` or `topics/dns` in; the Atom feed (RFC 4287) of what happened there out. */
import type { AppLoadContext, LoaderFunctionArgs } from '@remix-run/node';
import { matchPath } from '@remix-run/react';
import { Feed } from 'feed';
import { findPerson, getPerson } from '#app/models/people.server.ts';
import { listTodos } from '#app/models/todos.server.ts';
import { getTopic } from '#app/models/topics.server.ts';
import type { TodoRow } from '#app/models/views.ts';
import { notFound } from './writer.ts';

type Subject = { title: string; path: string; todos: TodoRow[] };

export function loader({ context, params, request }: LoaderFunctionArgs) {
  const path = `/${params['*'] ?? ''}`;
  const subject = subjectOf(context.db, path);
  if (subject === null) return notFound(`There is no feed of ${path}.`);
  const { origin } = new URL(request.url);
  return new Response(feedOf(subject, origin, path), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
}

function subjectOf(db: AppLoadContext['db'], path: string): Subject | null {
  if (path === '/feed') {
    const all = listTodos(db, {
      status: ['open', 'waiting', 'done', 'dropped', 'suggested'],
      perPage: 100,
    });
    return { title: 'Mirage Minutes', path: '/', todos: all.rows };
  }
  const slug = matchPath('/people/:slug', path)?.params.slug;
  if (slug !== undefined) {
    const person = getPerson(db, slug) ?? getPerson(db, findPerson(db, slug) ?? '');
    if (person === null) return null;
    const { openTodos, waitingTodos, suggestedTodos, doneTodos } = person;
    return {
      title: `TODOs of ${person.name}`,
      path: `/people/${person.slug}`,
      todos: [...openTodos, ...waitingTodos, ...suggestedTodos, ...doneTodos],
    };
  }
  const topic = getTopic(db, matchPath('/topics/:slug', path)?.params.slug ?? '');
  return topic && { title: topic.title, path: `/topics/${topic.slug}`, todos: topic.todos };
}

function feedOf({ title, path, todos }: Subject, origin: string, asked: string): string {
  const changed = todos.map((todo) => ({
    todo,
    at: `${todo.closedOn ?? todo.lastSeen}`.slice(0, 10),
  }));
  changed.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : a.todo.id - b.todo.id));
  const feed = new Feed({
    id: `${origin}${path}`,
    title,
    link: `${origin}${path}`,
    updated: new Date(changed[0]?.at ?? '1970-01-01'),
    copyright: '',
    generator: 'Mirage Minutes',
    feedLinks: { atom: `${origin}${asked}.atom` },
  });
  for (const { todo, at } of changed.slice(0, 50)) {
    feed.addItem({
      id: `${origin}/todos/${todo.id}#${todo.status}`,
      link: `${origin}/todos/${todo.id}`,
      title: asHtml(`${wordOf(todo)}: ${todo.title}`),
      description: asHtml(
        `${todo.owners.join(', ') || 'nobody'} · ${todo.topic || 'no topic'} · raised ${todo.firstSeen}`,
      ),
      date: new Date(at),
      published: new Date(todo.firstSeen),
    });
  }
  return feed.atom1();
}

const wordOf = (todo: TodoRow): string => (todo.status === 'open' ? 'TODO' : todo.status);

/** The library marks texts as HTML, so what mails say must not be read as such. */
const asHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

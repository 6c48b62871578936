/** `feed`, `people/hannes` or `topics/dns` in; the Atom feed (RFC 4287) of what happened there out. */
import type { AppLoadContext, LoaderFunctionArgs } from '@remix-run/node';
import { matchPath } from '@remix-run/react';
import { Feed } from 'feed';
import { reasonBesides, whatHappened } from '#app/components/todo/event-words.ts';
import { findPerson, getPerson } from '#app/models/subjects/people.server.ts';
import { getTopic } from '#app/models/subjects/topics.server.ts';
import { type Happened, listHappenings } from '#app/models/todos/happenings.server.ts';
import { notFound } from './writer.ts';

/** `todos`: their numbers; null for all. */
type Subject = { title: string; path: string; todos: number[] | null };

export function loader({ context, params, request }: LoaderFunctionArgs) {
  const path = `/${params['*'] ?? ''}`;
  const subject = subjectOf(context.db, path);
  if (subject === null) return notFound(`There is no feed of ${path}.`);
  const { origin } = new URL(request.url);
  const happenings = listHappenings(context.db, { todos: subject.todos });
  return new Response(feedOf(subject, happenings, origin, path), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
}

function subjectOf(db: AppLoadContext['db'], path: string): Subject | null {
  if (path === '/feed') return { title: 'Mirage Minutes', path: '/', todos: null };
  const slug = matchPath('/people/:slug', path)?.params.slug;
  if (slug !== undefined) {
    const person = getPerson(db, slug) ?? getPerson(db, findPerson(db, slug) ?? '');
    if (person === null) return null;
    const { openTodos, waitingTodos, suggestedTodos, doneTodos } = person;
    return {
      title: `TODOs of ${person.name}`,
      path: `/people/${person.slug}`,
      todos: [...openTodos, ...waitingTodos, ...suggestedTodos, ...doneTodos].map(({ id }) => id),
    };
  }
  const topic = getTopic(db, matchPath('/topics/:slug', path)?.params.slug ?? '');
  const ids = topic?.todos.map(({ id }) => id) ?? [];
  return topic && { title: topic.title, path: `/topics/${topic.slug}`, todos: ids };
}

function feedOf(
  { title, path }: Subject,
  happenings: Happened[],
  origin: string,
  asked: string,
): string {
  const feed = new Feed({
    id: `${origin}${path}`,
    title,
    link: `${origin}${path}`,
    updated: new Date(happenings[0]?.event.at ?? '1970-01-01'),
    copyright: '',
    generator: 'Mirage Minutes',
    feedLinks: { atom: `${origin}${asked}.atom` },
  });
  for (const { todo, title: words, event } of happenings) {
    const { at, kind, by, evidence, correction } = event;
    const said = evidence ? `“${evidence.quote}”` : '';
    const mark = [at, kind, correction ?? evidence?.start ?? ''].join('-');
    feed.addItem({
      id: `${origin}/todos/${todo}#${encodeURIComponent(mark)}`,
      link: `${origin}/todos/${todo}`,
      title: asHtml(`${whatHappened(event)}: ${words}`),
      description: asHtml(
        [said, reasonBesides(event), by === 'notes' ? '' : `said by ${by}`]
          .filter(Boolean)
          .join(' · '),
      ),
      date: new Date(at),
      published: new Date(at),
    });
  }
  return feed.atom1();
}

/** The library marks texts as HTML, so what mails say must not be read as such. */
const asHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

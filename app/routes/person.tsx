/** A person: what has she taken on, and what became of it? */
import { type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Day } from '#app/components/day.tsx';
import { Empty } from '#app/components/empty.tsx';
import { PageHead } from '#app/components/page-head.tsx';
import { Part } from '#app/components/part.tsx';
import { meetingHref, topicHref } from '#app/components/places.ts';
import { counted } from '#app/components/review-words.tsx';
import { Row, Rows } from '#app/components/rows.tsx';
import { TodoRows } from '#app/components/todo-rows.tsx';
import { findPerson, getPerson } from '#app/models/people.server.ts';
import { notFound } from './writer.ts';

export function loader({ context, params }: LoaderFunctionArgs) {
  const name = params.slug ?? '';
  const person = getPerson(context.db, name);
  if (person !== null) return { person, now: context.now };
  const slug = findPerson(context.db, name);
  if (slug !== null && slug !== name) throw redirect(`/people/${slug}`);
  return notFound(`Nobody called ${name} takes part in any meeting that was imported.`);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.person.name ?? 'Nobody'} · Mirage Minutes` },
  ...(data
    ? [
        {
          tagName: 'link',
          rel: 'alternate',
          type: 'application/atom+xml',
          href: `/people/${data.person.slug}.atom`,
        },
      ]
    : []),
];

export default function Person() {
  const { person, now } = useLoaderData<typeof loader>();
  const has =
    person.openTodos.length + person.waitingTodos.length + person.suggestedTodos.length > 0;
  return (
    <>
      <PageHead
        over="People"
        title={`${person.name} has ${headline(person)}`}
        lede={
          <>
            {spellings(person)} ·{' '}
            <a href={`/people/${person.slug}.ics`}>what is due, as a calendar</a> ·{' '}
            <a href={`/people/${person.slug}.atom`}>what happens, as a feed</a>
          </>
        }
      />
      <div className="grid">
        <div className="stack">
          {has ? null : (
            <Empty title="Nothing waits">
              What the notes give to {person.name} is listed here until it is done.
            </Empty>
          )}
          <TodoRows id="open" title="Open" todos={person.openTodos} now={now} hides="owner" />
          <TodoRows
            id="waiting"
            title="Waiting"
            todos={person.waitingTodos}
            now={now}
            hides="owner"
          />
          <TodoRows
            id="suggested"
            title="Suggested"
            todos={person.suggestedTodos}
            now={now}
            hides="owner"
          />
          <TodoRows
            id="done"
            title="Done lately"
            todos={person.doneTodos}
            now={now}
            hides="owner"
          />
          <TodoRows id="raised" title="Raised for others" todos={person.raisedTodos} now={now} />
        </div>
        <div className="stack">
          <Part id="topics" title="Topics" note={person.topics.length}>
            <Rows>
              {person.topics.map((topic) => (
                <Row key={topic.slug} side={counted(topic.items, 'item')}>
                  <a href={topicHref(topic.slug)}>{topic.title}</a>
                </Row>
              ))}
            </Rows>
          </Part>
          <Part id="attended" title="Meetings" note={person.attended.length}>
            <ul className="sheet padded days">
              {person.attended.map(({ date, role }) => (
                <li key={date}>
                  <a href={meetingHref(date)}>
                    <Day date={date} now={now} />
                  </a>
                  {role ? <span className="why"> {role}</span> : null}
                </li>
              ))}
            </ul>
          </Part>
        </div>
      </div>
    </>
  );
}

export { ProblemPage as ErrorBoundary } from './problem-page.tsx';

function headline({ open, suggested }: { open: number; suggested: number }): string {
  const has = open === 0 ? 'nothing open' : counted(open, 'open TODO');
  return suggested > 0 ? `${has}, ${suggested} suggested` : has;
}

function spellings(person: { aliases: string[]; handles: string[]; meetings: number }): string {
  const also = [...person.aliases, ...person.handles.map((handle) => `@${handle}`)];
  const there = `in ${counted(person.meetings, 'meeting')}`;
  return also.length > 0 ? `${there} · also written ${also.join(', ')}` : there;
}

/** A person: what has she taken on, and what became of it? */
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { Empty } from '#app/components/page/empty.tsx';
import { PageHead } from '#app/components/page/page-head.tsx';
import { Part } from '#app/components/page/part.tsx';
import { Row, Rows } from '#app/components/page/rows.tsx';
import { PersonLede, personHas } from '#app/components/subjects/person-lede.tsx';
import { PersonNames } from '#app/components/subjects/person-names.tsx';
import { PersonSaid, type Said } from '#app/components/todo/person-said.tsx';
import { TodoRows } from '#app/components/todo/todo-rows.tsx';
import { counted } from '#app/components/words/counted.ts';
import { Day } from '#app/components/words/day.tsx';
import { meetingHref, topicHref, withQuery } from '#app/components/words/places.ts';
import {
  decidePerson,
  findPerson,
  forgetDecision,
  getPerson,
  joinPeople,
  listNames,
} from '#app/models/subjects/people.server.ts';
import type { PersonView } from '#app/models/subjects/subjects.ts';
import { calledBy } from './people-query.ts';
import { readPersonChange, refusedWith } from './person-form.ts';
import { notFound, writerOf } from './writer.ts';

const missing = 'Nobody of this name takes part in any meeting that was imported.';
const notJoined = 'Nobody else, or more than one, is known by this name.';

export function loader({ context, params, request }: LoaderFunctionArgs) {
  const name = params.slug ?? '';
  const person = getPerson(context.db, name);
  if (person !== null) {
    const canEdit = context.viewer.editor !== null;
    const names = listNames(context.db);
    const others = canEdit ? names.filter((other) => other !== person.name) : [];
    const perhaps = calledBy(person.name, names);
    const said = saidOf(new URL(request.url).searchParams, person.aliases);
    return { person, others, perhaps, said, canEdit, now: context.now };
  }
  const slug = findPerson(context.db, name);
  if (slug !== null && slug !== name) throw redirect(`/people/${slug}`);
  if (calledBy(name, listNames(context.db)).length > 0) {
    throw redirect(withQuery('/people', { called: name }));
  }
  return notFound(`Nobody called ${name} takes part in any meeting that was imported.`);
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const writer = writerOf(context);
  const { db } = context;
  const slug = findPerson(db, params.slug ?? '') ?? notFound(missing);
  const form = await request.formData();
  const read = readPersonChange(form);
  if (read.kind === 'refused') return data({ typed: read.typed }, { status: 400 });
  const { change } = read;
  const back = (done: Record<string, string>) => redirect(withQuery(`/people/${slug}`, done));
  if (change.intent === 'forget') {
    forgetDecision(db, slug, writer);
    return back({ done: 'forgotten' });
  }
  if (change.intent === 'decide') {
    decidePerson(db, slug, change, writer);
    return back({ done: 'kept' });
  }
  const other = findPerson(db, change.other);
  const joined = other === null ? null : getPerson(db, other);
  if (joined === null || !joinPeople(db, slug, joined.slug, writer)) {
    return data({ typed: refusedWith(form, { other: notJoined }) }, { status: 400 });
  }
  return back({ joined: joined.name });
}

/** What was just done here; a name that is none of hers was not joined. */
function saidOf(query: URLSearchParams, aliases: string[]): Said | null {
  const done = query.get('done');
  if (done === 'kept' || done === 'forgotten') return { kind: done };
  const other = query.get('joined');
  return other !== null && aliases.includes(other) ? { kind: 'joined', other } : null;
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
  const { person, others, perhaps, said, canEdit, now } = useLoaderData<typeof loader>();
  const typed = useActionData<typeof action>()?.typed ?? null;
  const has =
    person.openTodos.length + person.waitingTodos.length + person.suggestedTodos.length > 0;
  return (
    <>
      {said === null ? null : <PersonSaid said={said} name={person.name} />}
      <PageHead
        over="People"
        title={`${person.name} has ${personHas(person)}`}
        lede={<PersonLede person={person} perhaps={perhaps} />}
      />
      <div className="grid">
        <div className="stack">
          {has ? null : (
            <Empty title="Nothing waits">
              What the notes give to {person.name} is listed here until it is done.
            </Empty>
          )}
          <TodoRows id="open" title="Open" todos={person.openTodos} now={now} hides="owner" />
          {listsOf(person).map((list) => (
            <TodoRows key={list.below} id={list.below} {...list} now={now} hides="owner" />
          ))}
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
          {canEdit ? <PersonNames {...{ person, others, typed }} /> : null}
        </div>
      </div>
    </>
  );
}

/** As many as a glance takes in; the list of TODOs has those said before. */
const shownSuggested = 10;

function listsOf({ name, suggested, ...person }: PersonView) {
  const all = {
    count: suggested,
    href: withQuery('/todos', { owner: name, status: 'suggested' }),
  };
  const said = person.suggestedTodos.slice(0, shownSuggested);
  return [
    { below: 'waiting', title: 'Waiting', todos: person.waitingTodos },
    { below: 'suggested', title: 'Suggested', todos: said, all },
    { below: 'done', title: 'Done lately', todos: person.doneTodos },
  ] as const;
}

export { ProblemPage as ErrorBoundary } from './problem-page.tsx';

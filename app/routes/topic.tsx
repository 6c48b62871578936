/** A topic through all its meetings: what was said, decided, asked, and what is still owed? */
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { Notice } from '#app/components/page/notice.tsx';
import { PageHead } from '#app/components/page/page-head.tsx';
import { Part } from '#app/components/page/part.tsx';
import { Rows } from '#app/components/page/rows.tsx';
import { personHas } from '#app/components/subjects/person-lede.tsx';
import { SaidLine } from '#app/components/subjects/said-line.tsx';
import { TopicNames } from '#app/components/subjects/topic-names.tsx';
import { TopicNotice, type TopicSaid } from '#app/components/subjects/topic-notice.tsx';
import { TodoRows } from '#app/components/todo/todo-rows.tsx';
import { counted } from '#app/components/words/counted.ts';
import { longDay } from '#app/components/words/dates.ts';
import { meetingHref, topicHref, withQuery } from '#app/components/words/places.ts';
import type { TopicRow, TopicView } from '#app/models/subjects/subjects.ts';
import {
  findTopic,
  getTopic,
  joinTopics,
  listTopics,
  separateTopic,
} from '#app/models/subjects/topics.server.ts';
import { readTopicChange } from './topic-form.ts';
import { notFound, writerOf } from './writer.ts';

const missing = 'No notes have a topic of this name.';
const notJoined = 'There is no other topic of this name; the list of topics has their names.';

export function loader({ context, params, request }: LoaderFunctionArgs) {
  const topic = getTopic(context.db, params.slug ?? '');
  if (topic === null) return notFound(missing);
  const canEdit = context.viewer.editor !== null;
  const others = canEdit ? listTopics(context.db, {}).rows.map(({ title }) => title) : [];
  const query = new URL(request.url).searchParams;
  const separated = query.get('separated');
  const apart = separated === null ? null : findTopic(context.db, separated);
  const said = saidOf(query.get('joined'), topic, apart);
  return { topic, others, said, canEdit, now: context.now };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const writer = writerOf(context);
  const slug = params.slug ?? '';
  const change = readTopicChange(await request.formData());
  if (change?.intent === 'join') {
    const joined = findTopic(context.db, slug)?.title ?? slug;
    if (joinTopics(context.db, slug, change.into, writer)) {
      return redirect(withQuery(topicHref(change.into), { joined }));
    }
  }
  if (change?.intent === 'separate' && separateTopic(context.db, change.title, writer)) {
    return redirect(withQuery(topicHref(slug), { separated: change.title }));
  }
  return data({ typed: change?.intent === 'join' ? change.into : '' }, { status: 400 });
}

/** What was just done here, if it is still so. */
function saidOf(
  joined: string | null,
  { aliases, slug }: TopicView,
  apart: TopicRow | null,
): TopicSaid | null {
  const alias = aliases.find(({ title }) => title === joined);
  if (alias?.isDecided) return { kind: 'joined', other: alias.title };
  return apart === null || apart.slug === slug ? null : { kind: 'separated', other: apart.title };
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `${loaded?.topic.title ?? 'Topic'} · Mirage Minutes` },
  ...(loaded
    ? [
        {
          tagName: 'link',
          rel: 'alternate',
          type: 'application/atom+xml',
          href: `/topics/${loaded.topic.slug}.atom`,
        },
      ]
    : []),
];

export default function TopicPage() {
  const { topic, others, said, canEdit, now } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <>
      {refused ? <Notice kind="warn">{notJoined}</Notice> : null}
      {said === null || refused ? null : (
        <TopicNotice said={said} title={topic.title} canEdit={canEdit} />
      )}
      <PageHead
        over="Topics"
        title={topic.title}
        lede={`${owed(topic)} · in ${counted(topic.meetings, 'meeting')}, last on ${longDay(topic.lastMeeting, now)}`}
      />
      <div className="grid">
        <div className="stack">
          {topic.meetingItems.map((meeting) => (
            <Part
              key={`${meeting.date} ${meeting.title}`}
              id={`m-${meeting.date}-${meeting.items[0]?.span.start ?? 0}`}
              title={<a href={meetingHref(meeting.date)}>{longDay(meeting.date, now)}</a>}
              note={meeting.title === topic.title ? null : meeting.title}
            >
              <Rows>
                {meeting.items.map((item) => (
                  <SaidLine
                    key={`${item.message}${item.span.start}`}
                    said={item}
                    now={now}
                    isBelowMeeting
                  />
                ))}
              </Rows>
            </Part>
          ))}
        </div>
        <div className="stack">
          <TodoRows id="todos" title="TODOs" todos={stillToSee(topic)} now={now} hides="topic" />
          {topic.hasMoreTodos ? (
            <p className="why">
              <a href={withQuery('/todos', { topic: topic.slug, status: 'done' })}>
                All that were done on this topic
              </a>
            </p>
          ) : null}
          <TopicNames
            topic={topic}
            others={others}
            canEdit={canEdit}
            typed={refused?.typed ?? null}
          />
        </div>
      </div>
    </>
  );
}

export { ProblemPage as ErrorBoundary } from './problem-page.tsx';

/** What is closed has its place in the notes beside; only what they do not show stands here too. */
function stillToSee({ todos, meetingItems }: TopicView): TopicView['todos'] {
  const shown = new Set(
    meetingItems.flatMap(({ items }) => items).flatMap(({ named }) => named.map(({ id }) => id)),
  );
  return todos.filter(({ id, closedOn }) => closedOn === null || !shown.has(id));
}

function owed({ open, todos }: { open: number; todos: { status: string }[] }): string {
  const suggested = todos.filter(({ status }) => status === 'suggested').length;
  return personHas({ open, suggested });
}

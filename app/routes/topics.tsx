/** The topics: what does the group talk about, and where is something still open? */
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Empty } from '#app/components/page/empty.tsx';
import { ListRow, ListTable } from '#app/components/page/list-table.tsx';
import { PageHead } from '#app/components/page/page-head.tsx';
import { Pager } from '#app/components/page/pager.tsx';
import { counted } from '#app/components/words/counted.ts';
import { Day } from '#app/components/words/day.tsx';
import { topicHref, withQuery } from '#app/components/words/places.ts';
import { listTopics } from '#app/models/subjects/topics.server.ts';
import { pageQuery } from './page-query.ts';

export function loader({ context, request }: LoaderFunctionArgs) {
  return { topics: listTopics(context.db, pageQuery(request)), now: context.now };
}

export const meta: MetaFunction = () => [{ title: 'Topics · Mirage Minutes' }];

export default function Topics() {
  const { topics, now } = useLoaderData<typeof loader>();
  const open = topics.rows.filter((topic) => topic.open > 0).length;
  const title = open > 0 ? `${counted(open, 'topic')} with something open` : 'What is talked about';
  return (
    <>
      <PageHead over="Topics" title={title} />
      {topics.rows.length === 0 ? (
        <Empty title="No topic yet">
          The headings of imported notes stand here, each through all its meetings.
        </Empty>
      ) : (
        <ListTable
          label="Topics"
          columns={['Topic', 'Open', 'Meetings', 'First', 'Last']}
          numbersFrom={1}
          notOnPhones={['First']}
        >
          {topics.rows.map((topic) => (
            <ListRow
              key={topic.slug}
              head={<a href={topicHref(topic.slug)}>{topic.title}</a>}
              numbers={[
                topic.open,
                topic.meetings,
                <Day key="first" date={topic.firstMeeting} now={now} />,
                <Day key="last" date={topic.lastMeeting} now={now} />,
              ]}
            />
          ))}
        </ListTable>
      )}
      <Pager
        page={topics.page}
        hasNext={topics.hasNext}
        href={(page) => withQuery('/topics', { page })}
      />
    </>
  );
}

export { ProblemPage as ErrorBoundary } from './problem-page.tsx';

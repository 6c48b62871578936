/** The decisions: what was agreed, when, and in which words? */
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Empty } from '#app/components/page/empty.tsx';
import { PageHead } from '#app/components/page/page-head.tsx';
import { Pager } from '#app/components/page/pager.tsx';
import { Rows } from '#app/components/page/rows.tsx';
import { SaidLine } from '#app/components/subjects/said-line.tsx';
import { TopicFilter } from '#app/components/subjects/topic-filter.tsx';
import { withQuery } from '#app/components/words/places.ts';
import { listDecisions } from '#app/models/subjects/decisions.server.ts';
import { pageQuery } from './page-query.ts';

export function loader({ context, request }: LoaderFunctionArgs) {
  const { topic, page } = pageQuery(request);
  const decisions = listDecisions(context.db, { page, ...(topic ? { topic } : {}) });
  return { decisions, topic, now: context.now };
}

export const meta: MetaFunction = () => [{ title: 'Decisions · Mirage Minutes' }];

export default function Decisions() {
  const { decisions, topic, now } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead
        over="Decisions"
        title={topic ? `What was decided about ${topic}` : 'What was decided'}
        lede="Newest first, each with the words of its notes."
      />
      <TopicFilter path="/decisions" topic={topic} />
      {decisions.rows.length === 0 ? (
        <Empty title="No decision was noted">
          Notes that say “Decision:”, “AGREED”, “we decided that …” or “To conclude” are listed
          here.
        </Empty>
      ) : (
        <Rows label="Decisions">
          {decisions.rows.map((decision) => (
            <SaidLine key={`${decision.message}${decision.span.start}`} said={decision} now={now} />
          ))}
        </Rows>
      )}
      <Pager
        page={decisions.page}
        hasNext={decisions.hasNext}
        href={(page) => withQuery('/decisions', { topic, page })}
      />
    </>
  );
}

export { ProblemPage as ErrorBoundary } from './problem-page.tsx';

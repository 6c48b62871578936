/** The benchmarks: what does the group measure, and how often? */
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Empty } from '#app/components/page/empty.tsx';
import { PageHead } from '#app/components/page/page-head.tsx';
import { Pager } from '#app/components/page/pager.tsx';
import { Row, Rows } from '#app/components/page/rows.tsx';
import { counted } from '#app/components/words/counted.ts';
import { Day } from '#app/components/words/day.tsx';
import { benchmarkHref, withQuery } from '#app/components/words/places.ts';
import { listBenchmarks } from '#app/models/subjects/benchmarks.server.ts';
import { pageQuery } from './page-query.ts';

export function loader({ context, request }: LoaderFunctionArgs) {
  const { page } = pageQuery(request);
  return { benchmarks: listBenchmarks(context.db, { page }), now: context.now };
}

export const meta: MetaFunction = () => [{ title: 'Benchmarks · Mirage Minutes' }];

export default function Benchmarks() {
  const { benchmarks, now } = useLoaderData<typeof loader>();
  const { rows, page, hasNext } = benchmarks;
  const isAll = page === 1 && !hasNext;
  return (
    <>
      <PageHead over="Benchmarks" title={headline(rows.length, isAll)} />
      {rows.length === 0 ? (
        <Empty title="Nothing was measured yet">
          Tables in the notes stand here; one that recurs with the same rows and columns is joined
          over its meetings.
        </Empty>
      ) : (
        <Rows label="Benchmarks">
          {rows.map((benchmark) => (
            <Row
              key={benchmark.slug}
              side={counted(benchmark.meetings, 'meeting')}
              why={
                <>
                  {benchmark.topic ? `${benchmark.topic} · ` : ''}last measured{' '}
                  <Day date={benchmark.lastMeeting} now={now} />
                </>
              }
            >
              <a href={benchmarkHref(benchmark.slug)}>
                {benchmark.title}
                {benchmark.unit ? `, in ${benchmark.unit}` : ''}
              </a>
            </Row>
          ))}
        </Rows>
      )}
      <Pager page={page} hasNext={hasNext} href={(at) => withQuery('/benchmarks', { page: at })} />
    </>
  );
}

function headline(count: number, isAll: boolean): string {
  if (!isAll) return 'Tables of numbers';
  return count === 0 ? 'No numbers yet' : `${counted(count, 'table')} of numbers`;
}

export { ProblemPage as ErrorBoundary } from './problem-page.tsx';

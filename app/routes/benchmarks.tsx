/** The benchmarks: what does the group measure, and how often? */
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Day } from '#app/components/day.tsx';
import { Empty } from '#app/components/empty.tsx';
import { PageHead } from '#app/components/page-head.tsx';
import { benchmarkHref } from '#app/components/places.ts';
import { counted } from '#app/components/review-words.tsx';
import { Row, Rows } from '#app/components/rows.tsx';
import { listBenchmarks } from '#app/models/benchmarks.server.ts';

export function loader({ context }: LoaderFunctionArgs) {
  return { benchmarks: listBenchmarks(context.db), now: context.now };
}

export const meta: MetaFunction = () => [{ title: 'Benchmarks · Mirage Minutes' }];

export default function Benchmarks() {
  const { benchmarks, now } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead over="Benchmarks" title={`${counted(benchmarks.length, 'table')} of numbers`} />
      {benchmarks.length === 0 ? (
        <Empty title="Nothing was measured yet">
          Tables in the notes stand here; one that recurs with the same rows and columns is joined
          over its meetings.
        </Empty>
      ) : (
        <Rows label="Benchmarks">
          {benchmarks.map((benchmark) => (
            <Row
              key={benchmark.slug}
              side={counted(benchmark.meetings.length, 'meeting')}
              why={
                <>
                  {benchmark.topic ? `${benchmark.topic} · ` : ''}last measured{' '}
                  <Day date={benchmark.meetings.at(-1) ?? ''} now={now} />
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
    </>
  );
}

export { ProblemPage as ErrorBoundary } from './problem-page.tsx';

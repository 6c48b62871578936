/** A table that recurs: are the numbers better or worse than last time? */
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { Button } from '#app/components/form/button.tsx';
import { ChoiceField } from '#app/components/form/choice-field.tsx';
import { PageHead } from '#app/components/page/page-head.tsx';
import { BenchmarkSeries } from '#app/components/subjects/benchmark-series.tsx';
import { counted } from '#app/components/words/counted.ts';
import { benchmarkHref } from '#app/components/words/places.ts';
import { getBenchmark, setDirection } from '#app/models/subjects/benchmarks.server.ts';
import type { BenchmarkView } from '#app/models/subjects/subjects.ts';
import { notFound, writerOf } from './writer.ts';

const missing = 'No notes hold a table of this name.';
/** A page of hundreds would say no more; the file of all numbers holds the others, too. */
const shownTables = 60;
const formSchema = z.object({ better: z.enum(['up', 'down', 'unit']).catch('unit') });

export function loader({ context, params }: LoaderFunctionArgs) {
  const benchmark = getBenchmark(context.db, params.slug ?? '', { latest: shownTables });
  if (benchmark === null) return notFound(missing);
  return { benchmark, canEdit: context.viewer.editor !== null, now: context.now };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const writer = writerOf(context);
  const slug = params.slug ?? '';
  const { better } = formSchema.parse(Object.fromEntries(await request.formData()));
  const known = setDirection(context.db, slug, better === 'unit' ? null : better, writer);
  return known ? redirect(benchmarkHref(slug)) : notFound(missing);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.benchmark.title ?? 'Benchmark'} · Mirage Minutes` },
];

export default function Benchmark() {
  const { benchmark, canEdit, now } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead
        over={`Benchmarks${benchmark.topic ? ` · ${benchmark.topic}` : ''}`}
        title={`${benchmark.title}: ${verdict(benchmark)}`}
        lede={`Shown in ${counted(benchmark.meetings, 'meeting')}${benchmark.unit ? `, in ${benchmark.unit}` : ''}; ${sense(benchmark)}.`}
      />
      {canEdit ? (
        <form method="post" className="filters row-form">
          <ChoiceField
            id="better"
            name="better"
            label="Better is"
            value={benchmark.isDecided ? (benchmark.better ?? 'unit') : 'unit'}
            choices={[
              { value: 'unit', label: 'as the unit tells' },
              { value: 'up', label: 'higher' },
              { value: 'down', label: 'lower' },
            ]}
          />
          <Button>Save</Button>
        </form>
      ) : null}
      <div className="stack">
        <BenchmarkSeries benchmark={benchmark} now={now} />
        {benchmark.meetings > benchmark.tables.length ? (
          <p className="why">
            The last {benchmark.tables.length} are shown;{' '}
            <a href="/export">the table of all numbers</a> has those before.
          </p>
        ) : null}
      </div>
    </>
  );
}

export { ProblemPage as ErrorBoundary } from './problem-page.tsx';

function verdict({ changes, tables }: BenchmarkView): string {
  if (tables.length < 2) return 'measured once';
  const worse = changes.filter((change) => change.isWorse === true).length;
  const better = changes.filter((change) => change.isWorse === false).length;
  if (worse + better === 0) return 'no better and no worse than last time';
  return [better && `${better} better`, worse && `${worse} worse`].filter(Boolean).join(', ');
}

function sense({ better, isDecided }: BenchmarkView): string {
  if (better === null) return 'which way is better, nobody has said';
  const way = better === 'up' ? 'higher is better' : 'lower is better';
  return isDecided ? way : `${way}, as the unit tells`;
}

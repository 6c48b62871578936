/** The search: where was it said? */
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { SearchForm } from '#app/components/form/search-form.tsx';
import { Empty } from '#app/components/page/empty.tsx';
import { PageHead } from '#app/components/page/page-head.tsx';
import { Pager } from '#app/components/page/pager.tsx';
import { Rows } from '#app/components/page/rows.tsx';
import { HitLine, hitKey } from '#app/components/subjects/hit-line.tsx';
import { withQuery } from '#app/components/words/places.ts';
import { markWords } from '#app/models/search/mark-words.ts';
import { mergeHits } from '#app/models/search/merge-hits.server.ts';
import { search } from '#app/models/search/search.server.ts';
import { pageQuery } from './page-query.ts';

export function loader({ context, request }: LoaderFunctionArgs) {
  const { q, page } = pageQuery(request);
  const all = search(context.db, q, { page });
  const found = { ...all, rows: mergeHits(context.db, all.rows) };
  // A hit without a word looked for is one by its topic: that says why it is here.
  const topics = found.rows.map(({ marks, topic }) =>
    marks.length === 0 && topic !== null ? markWords(topic, found.words).marks : [],
  );
  return { q, found, topics, now: context.now };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.q ? `${data.q} · Search` : 'Search'} · Mirage Minutes` },
];

export default function Search() {
  const { q, found, topics, now } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead over="Search" title="Where was it said?" />
      <SearchForm q={q} />
      <div id="results" aria-live="polite">
        {found.hints.map((hint) => (
          <p key={hint} className="why">
            {hint}
          </p>
        ))}
        {found.rows.length > 0 ? (
          <Rows label={`What was found for ${q}`}>
            {found.rows.map((hit, index) => (
              <HitLine key={hitKey(hit)} hit={hit} inTopic={topics[index] ?? []} now={now} />
            ))}
          </Rows>
        ) : q === '' ? (
          <Empty title="Notes, TODOs, topics, links and whole mails">
            All words must be there, and are found from their first letters and without accents;
            names such as <code>5.2.1</code> or <code>ocaml-solo5#134</code> are found whole. Narrow
            it with{' '}
            {filters.map((filter, index) => (
              <span key={filter}>
                {index === 0 ? '' : index === filters.length - 1 ? ' and ' : ', '}
                <code>{filter}</code>
              </span>
            ))}
            .
          </Empty>
        ) : (
          <Empty title={`Nothing says “${q}”`}>
            Fewer words find more;{' '}
            {found.filters.length > 0
              ? 'so does leaving a filter out.'
              : 'the beginning of a word is enough.'}
          </Empty>
        )}
        <Pager
          page={found.page}
          hasNext={found.hasNext}
          href={(page) => withQuery('/search', { q, page })}
          by="rank"
        />
      </div>
    </>
  );
}

const filters = [
  ...['owner:Ann', 'topic:dns', 'is:open', 'kind:question', 'repo:mirage/mirage'],
  ...['after:2024-01-01', 'before:2024-12-01'],
];

export { ProblemPage as ErrorBoundary } from './problem-page.tsx';

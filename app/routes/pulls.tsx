/** The pull requests and issues: which were discussed, when, and where? */
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button, ButtonLink } from '#app/components/form/button.tsx';
import { TextField } from '#app/components/form/text-field.tsx';
import { Empty } from '#app/components/page/empty.tsx';
import { PageHead } from '#app/components/page/page-head.tsx';
import { Pager } from '#app/components/page/pager.tsx';
import { PullTable } from '#app/components/subjects/pull-table.tsx';
import { counted } from '#app/components/words/counted.ts';
import { withQuery } from '#app/components/words/places.ts';
import { listPulls } from '#app/models/subjects/pulls.server.ts';
import { pageQuery } from './page-query.ts';

export function loader({ context, request }: LoaderFunctionArgs) {
  const { repo, page } = pageQuery(request);
  const pulls = listPulls(context.db, { page, ...(repo ? { repo } : {}) });
  return { pulls, repo, now: context.now };
}

export const meta: MetaFunction = () => [{ title: 'Pull requests · Mirage Minutes' }];

export default function Pulls() {
  const { pulls, repo, now } = useLoaderData<typeof loader>();
  const repos = [...new Set(pulls.rows.map((pull) => pull.repo))].sort();
  const many = pulls.hasNext || pulls.page > 1 ? '' : `${counted(pulls.rows.length, 'link')} in `;
  return (
    <>
      <PageHead
        over="Pull requests and issues"
        title={
          repo
            ? `Discussed in ${repo}`
            : `${many}${repos.length} ${repos.length === 1 ? 'repository' : 'repositories'}`
        }
        lede="Every one that the notes linked; a short reference counts as an issue until some link says that it is a pull request."
      />
      <form className="filters row-form">
        <TextField id="repo" name="repo" label="Repository" value={repo} placeholder="owner/name" />
        <Button>Filter</Button>
        {repo ? (
          <ButtonLink href="/pulls" plain>
            all
          </ButtonLink>
        ) : null}
      </form>
      {pulls.rows.length === 0 ? (
        <Empty title={repo ? `Nothing of ${repo} was discussed` : 'No pull request yet'}>
          What the notes link to on a forge stands here, with each time it was discussed.
        </Empty>
      ) : (
        <div className="stack">
          {repos.map((name) => (
            <PullTable
              key={name}
              repo={name}
              pulls={pulls.rows.filter((pull) => pull.repo === name)}
              now={now}
            />
          ))}
        </div>
      )}
      <Pager
        page={pulls.page}
        hasNext={pulls.hasNext}
        href={(page) => withQuery('/pulls', { repo, page })}
      />
    </>
  );
}

export { ProblemPage as ErrorBoundary } from './problem-page.tsx';

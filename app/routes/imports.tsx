/** Imports of uploaded archives: which were there, and what came of each? */
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ButtonLink } from '#app/components/form/button.tsx';
import { archiveCounts, archiveName, stateWords } from '#app/components/import/archive-words.tsx';
import { Empty } from '#app/components/page/empty.tsx';
import { PageHead } from '#app/components/page/page-head.tsx';
import { Pager } from '#app/components/page/pager.tsx';
import { Row, Rows } from '#app/components/page/rows.tsx';
import { RelativeDate } from '#app/components/words/relative-date.tsx';
import { Tag } from '#app/components/words/tag.tsx';
import { listArchives } from '#app/models/archive/archives.server.ts';
import { pageQuery } from './page-query.ts';

export function loader({ context, request }: LoaderFunctionArgs) {
  const archives = listArchives(context.db, pageQuery(request).page);
  return { archives, now: context.now, canEdit: context.viewer.editor !== null };
}

export const meta: MetaFunction = () => [{ title: 'Imports · Mirage Minutes' }];

export default function Imports() {
  const { archives, now, canEdit } = useLoaderData<typeof loader>();
  const action = canEdit ? (
    <ButtonLink href="/inbox/new" primary>
      Take in an archive
    </ButtonLink>
  ) : null;
  return (
    <>
      <PageHead
        over="Imports"
        title="What was taken in as a whole"
        lede="Archives and folders that were uploaded, or taken in on the command line. Each can be taken out again with one click."
        actions={action}
      />
      {archives.rows.length === 0 ? (
        <Empty title="No archive has been taken in yet" actions={action}>
          Ten years of a mailing list are read in minutes; mails without notes are passed over.
        </Empty>
      ) : (
        <Rows label="Imports">
          {archives.rows.map((archive) => (
            <Row
              key={archive.id}
              side={
                <Tag kind={archive.state === 'done' ? 'done' : 'plain'}>
                  {archive.via === 'command' && archive.state === 'stopped'
                    ? 'not at its end'
                    : stateWords[archive.state]}
                </Tag>
              }
              why={
                <>
                  {archiveCounts(archive.progress)} ·{' '}
                  {archive.via === 'command' ? 'on the command line' : `by ${archive.startedBy}`}{' '}
                  <RelativeDate at={archive.startedAt} now={now} />
                </>
              }
            >
              <a href={`/imports/${archive.id}`}>{archiveName(archive)}</a>
            </Row>
          ))}
        </Rows>
      )}
      <Pager
        page={archives.page}
        hasNext={archives.hasNext}
        href={(page) => `/imports?page=${page}`}
      />
    </>
  );
}

export { ProblemPage as ErrorBoundary } from './problem-page.tsx';

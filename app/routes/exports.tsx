/** In which forms can everything be taken out? */
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { PageHead } from '#app/components/page/page-head.tsx';
import { Row, Rows } from '#app/components/page/rows.tsx';

const files: { href: string; name: string; holds: string; forEditors?: true }[] = [
  {
    href: '/export/everything',
    name: 'Everything (JSON)',
    holds:
      'every mail and all that people decided; "minutes restore" fills an empty database from it',
    forEditors: true,
  },
  { href: '/export/md', name: 'Meetings (Markdown)', holds: 'the minutes of all meetings' },
  { href: '/export/todo.txt', name: 'TODOs (todo.txt)', holds: 'a line for each TODO' },
  { href: '/export/org', name: 'TODOs (Org)', holds: 'by topic, with where they were said' },
  { href: '/export/csv', name: 'TODOs (CSV)', holds: 'a row for each TODO, for a spreadsheet' },
  {
    href: '/export/benchmarks.csv',
    name: 'Benchmarks (CSV)',
    holds: 'a row for each number measured, for a spreadsheet',
  },
];

export function loader({ context }: LoaderFunctionArgs) {
  return { canEdit: context.viewer.editor !== null };
}

export const meta: MetaFunction = () => [{ title: 'Export · Mirage Minutes' }];

export default function Exports() {
  const { canEdit } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead
        over="Export"
        title="Take everything with you"
        lede="Everything that is kept here, in forms that other programs read."
      />
      <Rows label="Files">
        {files
          .filter(({ forEditors }) => canEdit || !forEditors)
          .map(({ href, name, holds }) => (
            <Row key={href} why={holds}>
              <a href={href} download>
                {name}
              </a>
            </Row>
          ))}
      </Rows>
    </>
  );
}

export { ProblemPage as ErrorBoundary } from './problem-page.tsx';

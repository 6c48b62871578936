/** A pull request or issue: what was said about it, when, and what hangs on it? */
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ButtonLink } from '#app/components/form/button.tsx';
import { PageHead } from '#app/components/page/page-head.tsx';
import { Part } from '#app/components/page/part.tsx';
import { Rows } from '#app/components/page/rows.tsx';
import { SaidLine } from '#app/components/subjects/said-line.tsx';
import { TodoRows } from '#app/components/todo/todo-rows.tsx';
import { counted } from '#app/components/words/counted.ts';
import { longDay } from '#app/components/words/dates.ts';
import { getPull } from '#app/models/subjects/pulls.server.ts';
import type { PullRow } from '#app/models/subjects/subjects.ts';
import { notFound, numberOf } from './writer.ts';

const missing = 'No notes link to a pull request or issue of this number.';

export function loader({ context, params }: LoaderFunctionArgs) {
  const repo = `${params.owner ?? ''}/${params.name ?? ''}`;
  const pull = getPull(context.db, repo, numberOf(params.number, missing));
  return pull === null ? notFound(missing) : { pull, now: context.now };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data ? `${data.pull.repo}#${data.pull.number}` : 'Link'} · Mirage Minutes` },
];

export default function Pull() {
  const { pull, now } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead
        over={pull.kind === 'pull' ? 'Pull requests' : 'Issues'}
        title={`${pull.repo}#${pull.number}`}
        lede={`Discussed in ${counted(pull.meetings, 'meeting')}, ${period(pull, now)}.`}
        actions={<ButtonLink href={pull.url}>See it on {new URL(pull.url).hostname}</ButtonLink>}
      />
      <div className="grid">
        <Part id="said" title="What was said" note={pull.items.length}>
          <Rows>
            {pull.items.map((item) => (
              <SaidLine key={`${item.message}${item.span.start}`} said={item} now={now} />
            ))}
          </Rows>
        </Part>
        <TodoRows id="todos" title="TODOs" todos={pull.todos} now={now} />
      </div>
    </>
  );
}

function period({ firstMeeting, lastMeeting }: PullRow, now: string): string {
  if (firstMeeting === lastMeeting) return `on ${longDay(lastMeeting, now)}`;
  return `first on ${longDay(firstMeeting, now)}, last on ${longDay(lastMeeting, now)}`;
}

export { ProblemPage as ErrorBoundary } from './problem-page.tsx';

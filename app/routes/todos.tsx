/** The TODO list: what is owed, by whom, about what? */
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { Button, ButtonLink } from '#app/components/button.tsx';
import { Empty } from '#app/components/empty.tsx';
import { PageHead } from '#app/components/page-head.tsx';
import { Pager } from '#app/components/pager.tsx';
import { withQuery } from '#app/components/places.ts';
import { counted } from '#app/components/review-words.tsx';
import { Rows } from '#app/components/rows.tsx';
import { TextField } from '#app/components/text-field.tsx';
import { TodoLine } from '#app/components/todo-line.tsx';
import { countTodos, listTodos } from '#app/models/todos.server.ts';
import type { TodoCounts, TodoFilter } from '#app/models/views.ts';

const views = [
  'open',
  'waiting',
  'suggested',
  'done',
  'dropped',
  'stale',
  'unowned',
  'reported',
] as const;
type View = (typeof views)[number];
const querySchema = z.object({
  status: z.enum(views).catch('open').default('open'),
  owner: z.string().trim().max(200).catch('').default(''),
  topic: z.string().trim().max(300).catch('').default(''),
  page: z.coerce.number().int().min(1).catch(1).default(1),
});
type Query = z.infer<typeof querySchema>;

export function loader({ context, request }: LoaderFunctionArgs) {
  const query = querySchema.parse(Object.fromEntries(new URL(request.url).searchParams));
  const about = {
    ...(query.owner ? { owner: query.owner } : {}),
    ...(query.topic ? { topic: query.topic } : {}),
  };
  return {
    query,
    todos: listTodos(context.db, { ...about, ...filterOf(query.status), page: query.page }),
    counts: countTodos(context.db, about),
    now: context.now,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data ? headline(data.query, data.counts) : 'TODOs'} · Mirage Minutes` },
];

export default function Todos() {
  const { query, todos, counts, now } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead over="TODOs" title={headline(query, counts)} />
      <form className="filters row-form">
        {query.status === 'open' ? null : (
          <input type="hidden" name="status" value={query.status} />
        )}
        <TextField id="owner" name="owner" label="Person" short value={query.owner} />
        <TextField id="topic" name="topic" label="Topic" short value={query.topic} />
        <Button>Filter</Button>
        {query.owner || query.topic ? (
          <ButtonLink href={withQuery('/todos', { status: query.status })} plain>
            all
          </ButtonLink>
        ) : null}
      </form>
      <nav className="tabs" aria-label="Status">
        {views.map((view) => (
          <a
            key={view}
            href={withQuery('/todos', { ...query, status: view, page: null })}
            aria-current={view === query.status ? 'true' : undefined}
          >
            {names[view]} {countOf(view, counts)}
          </a>
        ))}
      </nav>
      {todos.rows.length > 0 ? (
        <Rows label={headline(query, counts)}>
          {todos.rows.map((todo) => (
            <TodoLine key={todo.id} todo={todo} now={now} />
          ))}
        </Rows>
      ) : (
        <Empty title={`No TODO here is ${names[query.status]}`}>
          TODOs come from the notes: what is marked as one is tracked from its first mention until
          it is done or dropped. Other lists are one click away above.
        </Empty>
      )}
      <Pager
        page={todos.page}
        hasNext={todos.hasNext}
        href={(page) => withQuery('/todos', { ...query, page })}
      />
    </>
  );
}

export { ProblemPage as ErrorBoundary } from './problem-page.tsx';

const names: Record<View, string> = {
  open: 'open',
  waiting: 'waiting',
  suggested: 'suggested',
  done: 'done',
  dropped: 'dropped',
  stale: 'stale',
  unowned: 'without owner',
  reported: 'reported done',
};

const countOf = (view: View, counts: TodoCounts): number => {
  if (view === 'unowned') return counts.needsOwner;
  return view === 'reported' ? counts.proposed : counts[view];
};

function filterOf(view: View): TodoFilter {
  if (view === 'stale') return { stale: true };
  if (view === 'unowned') return { needsOwner: true };
  if (view === 'reported') return { proposed: true };
  return { status: [view] };
}

function headline(query: Query, counts: TodoCounts): string {
  const what = `${counted(countOf(query.status, counts), 'TODO')} ${names[query.status]}`;
  const whose = query.owner ? ` for ${query.owner}` : '';
  return `${what}${whose}${query.topic ? ` in ${query.topic}` : ''}`;
}

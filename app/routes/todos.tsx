/** The TODO list: what is owed, by whom, about what? */
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button, ButtonLink } from '#app/components/form/button.tsx';
import { TextField } from '#app/components/form/text-field.tsx';
import { Empty } from '#app/components/page/empty.tsx';
import { PageHead } from '#app/components/page/page-head.tsx';
import { Pager } from '#app/components/page/pager.tsx';
import { Rows } from '#app/components/page/rows.tsx';
import { TodoLine } from '#app/components/todo/todo-line.tsx';
import { counted } from '#app/components/words/counted.ts';
import { withQuery } from '#app/components/words/places.ts';
import { countTodos, listTodos } from '#app/models/todos/todos.server.ts';
import type { TodoCounts } from '#app/models/views.ts';
import {
  aboutOf,
  filterOf,
  type TodoQuery,
  type TodoView,
  todoQuery,
  todoViews,
} from './todo-query.ts';

export function loader({ context, request }: LoaderFunctionArgs) {
  const query = todoQuery(request);
  return {
    query,
    todos: listTodos(context.db, { ...filterOf(query.status), ...aboutOf(query) }),
    counts: countTodos(context.db, aboutOf(query)),
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
        {todoViews.map((view) => (
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
            <TodoLine
              key={todo.id}
              {...{ todo, now, ...(query.status === 'open' ? {} : { below: query.status }) }}
            />
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

const names: Record<TodoView, string> = {
  open: 'open',
  waiting: 'waiting',
  suggested: 'suggested',
  done: 'done',
  dropped: 'dropped',
  stale: 'stale',
  unowned: 'without owner',
  reported: 'reported done',
};

const countOf = (view: TodoView, counts: TodoCounts): number => {
  if (view === 'unowned') return counts.needsOwner;
  return view === 'reported' ? counts.proposed : counts[view];
};

function headline(query: TodoQuery, counts: TodoCounts): string {
  const count = countOf(query.status, counts);
  const what = `${count === 0 ? 'No TODOs' : counted(count, 'TODO')} ${names[query.status]}`;
  const whose = query.owner ? ` for ${query.owner}` : '';
  return `${what}${whose}${query.topic ? ` in ${query.topic}` : ''}`;
}

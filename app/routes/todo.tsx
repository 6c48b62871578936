/** A TODO: where was it said, by whom, and what became of it? */
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { historyOf } from '#app/components/history.tsx';
import { MarkdownText } from '#app/components/markdown-text.tsx';
import { Notice } from '#app/components/notice.tsx';
import { Owner } from '#app/components/owner.tsx';
import { PageHead } from '#app/components/page-head.tsx';
import { Part } from '#app/components/part.tsx';
import { personHref } from '#app/components/places.ts';
import { counted } from '#app/components/review-words.tsx';
import { Sheet } from '#app/components/sheet.tsx';
import { Tag } from '#app/components/tag.tsx';
import { Timeline } from '#app/components/timeline.tsx';
import { TodoForms } from '#app/components/todo-forms.tsx';
import { decideTodo, getTodo } from '#app/models/todos.server.ts';
import { readDecision } from './decision-form.ts';
import { notFound, numberOf, writerOf } from './writer.ts';

const missing = 'No TODO has this number.';

export function loader({ context, params }: LoaderFunctionArgs) {
  const todo = getTodo(context.db, numberOf(params.id, missing));
  if (todo === null) return notFound(missing);
  return { todo, now: context.now, canEdit: context.viewer.editor !== null };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const writer = writerOf(context);
  const id = numberOf(params.id, missing);
  const read = readDecision(await request.formData());
  if (read.kind === 'refused') return data({ said: null, typed: read.typed }, { status: 400 });
  const decided = decideTodo(context.db, id, read.decision, { reason: read.reason, ...writer });
  if (decided.kind === 'refused') {
    return data({ said: decided.because, typed: null }, { status: 400 });
  }
  return redirect(`/todos/${id}`);
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `${loaded ? `TODO ${loaded.todo.id}: ${loaded.todo.title}` : 'TODO'} · Mirage Minutes` },
];

export default function TodoPage() {
  const { todo, now, canEdit } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <>
      {refused?.said ? <Notice kind="warn">{refused.said}</Notice> : null}
      <PageHead
        over={`TODO ${todo.id}${todo.topic ? ` · ${todo.topic}` : ''}`}
        title={<MarkdownText text={todo.title} />}
        lede={
          <>
            <Tag kind={todo.status === 'open' ? 'todo' : tagOf(todo.status)}>{todo.status}</Tag>{' '}
            <Owner names={todo.owners} needsOwner={todo.needsOwner} href={personHref} />
            {todo.closedOn ? '' : ` · open for ${counted(todo.meetingsOpen, 'meeting')}`}
          </>
        }
      />
      <div className="grid">
        <Part id="history" title="What became of it" note={`${todo.history.length}`}>
          <Sheet padded>
            <Timeline label="History" happenings={historyOf(todo, now)} />
          </Sheet>
        </Part>
        {canEdit ? <TodoForms todo={todo} typed={refused?.typed ?? null} /> : null}
      </div>
    </>
  );
}

export { ProblemPage as ErrorBoundary } from './problem-page.tsx';

const tagOf = (status: 'suggested' | 'waiting' | 'done' | 'dropped') =>
  status === 'dropped' ? ('plain' as const) : status;

/** A TODO: where was it said, by whom, and what became of it? */
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { Notice } from '#app/components/page/notice.tsx';
import { PageHead } from '#app/components/page/page-head.tsx';
import { Part } from '#app/components/page/part.tsx';
import { Sheet } from '#app/components/page/sheet.tsx';
import { CorrectionList } from '#app/components/review/correction-list.tsx';
import { historyOf } from '#app/components/todo/history.tsx';
import { Timeline } from '#app/components/todo/timeline.tsx';
import { AskedByNotes, CameBack, MaybeSame } from '#app/components/todo/todo-asked.tsx';
import { TodoForms } from '#app/components/todo/todo-forms.tsx';
import { CompareTodos, TodoSame } from '#app/components/todo/todo-same.tsx';
import { TodoSplit } from '#app/components/todo/todo-split.tsx';
import { TodoTerms } from '#app/components/todo/todo-terms.tsx';
import { TodoTick } from '#app/components/todo/todo-tick.tsx';
import { asTitle } from '#app/components/words/as-title.ts';
import { counted } from '#app/components/words/counted.ts';
import { MarkdownText } from '#app/components/words/markdown-text.tsx';
import { Owner } from '#app/components/words/owner.tsx';
import { personHref } from '#app/components/words/places.ts';
import { Tag } from '#app/components/words/tag.tsx';
import { undoCorrection } from '#app/models/inbox/inbox.server.ts';
import { listNames } from '#app/models/subjects/people.server.ts';
import { findTwins } from '#app/models/todos/todo-twins.server.ts';
import { decideTodo, getTodo } from '#app/models/todos/todos.server.ts';
import { backWith } from './back.ts';
import { readDecision, readUndo } from './decision-form.ts';
import { notFound, numberOf, writerOf } from './writer.ts';

const missing = 'No TODO has this number.';

export function loader({ context, params, request }: LoaderFunctionArgs) {
  const asked = numberOf(params.id, missing);
  const todo = getTodo(context.db, asked);
  if (todo === null) return notFound(missing);
  // A number that was joined to another leads there, so that what is said next is about that one.
  if (todo.id !== asked) throw redirect(`/todos/${todo.id}${new URL(request.url).search}`);
  const { db, now } = context;
  const canEdit = context.viewer.editor !== null;
  const query = new URL(request.url).searchParams;
  const words = query.get('find');
  const rows = canEdit && words !== null ? findTwins(db, todo.id, { words }) : null;
  return {
    ...{ todo, now, canEdit },
    twins: rows && { words: words ?? '', rows },
    other: query.has('with') ? getTodo(db, Number(query.get('with'))) : null,
    people: canEdit ? listNames(db) : [],
    maybe: todo.maybe && getTodo(db, todo.maybe.todo),
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const writer = writerOf(context);
  const id = numberOf(params.id, missing);
  const form = await request.formData();
  const undone = readUndo(form);
  if (undone !== null) {
    undoCorrection(context.db, undone, writer);
    return redirect(backWith(form, `/todos/${id}`, null));
  }
  const read = readDecision(form);
  if (read.kind === 'refused') return data({ said: null, typed: read.typed }, { status: 400 });
  const decided = decideTodo(context.db, id, read.decision, { reason: read.reason, ...writer });
  if (decided.kind === 'refused') {
    return data({ said: decided.because, typed: null }, { status: 400 });
  }
  return redirect(backWith(form, `/todos/${id}`, decided.correction.id));
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  {
    title: `${loaded ? `TODO ${loaded.todo.id}: ${asTitle(loaded.todo.title)}` : 'TODO'} · Mirage Minutes`,
  },
];

export default function TodoPage() {
  const { todo, now, canEdit, people, twins, other, maybe } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <>
      {refused?.said ? <Notice kind="warn">{refused.said}</Notice> : null}
      <PageHead
        over={`TODO ${todo.id}${todo.topic ? ` · ${todo.topic}` : ''}`}
        title={<MarkdownText text={asTitle(todo.title)} />}
        lede={
          <>
            <Tag kind={todo.status === 'open' ? 'todo' : tagOf(todo.status)}>{todo.status}</Tag>{' '}
            <Owner names={todo.owners} needsOwner={todo.needsOwner} href={personHref} />
            {todo.closedOn || todo.status === 'suggested'
              ? ''
              : ` · open for ${counted(todo.meetingsOpen, 'meeting')}`}
            <TodoTerms todo={todo} now={now} />
          </>
        }
        actions={canEdit ? <TodoTick todo={todo} /> : null}
      />
      {canEdit ? (
        <div className="stack review-before">
          <AskedByNotes todo={todo} />
          <MaybeSame todo={todo} other={maybe} now={now} />
          <CameBack todo={todo} now={now} />
          {other && other.id !== todo.id ? (
            <CompareTodos todo={todo} other={other} now={now} />
          ) : null}
        </div>
      ) : null}
      <div className="grid">
        <div className="stack">
          <Part id="history" title="What became of it" note={`${todo.history.length}`}>
            <Sheet padded>
              <Timeline label="History" happenings={historyOf(todo, now)} />
            </Sheet>
          </Part>
          <CorrectionList corrections={todo.corrections} now={now} canEdit={canEdit} />
        </div>
        {canEdit ? (
          <div className="stack no-print">
            <TodoForms todo={todo} people={people} typed={refused?.typed ?? null} now={now} />
            <TodoSame todo={todo} twins={twins} now={now}>
              <TodoSplit todo={todo} typed={refused?.typed ?? null} />
            </TodoSame>
          </div>
        ) : null}
      </div>
    </>
  );
}

export { ProblemPage as ErrorBoundary } from './problem-page.tsx';

const tagOf = (status: 'suggested' | 'waiting' | 'done' | 'dropped') =>
  status === 'dropped' ? ('plain' as const) : status;

/** The questions: which wait for an answer, and who asked when? */
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { Button } from '#app/components/form/button.tsx';
import { Empty } from '#app/components/page/empty.tsx';
import { Notice } from '#app/components/page/notice.tsx';
import { PageHead } from '#app/components/page/page-head.tsx';
import { Pager } from '#app/components/page/pager.tsx';
import { Rows } from '#app/components/page/rows.tsx';
import { SaidLine } from '#app/components/subjects/said-line.tsx';
import { TopicFilter } from '#app/components/subjects/topic-filter.tsx';
import { shortDay } from '#app/components/words/dates.ts';
import { withQuery, wordsHref } from '#app/components/words/places.ts';
import { listQuestions, setAnswered } from '#app/models/subjects/questions.server.ts';
import type { QuestionRow } from '#app/models/subjects/subjects.ts';
import type { Page } from '#app/models/views.ts';
import { pageQuery } from './page-query.ts';
import { writerOf } from './writer.ts';

const formSchema = z.object({
  message: z.string().regex(/^[0-9a-f]{64}$/),
  start: z.coerce.number().int().min(0),
  end: z.coerce.number().int().min(0),
  answered: z.enum(['yes', 'no']),
});

export function loader({ context, request }: LoaderFunctionArgs) {
  const query = pageQuery(request);
  const answered = query.show === 'answered';
  const questions = listQuestions(context.db, {
    answered,
    page: query.page,
    ...(query.topic ? { topic: query.topic } : {}),
  });
  const canEdit = context.viewer.editor !== null;
  return { questions, answered, topic: query.topic, canEdit, now: context.now };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const writer = writerOf(context);
  const read = formSchema.safeParse(Object.fromEntries(await request.formData()));
  if (!read.success) return data({ said: 'That question is not known any more.' }, { status: 400 });
  const { message, start, end, answered } = read.data;
  const said = { message, span: { start, end } };
  const done = setAnswered(context.db, said, answered === 'yes', { reason: null, ...writer });
  if (!done) return data({ said: 'That question is not known any more.' }, { status: 404 });
  return redirect(answered === 'yes' ? '/questions?settled=1' : '/questions');
}

export const meta: MetaFunction = () => [{ title: 'Questions · Mirage Minutes' }];

export default function Questions() {
  const { questions, answered, topic, canEdit, now } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const show = answered ? 'answered' : '';
  return (
    <>
      {refused ? <Notice kind="warn">{refused.said}</Notice> : null}
      <PageHead
        over="Questions"
        title={answered ? 'What was answered' : waiting(questions)}
        lede="The open ones are asked again on the next agenda."
      />
      <TopicFilter path="/questions" topic={topic} show={show} />
      <nav className="tabs" aria-label="Questions">
        <a href={withQuery('/questions', { topic })} aria-current={answered ? undefined : 'true'}>
          open
        </a>
        <a
          href={withQuery('/questions', { topic, show: 'answered' })}
          aria-current={answered ? 'true' : undefined}
        >
          answered
        </a>
      </nav>
      {questions.rows.length === 0 ? (
        <Empty title={answered ? 'No answer was noted' : 'Everything that was asked is settled'}>
          A sentence that ends in a question mark, or opens with “question:”, is asked here until
          somebody answers.
        </Empty>
      ) : (
        <Rows label="Questions">
          {questions.rows.map((question) => (
            <SaidLine
              key={question.id}
              said={question}
              now={now}
              side={canEdit ? <Settle question={question} /> : null}
              why={<Answered question={question} now={now} />}
            />
          ))}
        </Rows>
      )}
      <Pager
        page={questions.page}
        hasNext={questions.hasNext}
        href={(page) => withQuery('/questions', { topic, show, page })}
      />
    </>
  );
}

/** How many there are, where one page holds them all. */
function waiting({ rows, page, hasNext }: Page<QuestionRow>): string {
  if (page > 1 || hasNext) return 'What waits for an answer';
  if (rows.length === 0) return 'No question is open';
  return rows.length === 1
    ? 'One question waits for an answer'
    : `${rows.length} questions wait for an answer`;
}

export { ProblemPage as ErrorBoundary } from './problem-page.tsx';

function Answered(props: { question: QuestionRow; now: string }) {
  const { answer, answered, answeredBy } = props.question;
  if (answeredBy) return <> · settled by {answeredBy}</>;
  if (!answer || answered) return null;
  const { isLikely, ...place } = answer;
  return (
    <>
      {isLikely ? ' · perhaps answered on ' : ' · answered on '}
      <a href={wordsHref(place)}>{shortDay(answer.meeting, props.now)}</a>
    </>
  );
}

function Settle(props: { question: QuestionRow }) {
  const { message, span, answer, text } = props.question;
  const answered = props.question.answered || (answer !== null && !answer.isLikely);
  return (
    <form method="post" data-in-place="" className="acts">
      <input type="hidden" name="message" value={message} />
      <input type="hidden" name="start" value={span.start} />
      <input type="hidden" name="end" value={span.end} />
      <Button plain name="answered" value={answered ? 'no' : 'yes'}>
        {answered ? 'ask again' : 'settle'}
        <span className="visually-hidden">: {text}</span>
      </Button>
    </form>
  );
}

/** A TODO in; what the notes could not settle about it, asked until a person answers, out. */

import { Button } from '#app/components/form/button.tsx';
import { FactForm } from '#app/components/form/fact-form.tsx';
import { Day } from '#app/components/words/day.tsx';
import { MarkdownText } from '#app/components/words/markdown-text.tsx';
import type { TodoRow, TodoView } from '#app/models/views.ts';
import type { Status } from '#app/todos/todo.ts';

/** Notes say what became of it, or only that somebody means to do it. */
export function AskedByNotes(props: { todo: TodoView }) {
  const { proposal, status } = props.todo;
  if (proposal === null && status !== 'suggested') return null;
  const [intent, yes, no] = proposal
    ? (['proposal', 'Confirm', 'Not yet'] as const)
    : (['suggestion', 'Accept it as a TODO', 'Not a TODO'] as const);
  return (
    <div className="notice ask">
      <span>
        {proposal ? (
          <>
            {proposalWords(proposal.status)}: “
            <MarkdownText text={proposal.because} />”
          </>
        ) : (
          'The notes promise it without calling it a TODO.'
        )}
      </span>
      <span className="actions">
        <FactForm intent={intent} span={null} hidden={{ accept: 'yes' }}>
          <Button small>{yes}</Button>
        </FactForm>
        <FactForm intent={intent} span={null} hidden={{ accept: 'no' }}>
          <Button small>{no}</Button>
        </FactForm>
      </span>
    </div>
  );
}

const proposalWords = (status: Status | null): string =>
  status ? `Reported ${status}` : 'Said to be taken over';

/** It may be another one. */
export function MaybeSame(props: { todo: TodoView; other: TodoRow | null; now: string }) {
  const { maybe } = props.todo;
  const { other } = props;
  if (maybe === null || other === null) return null;
  return (
    <div className="notice warn ask">
      <span>
        The same as <a href={`/todos/${other.id}`}>TODO {other.id}</a>, “
        <MarkdownText text={other.title} />
        ”, {other.closedOn ? 'closed' : 'open'} since{' '}
        <Day date={other.closedOn ?? other.firstSeen} now={props.now} />?{' '}
        <span className="why">{maybe.because}</span>
      </span>
      <span className="actions">
        <FactForm intent="maybe" span={null} hidden={{ accept: 'yes' }}>
          <Button small label={`The same as TODO ${other.id}`}>
            Same
          </Button>
        </FactForm>
        <FactForm intent="maybe" span={null} hidden={{ accept: 'no' }}>
          <Button small label={`Not the same as TODO ${other.id}`}>
            New
          </Button>
        </FactForm>
        <a href={`/todos/${props.todo.id}?with=${other.id}`}>compare</a>
      </span>
    </div>
  );
}

/** It was closed and named again: taken for the same until somebody says otherwise. */
export function CameBack(props: { todo: TodoView; now: string }) {
  const { comeback } = props.todo;
  if (comeback === null) return null;
  const { was, closedOn, meeting, isReopened } = comeback;
  return (
    <div className="notice warn ask">
      <span>
        It was {was}
        {closedOn ? (
          <>
            {' on '}
            <Day date={closedOn} now={props.now} />
          </>
        ) : null}
        , and named again on <Day date={meeting} now={props.now} />:{' '}
        {isReopened ? 'reopened, or a new one?' : 'is that a new one?'}
      </span>
      <span className="actions">
        {isReopened ? (
          <FactForm intent="comeback" span={null} hidden={{ accept: 'yes' }}>
            <Button small>Reopened</Button>
          </FactForm>
        ) : null}
        <FactForm intent="comeback" span={null} hidden={{ accept: 'no' }}>
          <Button small>A new one</Button>
        </FactForm>
      </span>
    </div>
  );
}

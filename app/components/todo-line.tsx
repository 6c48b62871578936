/** A tracked TODO in; the row that says what, who, since when and why it stands there, out. */
import type { TodoRow } from '#app/models/views.ts';
import { Day } from './day.tsx';
import { linkName } from './link-name.ts';
import { MarkdownText } from './markdown-text.tsx';
import { Owner } from './owner.tsx';
import { personHref, wordsHref } from './places.ts';
import { Row } from './rows.tsx';
import { StatusChange } from './status-change.tsx';
import { StatusMark } from './status-mark.tsx';
import { Tag } from './tag.tsx';
import { TodoTerms } from './todo-terms.tsx';

export function TodoLine(props: { todo: TodoRow; now: string; hidesTopic?: boolean }) {
  const { todo, now } = props;
  return (
    <Row
      id={`todo-${todo.id}`}
      mark={<StatusMark todo={todo} />}
      side={<Side todo={todo} />}
      why={<Story todo={todo} now={now} hidesTopic={props.hidesTopic ?? false} />}
      below={<StatusChange todo={todo} />}
    >
      <a href={`/todos/${todo.id}`}>
        <MarkdownText text={todo.title} isInLink />
      </a>
    </Row>
  );
}

function Side(props: { todo: TodoRow }) {
  const { todo } = props;
  if (todo.proposal) return <Tag kind="decision">{proposalWord(todo)}</Tag>;
  if (todo.status === 'suggested') return <Tag kind="suggested">suggested</Tag>;
  if (todo.status === 'waiting') return <Tag kind="waiting">waiting</Tag>;
  if (todo.status === 'done' || todo.status === 'dropped') {
    return <Tag kind={todo.status === 'done' ? 'done' : 'plain'}>{todo.status}</Tag>;
  }
  if (todo.isStale) return <Tag kind="warn">stale</Tag>;
  if (todo.tentative) return <Tag kind="warn">tentative</Tag>;
  return <Owner names={todo.owners} needsOwner={todo.needsOwner} href={personHref} />;
}

const proposalWord = (todo: TodoRow): string =>
  todo.proposal?.status ? `reported ${todo.proposal.status}` : 'said to be taken over';

function Story(props: { todo: TodoRow; now: string; hidesTopic: boolean }) {
  const { todo, now } = props;
  const isClosed = todo.closedOn !== null;
  const isOwed = !isClosed && todo.status !== 'suggested';
  return (
    <>
      {isSideOwner(todo) ? null : (
        <>
          <Owner names={todo.owners} needsOwner={todo.needsOwner} href={personHref} />
          {todo.owners.length > 0 || todo.needsOwner ? ' · ' : ''}
        </>
      )}
      {todo.status === 'suggested' ? 'said' : 'raised'} <Day date={todo.firstSeen} now={now} />
      {todo.lastMention ? (
        <>
          {' '}
          (
          <a href={wordsHref(todo.lastMention)}>
            words<span className="visually-hidden"> of TODO {todo.id}</span>
          </a>
          )
        </>
      ) : null}
      {props.hidesTopic || todo.topic === '' ? '' : ` in ${todo.topic}`}
      {todo.closedOn ? (
        <>
          {' · closed '}
          <Day date={todo.closedOn} now={now} />
        </>
      ) : null}
      {isOwed && todo.meetingsOpen > 1 ? ` · open for ${todo.meetingsOpen} meetings` : ''}
      {!isClosed && todo.meetingsSilent > 1
        ? ` · not mentioned for ${todo.meetingsSilent} meetings`
        : ''}
      <TodoTerms todo={todo} now={now} />
      {todo.proposal ? (
        <>
          {' · '}
          <MarkdownText text={todo.proposal.because} />
        </>
      ) : null}{' '}
      {todo.links.map((link) => (
        <span key={link.url}>
          <Tag kind="link" code href={link.url}>
            {linkName(link)}
          </Tag>{' '}
        </span>
      ))}
    </>
  );
}

const isSideOwner = (todo: TodoRow): boolean =>
  todo.proposal === null && todo.status === 'open' && !todo.isStale && !todo.tentative;

/** A tracked TODO in; the row that says what, who, since when and why it stands there, out. */
import type { TodoRow } from '#app/models/views.ts';
import { MarkdownText } from './markdown-text.tsx';
import { Owner } from './owner.tsx';
import { personHref } from './places.ts';
import { Row } from './rows.tsx';
import { StatusChange } from './status-change.tsx';
import { StatusMark } from './status-mark.tsx';
import { Tag } from './tag.tsx';
import { TodoStory } from './todo-story.tsx';

/** `hides` what the page says already: the topic that it is about, the person whose page it is. */
export type Hidden = 'topic' | 'owner';

export function TodoLine(props: { todo: TodoRow; now: string; hides?: Hidden }) {
  const { todo, now, hides } = props;
  const state = stateOf(todo);
  const isOwned = todo.owners.length > 0 || todo.needsOwner;
  const owner =
    (hides === 'owner' && todo.owners.length === 1) || !isOwned ? null : (
      <span>
        <Owner names={todo.owners} needsOwner={todo.needsOwner} href={personHref} />
      </span>
    );
  return (
    <Row
      id={`todo-${todo.id}`}
      mark={<StatusMark todo={todo} />}
      side={
        state || owner ? (
          <>
            {state} {owner}
          </>
        ) : null
      }
      why={<TodoStory todo={todo} now={now} hidesTopic={hides === 'topic'} />}
      below={<StatusChange todo={todo} />}
    >
      <a href={`/todos/${todo.id}`}>
        <MarkdownText text={todo.title} isInLink />
      </a>
    </Row>
  );
}

/** What is not simply open. */
function stateOf(todo: TodoRow) {
  if (todo.proposal) return <Tag kind="decision">{proposalWord(todo)}</Tag>;
  if (todo.status === 'suggested') return <Tag kind="suggested">suggested</Tag>;
  if (todo.status === 'waiting') return <Tag kind="waiting">waiting</Tag>;
  if (todo.status === 'done' || todo.status === 'dropped') {
    return <Tag kind={todo.status === 'done' ? 'done' : 'plain'}>{todo.status}</Tag>;
  }
  if (todo.isStale) return <Tag kind="warn">stale</Tag>;
  return todo.tentative ? <Tag kind="warn">tentative</Tag> : null;
}

const proposalWord = (todo: TodoRow): string =>
  todo.proposal?.status ? `reported ${todo.proposal.status}` : 'said to be taken over';

/** A tracked TODO in; the row that says what, who, since when and why it stands there, out. */

import { Row } from '#app/components/page/rows.tsx';
import { asTitle } from '#app/components/words/as-title.ts';
import { MarkdownText } from '#app/components/words/markdown-text.tsx';
import { Owner } from '#app/components/words/owner.tsx';
import { personHref } from '#app/components/words/places.ts';
import { Tag } from '#app/components/words/tag.tsx';
import type { TodoRow } from '#app/models/views.ts';
import { StatusChange } from './status-change.tsx';
import { StatusMark } from './status-mark.tsx';
import { TodoStory } from './todo-story.tsx';

/** `hides` what the page says already: the topic that it is about, the person whose page it is, the day. */
export type Hidden = 'topic' | 'owner' | 'day';

/** What the headline above says of each TODO: no row needs to repeat it. */
export type Heading =
  | 'suggested'
  | 'waiting'
  | 'done'
  | 'dropped'
  | 'stale'
  | 'reported'
  | 'unowned';

export function TodoLine(props: { todo: TodoRow; now: string; hides?: Hidden; below?: Heading }) {
  const { todo, now, hides, below } = props;
  const state = stateOf(todo, below);
  const isOwned = todo.owners.length > 0 || (todo.needsOwner && below !== 'unowned');
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
      why={<TodoStory todo={todo} now={now} hides={hides ?? null} />}
      below={<StatusChange todo={todo} />}
    >
      <a href={`/todos/${todo.id}`}>
        <MarkdownText text={asTitle(todo.title)} isInLink />
      </a>
    </Row>
  );
}

/** What is not simply open. */
function stateOf(todo: TodoRow, below?: Heading) {
  if (todo.proposal) {
    const word = proposalWord(todo);
    return below === 'reported' && word === 'reported done' ? null : (
      <Tag kind="decision">{word}</Tag>
    );
  }
  if (todo.status !== 'open') {
    if (todo.status === below) return null;
    return <Tag kind={todo.status === 'dropped' ? 'plain' : todo.status}>{todo.status}</Tag>;
  }
  if (todo.isStale && below !== 'stale') return <Tag kind="warn">stale</Tag>;
  return todo.tentative ? <Tag kind="warn">tentative</Tag> : null;
}

const proposalWord = (todo: TodoRow): string =>
  todo.proposal?.status ? `reported ${todo.proposal.status}` : 'said to be taken over';

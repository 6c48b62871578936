/** A TODO in; on whom and until when it waits, and when it is due, out; nothing where none is said. */

import { Day } from '#app/components/words/day.tsx';
import type { TodoRow } from '#app/models/views.ts';

export function TodoTerms(props: { todo: Pick<TodoRow, 'waiting' | 'due'>; now: string }) {
  const { waiting, due } = props.todo;
  return (
    <>
      {waiting?.on ? ` · waiting on ${waiting.on}` : ''}
      {waiting?.until ? (
        <>
          {' · waiting until '}
          <Day date={waiting.until} now={props.now} />
        </>
      ) : null}
      {due ? (
        <>
          {' · due '}
          <Day date={due} now={props.now} />
        </>
      ) : null}
    </>
  );
}

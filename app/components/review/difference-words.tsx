/** What a mail means for one tracked TODO in; the few words that say so out. */

import { Day } from '#app/components/words/day.tsx';
import type { Difference } from '#app/todos/differences.ts';

const words: Record<Exclude<Difference['kind'], 'proposal'>, string> = {
  new: 'new in this meeting',
  suggested: 'new suggestion',
  'still-open': 'still open',
  done: 'done',
  reassigned: 'has a new owner',
  back: 'back again, reopened',
  changed: 'changed',
  silent: 'not mentioned',
};

/** Kinds whose reason is their name, or the words quoted beside it. */
const plain: Difference['kind'][] = ['new', 'suggested', 'proposal', 'back'];

export function DifferenceWords(props: { difference: Difference; now: string }) {
  const { kind, todo, because, was } = props.difference;
  return (
    <>
      {kind === 'proposal' ? proposalWords(props.difference) : words[kind]}
      {todo === null || kind === 'new' ? null : (
        <>
          {': '}
          <a href={`/todos/${todo}`}>TODO {todo}</a>
        </>
      )}
      {because && !plain.includes(kind) ? ` (${because})` : ''}
      {was ? (
        <>
          {` (was ${was.status}`}
          {was.on ? (
            <>
              {' on '}
              <Day date={was.on} now={props.now} />
            </>
          ) : null}
          )
        </>
      ) : null}
    </>
  );
}

/** `reported done`, `said to be taken over by Ann` */
export function proposalWords({ proposed, was }: Pick<Difference, 'proposed' | 'was'>): string {
  if (was) return 'named again, which may reopen it';
  if (proposed?.status === 'dropped') return 'said to be given up';
  if (proposed?.status) return `reported ${proposed.status}`;
  const owners = proposed?.owners ?? [];
  return owners.length > 0 ? `said to be taken over by ${owners.join(', ')}` : 'said to change';
}

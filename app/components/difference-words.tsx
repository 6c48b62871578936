/** What a mail means for one tracked TODO in; the few words that say so out. */
import type { Difference } from '#app/todos/differences.ts';

const words: Record<Difference['kind'], string> = {
  new: 'new in this meeting',
  suggested: 'new suggestion',
  'still-open': 'still open',
  done: 'done',
  proposal: 'reported done, given up or taken over',
  reassigned: 'has a new owner',
  back: 'back again',
  changed: 'changed',
  silent: 'not mentioned',
};

/** Kinds whose reason is their name, or the words quoted beside it. */
const plain: Difference['kind'][] = ['new', 'suggested', 'proposal'];

export function DifferenceWords(props: { difference: Difference }) {
  const { kind, todo, because } = props.difference;
  return (
    <>
      {words[kind]}
      {todo === null || kind === 'new' ? null : (
        <>
          {': '}
          <a href={`/todos/${todo}`}>TODO {todo}</a>
        </>
      )}
      {because && !plain.includes(kind) ? ` (${because})` : ''}
    </>
  );
}

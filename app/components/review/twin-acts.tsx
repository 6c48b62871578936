/** A TODO taken for new, and the one that it may be, in; the question and its two answers out. */

import { Button } from '#app/components/form/button.tsx';
import { FactForm } from '#app/components/form/fact-form.tsx';
import { Day } from '#app/components/words/day.tsx';
import { MarkdownText } from '#app/components/words/markdown-text.tsx';
import type { Difference } from '#app/todos/differences.ts';

/** `the same as “…” (open since …)?` */
export function TwinQuestion(props: { difference: Difference; now: string }) {
  const { maybe } = props.difference;
  if (maybe === null) return null;
  return (
    <>
      {' · the same as '}
      <a href={`/todos/${maybe.todo}`}>TODO {maybe.todo}</a> “
      <MarkdownText text={maybe.title} />” ({maybe.closedOn ? 'closed' : 'open since'}{' '}
      <Day date={maybe.closedOn ?? maybe.firstSeen} now={props.now} />
      {`; ${maybe.because})? Taken as new until you say.`}
    </>
  );
}

export function TwinActs(props: { difference: Difference }) {
  const { maybe, evidence, title } = props.difference;
  if (maybe === null || evidence === null) return null;
  return (
    <>
      <FactForm intent="same" span={evidence}>
        <Button plain hotkey="s" label={`The same as TODO ${maybe.todo}: ${title}`}>
          same
        </Button>
      </FactForm>
      <FactForm intent="separate" span={evidence}>
        <Button plain hotkey="n" label={`New, not TODO ${maybe.todo}: ${title}`}>
          new
        </Button>
      </FactForm>
    </>
  );
}

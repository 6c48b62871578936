/** A TODO taken for new, and the one that it may be, in; the question and its two answers out. */
import type { Difference } from '#app/todos/differences.ts';
import { Button } from './button.tsx';
import { Day } from './day.tsx';
import { FactForm } from './fact-form.tsx';
import { MarkdownText } from './markdown-text.tsx';

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

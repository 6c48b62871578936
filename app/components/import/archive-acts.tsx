/** An import in; what can be done about it out. */

import { Button, ButtonLink } from '#app/components/form/button.tsx';
import type { ArchiveView } from '#app/models/archive/archive-view.ts';

export function ArchiveActs(props: { archive: ArchiveView }) {
  const { state, via, progress } = props.archive;
  const isReading = state === 'waiting' || state === 'working';
  return (
    <>
      {isReading ? <Act intent="stop" words="Stop" /> : null}
      {state === 'stopped' && via === 'browser' ? (
        <Act intent="continue" words="Continue" primary />
      ) : null}
      {state === 'undoing' || state === 'undone' ? null : (
        <Act intent="undo" words="Take everything out again" />
      )}
      {state === 'done' && progress.notes > 0 ? (
        <ButtonLink href="/meetings" primary>
          See the meetings
        </ButtonLink>
      ) : null}
    </>
  );
}

function Act(props: { intent: string; words: string; primary?: boolean }) {
  return (
    <form method="post">
      <input type="hidden" name="intent" value={props.intent} />
      <Button id={props.intent} primary={props.primary ?? false}>
        {props.words}
      </Button>
    </form>
  );
}

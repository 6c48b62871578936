/** A TODO that came back after it was closed, and what people said to that, in; the other choice out. */

import { Button } from '#app/components/form/button.tsx';
import { FactForm } from '#app/components/form/fact-form.tsx';
import type { CorrectionRow } from '#app/models/views.ts';
import type { Difference } from '#app/todos/differences.ts';

/** Taken for the same until somebody says that it is a new one. */
export function BackActs(props: {
  difference: Difference;
  corrections: CorrectionRow[];
  canEdit: boolean;
}) {
  const { difference, canEdit } = props;
  const { evidence, title, todo, was } = difference;
  const said = saidToBeNew(difference, props.corrections);
  if (said) {
    return (
      <span className="acts">
        a new one, says {said.by}{' '}
        {canEdit ? (
          <FactForm intent="undo" span={null} hidden={{ correction: said.id }}>
            <Button plain hotkey="u" label={`Not a new one: ${title}`}>
              undo
            </Button>
          </FactForm>
        ) : null}
      </span>
    );
  }
  if (!was || !evidence || !canEdit) return null;
  return (
    <span className="acts">
      <FactForm intent="separate" span={evidence}>
        <Button plain hotkey="n" label={`A new one, not TODO ${todo}: ${title}`}>
          a new one
        </Button>
      </FactForm>
    </span>
  );
}

/** The standing word of a person that these words are no TODO of before; null for none. */
export function saidToBeNew(
  { evidence, todo }: Difference,
  corrections: CorrectionRow[],
): CorrectionRow | null {
  const found = corrections.find(
    ({ change, target, undoneAt }) =>
      change.kind === 'separate' && undoneAt === null && target.start === evidence?.start,
  );
  return (todo === null && found) || null;
}

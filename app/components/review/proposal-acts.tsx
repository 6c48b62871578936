/** What notes say became of a TODO, and what people said to that, in; the two answers to it out. */

import { Button } from '#app/components/form/button.tsx';
import { FactForm } from '#app/components/form/fact-form.tsx';
import type { CorrectionRow } from '#app/models/views.ts';
import type { Difference } from '#app/todos/differences.ts';

export function ProposalActs(props: {
  difference: Difference;
  corrections: CorrectionRow[];
  canEdit: boolean;
}) {
  const { kind, evidence, title } = props.difference;
  if (kind !== 'proposal' || !evidence) return null;
  const said = props.corrections.find(
    ({ change, target, undoneAt }) =>
      change.kind === 'proposal' && target.start === evidence.start && undoneAt === null,
  );
  if (said?.change.kind === 'proposal') {
    const word = said.change.accept ? 'confirmed' : 'rejected';
    return (
      <span className="acts">
        {word} by {said.by}
      </span>
    );
  }
  if (!props.canEdit) return null;
  return (
    <span className="acts">
      <FactForm intent="proposal-accept" span={evidence}>
        <Button plain hotkey="a" label={`Confirm: ${title}`}>
          confirm
        </Button>
      </FactForm>
      <FactForm intent="proposal-reject" span={evidence}>
        <Button plain hotkey="x" label={`Not yet: ${title}`}>
          not yet
        </Button>
      </FactForm>
    </span>
  );
}

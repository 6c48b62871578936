/** What one step of the tracking changes in; the same said TODO by TODO, for a reviewer, out. */
import {
  isClosed,
  type StepResult,
  type TodoChange,
  type TodoState,
} from '#app/todos/todo-index.ts';
import type { Difference } from './views.ts';

/** `silent`: open TODOs that these notes do not mention. */
export function differencesOf(changes: StepResult['changes'], silent: TodoState[]): Difference[] {
  const told = changes.map(tell);
  const untold = silent.map(
    (state): Difference => ({
      ...{ kind: 'silent', todo: state.id, title: state.title, owners: state.owners },
      ...{ because: `last mentioned on ${state.lastSeen}`, evidence: null, mention: null },
    }),
  );
  return [...told, ...untold];
}

function tell({ before, after, mentions, events }: TodoChange): Difference {
  const kind = before === null ? kindOfNew(after) : kindOfChange(before, after);
  const mention = mentions.at(-1) ?? null;
  const [event] = events.filter((each) => each.evidence !== null).slice(-1);
  const evidence = mention ?? event?.evidence ?? null;
  return {
    kind,
    todo: before === null ? null : after.id,
    title: after.title,
    owners: after.owners,
    because:
      after.proposal && kind === 'proposal' ? after.proposal.because : (event?.because ?? ''),
    evidence: evidence && {
      ...{ message: evidence.message, start: evidence.start, end: evidence.end },
      ...{ quote: evidence.quote, meeting: evidence.meeting },
    },
    mention,
  };
}

const kindOfNew = ({ status }: TodoState): Difference['kind'] =>
  status === 'suggested' ? 'suggested' : 'new';

function kindOfChange(before: TodoState, after: TodoState): Difference['kind'] {
  if (isClosed(before) && !isClosed(after)) return 'back';
  if (!isClosed(before) && isClosed(after)) return 'done';
  if (JSON.stringify(after.proposal) !== JSON.stringify(before.proposal) && after.proposal) {
    return 'proposal';
  }
  if (before.owners.join() !== after.owners.join()) return 'reassigned';
  return before.status === after.status ? 'still-open' : 'changed';
}

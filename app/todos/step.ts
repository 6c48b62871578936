/** The index and one moment in; all that this moment changes out. The fold's one step. */
import { decide } from './decide.ts';
import { meetingStep } from './meeting-step.ts';
import type { Moment } from './moments.ts';
import type { StepResult, TodoIndex } from './todo-index.ts';

/**
 * The moments have to come in the order of their positions, each result applied to the index
 * before the next. Reads the index only through its lookups, whose number does not depend on how
 * many meetings there were.
 */
export function step(index: TodoIndex, moment: Moment): StepResult {
  return moment.kind === 'meeting'
    ? meetingStep(index, moment.position, moment.meeting, moment.corrections)
    : decide(index, moment.position, moment.correction);
}

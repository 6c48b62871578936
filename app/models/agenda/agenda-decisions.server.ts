/** What a person decides on the agenda about a TODO or a question in; kept, and how to undo it, out. */

import { findOpenQuestions } from '#app/models/subjects/open-questions.server.ts';
import { type Decision, decideTodo } from '#app/models/todos/decide-todo.server.ts';
import { type Corrected, correct, undoCorrection } from '#app/models/tracking/correct.server.ts';
import { findCorrections } from '#app/models/tracking/corrections.server.ts';
import type { Writer } from '#app/models/views.ts';
import type { Change } from '#app/todos/todo.ts';
import type { Database } from '#db/open.server.ts';
import { doneFromAgenda } from './agenda-edits.server.ts';

/** `undo` is the correction that takes it back; `said` is why it could not be done. */
export type Decided = { said: string | null; undo: number | null };

export function decideFromAgenda(
  db: Database,
  todo: number,
  decision: Decision,
  writer: Writer,
): Decided {
  return doneFromAgenda(db, writer, () =>
    decided(decideTodo(db, todo, decision, { reason: null, ...writer })),
  );
}

/** `key` is that of the question's entry. Null when no such question is open. */
export function answerFromAgenda(
  db: Database,
  key: string,
  reason: string | null,
  writer: Writer,
): Decided | null {
  const question = findOpenQuestions(db).find((asked) => key === `question:${asked.key}`);
  if (!question) return null;
  const { message, start, end } = question.last;
  const change: Change = { kind: 'answered', answered: true };
  return doneFromAgenda(db, writer, () =>
    decided(correct(db, { message, start, end }, change, { reason, ...writer })),
  );
}

/** False when it has been undone already. */
export function undoFromAgenda(db: Database, correction: number, writer: Writer): boolean {
  return doneFromAgenda(db, writer, () => undoCorrection(db, correction, writer));
}

/** What that correction did, in words; null when it does not exist or is undone. */
export function whatWasDone(db: Database, id: number): { correction: number; says: string } | null {
  const [found] = findCorrections(db, 'c.id = ?', id);
  if (!found || found.undoneAt !== null) return null;
  return { correction: id, says: `“${briefly(found.target.quote)}” ${doneWords(found.change)}` };
}

function decided(corrected: Corrected): Decided {
  return corrected.kind === 'refused'
    ? { said: corrected.because, undo: null }
    : { said: null, undo: corrected.correction.id };
}

function doneWords(change: Change): string {
  switch (change.kind) {
    case 'status':
      return change.to === 'open' ? 'is now an open TODO.' : `is now ${change.to}.`;
    case 'proposal':
      return change.accept ? 'is confirmed.' : 'is not confirmed.';
    case 'owners':
      return change.owners.length > 0
        ? `is now for ${change.owners.join(', ')}.`
        : 'now needs an owner.';
    case 'answered':
      return 'is no longer asked.';
    default:
      return 'is changed.';
  }
}

const longestQuote = 80;
function briefly(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length <= longestQuote ? line : `${line.slice(0, longestQuote - 2)} …`;
}

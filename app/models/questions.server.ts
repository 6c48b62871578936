/** Filters in; questions, open or answered, newest first, out. */
import type { Database } from '#db/open.server.ts';
import type { QuestionRow } from './subjects.ts';
import type { Page, Writer } from './views.ts';

export function listQuestions(
  _db: Database,
  filter: { answered?: boolean; topic?: string; page?: number },
): Page<QuestionRow> {
  return { rows: [], page: filter.page ?? 1, hasNext: false };
}

/** A person says that a question is settled, or asks it again; a correction like others. */
export function setAnswered(
  _db: Database,
  _question: Pick<QuestionRow, 'message' | 'span'>,
  _answered: boolean,
  _options: { reason: string | null } & Writer,
): boolean {
  return false;
}

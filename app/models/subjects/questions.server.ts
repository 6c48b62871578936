/** Filters in; questions, open or answered, newest first, out. */

import { askedTopicKeys } from '#app/models/names/topic-keys.server.ts';
import { correct } from '#app/models/tracking/correct.server.ts';
import type { Page, Writer } from '#app/models/views.ts';
import type { Database } from '#db/open.server.ts';
import { closedQuestion, findStatements, openQuestion } from './statements.server.ts';
import type { QuestionRow } from './subjects.ts';

const perPage = 50;

export function listQuestions(
  db: Database,
  { answered, topic, page = 1 }: { answered: boolean; topic?: string; page?: number },
): Page<QuestionRow> {
  const clauses = [answered ? closedQuestion : openQuestion];
  const values: Record<string, unknown> = { limit: perPage + 1, offset: (page - 1) * perPage };
  if (topic !== undefined) {
    clauses.push('i.topic_key IN (SELECT value FROM json_each(@topics))');
    values.topics = JSON.stringify(askedTopicKeys(db, topic));
  }
  const rows = findStatements(
    db,
    `${clauses.join(' AND ')}
     ORDER BY s.meeting DESC, s.message, s.start LIMIT @limit OFFSET @offset`,
    values,
    // Of one topic there may be few among very many.
    topic === undefined || !answered ? (answered ? 'statements_closed' : 'statements_open') : null,
  );
  return { rows: rows.slice(0, perPage), page, hasNext: rows.length > perPage };
}

/** A person says that a question is settled, or asks it again; a correction like others. */
export function setAnswered(
  db: Database,
  { message, span }: Pick<QuestionRow, 'message' | 'span'>,
  answered: boolean,
  options: { reason: string | null } & Writer,
): boolean {
  return (
    correct(db, { message, ...span }, { kind: 'answered', answered }, options).kind === 'corrected'
  );
}

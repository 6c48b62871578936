/** What `where` says about questions and decisions in; rows as lists show them out. */
import type { Database } from '#db/open.server.ts';
import { slugOf } from './fold.ts';
import { prepared } from './prepared.server.ts';
import type { QuestionRow } from './subjects.ts';

type Row = Omit<QuestionRow, 'span' | 'topicSlug' | 'answered'> & {
  start: number;
  end: number;
  topicKey: string;
  answered: 0 | 1;
};

/** `where` speaks of `s` (statements) and `i` (their items). */
export function findStatements(
  db: Database,
  where: string,
  values: Record<string, unknown>,
): QuestionRow[] {
  return prepared<Row>(
    db,
    `SELECT s.id, s.meeting, m.key AS message, i.topic, i.topic_key AS topicKey, s.text, s.answered,
       s.answered_by AS answeredBy, i.speaker, s.start, s."end"
     FROM statements s JOIN items i ON i.id = s.item JOIN messages m ON m.id = s.message
     WHERE ${where}`,
  )
    .all(values)
    .map(({ start, end, topicKey, answered, ...row }) => ({
      ...row,
      topicSlug: slugOf(topicKey),
      answered: answered === 1,
      span: { start, end },
    }));
}

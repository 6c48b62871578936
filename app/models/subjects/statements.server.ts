/** What `where` says about questions and decisions in; rows as lists show them out. */

import { slugOf } from '#app/models/fold.ts';
import { prepared } from '#app/models/prepared.server.ts';
import type { Database } from '#db/open.server.ts';
import type { QuestionRow } from './subjects.ts';

type Row = Omit<QuestionRow, 'span' | 'topicSlug' | 'answered' | 'answer'> & {
  start: number;
  end: number;
  topicKey: string;
  answered: 0 | 1;
  later: 'answered' | 'perhaps' | null;
  laterPlace: string | null;
  laterMessage: string | null;
  laterStart: number | null;
};

/** Answered by nobody, neither where it was asked nor later, and not asked again since. */
export const openQuestion = `s.kind = 'question' AND s.answered = 0
  AND (s.later IS NULL OR s.later = 'perhaps')`;
/** One that was asked again is as open as the later one: it stands in neither list. */
export const closedQuestion = `s.kind = 'question' AND (s.answered = 1 OR s.later = 'answered')`;

/**
 * `where` speaks of `s` (statements) and `i` (their items). `by` names the index to go along: a list
 * that begins with the newest need not read those of all times.
 */
export function findStatements(
  db: Database,
  where: string,
  values: Record<string, unknown>,
  by: 'statements_open' | 'statements_closed' | null = null,
): QuestionRow[] {
  return prepared<Row>(
    db,
    `SELECT s.id, s.meeting, m.key AS message, i.topic, i.topic_key AS topicKey, s.text, s.answered,
       s.answered_by AS answeredBy, i.speaker, s.start, s."end", s.later, s.later_place AS laterPlace,
       lm.key AS laterMessage, s.later_start AS laterStart
     FROM statements s ${by === null ? 'JOIN' : `INDEXED BY ${by} CROSS JOIN`} items i ON i.id = s.item
       JOIN messages m ON m.id = s.message
       LEFT JOIN messages lm ON lm.id = s.later_message AND s.later <> 'again'
     WHERE ${where}`,
  )
    .all(values)
    .map(
      ({
        start,
        end,
        topicKey,
        answered,
        later,
        laterPlace,
        laterMessage,
        laterStart,
        ...row
      }) => ({
        ...row,
        topicSlug: slugOf(topicKey),
        answered: answered === 1,
        answer:
          laterPlace === null || laterMessage === null || laterStart === null
            ? null
            : {
                ...{ meeting: laterPlace.slice(0, 10), message: laterMessage, start: laterStart },
                isLikely: later === 'perhaps',
              },
        span: { start, end },
      }),
    );
}

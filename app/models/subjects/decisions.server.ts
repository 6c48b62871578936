/** Topics in; what was decided, newest first, out. */

import { askedTopicKeys } from '#app/models/names/topic-keys.server.ts';
import type { Page } from '#app/models/views.ts';
import type { Database } from '#db/open.server.ts';
import { findStatements } from './statements.server.ts';
import type { DecisionRow } from './subjects.ts';

const perPage = 50;

export function listDecisions(
  db: Database,
  { topic, page = 1 }: { topic?: string; page?: number },
): Page<DecisionRow> {
  const ofTopic =
    topic === undefined ? '1' : 'i.topic_key IN (SELECT value FROM json_each(@topics))';
  const rows = findStatements(
    db,
    // No decision waits for an answer: saying so lets the index give the order.
    `s.kind = 'decision' AND s.answered = 1 AND ${ofTopic}
     ORDER BY s.meeting DESC, s.message, s.start LIMIT @limit OFFSET @offset`,
    {
      ...(topic === undefined ? {} : { topics: JSON.stringify(askedTopicKeys(db, topic)) }),
      ...{ limit: perPage + 1, offset: (page - 1) * perPage },
    },
  ).map(({ meeting, message, topic, topicSlug, text, span }) => ({
    ...{ meeting, message, topic, topicSlug, text, span },
  }));
  return { rows: rows.slice(0, perPage), page, hasNext: rows.length > perPage };
}

/** The database in; every question that no notes have answered and nobody has settled, out. */
import type { OpenQuestion } from '#app/agenda/agenda.ts';
import { prepared } from '#app/models/prepared.server.ts';
import type { Evidence } from '#app/todos/todo.ts';
import type { Database } from '#db/open.server.ts';
import { openQuestion } from './statements.server.ts';

type Row = {
  text: string;
  topic: string;
  speaker: string | null;
  meeting: string;
  message: string;
  start: number;
  end: number;
  silent: number;
  laterMeeting: string | null;
  laterMessage: string | null;
  laterStart: number | null;
  laterEnd: number | null;
  laterText: string | null;
  /** JSON: when it was asked, last first. */
  asked: string;
};
type Asking = { meeting: string; message: string; start: number; speaker: string | null };

/** A question asked again and again: no need to know more of its past than this. */
const mostAskings = 50;

/** Newest first; `last` is where it was asked last, the place of what a person says about it. */
export function findOpenQuestions(db: Database): (OpenQuestion & { last: Evidence })[] {
  return prepared<Row>(
    db,
    `WITH RECURSIVE chain (root, depth, id, message, start) AS (
       SELECT s.id, 0, s.id, s.message, s.start FROM statements s INDEXED BY statements_open
         WHERE ${openQuestion}
       UNION ALL
       SELECT c.root, c.depth + 1, s.id, s.message, s.start FROM chain c
         JOIN statements s ON s.later_message = c.message AND s.later_start = c.start
           AND s.later = 'again' WHERE c.depth < ${mostAskings}),
     askings (root, asked) AS (
       SELECT c.root, json_group_array(json_object('meeting', s.meeting, 'message', m.key,
         'start', s.start, 'speaker', i.speaker) ORDER BY s.place)
       FROM chain c CROSS JOIN statements s ON s.id = c.id JOIN items i ON i.id = s.item
         JOIN messages m ON m.id = s.message GROUP BY c.root)
     SELECT s.text, i.topic, i.speaker, s.meeting, m.key AS message, s.start, s."end",
       (SELECT max(ordinal) FROM meetings) - h.ordinal AS silent,
       substr(s.later_place, 1, 10) AS laterMeeting, lm.key AS laterMessage,
       s.later_start AS laterStart, s.later_end AS laterEnd, li.text AS laterText, a.asked
     FROM askings a JOIN statements s ON s.id = a.root JOIN items i ON i.id = s.item
       JOIN messages m ON m.id = s.message JOIN meetings h ON h.date = s.meeting
       LEFT JOIN messages lm ON lm.id = s.later_message
       LEFT JOIN items li ON li.message = s.later_message AND li.start = s.later_start
     ORDER BY s.meeting DESC, s.place`,
  )
    .all()
    .map(openQuestionOf);
}

function openQuestionOf(row: Row): OpenQuestion & { last: Evidence } {
  const { text, topic, meeting, message, start, end } = row;
  const asked = JSON.parse(row.asked) as Asking[];
  const [first] = asked;
  const last = { message, start, end, quote: text, meeting };
  const answer = answerOf(row);
  return {
    key: `${(first?.message ?? message).slice(0, 12)}:${first?.start ?? start}`,
    ...{ text, topic, last },
    by: asked.find(({ speaker }) => speaker !== null)?.speaker ?? null,
    asked: [...new Set(asked.map((each) => each.meeting))],
    meetingsSilent: row.silent,
    perhapsAnswered: answer?.meeting ?? null,
    evidence: answer ?? last,
  };
}

function answerOf(row: Row): Evidence | null {
  const { laterMeeting, laterMessage, laterStart, laterEnd, laterText } = row;
  if (!laterMeeting || !laterMessage || laterStart === null || laterEnd === null) return null;
  return {
    ...{ message: laterMessage, start: laterStart, end: laterEnd },
    ...{ quote: laterText ?? '', meeting: laterMeeting },
  };
}

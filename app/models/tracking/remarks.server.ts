/** What `where` says about items in; each as something said that may answer a question, in order, out. */

import { mailPlace, placeOf } from '#app/models/fold.ts';
import { prepared } from '#app/models/prepared.server.ts';
import type { Remark } from '#app/todos/follow-question.ts';
import type { Database } from '#db/open.server.ts';

export type SaidRemark = Remark & {
  message: number;
  start: number;
  end: number;
  /** Begins the places of all that the same mail says. */
  mailPlace: string;
  place: string;
  questions: { text: string; start: number; end: number }[];
};

type Row = {
  id: number;
  message: number;
  meeting: string;
  topic: string;
  text: string;
  start: number;
  end: number;
};
type StatementRow = {
  item: number;
  kind: 'question' | 'decision';
  text: string;
  start: number;
  end: number;
};

/** `where` speaks of `i` (items). */
export function findRemarks(db: Database, where: string, values: unknown[]): SaidRemark[] {
  const rows = prepared<Row>(
    db,
    `SELECT i.id, i.message, i.meeting, i.topic, i.text, i.start, i."end" FROM items i WHERE ${where}`,
  ).all(...values);
  const messages = [...new Set(rows.map(({ message }) => message))];
  const said = statementsOf(db, messages);
  const places = placesOf(db, messages);
  return rows
    .map((row): SaidRemark => {
      const { id, message, meeting, topic, text, start, end } = row;
      const place = mailPlace(meeting, ...(places.get(message) ?? [null, '']));
      const statements = said.get(id) ?? [];
      return {
        ...{ message, meeting, topic, text, start, end, mailPlace: place },
        decides: statements.some(({ kind }) => kind === 'decision'),
        questions: statements.filter(({ kind }) => kind === 'question'),
        place: placeOf(place, start),
      };
    })
    .sort((one, other) => (one.place < other.place ? -1 : 1));
}

/** When each mail was sent, and its key. */
function placesOf(db: Database, messages: number[]): Map<number, [string | null, string]> {
  const rows = prepared<{ id: number; sentAt: string | null; key: string }>(
    db,
    `SELECT id, sent_at AS sentAt, key FROM messages WHERE id IN (SELECT value FROM json_each(?))`,
  ).all(JSON.stringify(messages));
  return new Map(rows.map(({ id, sentAt, key }) => [id, [sentAt, key]]));
}

function statementsOf(db: Database, messages: number[]): Map<number, StatementRow[]> {
  const byItem = new Map<number, StatementRow[]>();
  const rows = prepared<StatementRow>(
    db,
    `SELECT item, kind, text, start, "end" FROM statements
     WHERE message IN (SELECT value FROM json_each(?)) ORDER BY start`,
  ).all(JSON.stringify(messages));
  for (const row of rows) byItem.set(row.item, [...(byItem.get(row.item) ?? []), row]);
  return byItem;
}

/** What `where` says about items in; each as something said that may answer a question, in order, out. */
import type { Remark } from '#app/todos/follow-question.ts';
import type { Database } from '#db/open.server.ts';
import { mailPlace, placeOf } from './fold.ts';
import { prepared } from './prepared.server.ts';

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
  sentAt: string | null;
  key: string;
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
    `SELECT i.id, i.message, i.meeting, m.sent_at AS sentAt, m.key, i.topic, i.text, i.start, i."end"
     FROM items i JOIN messages m ON m.id = i.message WHERE ${where}`,
  ).all(...values);
  const said = statementsOf(db, [...new Set(rows.map(({ message }) => message))]);
  return rows
    .map(({ id, sentAt, key, ...row }): SaidRemark => {
      const mail = mailPlace(row.meeting, sentAt, key);
      const statements = said.get(id) ?? [];
      return {
        ...row,
        decides: statements.some(({ kind }) => kind === 'decision'),
        questions: statements.filter(({ kind }) => kind === 'question'),
        mailPlace: mail,
        place: placeOf(mail, row.start),
      };
    })
    .sort((one, other) => (one.place < other.place ? -1 : 1));
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

/** What `where` says about items in; items as lists show them out. */

import { slugOf } from '#app/models/fold.ts';
import { prepared } from '#app/models/prepared.server.ts';
import type { Database } from '#db/open.server.ts';
import type { ItemRow } from './subjects.ts';

type Row = Omit<ItemRow, 'span' | 'topicSlug'> & { start: number; end: number; topicKey: string };

/** `where` speaks of `i` (items). `message` is the mail's key, as in places. */
export function findItems(db: Database, where: string, ...values: unknown[]): ItemRow[] {
  return prepared<Row>(
    db,
    `SELECT i.meeting, m.key AS message, i.topic, i.topic_key AS topicKey, i.kind, i.speaker,
       i.text, i.start, i."end" FROM items i JOIN messages m ON m.id = i.message WHERE ${where}`,
  )
    .all(...values)
    .map(({ start, end, topicKey, ...row }) => ({
      ...row,
      topicSlug: slugOf(topicKey),
      span: { start, end },
    }));
}

/** A topic's slug, title, or words of it, in; all folded titles that are meant out. */

import { prepared } from '#app/models/prepared.server.ts';
import { topicKey } from '#app/todos/topics.ts';
import type { Database } from '#db/open.server.ts';

/** As a filter: where no notes have such a topic, those whose title holds the words (`mss` of `MSS clamping`). */
export function askedTopicKeys(db: Database, written: string): string[] {
  const canonical = canonicalTopic(db, written);
  return canonical === null ? keysHolding(db, topicKey(written)) : keysMeaning(db, canonical);
}

/** Of a topic that no notes have: its own key. */
export function topicKeys(db: Database, written: string): string[] {
  const canonical = canonicalTopic(db, written);
  return canonical === null ? [topicKey(written)] : keysMeaning(db, canonical);
}

function keysMeaning(db: Database, canonical: string): string[] {
  const keys = prepared<{ key: string }>(db, 'SELECT key FROM topics WHERE canonical = ?').all(
    canonical,
  );
  return [...new Set([canonical, ...keys.map(({ key }) => key)])];
}

function keysHolding(db: Database, words: string): string[] {
  const rows = prepared<{ key: string }>(
    db,
    `SELECT key FROM topics WHERE ? <> '' AND instr(' ' || key || ' ', ' ' || ? || ' ') > 0`,
  ).all(words, words);
  return rows.map(({ key }) => key);
}

/** Null when no notes have such a topic. */
export function canonicalTopic(db: Database, written: string): string | null {
  return (
    prepared<{ canonical: string }>(
      db,
      `SELECT canonical FROM topics WHERE slug = ?
       UNION ALL SELECT canonical FROM topics WHERE key = ? LIMIT 1`,
    ).get(written, topicKey(written))?.canonical ?? null
  );
}

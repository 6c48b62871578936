/** Titles in; topics through all meetings out. */
import type { Database } from '#db/open.server.ts';
import type { TopicRow, TopicView } from './subjects.ts';
import type { Page, Writer } from './views.ts';

/** Last discussed first. */
export function listTopics(_db: Database, _filter: { page?: number }): Page<TopicRow> {
  return { rows: [], page: 1, hasNext: false };
}

export function getTopic(_db: Database, _slug: string): TopicView | null {
  return null;
}

/** A person says that a topic's title is another topic; `into` is that one's slug. */
export function joinTopics(_db: Database, _slug: string, _into: string, _writer: Writer): boolean {
  return false;
}

/** Takes one title out of a joined topic again. */
export function separateTopic(_db: Database, _title: string, _writer: Writer): boolean {
  return false;
}

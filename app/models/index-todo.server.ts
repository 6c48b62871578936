/** The state of a tracked TODO in; its entry of the full-text index, in place of the one before, out. */
import type { TodoState } from '#app/todos/todo-index.ts';
import { topicKey } from '#app/todos/topics.ts';
import type { Database } from '#db/open.server.ts';
import { nameKey } from './fold.ts';
import { indexTodo, type Texts } from './search-index.server.ts';
import { tagOf } from './search-tags.ts';

export function indexTracked(db: Database, state: TodoState): void {
  const { key, lastSeen, title, wordings, topic, owners, status } = state;
  const texts: Texts = [[...new Set([title, ...wordings])].join(' · '), topic, owners.join(' ')];
  indexTodo(db, { todo: key, meeting: lastSeen, topicKey: topicKey(topic) }, texts, [
    tagOf('status', status),
    ...owners.map((owner) => tagOf('owner', nameKey(owner))),
  ]);
}

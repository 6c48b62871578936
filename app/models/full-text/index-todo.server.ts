/** The state of a tracked TODO in; its entry of the full-text index out. */

import { nameKey } from '#app/models/fold.ts';
import type { TodoState } from '#app/todos/todo-index.ts';
import { topicKey } from '#app/todos/topics.ts';
import type { Entry, Texts } from './search-index.server.ts';
import { tagOf } from './search-tags.ts';

export function entryOfTodo(state: TodoState): Entry {
  const { key, lastSeen, title, wordings, topic, owners, status } = state;
  const texts: Texts = [[...new Set([title, ...wordings])].join(' · '), topic, owners.join(' ')];
  const of = { kind: 'tracked', message: null, todo: key, ref: null } as const;
  return {
    about: { ...of, meeting: lastSeen, topicKey: topicKey(topic) },
    texts,
    tags: [tagOf('status', status), ...owners.map((owner) => tagOf('owner', nameKey(owner)))],
  };
}

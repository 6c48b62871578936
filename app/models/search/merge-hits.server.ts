/** The hits of a page in; the same without those that only say again what another one says, out. */
import { namedTodos } from '#app/models/subjects/named-todos.server.ts';
import type { Database } from '#db/open.server.ts';
import type { Hit } from './hits.ts';

/**
 * A line of notes that names a TODO goes where that TODO is a hit itself: its page quotes the line.
 * A whole mail goes where what stands in it is a hit.
 */
export function mergeHits(db: Database, hits: Hit[]): Hit[] {
  const todos = new Set(hits.flatMap(({ todo }) => todo ?? []));
  const lines = hits.flatMap((hit) => {
    const { kind, todo, meeting, message, span } = hit;
    if (kind !== 'todo' || todo !== null || !meeting || !message || !span) return [];
    return [{ hit, meeting, message, span }];
  });
  const named = lines.length === 0 ? [] : namedTodos(db, lines);
  const again = new Set<Hit>(
    lines.flatMap(({ hit }, index) =>
      named[index]?.length && named[index].every(({ id }) => todos.has(id)) ? [hit] : [],
    ),
  );
  const spoken = new Set(
    hits.flatMap(({ kind, message }) => (kind === 'mail' || message === null ? [] : [message])),
  );
  return hits.filter(
    (hit) =>
      !again.has(hit) && !(hit.kind === 'mail' && hit.message !== null && spoken.has(hit.message)),
  );
}

/** What somebody typed in; hits with their words marked out. */
import type { Database } from '#db/open.server.ts';
import type { SearchResult } from './hits.ts';

/**
 * Words, "phrases" and the filters `owner:`, `topic:`, `is:`, `kind:`, `before:`, `after:`, `repo:`;
 * whatever cannot be read as one is words. Never throws. Best first, of equals the newest.
 */
export function search(
  _db: Database,
  _query: string,
  options: { page?: number; perPage?: number },
): SearchResult {
  return { rows: [], page: options.page ?? 1, hasNext: false, words: [], filters: [] };
}

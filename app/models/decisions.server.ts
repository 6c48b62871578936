/** Topics in; what was decided, newest first, out. */
import type { Database } from '#db/open.server.ts';
import type { DecisionRow } from './subjects.ts';
import type { Page } from './views.ts';

export function listDecisions(
  _db: Database,
  filter: { topic?: string; page?: number },
): Page<DecisionRow> {
  return { rows: [], page: filter.page ?? 1, hasNext: false };
}

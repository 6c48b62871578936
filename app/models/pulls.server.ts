/** Repositories in; every linked pull request and issue, when and by whom discussed, out. */
import type { Database } from '#db/open.server.ts';
import type { PullRow, PullView } from './subjects.ts';
import type { Page } from './views.ts';

/** Grouped by repository by the page: ordered by last discussion, newest first. */
export function listPulls(_db: Database, filter: { repo?: string; page?: number }): Page<PullRow> {
  return { rows: [], page: filter.page ?? 1, hasNext: false };
}

/** `repo` is `owner/name`, in any case of letters. */
export function getPull(_db: Database, _repo: string, _number: number): PullView | null {
  return null;
}

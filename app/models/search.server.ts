/** What somebody typed in; hits with their words marked out. */
import type { Span } from '#app/mail/mail.ts';
import type { LinkKind } from '#app/minutes/minutes.ts';
import type { TodoState } from '#app/todos/todo-index.ts';
import type { Database } from '#db/open.server.ts';
import type { Hit, HitKind, SearchResult } from './hits.ts';
import { markWords } from './mark-words.ts';
import { prepared } from './prepared.server.ts';
import { parseQuery } from './query.ts';
import type { SearchKind } from './search-index.server.ts';
import { searchSql } from './search-sql.server.ts';

/**
 * Words, "phrases" and the filters `owner:`, `topic:`, `is:`, `kind:`, `before:`, `after:`, `repo:`;
 * whatever cannot be read as one is words. Never throws. Best first, of equals the newest.
 */
export function search(
  db: Database,
  typed: string,
  { page = 1, perPage = 20 }: { page?: number; perPage?: number },
): SearchResult {
  const query = parseQuery(typed);
  const words = [...query.words, ...query.phrases];
  const filters = query.filters.map(({ name, value }) => ({ name, value }));
  const sql = searchSql(db, query);
  if (sql === null) return { rows: [], page, hasNext: false, words, filters };
  const rows = prepared<Row>(db, sql.text).all({
    ...sql.values,
    limit: perPage + 1,
    offset: (page - 1) * perPage,
  });
  return {
    rows: rows.slice(0, perPage).map((row) => toHit(row, words)),
    page,
    hasNext: rows.length > perPage,
    ...{ words, filters },
  };
}

type Row = {
  kind: SearchKind;
  meeting: string;
  topic: string | null;
  message: string | null;
  words: string | null;
  start: number | null;
  end: number | null;
  url: string | null;
  linkKind: LinkKind | null;
  repo: string | null;
  number: number | null;
  state: string | null;
};

const hitKinds: Partial<Record<SearchKind, HitKind>> = { note: 'item', tracked: 'todo' };

function toHit(row: Row, words: string[]): Hit {
  const state = row.state === null ? null : (JSON.parse(row.state) as TodoState);
  const text = state?.title ?? nameOf(row) ?? row.words ?? '';
  const { excerpt, marks } = markWords(text, words);
  const span: Span | null =
    row.start === null || row.end === null ? null : { start: row.start, end: row.end };
  // The reader's own TODO item and the tracked TODO are both of kind `todo`; the tracked one has a number.
  const kind = hitKinds[row.kind] ?? (row.kind as HitKind);
  return {
    kind,
    title: state?.topic ?? row.topic ?? row.meeting,
    ...{ excerpt, marks, meeting: row.meeting || null, topic: state?.topic ?? row.topic },
    ...{ todo: state?.id ?? null, message: row.message, span },
    link:
      row.url === null
        ? null
        : { url: row.url, kind: row.linkKind ?? 'other', repo: row.repo, number: row.number },
  };
}

function nameOf({ repo, number, url }: Row): string | null {
  if (repo === null) return url;
  return number === null ? repo : `${repo}#${number}`;
}

/** What somebody typed in; hits with their words marked out. */
import type { Span } from '#app/mail/mail.ts';
import type { LinkKind } from '#app/minutes/minutes.ts';
import type { SearchKind } from '#app/models/full-text/search-index.server.ts';
import { prepared } from '#app/models/prepared.server.ts';
import type { TodoState } from '#app/todos/todo-index.ts';
import type { Database } from '#db/open.server.ts';
import type { Hit, HitKind, SearchResult } from './hits.ts';
import { markWords } from './mark-words.ts';
import { parseQuery } from './query.ts';
import { findEntries } from './search-found.server.ts';
import { askedOf } from './search-sql.server.ts';

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
  const { hints } = query;
  const words = [...query.words, ...query.phrases];
  const filters = query.filters.map(({ name, value }) => ({ name, value }));
  const asked = askedOf(db, query);
  if (asked === null) return { rows: [], page, hasNext: false, words, filters, hints };
  const { ids, hasNext } = findEntries(db, asked, { page, perPage });
  const rows = prepared<Row>(db, hits).all(JSON.stringify(ids));
  return {
    rows: rows.map((row) => toHit(row, words)),
    page,
    hasNext,
    ...{ words, filters, hints },
  };
}

/** Of the one page shown, in the order given. */
const hits = `
  SELECT h.kind, h.meeting, m.key AS message, t.state,
    coalesce(i.topic, v.title, (SELECT c.title FROM topics c WHERE c.key = h.topic_key)) AS topic,
    CASE h.kind WHEN 'mail' THEN r.body WHEN 'topic' THEN v.title
      WHEN 'meeting' THEN g.title ELSE i.text END AS words,
    coalesce(i.start, l.start) AS start, coalesce(i."end", l."end") AS "end",
    l.url, l.kind AS linkKind, l.repo, l.number
  FROM json_each(?) f CROSS JOIN search_rows h ON h.id = f.value
    LEFT JOIN messages m ON m.id = h.message
    LEFT JOIN items i ON i.id = h.ref AND h.kind IN ('note', 'todo', 'question', 'decision')
    LEFT JOIN links l ON l.id = h.ref AND h.kind = 'link'
    LEFT JOIN readings r ON r.message = h.ref AND h.kind = 'mail'
    LEFT JOIN topic_visits v ON h.kind = 'topic' AND v.topic_key = h.topic_key
      AND v.meeting = h.meeting AND v.message = h.message
    LEFT JOIN meetings g ON h.kind = 'meeting' AND g.date = h.meeting
    LEFT JOIN todos t ON t.key = h.todo
  ORDER BY f.key`;

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
    standing: state && {
      ...{ status: state.status, owners: state.owners, needsOwner: state.needsOwner },
    },
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

/** A parsed query in; what the full-text index is asked for it out. */

import { encodeIdentifier, isIdentifier } from '#app/models/full-text/identifiers.ts';
import { firstId } from '#app/models/full-text/search-index.server.ts';
import { tagOf } from '#app/models/full-text/search-tags.ts';
import { spellingsOf } from '#app/models/names/spellings.server.ts';
import { askedTopicKeys } from '#app/models/names/topic-keys.server.ts';
import { prepared } from '#app/models/prepared.server.ts';
import { closedQuestion, openQuestion } from '#app/models/subjects/statements.server.ts';
import type { Database } from '#db/open.server.ts';
import type { Filter, Query } from './query.ts';

export type Asked = {
  /** In the language of FTS5, one for each word and phrase, all of which must be there. */
  terms: string[];
  /** The same for filters. */
  tags: string[];
  /** Ids, which sort as the meetings do: half-open. */
  from: number;
  to: number;
  /** What only rows can tell, of `w` (search_rows). */
  clauses: string[];
};

export const firstOfAll = Number.MIN_SAFE_INTEGER;
export const lastOfAll = Number.MAX_SAFE_INTEGER;

/** Null when there is nothing to look for, or a filter that nothing can meet. */
export function askedOf(db: Database, query: Query): Asked | null {
  const { words, phrases, filters } = query;
  if (words.length + phrases.length + filters.length === 0) return null;
  const asked: Asked = {
    // Every word quoted, so that nothing typed is an operator.
    terms: [
      ...words.map((word) => (isIdentifier(word) ? identifierTerm(db, word) : begun(db, word))),
      ...phrases.map(quote),
    ],
    ...{ tags: [], clauses: [] },
    ...{ from: firstOfAll, to: lastOfAll },
  };
  for (const filter of filters) narrow(db, asked, filter);
  return asked.tags.includes(nothing) ? null : asked;
}

const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/**
 * Whole or begun. A word that begins no other is asked for whole, which finds the same: the index puts
 * what is begun together from all its entries, of all times.
 */
function begun(db: Database, word: string): string {
  if (!plainWord.test(word)) return `${quote(word)} *`;
  const from = word.toLowerCase();
  const longer = prepared(
    db,
    'SELECT 1 FROM search_words WHERE term >= ? AND term < ? LIMIT 1',
  ).get(`${from}\u0001`, `${from}\u{10ffff}`);
  return longer === undefined ? quote(word) : `${quote(word)} *`;
}

/** Folded by the index as it is here. */
const plainWord = /^[A-Za-z0-9]+$/;

/** As one word, begun at least; where none is so, its parts side by side (`foo-bar`: `foo bar`). */
function identifierTerm(db: Database, word: string): string {
  const whole = `ids : ${quote(encodeIdentifier(word))} *`;
  const isThere = prepared(db, 'SELECT 1 FROM search_index WHERE search_index MATCH ? LIMIT 1').get(
    whole,
  );
  return onlyDigits.test(word) || isThere !== undefined ? `(${whole})` : `${quote(word)} *`;
}

/** `5.2.1`: its parts alone would find any 5 beside a 2 */
const onlyDigits = /^[\d.,:_+#@/-]+$/;

const spoken = ['note', 'todo', 'question', 'decision'];

function narrow(db: Database, asked: Asked, filter: Filter): void {
  switch (filter.name) {
    case 'owner': {
      const people = spellingsOf(db, filter.value);
      asked.tags.push(anyOf(people.map((name) => tagOf('owner', name))));
      return;
    }
    case 'topic':
      asked.tags.push(anyOf(askedTopicKeys(db, filter.value).map((key) => tagOf('topic', key))));
      return;
    case 'repo':
      asked.tags.push(anyOf([tagOf('repo', filter.value)]));
      return;
    case 'before':
      asked.to = Math.min(asked.to, firstId(filter.value));
      return;
    case 'after':
      asked.from = Math.max(asked.from, firstId(filter.value));
      return;
    case 'is':
      narrowState(asked, filter.value);
      return;
    case 'kind': {
      const kinds = { item: spoken, todo: ['tracked'] }[filter.value as string] ?? [filter.value];
      asked.tags.push(anyOf(kinds.map((kind) => tagOf('kind', kind))));
    }
  }
}

function narrowState({ tags, clauses }: Asked, state: Extract<Filter, { name: 'is' }>['value']) {
  switch (state) {
    case 'closed':
      tags.push(anyOf(['done', 'dropped'].map((each) => tagOf('status', each))));
      return;
    case 'answered':
      tags.push(anyOf([tagOf('kind', 'question')]));
      clauses.push(`EXISTS (SELECT 1 FROM statements s
        WHERE s.message = w.message AND s.item = w.ref AND ${closedQuestion})`);
      return;
    case 'unanswered':
      // Few: they are found by their own index, and then looked up.
      clauses.push(`w.id IN (SELECT x.id FROM statements s INDEXED BY statements_open
        JOIN search_rows x ON x.message = s.message AND x.ref = s.item AND x.kind = 'question'
        WHERE ${openQuestion})`);
      return;
    default:
      tags.push(anyOf([tagOf('status', state)]));
  }
}

/** Stands for a list without entries: the full-text index cannot be asked for none. */
const nothing = '';

const anyOf = (words: string[]): string =>
  words.length === 0 ? nothing : `tags : (${words.map(quote).join(' OR ')})`;

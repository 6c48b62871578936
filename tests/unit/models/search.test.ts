import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { reindexIfEmpty } from '#app/models/full-text/reindex.server.ts';
import { undoImport } from '#app/models/inbox/inbox.server.ts';
import { markWords } from '#app/models/search/mark-words.ts';
import { mergeHits } from '#app/models/search/merge-hits.server.ts';
import { parseQuery } from '#app/models/search/query.ts';
import { search } from '#app/models/search/search.server.ts';
import { ann, bring, emptyDatabase } from './made.ts';

const filled = () => {
  const db = emptyDatabase();
  bring(
    db,
    '2024-01-08',
    [
      '## OCaml 5',
      'TODO Ann: rebase the patches on 5.2.1',
      'Björn Müller likes mirage/ocaml-solo5#134 a lot',
      'Someone measured 5 things, 2 of them 1 time',
      '## Naïve caching',
      'The branch no-cstruct is faster',
      'what about the LICENSE?',
    ].join('\n'),
  );
  bring(db, '2024-01-22', '## OCaml 5\nDONE rebase the patches on 5.2.1\nthe patches are fine');
  return db;
};
const found = (typed: string) =>
  search(filled(), typed, {}).rows.map(({ kind, meeting }) => `${kind} ${meeting}`);
const excerpts = (typed: string) => search(filled(), typed, {}).rows.map(({ excerpt }) => excerpt);

test('a page of hits says each thing once: the TODO for its line, what was said for its mail', () => {
  const db = filled();
  const { rows } = search(db, 'rebase', {});
  expect(rows.map(({ kind, todo }) => [kind, todo])).toEqual([
    ['todo', 1],
    ['todo', null],
    ['todo', null],
    ['mail', null],
    ['mail', null],
  ]);
  expect(mergeHits(db, rows)).toEqual([rows[0]]);
  expect(rows[0]?.standing).toEqual({ status: 'done', owners: ['Ann'], needsOwner: false });
  // Where the TODO itself is on another page, its lines stay, and with them nothing of their mails.
  const later = rows.slice(1);
  expect(mergeHits(db, later).map(({ kind }) => kind)).toEqual(['todo', 'todo']);
  const { rows: greeting } = search(db, 'participants', {});
  expect(greeting.map(({ kind }) => kind)).toEqual(['mail', 'mail']);
  expect(mergeHits(db, greeting)).toEqual(greeting);
});

test('an excerpt begins and ends with whole words, and says where it was cut', () => {
  const text = `${'before '.repeat(60)}needle ${'after '.repeat(60)}`.trim();
  const { excerpt, marks } = markWords(text, ['needle']);
  expect(excerpt).toMatch(/^… (?:before )+needle (?:after )+…$/);
  expect(marks.map(({ start, end }) => excerpt.slice(start, end))).toEqual(['needle']);
  expect(markWords('short needle', ['needle']).excerpt).toBe('short needle');
});

test('words are found begun, in any case, with or without accents', () => {
  for (const typed of ['bjorn', 'Björn', 'MÜLLER', 'mull', 'bjorn muller']) {
    expect(found(typed)).toContain('item 2024-01-08');
  }
  for (const typed of ['jorn', 'bjornson', 'bjorn nobody']) expect(found(typed)).toEqual([]);
});

test('identifiers are found whole', () => {
  expect(found('5.2.1')).toContain('todo 2024-01-22');
  expect(excerpts('5.2.1')).not.toContain('Someone measured 5 things, 2 of them 1 time');
  expect(found('5.2')).toContain('todo 2024-01-22');
  expect(found('2.1')).toEqual([]);
  for (const typed of ['ocaml-solo5#134', 'mirage/ocaml-solo5#134', 'solo5#134', 'ocaml-solo5']) {
    expect(found(typed)).toContain('item 2024-01-08');
  }
  expect(found('ocaml-solo5#13x')).toEqual([]);
  expect(found('no-cstruct')).toContain('item 2024-01-08');
  expect(found('cstruct')).toContain('item 2024-01-08');
});

test('a tracked TODO comes before its words, a whole mail last', () => {
  const kinds = search(filled(), 'rebase patches', {}).rows.map(({ kind, todo }) => [kind, todo]);
  expect(kinds[0]).toEqual(['todo', 1]);
  expect(kinds.at(-1)?.[0]).toBe('mail');
});

test('a TODO that only stands under a topic of that name comes behind what holds the word', () => {
  const db = emptyDatabase();
  const text = ['## Unikraft', 'TODO Ann: write the announcement', 'Bob tried it', '## Releases'];
  bring(db, '2024-01-08', [...text, 'the unikraft port boots'].join('\n'));
  bring(db, '2024-01-15', '## Releases\nTODO Bob: measure unikraft again\nfine');
  const rows = search(db, 'unikraft', {}).rows.map(({ kind, excerpt }) => `${kind}: ${excerpt}`);
  const placeOf = (words: string) => rows.findIndex((row) => row.includes(words));
  expect(rows[0]).toContain('todo: measure unikraft again');
  expect(placeOf('todo: write the announcement')).toBeGreaterThan(placeOf('port boots'));
  expect(placeOf('mail: ')).toBeGreaterThan(placeOf('todo: write the announcement'));
});

test('filters', () => {
  expect(found('is:done')).toEqual(['todo 2024-01-22']);
  expect(found('is:open')).toEqual([]);
  expect(found('kind:question')).toEqual(['question 2024-01-08']);
  expect(found('kind:todos owner:ann')).toEqual(['todo 2024-01-22']);
  expect(found('owner:nobody')).toEqual([]);
  expect(found('topic:"ocaml 5" patches').length).toBeGreaterThan(1);
  expect(found('topic:unikraft patches')).toEqual([]);
  expect(found('before:2024-01-22 license')).toEqual(['question 2024-01-08', 'mail 2024-01-08']);
  expect(found('after:2024-01-22 license')).toEqual([]);
  expect(found('repo:mirage/ocaml-solo5')).toEqual(['item 2024-01-08', 'link 2024-01-08']);
  expect(found('repo:ocaml-solo5')).toEqual(['item 2024-01-08', 'link 2024-01-08']);
  expect(found('is:unanswered')).toEqual(['question 2024-01-08']);
});

test('what cannot be read as a filter is words', () => {
  expect(parseQuery('is:purple').words).toEqual(['is', 'purple']);
  expect(parseQuery('before:tomorrow').words).toEqual(['before', 'tomorrow']);
  expect(parseQuery('owner:').words).toEqual(['owner']);
  expect(parseQuery('http://example.org').words).toEqual(['http://example.org']);
  expect(parseQuery('"rebase the" (patches),')).toEqual({
    words: ['patches'],
    phrases: ['rebase the'],
    filters: [],
    hints: [],
  });
  expect(search(filled(), 'patches before:nonsense', {})).toMatchObject({
    rows: [],
    hints: [expect.stringContaining('before: needs a date')],
  });
  expect(parseQuery('is:purple kind:x after:2024-13').hints).toHaveLength(3);
  expect(parseQuery('is:open kind:todos after:2024 owner: http://x.org').hints).toEqual([]);
  expect(parseQuery('topic:"OCaml 5" OWNER:ann after:2024-02').filters).toEqual([
    { name: 'topic', value: 'OCaml 5' },
    { name: 'owner', value: 'ann' },
    { name: 'after', value: '2024-02-01' },
  ]);
});

test('operators of other searches are words, and it says so', () => {
  expect(parseQuery('dns OR tls')).toMatchObject({
    words: ['dns', 'OR', 'tls'],
    hints: ['“OR” was looked for as a word: whatever is found has all the words.'],
  });
  expect(parseQuery('dns -tls')).toMatchObject({
    words: ['dns', 'tls'],
    hints: ['“-tls” was looked for as “tls”: no word can be left out of what is found.'],
  });
  expect(parseQuery('or not -- no-cstruct "a OR b" -1').hints).toEqual([]);
});

test('law: no query is an error', () => {
  const db = filled();
  const scrap = fc.constantFrom(
    '"',
    '*',
    '(',
    ')',
    ':',
    '^',
    '-',
    'NOT',
    'AND',
    'NEAR',
    'owner:',
    'is:open',
    '5.2.1',
    "'",
    '\u0000',
    '\ud800',
    'topic:"',
    '{',
    '#12',
    'ids:',
  );
  const typed = fc.array(fc.oneof(scrap, fc.string({ unit: 'binary', maxLength: 5 })), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(typed, (parts) => {
      search(db, parts.join(' '), {});
      search(db, parts.join(''), {});
    }),
    { numRuns: 300 },
  );
});

test('what was taken out is not found any more', () => {
  const db = filled();
  undoImport(db, 1, ann);
  expect(search(db, 'license', {}).rows).toEqual([]);
  expect(search(db, 'patches', {}).rows.length).toBeGreaterThan(0);
});

test('pages follow each other', () => {
  const db = filled();
  const all = search(db, 'patches', { perPage: 50 }).rows.map(
    ({ excerpt, kind }) => kind + excerpt,
  );
  const first = search(db, 'patches', { perPage: 2 });
  const second = search(db, 'patches', { perPage: 2, page: 2 });
  expect(first.hasNext).toBe(true);
  expect([...first.rows, ...second.rows].map(({ excerpt, kind }) => kind + excerpt)).toEqual(
    all.slice(0, 4),
  );
});

test('of very many each is on one page, TODOs first and the newest first, however they came in', () => {
  const db = emptyDatabase();
  const days = ['2024-03-04', '2024-01-08', '2024-02-05', '2024-01-22'];
  for (const day of days) {
    const said = Array.from({ length: 120 }, (_, at) => `the queue is word${at} ${day}`);
    bring(db, day, ['## Queue', `TODO Ann: drain the queue of ${day}`, ...said].join('\n'));
  }
  const seen: string[] = [];
  for (let page = 1; ; page++) {
    const { rows, hasNext } = search(db, 'queue', { page, perPage: 50 });
    seen.push(
      ...rows.map(({ kind, meeting, span, excerpt }) =>
        [kind, meeting, span?.start, excerpt].join(' '),
      ),
    );
    if (page === 1) expect(rows[0]).toMatchObject({ kind: 'todo', meeting: '2024-03-04' });
    expect(hasNext).toBe(rows.length === 50 && page < 10);
    if (!hasNext) break;
  }
  // Of each meeting: 120 items, a TODO's item and the TODO, a topic, the mail.
  expect(seen.length).toBe(4 * 124);
  expect(new Set(seen).size).toBe(seen.length);
  // The newest are ranked first, whatever else there is.
  expect(seen.findIndex((each) => each.includes('2024-01-08'))).toBeGreaterThanOrEqual(100);
  expect(search(db, 'queue before:2024-01-22 kind:todo', {}).rows).toMatchObject([
    { meeting: '2024-01-08' },
  ]);
  expect(search(db, 'kind:mail', {}).rows.map(({ meeting }) => meeting)).toEqual(
    [...days].sort().reverse(),
  );
});

test('a database from before filters were indexed is indexed again when it is opened', () => {
  const db = filled();
  const queries = [
    'rebase',
    'is:done',
    'owner:ann',
    'repo:ocaml-solo5',
    'topic:"ocaml 5"',
    '5.2.1',
    'kind:mail',
  ];
  const all = () => queries.map((typed) => search(db, typed, {}).rows);
  const before = all();
  expect(reindexIfEmpty(db)).toBe(false);
  db.$client.exec('DELETE FROM search_rows; DELETE FROM search_index');
  expect(all().flat()).toEqual([]);
  expect(reindexIfEmpty(db)).toBe(true);
  expect(all()).toEqual(before);
  expect(reindexIfEmpty(emptyDatabase())).toBe(false);
});

test('marks stand on the words, also after letters that fold to several', () => {
  const marked = (text: string, ...words: string[]) => {
    const { excerpt, marks } = markWords(text, words);
    return marks.map(({ start, end }) => excerpt.slice(start, end));
  };
  expect(marked('Björn and björnson', 'bjorn')).toEqual(['Björn', 'björn']);
  expect(marked('ﬁne ﬁle 5.2.1', '5.2.1')).toEqual(['5.2.1']);
  expect(marked('rebased', 'base')).toEqual([]);
  expect(marked('nothing here', '')).toEqual([]);
  const long = `${'word '.repeat(200)}needle ${'word '.repeat(200)}`;
  expect(marked(long, 'needle')).toEqual(['needle']);
  expect(markWords(long, ['needle']).excerpt.length).toBeLessThan(400);
});

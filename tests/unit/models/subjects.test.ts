import { expect, test } from '@playwright/test';
import {
  getBenchmark,
  listBenchmarks,
  setDirection,
} from '#app/models/subjects/benchmarks.server.ts';
import { listDecisions } from '#app/models/subjects/decisions.server.ts';
import { getPull, listPulls } from '#app/models/subjects/pulls.server.ts';
import { listQuestions, setAnswered } from '#app/models/subjects/questions.server.ts';
import {
  getTopic,
  joinTopics,
  listTopics,
  separateTopic,
} from '#app/models/subjects/topics.server.ts';
import { ann, bring, emptyDatabase } from './made.ts';

const say = { reason: null, ...ann };

test('topics are one where their titles say so, or where a person does', () => {
  const db = emptyDatabase();
  bring(db, '2024-01-08', '## OCaml 5\nnothing new\n## Solo\nTODO Ann: test the solo tender');
  bring(
    db,
    '2024-01-22',
    '## OCaml 5 support\nTODO Bob: rebase the patches\n## Unikraft\nit works',
  );
  const slugs = () =>
    listTopics(db, {}).rows.map(({ slug, meetings, open }) => [slug, meetings, open]);
  expect(slugs()).toEqual([
    ['ocaml-5', 2, 1],
    ['unikraft', 1, 0],
    ['solo', 1, 1],
  ]);
  expect(getTopic(db, 'ocaml-5')).toMatchObject({
    title: 'OCaml 5 support',
    aliases: [{ title: 'OCaml 5', isDecided: false }],
    firstMeeting: '2024-01-08',
    todos: [{ title: 'rebase the patches' }],
  });
  expect(joinTopics(db, 'solo', 'unikraft', ann)).toBe(true);
  expect(slugs()).toEqual([
    ['ocaml-5', 2, 1],
    ['unikraft', 2, 1],
  ]);
  expect(getTopic(db, 'solo')?.title).toBe('Unikraft');
  bring(db, '2024-02-05', '## Solo\nmore');
  expect(getTopic(db, 'unikraft')?.meetings).toBe(3);
  expect(separateTopic(db, 'Solo', ann)).toBe(true);
  expect(separateTopic(db, 'Solo', ann)).toBe(false);
  expect(getTopic(db, 'unikraft')?.meetings).toBe(1);
  expect(joinTopics(db, 'nothing', 'unikraft', ann)).toBe(false);
  expect(joinTopics(db, 'unikraft', 'unikraft', ann)).toBe(false);
  expect(getTopic(db, 'nothing')).toBeNull();
});

const table = (rows: string[]) =>
  [
    '',
    '| Latency (ms) | small | large |',
    '|---|---|---|',
    ...rows.map((row) => `| ${row} |`),
    '',
  ].join('\n');

test('what is said on a topic says which TODO it names, and what became of it', () => {
  const db = emptyDatabase();
  bring(db, '2024-01-08', '## OCaml 5\nTODO Ann: rebase the patches\nWILL Bob: test them\nfine');
  bring(db, '2024-01-22', '## OCaml 5\nDONE rebase the patches');
  const said = getTopic(db, 'ocaml-5')?.meetingItems.flatMap(({ items }) =>
    items.map(({ text, named }) => [text, ...named.map(({ id, status }) => `${id} ${status}`)]),
  );
  expect(said).toEqual([
    ['DONE rebase the patches', '1 done'],
    ['TODO Ann: rebase the patches', '1 done'],
    ['Bob will test them', '2 suggested'],
    ['fine'],
  ]);
});

test('a table that recurs is a series, across meetings, by its labels', () => {
  const db = emptyDatabase();
  const bringTable = (date: string, rows: string[]) =>
    bring(db, date, `## Benchmarks\nnumbers${table(rows)}\n`);
  bringTable('2024-01-08', ['old | 4.0 | 9.0', 'new | 2.0 | 8.0']);
  bringTable('2024-01-22', ['new | 3.0 | 4.0', 'newest | 1.0 | 1.5']);
  const [row] = listBenchmarks(db).rows;
  expect(row).toMatchObject({
    ...{ meetings: 2, firstMeeting: '2024-01-08', lastMeeting: '2024-01-22' },
    better: 'down',
    isDecided: false,
  });
  const shown = getBenchmark(db, row?.slug ?? '');
  expect(shown?.rows).toEqual(['old', 'new', 'newest']);
  expect(shown?.columns).toEqual(['small', 'large']);
  expect(shown?.tables[1]?.cells.map((cells) => cells.map((cell) => cell?.value ?? null))).toEqual([
    [null, null],
    [3, 4],
    [1, 1.5],
  ]);
  expect(
    shown?.changes.map(({ row, column, change, isWorse }) => [row, column, change, isWorse]),
  ).toEqual([
    ['new', 'small', 0.5, true],
    ['new', 'large', -0.5, false],
  ]);
  expect(setDirection(db, row?.slug ?? '', 'up', ann)).toBe(true);
  expect(getBenchmark(db, row?.slug ?? '')).toMatchObject({ better: 'up', isDecided: true });
  expect(getBenchmark(db, row?.slug ?? '')?.changes[0]?.isWorse).toBe(false);
  expect(setDirection(db, row?.slug ?? '', null, ann)).toBe(true);
  expect(getBenchmark(db, row?.slug ?? '')).toMatchObject({ better: 'down', isDecided: false });
  expect(setDirection(db, 'nothing', 'up', ann)).toBe(false);
  expect(getBenchmark(db, 'nothing')).toBeNull();
});

test('tables of two topics are one series once a person says that the topics are one', () => {
  const db = emptyDatabase();
  bring(db, '2024-01-08', `## Results\nnumbers${table(['old | 4.0 | 9.0'])}\n`);
  bring(db, '2024-01-22', `## Measurements\nnumbers${table(['old | 5.0 | 8.0'])}\n`);
  const meetings = () => listBenchmarks(db).rows.map((row) => row.meetings);
  expect(meetings()).toEqual([1, 1]);
  expect(joinTopics(db, 'results', 'measurements', ann)).toBe(true);
  expect(meetings()).toEqual([2]);
  bring(db, '2024-02-05', `## Results\nnumbers${table(['old | 6.0 | 8.0'])}\n`);
  expect(meetings()).toEqual([3]);
  expect(separateTopic(db, 'Results', ann)).toBe(true);
  expect(meetings().sort()).toEqual([1, 2]);
});

test('questions stay open until the notes or a person answer them', () => {
  const db = emptyDatabase();
  bring(db, '2024-01-08', '## OCaml 5\nquestion: what about the LICENSE?\nDecision: we use ISC');
  expect(listDecisions(db, {}).rows.map(({ text, topicSlug }) => [text, topicSlug])).toEqual([
    ['we use ISC', 'ocaml-5'],
  ]);
  expect(listDecisions(db, { topic: 'unikraft' }).rows).toEqual([]);
  const [asked] = listQuestions(db, { answered: false }).rows;
  expect(asked?.text).toContain('LICENSE');
  if (!asked) return;
  expect(setAnswered(db, asked, true, say)).toBe(true);
  expect(listQuestions(db, { answered: false, topic: 'ocaml-5' }).rows).toEqual([]);
  expect(listQuestions(db, { answered: true }).rows).toMatchObject([{ answeredBy: 'ann' }]);
  expect(setAnswered(db, asked, false, say)).toBe(true);
  expect(listQuestions(db, { answered: false }).rows).toHaveLength(1);
  expect(setAnswered(db, { ...asked, message: 'f00' }, true, say)).toBe(false);
});

test('pull requests and issues, when and in which topics they were discussed', () => {
  const db = emptyDatabase();
  bring(db, '2024-01-08', '## OCaml 5\nTODO Ann: review Mirage/solo5#12\nsee mirage/other#3');
  bring(db, '2024-01-22', '## Unikraft\nhttps://github.com/mirage/solo5/pull/12 is merged');
  expect(
    listPulls(db, {}).rows.map(({ kind, number, meetings, topics }) => [
      kind,
      number,
      meetings,
      topics,
    ]),
  ).toEqual([
    ['pull', 12, 2, ['OCaml 5', 'Unikraft']],
    ['issue', 3, 1, ['OCaml 5']],
  ]);
  expect(listPulls(db, { repo: 'MIRAGE/other' }).rows).toHaveLength(1);
  const pull = getPull(db, 'mirage/Solo5', 12);
  expect(pull?.items.map(({ meeting }) => meeting)).toEqual(['2024-01-22', '2024-01-08']);
  expect(pull?.todos.map(({ title }) => title)).toEqual(['review Mirage/solo5#12']);
  expect(getPull(db, 'mirage/solo5', 13)).toBeNull();
});

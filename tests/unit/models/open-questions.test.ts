import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import type { OpenQuestion } from '#app/agenda/agenda.ts';
import { openQuestions } from '#app/agenda/last-time.ts';
import { getAgenda } from '#app/models/agenda/agenda.server.ts';
import { answerFromAgenda } from '#app/models/agenda/agenda-decisions.server.ts';
import { undoImport } from '#app/models/inbox/inbox.server.ts';
import { findReadings } from '#app/models/mails/reading.server.ts';
import { findOpenQuestions } from '#app/models/subjects/open-questions.server.ts';
import { listQuestions, setAnswered } from '#app/models/subjects/questions.server.ts';
import type { Database } from '#db/open.server.ts';
import { ann, bring, derivedRows, emptyDatabase } from './made.ts';

const day = (at: number) => new Date(Date.UTC(2024, 0, 1 + at * 7)).toISOString().slice(0, 10);
const asked = '## Licence\nAnn: question: should we copy the entire errno.h file?';
const filledWith = (texts: string[]): Database => {
  const db = emptyDatabase();
  for (const [at, text] of texts.entries()) bring(db, day(at), text);
  return db;
};
const entryOf = (db: Database) =>
  getAgenda(db, { now: ann.now })
    ?.agenda.sections.flatMap(({ title, entries }) => entries.map((each) => ({ title, ...each })))
    .find(({ kind }) => kind === 'question');
const quiet = (count: number) => Array<string>(count).fill('## Web\nnothing new about it');

test('a question of long ago is still on the agenda, asked about as stale', () => {
  expect(entryOf(filledWith([asked]))).toMatchObject({
    ...{ title: 'Licence', speaker: 'Ann', ask: null },
    because: 'Ann asked on 1 Jan, nobody answered',
  });
  expect(entryOf(filledWith([asked, ...quiet(9)]))).toMatchObject({
    ...{ title: 'Licence', speaker: 'Ann', ask: { kind: 'stale', date: '2024-01-01' } },
    because: 'Ann asked on 1 Jan, not taken up for 9 meetings',
  });
});

test('asked again it is one entry, known by the first time', () => {
  const again = '## Licence\nquestion: should we copy the whole errno.h file?';
  const db = filledWith([asked, again, ...quiet(2)]);
  const key = entryOf(filledWith([asked]))?.key;
  expect(entryOf(db)).toMatchObject({
    ...{ key, text: 'should we copy the whole errno.h file?' },
    because: 'Ann asked at 2 meetings since 1 Jan, nobody answered',
  });
  expect(listQuestions(db, { answered: false }).rows.map(({ meeting }) => meeting)).toEqual([
    day(1),
  ]);
  expect(answerFromAgenda(db, key ?? '', null, ann)?.said).toBeNull();
  expect(findOpenQuestions(db)).toEqual([]);
});

test('the same words under another topic are the same question', () => {
  const moved = '## Web\nAnn: question: should we copy the entire errno.h file?';
  expect(findOpenQuestions(filledWith([asked, ...quiet(40), moved]))).toMatchObject([
    { topic: 'Web', asked: [day(0), day(41)], meetingsSilent: 0 },
  ]);
});

test('answered later it leaves, with the place of the answer, unless a person asks again', () => {
  const db = filledWith([asked, '## Licence\nanswer: we do not copy the errno.h file']);
  expect(findOpenQuestions(db)).toEqual([]);
  const [row] = listQuestions(db, { answered: true }).rows;
  expect(row?.answer?.meeting).toBe(day(1));
  expect(row && setAnswered(db, row, false, { reason: null, ...ann })).toBe(true);
  expect(findOpenQuestions(db)).toHaveLength(1);
});

test('a remark that takes its words up makes it one to confirm', () => {
  const db = filledWith([asked, ...quiet(4), '## Licence\nDan copied the entire errno.h file']);
  expect(entryOf(db)).toMatchObject({ ask: null, because: 'perhaps answered on 5 Feb' });
});

test('an import that is undone takes its answer back', () => {
  const db = filledWith([asked, ...quiet(1)]);
  const before = derivedRows(db);
  const id = bring(db, day(2), '## Licence\nanswer: we do not copy the errno.h file');
  expect(findOpenQuestions(db)).toEqual([]);
  undoImport(db, id, ann);
  expect(derivedRows(db).statements).toEqual(before.statements);
  expect(findOpenQuestions(db)).toHaveLength(1);
});

const lines = [
  ...[
    'question: should we copy the entire errno.h file?',
    'should we copy the whole errno.h file?',
  ],
  ...['answer: we do not copy the errno.h file', 'Dan copied the entire errno.h file', 'all fine'],
  ...['Ann: who has the keys of the server?', 'Decision: Bob has the keys of the server'],
];
const meetings = fc.array(
  fc.tuple(fc.subarray(lines, { minLength: 1 }), fc.constantFrom('Licence', 'Web', 'AoB')),
  { minLength: 1, maxLength: 7 },
);

test('law: what is open follows from the notes alone, whatever the order in which they came', () => {
  const open = (db: Database) => findOpenQuestions(db).map(({ last: _, ...question }) => question);
  fc.assert(
    fc.property(meetings, fc.array(fc.nat(), { maxLength: 7 }), (held, shuffle) => {
      const texts = held.map(([said, topic]) => `## ${topic}\n${said.join('\n')}`);
      // Some days are a year apart: similar words are another question then.
      const days = texts.map((_, at) => day(at < 4 ? at : at + 52));
      const order = texts
        .map((_, at) => at)
        .sort((one, other) => (shuffle[one] ?? 0) - (shuffle[other] ?? 0) || other - one);
      const db = emptyDatabase();
      for (const at of order) bring(db, days[at] ?? '', texts[at] ?? '');
      const notes = findReadings(db, 'r.counts_on IS NOT NULL').map(
        ({ key, sentAt, meeting, minutes }) => ({
          ...{ message: key, date: meeting ?? '', sentAt, minutes },
        }),
      );
      const inOrder = (list: OpenQuestion[]) =>
        [...list].sort((one, other) => (one.key < other.key ? -1 : 1));
      expect(inOrder(open(db))).toEqual(inOrder(openQuestions(notes)));
    }),
    { numRuns: 40 },
  );
});

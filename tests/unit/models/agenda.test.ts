import { expect, test } from '@playwright/test';
import { getAgenda } from '#app/models/agenda/agenda.server.ts';
import {
  answerFromAgenda,
  decideFromAgenda,
  undoFromAgenda,
} from '#app/models/agenda/agenda-decisions.server.ts';
import { agendaIsSeen, editAgenda, moveMeeting } from '#app/models/agenda/agenda-edits.server.ts';
import type { Database } from '#db/open.server.ts';
import { ann, bring, emptyDatabase } from '#tests/unit/models/made.ts';

const started = (): Database => {
  const db = emptyDatabase();
  bring(
    db,
    '2024-05-27',
    '## Queue\nTODO Ann: rebase the queue\nTODO Bob: write the manual\nquestion: do we keep the old queue?',
  );
  return db;
};

const agendaOf = (db: Database) => {
  const view = getAgenda(db, { now: ann.now });
  if (view === null) throw new Error('no agenda');
  return view;
};
const entriesOf = (db: Database) => agendaOf(db).agenda.sections.flatMap(({ entries }) => entries);
const keyOf = (db: Database, words: string) => {
  const found = entriesOf(db).find(({ text }) => text.includes(words));
  if (!found) throw new Error(`not on the agenda: ${words}`);
  return found.key;
};

test('an edit is kept, and raises the revision', () => {
  const db = started();
  editAgenda(db, { kind: 'reword', key: keyOf(db, 'manual'), text: 'the manual, at last' }, ann);
  expect(entriesOf(db).map(({ text }) => text)).toContain('the manual, at last');
  expect(agendaOf(db)).toMatchObject({ revision: 1, changedBy: 'ann', changes: [] });
  editAgenda(db, { kind: 'budget', section: 'Queue', minutes: 20 }, ann);
  expect(agendaOf(db).revision).toBe(2);
});

test('a moved meeting keeps its edits, its place and a rising revision', () => {
  const db = started();
  editAgenda(db, { kind: 'budget', section: 'Queue', minutes: 20 }, ann);
  const before = agendaOf(db).agenda.meeting;
  moveMeeting(db, { date: '2024-06-13', start: '14:00', end: '15:00', timeZone: null }, ann);
  const { agenda, revision, changes } = agendaOf(db);
  expect(agenda.meeting).toMatchObject({
    ...{ date: '2024-06-13', start: '14:00', basis: 'set', after: before.after },
  });
  expect(agenda.sections.find(({ title }) => title === 'Queue')?.minutes).toBe(20);
  expect(revision).toBe(2);
  expect(changes).toEqual([]);
  moveMeeting(db, null, ann);
  expect(agendaOf(db).agenda.meeting.date).toBe(before.date);
});

test('a new import keeps the edits, ends what was for that meeting only, and says what changed', () => {
  const db = started();
  editAgenda(db, { kind: 'reword', key: keyOf(db, 'manual'), text: 'the manual, at last' }, ann);
  editAgenda(db, { kind: 'hide', key: keyOf(db, 'rebase'), until: null }, ann);
  moveMeeting(db, { date: '2024-06-13', start: '14:00', end: '15:00', timeZone: null }, ann);
  expect(entriesOf(db).some(({ text }) => text.includes('rebase'))).toBe(false);
  bring(db, '2024-06-10', '## Queue\nTODO Cleo: measure the queue again');
  const { agenda, changes } = agendaOf(db);
  const texts = entriesOf(db).map(({ text }) => text);
  expect(texts).toContain('the manual, at last');
  expect(texts.some((text) => text.includes('rebase'))).toBe(true);
  expect(agenda.meeting.basis).not.toBe('set');
  expect(changes.map(({ says }) => says).join('\n')).toContain(
    'new under Queue: measure the queue',
  );
  // One's own edit is no news, and does not swallow the news.
  editAgenda(db, { kind: 'reword', key: keyOf(db, 'rebase'), text: 'rebase it' }, ann);
  const still = agendaOf(db)
    .changes.map(({ says }) => says)
    .join('\n');
  expect(still).toContain('new under Queue: measure the queue');
  expect(still).not.toContain('rebase it');
  agendaIsSeen(db, ann);
  expect(agendaOf(db).changes).toEqual([]);
});

test('a TODO dropped on the agenda is gone, and back when that is undone', () => {
  const db = started();
  editAgenda(db, { kind: 'budget', section: 'Queue', minutes: 20 }, ann);
  const entry = entriesOf(db).find(({ text }) => text.includes('manual'));
  const { undo, said } = decideFromAgenda(
    db,
    entry?.todo ?? 0,
    { kind: 'status', to: 'dropped' },
    ann,
  );
  expect(said).toBeNull();
  expect(entriesOf(db).some(({ text }) => text.includes('manual'))).toBe(false);
  expect(agendaOf(db).changes).toEqual([]);
  expect(undoFromAgenda(db, undo ?? 0, ann)).toBe(true);
  expect(entriesOf(db).some(({ text }) => text.includes('manual'))).toBe(true);
  expect(undoFromAgenda(db, undo ?? 0, ann)).toBe(false);
});

test('a question that was asked twice is answered once', () => {
  const db = started();
  bring(db, '2024-06-10', '## Queue\nquestion: do we keep the old queue?');
  const key = keyOf(db, 'old queue');
  expect(answerFromAgenda(db, key, null, ann)?.said).toBeNull();
  expect(entriesOf(db).some(({ text }) => text.includes('old queue'))).toBe(false);
  expect(answerFromAgenda(db, 'question:none:0', null, ann)).toBeNull();
});

const numbers = (one: string, other: string) =>
  `| Gbits/sec | relay |\n| --- | --- |\n| one stream | ${one} |\n| two streams | ${other} |`;
const benchmarksOf = (db: Database) =>
  entriesOf(db)
    .filter(({ kind }) => kind === 'benchmark')
    .map(({ text, because }) => [text, because]);

test('a number that came out worse than the last time is on the agenda, one that did not is not', () => {
  const db = emptyDatabase();
  bring(db, '2024-05-27', `## Relay\n${numbers('1.16', '2.31')}`);
  expect(benchmarksOf(db)).toEqual([]);
  bring(db, '2024-06-10', `## Relay\n${numbers('0.98', '2.40')}`);
  expect(benchmarksOf(db)).toEqual([
    [expect.stringContaining('one stream, relay: 0.98 Gbits/sec, was 1.16'), expect.any(String)],
  ]);
});

test('a benchmark that somebody wants repeated is on the agenda once, until nobody asks any more', () => {
  const db = emptyDatabase();
  bring(
    db,
    '2024-05-27',
    `## Relay\n${numbers('1.16', '2.31')}\n\nthese benchmarks should be repeated on the new board`,
  );
  expect(benchmarksOf(db)).toHaveLength(1);
  expect(benchmarksOf(db)[0]?.[0]).toMatch(/to measure again$/);
  bring(db, '2024-06-10', '## Relay\nthe board has arrived');
  bring(db, '2024-06-24', '## Relay\nnothing new');
  bring(db, '2024-07-08', '## Relay\nnothing new');
  expect(benchmarksOf(db)).toEqual([]);
});

import { expect, test } from '@playwright/test';
import {
  type Corrected,
  correct,
  importDraft,
  undoCorrection,
  undoImport,
} from '#app/models/inbox/inbox.server.ts';
import { getMeeting, listMeetings } from '#app/models/meetings/meetings.server.ts';
import { prepared } from '#app/models/prepared.server.ts';
import { decideTodo, getTodo, listTodos } from '#app/models/todos/todos.server.ts';
import { listLost } from '#app/models/tracking/corrections.server.ts';
import { rebuild } from '#app/models/tracking/rebuild.server.ts';
import { dataVersion } from '#app/models/version.server.ts';
import { ann, bring, derivedRows, draft, emptyDatabase, placeOf } from './made.ts';

const first = '## OCaml 5\nTODO Ann: rebase the patches\nBob will write to the list';
const second = '## OCaml 5\nDONE rebase the patches\nTODO try virtio with mirage/solo5#12';

/** Its number; a refusal fails the test. */
function correctionOf(done: Corrected): number {
  if (done.kind !== 'corrected') throw new Error(done.because);
  return done.correction.id;
}
const titles = (db: Parameters<typeof listTodos>[0]) =>
  listTodos(db, {})
    .rows.map(({ title, status }) => `${title}: ${status}`)
    .sort();

test('importing makes a meeting, facts and TODOs; undoing leaves exactly what was', () => {
  const db = emptyDatabase();
  bring(db, '2024-01-08', first);
  const before = derivedRows(db);
  const version = dataVersion(db);
  const id = draft(db, { date: '2024-01-22', text: second });
  const withDraft = derivedRows(db);
  expect(importDraft(db, id, ann)).toEqual({ kind: 'imported', meeting: '2024-01-22' });
  expect(titles(db)).toEqual([
    'rebase the patches: done',
    'try virtio with mirage/solo5#12: open',
    'write to the list: suggested',
  ]);
  expect(
    listMeetings(db, {}).rows.map(({ date, raised, closed }) => [date, raised, closed]),
  ).toEqual([
    ['2024-01-22', 1, 1],
    ['2024-01-08', 1, 0],
  ]);
  expect(undoImport(db, id, ann)).toBe(true);
  expect(derivedRows(db)).toEqual(withDraft);
  expect({ ...derivedRows(db), readings: null }).toEqual({ ...before, readings: null });
  expect(undoImport(db, id, ann)).toBe(false);
  expect(dataVersion(db)).toBeGreaterThan(version);
});

test('an older mail arriving late gives the same as one in time', () => {
  const late = emptyDatabase();
  const inTime = emptyDatabase();
  const mails = [
    ['2024-01-08', first],
    ['2024-01-22', second],
    ['2024-02-05', '## OCaml 5\nTODO rebase the patches'],
  ] as const;
  for (const [date, text] of mails) draft(inTime, { date, text });
  for (const [date, text] of mails) draft(late, { date, text });
  for (const id of [1, 2, 3]) importDraft(inTime, id, ann);
  for (const id of [3, 1, 2]) importDraft(late, id, ann);
  const numberless = (db: typeof late) => titles(db);
  expect(numberless(late)).toEqual(numberless(inTime));
  expect(listMeetings(late, {}).rows).toEqual(listMeetings(inTime, {}).rows);
});

test('a mail imported already is a friendly no-op', () => {
  const db = emptyDatabase();
  const id = bring(db, '2024-01-08', first);
  const before = derivedRows(db);
  const version = dataVersion(db);
  expect(importDraft(db, id, ann)).toEqual({ kind: 'known', meeting: '2024-01-08' });
  expect(importDraft(db, 99, ann)).toEqual({ kind: 'missing' });
  expect(derivedRows(db)).toEqual(before);
  expect(dataVersion(db)).toBe(version);
});

test('a mail without a day waits until somebody names it', async () => {
  const db = emptyDatabase();
  const id = draft(db, { date: null, text: first });
  expect(importDraft(db, id, ann)).toMatchObject({ kind: 'needs-date' });
  const target = { ...placeOf(db, id, '## OCaml 5'), start: 0, end: 0 };
  const named = correct(
    db,
    target,
    { kind: 'meeting', date: '2024-01-08' },
    { reason: null, ...ann },
  );
  expect(named.kind).toBe('corrected');
  expect(importDraft(db, id, ann)).toEqual({ kind: 'imported', meeting: '2024-01-08' });
  expect(getMeeting(db, '2024-01-08')?.raisedHere.map(({ title }) => title)).toEqual([
    'rebase the patches',
    'write to the list',
  ]);
  const before = derivedRows(db);
  await rebuild(db, { now: ann.now });
  expect(derivedRows(db)).toEqual(before);
});

test('two mails of one day are one meeting, and the later one wins', () => {
  const db = emptyDatabase();
  bring(db, '2024-01-08', first);
  const again = '## OCaml 5\nTODO Ann: rebase the patches\nBob will write to the list\nNew note';
  const id = bring(db, '2024-01-08', again, '2024-01-09T08:00:00Z');
  const meeting = getMeeting(db, '2024-01-08');
  expect(meeting?.mails.map(({ mail }) => mail.id)).toEqual([2, 1]);
  expect(listTodos(db, {}).rows).toHaveLength(2);
  expect(undoImport(db, id, ann)).toBe(true);
  expect(getMeeting(db, '2024-01-08')?.mails.map(({ mail }) => mail.id)).toEqual([1]);
});

test('a corrected date moves the meeting, and back', () => {
  const db = emptyDatabase();
  const id = bring(db, '2024-01-08', first);
  bring(db, '2024-01-22', second);
  const before = derivedRows(db);
  const target = placeOf(db, id, '## OCaml 5');
  const moved = correct(
    db,
    target,
    { kind: 'meeting', date: '2024-02-05' },
    { reason: null, ...ann },
  );
  expect(listMeetings(db, {}).rows.map(({ date }) => date)).toEqual(['2024-02-05', '2024-01-22']);
  expect(getMeeting(db, '2024-01-08')).toBeNull();
  expect(undoCorrection(db, correctionOf(moved), ann)).toBe(true);
  // Meanwhile the words raised a TODO of their own: its number stays given, and leads to the one TODO.
  expect({ ...derivedRows(db), todo_resolved: null }).toEqual({ ...before, todo_resolved: null });
  expect(getTodo(db, 4)?.id).toBe(1);
});

test('what a person decides is an event, survives a rebuild and can be undone', async () => {
  const db = emptyDatabase();
  bring(db, '2024-01-08', first);
  const before = derivedRows(db);
  const decided = decideTodo(db, 1, { kind: 'status', to: 'done' }, { reason: 'merged', ...ann });
  expect(decided.kind).toBe('corrected');
  expect(getTodo(db, 1)).toMatchObject({ status: 'done', corrections: [{ by: 'ann' }] });
  const after = derivedRows(db);
  await rebuild(db, { now: ann.now });
  expect(derivedRows(db)).toEqual(after);
  bring(db, '2024-01-22', second);
  expect(getTodo(db, 1)?.status).toBe('done');
  expect(undoCorrection(db, correctionOf(decided), ann)).toBe(true);
  expect(undoCorrection(db, correctionOf(decided), ann)).toBe(false);
  undoImport(db, 2, ann);
  expect({ ...derivedRows(db), readings: null }).toEqual({ ...before, readings: null });
});

test('a decision that finds nothing is refused and leaves no trace', () => {
  const db = emptyDatabase();
  const id = bring(db, '2024-01-08', first);
  const version = dataVersion(db);
  const place = placeOf(db, id, '## OCaml');
  const refused = [
    correct(db, place, { kind: 'not-a-todo' }, { reason: null, ...ann }),
    correct(db, { ...place, message: 'f00' }, { kind: 'not-a-todo' }, { reason: null, ...ann }),
    correct(db, { ...place, end: 9999 }, { kind: 'not-a-todo' }, { reason: null, ...ann }),
    correct(db, place, { kind: 'meeting', date: 'soon' }, { reason: null, ...ann }),
    decideTodo(db, 99, { kind: 'status', to: 'done' }, { reason: null, ...ann }),
    decideTodo(db, 1, { kind: 'merge', into: 1 }, { reason: null, ...ann }),
    decideTodo(db, 1, { kind: 'merge', into: 77 }, { reason: null, ...ann }),
    decideTodo(db, 1, { kind: 'split', mention: 0 }, { reason: null, ...ann }),
    decideTodo(db, 1, { kind: 'proposal', accept: true }, { reason: null, ...ann }),
  ];
  expect(refused.map(({ kind }) => kind)).toEqual(refused.map(() => 'refused'));
  expect(dataVersion(db)).toBe(version);
  expect(listLost(db)).toEqual([]);
});

test('a correction whose words a new reading no longer holds is listed, with its mail', async () => {
  const db = emptyDatabase();
  const id = bring(db, '2024-01-08', first);
  const said = correct(
    db,
    placeOf(db, id, 'rebase the patches'),
    { kind: 'owners', owners: ['Bob'] },
    { reason: null, ...ann },
  );
  expect(said.kind).toBe('corrected');
  expect(listLost(db)).toEqual([]);
  // As if a later reader had read other words there.
  prepared(
    db,
    "UPDATE corrections SET quote = 'words of another mail', start = 900, end = 921",
  ).run();
  await rebuild(db, { now: ann.now });
  expect(listLost(db)).toMatchObject([{ mail: id, because: expect.stringMatching(/\w/) }]);
  undoCorrection(db, 1, ann);
  expect(listLost(db)).toEqual([]);
});

test('a correction of a mail that is not there is listed, too', () => {
  const db = emptyDatabase();
  const id = bring(db, '2024-01-08', first);
  correct(
    db,
    placeOf(db, id, 'rebase the patches'),
    { kind: 'owners', owners: ['Bob'] },
    { reason: null, ...ann },
  );
  prepared(db, "UPDATE corrections SET message = 'f00'").run();
  expect(listLost(db)).toMatchObject([
    { mail: null, because: 'the mail it speaks of is not there' },
  ]);
});

test('merge, split and the suggestion', () => {
  const db = emptyDatabase();
  bring(db, '2024-01-08', first);
  bring(db, '2024-01-22', '## Unikraft\nTODO Ann: port everything else');
  const say = { reason: null, ...ann };
  expect(decideTodo(db, 3, { kind: 'merge', into: 1 }, say).kind).toBe('corrected');
  expect(getTodo(db, 3)?.id).toBe(1);
  expect(getTodo(db, 1)?.mentions).toHaveLength(2);
  expect(decideTodo(db, 1, { kind: 'split', mention: 1 }, say).kind).toBe('corrected');
  expect(getTodo(db, 1)?.mentions).toHaveLength(1);
  expect(decideTodo(db, 2, { kind: 'suggestion', accept: true }, say).kind).toBe('corrected');
  expect(getTodo(db, 2)?.status).toBe('open');
});

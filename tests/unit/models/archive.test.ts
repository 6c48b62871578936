import { expect, test } from '@playwright/test';
import { type ArchivedMail, importMany } from '#app/models/archive/archive.server.ts';
import { exportAll, restoreAll } from '#app/models/export/export.server.ts';
import {
  discardDraft,
  getReview,
  importDraft,
  listInbox,
  receive,
} from '#app/models/inbox/inbox.server.ts';
import { listMeetings } from '#app/models/meetings/meetings.server.ts';
import { loadSample } from '#app/models/sample/load-sample.server.ts';
import { sampleMails } from '#app/models/sample/mails.ts';
import { decideTodo, getTodo, listTodos } from '#app/models/todos/todos.server.ts';
import { rebuild } from '#app/models/tracking/rebuild.server.ts';
import { dataVersion } from '#app/models/version.server.ts';
import { ann, derivedRows, emptyDatabase, mailOf } from './made.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
async function* sent(mails: ArchivedMail[], onEach: (at: number) => void = () => {}) {
  for (const [at, mail] of mails.entries()) {
    onEach(at);
    yield mail;
  }
}
const mail = (date: string, text: string): ArchivedMail => ({
  file: `${date}.eml`,
  bytes: bytes(mailOf({ date, text })),
});
const chatter = {
  file: 'patch.eml',
  bytes: bytes('From: b@example.org\nSubject: [PATCH] fix\n\nThis patch fixes the build.\n'),
};

test('the sample series reads fully', async () => {
  const db = emptyDatabase();
  expect(await loadSample(db, ann)).toEqual({ meetings: 4 });
  expect(await loadSample(db, ann)).toEqual({ meetings: 0 });
  expect(
    listMeetings(db, {}).rows.map(({ date, participants }) => [date, participants.length]),
  ).toEqual([
    ['2024-04-22', 5],
    ['2024-04-08', 4],
    ['2024-03-18', 4],
    ['2024-03-04', 4],
  ]);
  const todos = listTodos(db, {}).rows;
  const statusOf = (words: string) => todos.find(({ title }) => title.includes(words))?.status;
  expect(statusOf('review the second half')).toBe('done');
  expect(statusOf('fix the crash')).toBe('done');
  expect(statusOf('find out why one core')).toBe('open');
  expect(statusOf('fault injector')).toBe('suggested');
  expect(todos.find(({ title }) => title.includes('flag for the old queue'))?.owners).toEqual([
    'Lena',
  ]);
  expect(todos.find(({ title }) => title.includes('read-only mode'))).toMatchObject({
    tentative: true,
    needsOwner: true,
  });
  expect(todos.find(({ title }) => title.includes('tag 0.9'))?.owners).toEqual(['Mara']);
});

test('an archive: notes in any order, chatter passed over, doubles known, in one summary', async () => {
  const db = emptyDatabase();
  const mails = [
    mail('2024-01-22', '## OCaml 5\nDONE rebase the patches'),
    chatter,
    mail('2024-01-08', '## OCaml 5\nTODO Ann: rebase the patches'),
    mail('2024-01-08', '## OCaml 5\nTODO Ann: rebase the patches'),
  ];
  const progress: number[] = [];
  const options = { ...ann, onProgress: ({ read }: { read: number }) => progress.push(read) };
  const summary = await importMany(db, sent(mails), options);
  expect(summary).toMatchObject({ notes: 2, known: 1, failed: [], isPartial: false });
  expect(summary.skipped.map(({ count }) => count)).toEqual([1]);
  expect(progress.at(-1)).toBe(4);
  expect(listTodos(db, {}).rows.map(({ title, status }) => [title, status])).toEqual([
    ['rebase the patches', 'done'],
  ]);
  const version = dataVersion(db);
  expect(await importMany(db, sent(mails), ann)).toMatchObject({ notes: 0, known: 3 });
  expect(dataVersion(db)).toBe(version);
});

test('a run that is stopped leaves what was read, and the next run goes on', async () => {
  const mails = Array.from({ length: 9 }, (_, at) =>
    mail(`2024-03-0${at + 1}`, `## OCaml 5\nTODO Ann: write chapter ${at}`),
  );
  const whole = emptyDatabase();
  await importMany(whole, sent(mails), ann);
  const db = emptyDatabase();
  const stop = new AbortController();
  const first = await importMany(
    db,
    sent(mails, (at) => at === 4 && stop.abort()),
    { ...ann, signal: stop.signal },
  );
  expect(first).toMatchObject({ notes: 4, isPartial: true });
  expect(listMeetings(db, {}).rows).toHaveLength(4);
  const second = await importMany(db, sent(mails), ann);
  expect(second).toMatchObject({ notes: 5, known: 4, isPartial: false });
  const titles = (of: typeof db) =>
    listTodos(of, {})
      .rows.map(({ title }) => title)
      .sort();
  expect(titles(db)).toEqual(titles(whole));
});

test('what people do while an archive is being put in order is lost to neither', async () => {
  const mails = Array.from({ length: 120 }, (_, at) => {
    const date = new Date(Date.UTC(2020, 0, 6 + 7 * at)).toISOString().slice(0, 10);
    return mail(date, `## OCaml 5\nTODO Ann: write chapter ${at}`);
  });
  const [newest = mails[0], ...archive] = [...mails].reverse();
  if (!newest) throw new Error('no mails');
  const db = emptyDatabase();
  const draft = await receive(db, newest.bytes, { file: null, ...ann });
  if (draft.kind !== 'draft') throw new Error(draft.kind);
  let isImported = false;
  await importMany(db, sent(archive), {
    ...ann,
    onProgress: ({ reconciled }) => {
      if (reconciled === 0 || isImported) return;
      isImported = true;
      importDraft(db, draft.id, ann);
    },
  });
  expect(isImported).toBe(true);
  expect(listTodos(db, { perPage: 200 }).rows).toHaveLength(120);
  const { todo_resolved: one, ...before } = derivedRows(db);
  await rebuild(db, { now: ann.now });
  const { todo_resolved: other, ...after } = derivedRows(db);
  expect(before).toEqual(after);
});

test('proposals are accepted where one asks for it, and only then', async () => {
  const mails = [
    mail('2024-01-08', '## OCaml 5\nTODO Ann: rebase the patches'),
    mail('2024-01-22', '## OCaml 5\nAnn rebased the patches'),
  ];
  const asked = emptyDatabase();
  await importMany(asked, sent(mails), ann);
  expect(getTodo(asked, 1)).toMatchObject({ status: 'open', proposal: { status: 'done' } });
  const accepted = emptyDatabase();
  await importMany(accepted, sent(mails), { ...ann, acceptProposals: true });
  expect(getTodo(accepted, 1)).toMatchObject({ status: 'done', proposal: null });
  const before = derivedRows(accepted);
  await rebuild(accepted, { now: ann.now, reread: true });
  expect(derivedRows(accepted)).toEqual(before);
});

test('a pasted mail is a draft to look through; again it is known; put aside it comes back', async () => {
  const db = emptyDatabase();
  const text = mailOf({ date: '2024-01-08', text: '## OCaml 5\nTODO Ann: rebase the patches' });
  const options = { file: null, ...ann };
  expect(await receive(db, text, options)).toEqual({ kind: 'draft', id: 1 });
  expect(await receive(db, bytes(text), options)).toMatchObject({ kind: 'known', state: 'draft' });
  expect(await receive(db, ' \n', options)).toEqual({ kind: 'empty' });
  expect(await receive(db, new TextDecoder().decode(chatter.bytes), options)).toMatchObject({
    kind: 'not-notes',
    id: 2,
  });
  expect(importDraft(db, 2, ann).kind).toBe('needs-date');
  const review = getReview(db, 1);
  expect(review?.differences.map(({ kind, title }) => [kind, title])).toEqual([
    ['new', 'rebase the patches'],
  ]);
  expect(discardDraft(db, 1, ann)).toBe(true);
  expect(discardDraft(db, 1, ann)).toBe(false);
  expect(listInbox(db, { state: 'discarded' }).rows.map(({ id }) => id)).toEqual([1]);
  expect(await receive(db, text, options)).toEqual({ kind: 'draft', id: 1 });
  expect(importDraft(db, 1, ann).kind).toBe('imported');
  expect(await receive(db, `${text}\n`, options)).toMatchObject({ state: 'imported' });
  expect(getReview(db, 99)).toBeNull();
});

test('what a mail would change is told before, without changing anything', async () => {
  const db = emptyDatabase();
  for (const { text } of sampleMails.slice(0, 3)) {
    await receive(db, text, { file: null, ...ann });
  }
  importDraft(db, 1, ann);
  importDraft(db, 3, ann);
  const before = derivedRows(db);
  const version = dataVersion(db);
  const foreseen = getReview(db, 2)?.differences.map(({ kind, title }) => `${kind} ${title}`);
  expect(derivedRows(db)).toEqual(before);
  expect(dataVersion(db)).toBe(version);
  importDraft(db, 2, ann);
  const told = getReview(db, 2)?.differences.map(({ kind, title }) => `${kind} ${title}`);
  const spoken = (all: string[] | undefined) => all?.filter((line) => !line.startsWith('silent'));
  expect(spoken(foreseen)).toEqual(spoken(told));
  expect(foreseen?.length).toBeGreaterThan(4);
});

test('everything comes out as one document and goes in again', async () => {
  const db = emptyDatabase();
  await loadSample(db, ann);
  decideTodo(
    db,
    2,
    { kind: 'status', to: 'waiting', waitingOn: 'Jonas' },
    { reason: 'asked', ...ann },
  );
  const document = exportAll(db, ann.now);
  const copy = emptyDatabase();
  const parsed: unknown = JSON.parse(JSON.stringify(document));
  expect(await restoreAll(copy, parsed, ann.now)).toEqual({ kind: 'restored', messages: 4 });
  expect(exportAll(copy, ann.now)).toEqual(document);
  const { todo_resolved: one, ...rows } = derivedRows(db);
  const { todo_resolved: other, ...restored } = derivedRows(copy);
  expect(restored).toEqual(rows);
  expect(await restoreAll(copy, parsed, ann.now)).toMatchObject({ kind: 'refused' });
  const broken = [{}, null, { ...document, schema: 2 }, { ...document, messages: [{ id: 1 }] }];
  for (const each of broken) {
    expect(await restoreAll(emptyDatabase(), each, ann.now)).toMatchObject({ kind: 'refused' });
  }
});

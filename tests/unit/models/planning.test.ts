import { expect, test } from '@playwright/test';
import { getAgenda } from '#app/models/agenda/agenda.server.ts';
import { editAgenda } from '#app/models/agenda/agenda-edits.server.ts';
import { getHome } from '#app/models/meetings/home.server.ts';
import { getSeries, knownSeries, setSeries } from '#app/models/series/series.server.ts';
import { countTodos, decideTodo, listTodos } from '#app/models/todos/todos.server.ts';
import { ann, bring, draft, emptyDatabase } from './made.ts';

const now = '2024-02-06T12:00:00Z';
const filled = () => {
  const db = emptyDatabase();
  bring(db, '2024-01-08', '## OCaml 5\nTODO Ann: rebase the patches\nTODO paint the logo');
  bring(db, '2024-01-22', '## OCaml 5\nTODO Bob: measure virtio\nCleo will write docs');
  bring(db, '2024-02-05', '## OCaml 5\nDONE measure virtio');
  return db;
};

test('the next agenda holds what is open, and keeps a person’s edits', () => {
  expect(getAgenda(emptyDatabase(), { now })).toBeNull();
  const db = filled();
  const view = getAgenda(db, { now });
  expect(view?.agenda.meeting.date).toBe('2024-02-19');
  expect(view?.agenda.markdown).toContain('rebase the patches [#1]');
  expect(view?.agenda.markdown).not.toContain('measure virtio');
  expect(view?.revision).toBe(0);
  const reword = { kind: 'reword', key: 'todo:1', text: 'rebase all of it' } as const;
  expect(editAgenda(db, reword, { ...ann, now })).toBe(true);
  expect(getAgenda(db, { now })).toMatchObject({ revision: 1, changedBy: 'ann' });
  expect(getAgenda(db, { now })?.agenda.markdown).toContain('rebase all of it');
  expect(getAgenda(db, { now, date: '2024-02-20' })?.agenda.meeting.basis).toBe('set');
  expect(editAgenda(emptyDatabase(), reword, { ...ann, now })).toBe(false);
});

test('the series is learned until a person settles it', () => {
  const db = filled();
  expect(getSeries(db)).toEqual({ series: null, staleAfter: 3, writesIds: true });
  expect(knownSeries(db)).toMatchObject({ weekday: 1, everyWeeks: 2, start: '10:00' });
  const settled = { ...knownSeries(db), weekday: 3, everyWeeks: 1, start: '16:00' };
  setSeries(db, { series: settled, staleAfter: 1, writesIds: false }, ann);
  expect(knownSeries(db)).toEqual(settled);
  expect(getAgenda(db, { now })?.agenda.markdown).not.toContain('[#1]');
  const wrong = [
    { weekday: 8 },
    { start: '25:00' },
    { timeZone: 'Mars/Olympus' },
    { everyWeeks: 0 },
  ];
  for (const part of wrong) {
    expect(() =>
      setSeries(db, { series: { ...settled, ...part }, staleAfter: 3, writesIds: true }, ann),
    ).toThrow();
  }
});

test('the start page counts what waits', () => {
  expect(getHome(emptyDatabase(), now)).toMatchObject({
    isEmpty: true,
    next: null,
    lastMeeting: null,
  });
  const db = filled();
  draft(db, { date: '2024-02-19', text: '## OCaml 5\nmore' });
  const home = getHome(db, now);
  expect(home).toMatchObject({
    isEmpty: false,
    next: { date: '2024-02-19' },
    lastMeeting: { date: '2024-02-05', closed: 1 },
    counts: { open: 2, done: 1, suggested: 1, needsOwner: 1, drafts: 1, meetings: 3, stale: 0 },
  });
  expect(home.openByAge.map(({ count }) => count)).toEqual([0, 2, 0, 0]);
  expect(home.perMeeting.map(({ raised }) => raised)).toEqual([2, 1, 0]);
});

test('lists by owner, topic, state, age, and their counts', () => {
  const db = filled();
  const titles = (filter: Parameters<typeof listTodos>[1]) =>
    listTodos(db, filter).rows.map(({ title }) => title);
  expect(titles({ owner: 'Ann' })).toEqual(['rebase the patches']);
  expect(titles({ owner: 'nobody' })).toEqual([]);
  expect(titles({ status: ['done'] })).toEqual(['measure virtio']);
  expect(titles({ status: ['open'], topic: 'OCaml 5' })).toEqual([
    'rebase the patches',
    'paint the logo',
  ]);
  expect(titles({ topic: 'unikraft' })).toEqual([]);
  expect(titles({ needsOwner: true })).toEqual(['paint the logo']);
  expect(titles({ stale: true })).toEqual([]);
  setSeries(db, { ...getSeries(db), staleAfter: 2 }, ann);
  expect(titles({ stale: true })).toEqual(['paint the logo', 'rebase the patches']);
  expect(listTodos(db, { perPage: 2 }).hasNext).toBe(true);
  expect(listTodos(db, { perPage: 2, page: 2 })).toMatchObject({ page: 2, hasNext: false });
  expect(countTodos(db, { owner: 'ann' })).toMatchObject({ open: 1, done: 0, stale: 1 });
  expect(countTodos(db, {})).toMatchObject({ open: 2, done: 1, suggested: 1, stale: 2 });
  decideTodo(db, 1, { kind: 'status', to: 'dropped' }, { reason: null, ...ann });
  expect(countTodos(db, {})).toMatchObject({ open: 1, dropped: 1, stale: 1 });
});

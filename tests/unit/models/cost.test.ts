import { expect, test } from '@playwright/test';
import { getAgenda } from '#app/models/agenda/agenda.server.ts';
import { importDraft } from '#app/models/inbox/inbox.server.ts';
import { getHome } from '#app/models/meetings/home.server.ts';
import { getMeeting, listMeetings } from '#app/models/meetings/meetings.server.ts';
import { search } from '#app/models/search/search.server.ts';
import { getPerson, listPeople } from '#app/models/subjects/people.server.ts';
import { listPulls } from '#app/models/subjects/pulls.server.ts';
import { getTopic, listTopics } from '#app/models/subjects/topics.server.ts';
import { getTodo, listTodos } from '#app/models/todos/todos.server.ts';
import type { Database } from '#db/open.server.ts';
import { ann, bring, draft, emptyDatabase } from './made.ts';

const day = (at: number) => new Date(Date.UTC(2024, 0, 1 + at * 7)).toISOString().slice(0, 10);
const text = (at: number) =>
  `## OCaml 5\nTODO Ann: write chapter ${at} of the book\nBob will read mirage/book#${at + 1}\nany news?`;

const filled = (meetings: number): Database => {
  const db = emptyDatabase();
  for (let at = 0; at < meetings; at++) bring(db, day(at), text(at));
  return db;
};

/** Statements that ran meanwhile: the number of times better-sqlite3 was asked. */
function countStatements(db: Database, run: () => unknown): number {
  let count = 0;
  const { prepare } = db.$client;
  const probe = prepare.call(db.$client, 'SELECT 1');
  const prototype = Object.getPrototypeOf(probe) as Record<
    'all' | 'get' | 'run',
    (...values: unknown[]) => unknown
  >;
  const kept = { all: prototype.all, get: prototype.get, run: prototype.run };
  for (const name of ['all', 'get', 'run'] as const) {
    prototype[name] = function (this: unknown, ...values: unknown[]) {
      count += 1;
      return kept[name].apply(this, values);
    };
  }
  try {
    run();
  } finally {
    Object.assign(prototype, kept);
  }
  return count;
}

test('no page asks once per row', () => {
  const pages: Record<string, (db: Database) => unknown> = {
    home: (db) => getHome(db, ann.now),
    meetings: (db) => listMeetings(db, {}),
    meeting: (db) => getMeeting(db, day(2)),
    todos: (db) => listTodos(db, {}),
    todo: (db) => getTodo(db, 1),
    people: (db) => listPeople(db),
    person: (db) => getPerson(db, 'ann'),
    topics: (db) => listTopics(db, {}),
    topic: (db) => getTopic(db, 'ocaml-5'),
    pulls: (db) => listPulls(db, {}),
    agenda: (db) => getAgenda(db, { now: ann.now }),
    search: (db) => search(db, 'chapter', {}),
  };
  const [small, large] = [filled(6), filled(24)];
  for (const [name, page] of Object.entries(pages)) {
    const one = countStatements(small, () => page(small));
    const other = countStatements(large, () => page(large));
    expect(one, `${name} asks at all`).toBeGreaterThan(0);
    expect(other, name).toBe(one);
  }
});

test('importing the newest mail asks as often, however many meetings there are', () => {
  const costs = [8, 40].map((meetings) => {
    const db = filled(meetings);
    const id = draft(db, { date: day(100), text: '## Unikraft\nTODO Ann: try virtio\nfine' });
    return countStatements(db, () => importDraft(db, id, ann));
  });
  expect(costs[0]).toBeGreaterThan(10);
  expect(costs[1]).toBe(costs[0]);
});

test('no statement of an import or a list reads a large table from end to end', () => {
  const db = filled(3);
  const asked = new Set<string>();
  const { prepare } = db.$client;
  const fresh = emptyDatabase();
  const original = fresh.$client.prepare.bind(fresh.$client);
  fresh.$client.prepare = ((sql: string) => {
    asked.add(sql);
    return original(sql);
  }) as typeof prepare;
  bring(fresh, day(0), text(0));
  bring(fresh, day(1), text(1));
  getMeeting(fresh, day(0));
  getTodo(fresh, 1);
  listTodos(fresh, { owner: 'ann', status: ['open'] });
  const large =
    /SCAN (?:items|links|todo_entries|todo_mentions|todo_events|todo_changes|messages|readings|statements|search_rows|attendance|i|l|m|r|e)\b(?! USING (?:COVERING )?INDEX)/;
  const scans = [...asked]
    .filter((sql) => /^\s*(?:SELECT|WITH|INSERT|UPDATE|DELETE)/i.test(sql))
    // Who is named where is looked for in all mails, but only when a new person appears.
    .filter((sql) => !sql.includes('instr(lower(r.body)'))
    .flatMap((sql) => {
      const names = [...sql.matchAll(/@(\w+)/g)].map(([, name = '']) => name);
      const marks = sql.split('?').length - 1;
      const values =
        names.length > 0 ? Object.fromEntries(names.map((name) => [name, null])) : null;
      const statement = db.$client.prepare<unknown[], { detail: string }>(
        `EXPLAIN QUERY PLAN ${sql}`,
      );
      const plan = values ? statement.all(values) : statement.all(...Array(marks).fill(null));
      return plan
        .filter(({ detail }) => large.test(detail))
        .map(({ detail }) => `${detail}: ${sql}`);
    });
  expect(scans).toEqual([]);
});

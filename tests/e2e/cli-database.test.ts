import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { agendaSchema, hitSchema, importSchema, todoSchema } from '#app/cli/contract.ts';
import { home } from '#app/cli/install.mjs';
import { expect, test } from '#tests/e2e/server.ts';

const notes = (day: number, ...lines: string[]) =>
  [
    `## Meeting Nov ${day}th 2024 10:00 - 12:00 CET`,
    '',
    '- Participants: Ann, Bert',
    '',
    '### Tools',
    '',
    ...lines,
    '',
  ].join('\n');
const mail = (id: string, body: string) =>
  `From: Ann <ann@example.org>\nMessage-ID: <${id}@example.org>\nDate: Tue, 26 Nov 2024 09:00:00 +0000\nSubject: Notes\n\n${body}\n`;

let folder = '';
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'minutes-cli-'));
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

const minutes = (args: string[], input = '') =>
  spawnSync(process.execPath, [join(home, 'app/cli/minutes.mjs'), ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, NODE_ENV: 'production', DATABASE_FILE: join(folder, 'own.db') },
  });
const file = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content);
  return name;
};
test('import, todos, agenda and search keep to the contract, in a database named by --db', () => {
  mkdirSync(join(folder, 'notes'));
  file('notes/1.md', notes(11, '- TODO Ann: write the guide'));
  file(
    'notes/2.eml',
    mail('two', notes(25, '- TODO Ann: write the guide', '- TODO someone: tidy')),
  );
  file('notes/readme.pdf', 'not read');
  const db = ['--db', 'some/other.db'];
  const run = (...args: string[]) => {
    const result = minutes([...args, ...db, '--json']);
    expect(result.stderr).toBe('');
    expect(result.status).toBe(0);
    return JSON.parse(result.stdout) as unknown;
  };
  expect(importSchema.parse(run('import', 'notes'))).toMatchObject({ notes: 2, known: 0 });
  expect(importSchema.parse(run('import', 'notes'))).toMatchObject({ notes: 0, known: 2 });
  const todos = todoSchema.array().parse(run('todos'));
  expect(todos.map(({ title }) => title).sort()).toEqual(['tidy', 'write the guide']);
  const guide = todos.find(({ title }) => title === 'write the guide');
  expect(guide?.mentions.map(({ meeting, span }) => [meeting, span.line])).toEqual([
    ['2024-11-11', 7],
    ['2024-11-25', 7],
  ]);
  expect(todoSchema.array().parse(run('todos', '--owner', 'Ann'))).toHaveLength(1);
  expect(todoSchema.array().parse(run('todos', '--status', 'done'))).toEqual([]);
  const agenda = agendaSchema.parse(run('agenda'));
  expect(agenda.sections.flatMap(({ entries }) => entries.map(({ todo }) => todo))).toContain(
    guide?.id,
  );
  expect(hitSchema.array().parse(run('search', 'guide')).length).toBeGreaterThan(0);
  expect(minutes(['agenda', ...db]).stdout).toContain('### Tools');
  expect(minutes(['agenda', ...db, '--format', 'ics']).stdout).toContain('BEGIN:VTIMEZONE');
  expect(minutes(['agenda', ...db, '--format', 'eml']).stdout).toContain(
    'In-Reply-To: <two@example.org>',
  );
});

test('export and restore bring everything back', () => {
  file('1.md', notes(25, '- TODO Ann: write the guide'));
  minutes(['import', '1.md']);
  const first = minutes(['export']).stdout;
  file('all.json', first);
  expect(minutes(['restore', 'all.json', '--db', 'new.db']).status).toBe(0);
  const second = minutes(['export', '--db', 'new.db']).stdout;
  const timeless = (text: string) => ({ ...JSON.parse(text), exportedAt: null });
  expect(timeless(second)).toEqual(timeless(first));
  expect(minutes(['restore', 'all.json', '--db', 'new.db'])).toMatchObject({
    status: 1,
    stdout: '',
  });
});

test('looking into a database that is not there makes none', () => {
  const { stdout, stderr, status } = minutes(['todos', '--json', '--db', 'typo.db']);
  expect([stdout, status]).toEqual(['[]\n', 0]);
  expect(stderr).toContain('There is no database at');
  expect(minutes(['todos', '--db', 'typo.db']).stderr).toContain('There is no database at');
});

test('backup copies, and never overwrites', () => {
  file('1.md', notes(25, '- TODO Ann: write the guide'));
  minutes(['import', '1.md']);
  expect(minutes(['backup', 'copy.db']).status).toBe(0);
  expect(JSON.parse(minutes(['todos', '--json', '--db', 'copy.db']).stdout)).toHaveLength(1);
  expect(minutes(['backup', 'copy.db'])).toMatchObject({ status: 1 });
});

test('exports in forms for other programs, and a file for each meeting', () => {
  file('1.md', notes(25, '- TODO Ann: write the guide'));
  minutes(['import', '1.md']);
  expect(minutes(['export', '--format', 'todo.txt']).stdout).toBe(
    '2024-11-25 write the guide +Tools @Ann id:1\n',
  );
  expect(minutes(['export', '--format', 'org']).stdout).toContain('** TODO write the guide :Ann:');
  expect(minutes(['export', '--format', 'csv']).stdout).toContain('1,open,write the guide,Ann');
  expect(minutes(['export', '--format', 'md']).stdout).toContain('- TODO Ann: write the guide');
  expect(minutes(['export', '--into', 'meetings']).status).toBe(0);
  expect(readFileSync(join(folder, 'meetings', '2024-11-25.md'), 'utf8')).toContain('### Tools');
  expect(minutes(['export', '--format', 'pdf'])).toMatchObject({ status: 2, stdout: '' });
});

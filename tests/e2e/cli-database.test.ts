import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { agendaSchema, hitSchema, importSchema, todoSchema } from '#app/cli/contract.ts';
import { expect, mail, notes, test } from './terminal.ts';

test('import, todos, agenda and search keep to the contract, in a database named by --db', ({
  terminal: { folder, minutes, file },
}) => {
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
  const [plain, json] = [[], ['--json']].map((as) => minutes(['agenda', ...db, ...as]).stdout);
  expect(minutes(['agenda', ...db, '--format', 'md']).stdout).toBe(plain);
  expect(JSON.parse(json ?? '')).toMatchObject({ markdown: plain });
  expect(minutes(['agenda', ...db, '--format', 'ics']).stdout).toContain('BEGIN:VTIMEZONE');
  expect(minutes(['agenda', ...db, '--format', 'eml']).stdout).toContain(
    'In-Reply-To: <two@example.org>',
  );
});

test('export and restore bring everything back', ({ terminal: { minutes, file } }) => {
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

test('looking into a database that is not there makes none', ({ terminal: { minutes } }) => {
  const { stdout, stderr, status } = minutes(['todos', '--json', '--db', 'typo.db']);
  expect([stdout, status]).toEqual(['[]\n', 0]);
  expect(stderr).toContain('There is no database at');
  expect(minutes(['todos', '--db', 'typo.db']).stderr).toContain('There is no database at');
});

test('what is not there is said by its name', ({ terminal: { folder, minutes, file } }) => {
  file('1.md', notes(25, '- TODO Ann: write the guide'));
  minutes(['import', '1.md']);
  expect(minutes(['todos', '--owner', 'Nobdy']).stderr).toBe('Nobody is known as Nobdy.\n');
  expect(minutes(['todos', '--owner', 'Ann']).stderr).toBe('');
  mkdirSync(join(folder, 'empty'));
  const { status, stderr } = minutes(['import', 'empty']);
  expect([status, stderr]).toEqual([
    0,
    expect.stringMatching(/^empty: no mails, notes or archives/),
  ]);
  expect(minutes(['todos', '--colour']).stderr).toContain('minutes todos --help');
});

test('backup copies, and never overwrites', ({ terminal: { minutes, file } }) => {
  file('1.md', notes(25, '- TODO Ann: write the guide'));
  minutes(['import', '1.md']);
  expect(minutes(['backup', 'copy.db']).status).toBe(0);
  expect(JSON.parse(minutes(['todos', '--json', '--db', 'copy.db']).stdout)).toHaveLength(1);
  expect(minutes(['backup', 'copy.db'])).toMatchObject({ status: 1 });
  const { status, stderr } = minutes(['backup', 'no-folder/copy.db']);
  expect([status, stderr]).toEqual([
    1,
    expect.stringMatching(
      /^no-folder\/copy\.db: there is no folder .*no-folder; make it first\.\n$/,
    ),
  ]);
});

test('a backup or an export of a database that is not there fails, and writes no empty one', ({
  terminal: { folder, minutes },
}) => {
  for (const command of [['backup', 'copy.db'], ['export'], ['rebuild']]) {
    const { status, stdout, stderr } = minutes([...command, '--db', 'typo.db']);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('There is no database at');
  }
  expect(existsSync(join(folder, 'copy.db'))).toBe(false);
});

test('exports in forms for other programs, and a file for each meeting', ({
  terminal: { folder, minutes, file },
}) => {
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

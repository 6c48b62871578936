import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { home } from '#app/cli/install.mjs';
import { mboxOf } from './archive-mails.ts';
import { expect, test } from './server.ts';

let folder = '';
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'minutes-interrupt-'));
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

const launcher = join(home, 'app/cli/minutes.mjs');
const env: NodeJS.ProcessEnv = { PATH: process.env.PATH, NODE_ENV: 'production' };
const minutes = (...args: string[]) =>
  spawnSync(process.execPath, [launcher, ...args], { cwd: folder, encoding: 'utf8', env });
const todos = (db: string) =>
  (JSON.parse(minutes('todos', '--json', '--db', db).stdout) as { title: string; status: string }[])
    .map(({ title, status }) => `${status} ${title}`)
    .sort();

/** An import that reads from a pipe whose writer falls silent once 50 mails and more are stored. */
async function startedImport(archive: string): Promise<{
  child: ChildProcess;
  ended: Promise<{ code: number | null; stdout: string; stderr: string }>;
}> {
  const child = spawn(process.execPath, [launcher, 'import', '-', '--db', 'own.db'], {
    ...{ cwd: folder, env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => {
    said.stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    said.stderr += chunk;
  });
  const ended = new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve) => {
    child.on('close', (code) => resolve({ code, ...said }));
  });
  child.stdin.on('error', () => {});
  child.stdin.write(archive.slice(0, Math.floor(archive.length * 0.7)));
  await expect.poll(() => stored(join(folder, 'own.db')), { timeout: 60_000 }).toBeGreaterThan(49);
  return { child, ended };
}

function stored(file: string): number {
  if (!existsSync(file)) return 0;
  const db = new SqliteDatabase(file, { readonly: true });
  try {
    return Number(db.prepare('SELECT count(*) FROM messages').pluck().get());
  } catch {
    return 0;
  } finally {
    db.close();
  }
}

const archive = mboxOf(120, 0);

function whole(): string[] {
  writeFileSync(join(folder, 'list.mbox'), archive);
  expect(minutes('import', 'list.mbox', '--db', 'whole.db').status).toBe(0);
  return todos('whole.db');
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  test(`${signal} in the middle: what was read is taken in, and the next run goes on`, async () => {
    const { child, ended } = await startedImport(archive);
    child.kill(signal);
    const { code, stdout, stderr } = await ended;
    expect(code).toBe(1);
    expect(stderr).toContain('Stopping');
    expect(stdout).toContain('the same command goes on from here');
    const taken = Number(/^(\d+) taken in/.exec(stdout)?.[1]);
    expect(taken).toBeGreaterThan(49);
    expect(taken).toBeLessThan(120);
    expect(todos('own.db')).toHaveLength(taken * 2);

    const everything = whole();
    const again = minutes('import', 'list.mbox', '--db', 'own.db');
    expect(again.status).toBe(0);
    expect(again.stdout).toContain(`${120 - taken} taken in, ${taken} already known`);
    expect(todos('own.db')).toEqual(everything);
  });
}

test('killed in the middle: the database is whole, and the next run goes on', async () => {
  const { child, ended } = await startedImport(archive);
  child.kill('SIGKILL');
  await ended;
  const everything = whole();
  expect(minutes('import', 'list.mbox', '--db', 'own.db').status).toBe(0);
  expect(todos('own.db')).toEqual(everything);
});

/** Small bundles in; what they export, and the compiled code kept beside them, out. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

const loader = JSON.stringify(`file://${join(process.cwd(), 'app/cli/load.mjs')}`);
let folder = '';

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'minutes-load-'));
});
test.afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Runs the bundle in a process of its own, and prints what it exports. */
function run(source: string): string {
  const file = join(folder, 'bundle.cjs');
  writeFileSync(file, source);
  const program = `import { load } from ${loader}; console.log(String(load(${JSON.stringify(file)}).answer()));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    encoding: 'utf8',
  });
  return stdout.trim() || stderr;
}

const keptCode = () => readdirSync(folder).filter((name) => name.endsWith('.code'));

test('a bundle exports what it says, and may require', () => {
  expect(run('exports.answer = () => require("node:path").join("a", "b");')).toBe('a/b');
  expect(run('module.exports = { answer: () => __filename }')).toContain('ReferenceError');
});

test('letters beyond ASCII stay what they are, in strings and in patterns', () => {
  expect(
    run('exports.answer = () => /^[–—→’]+$/u.test("\\u2014\\u2192") && "—".length === 1;'),
  ).toBe('true');
});

test('its compiled code is kept when the process ends, and accepted by the next', () => {
  const written = () => keptCode().map((name) => statSync(join(folder, name)).mtimeMs);
  expect(run('exports.answer = () => 42;')).toBe('42');
  const first = written();
  expect(first).toHaveLength(1);
  expect(run('exports.answer = () => 42;')).toBe('42');
  expect(written()).toEqual(first);
});

test('code of another source, or what is no code at all, is compiled anew', () => {
  expect(run('exports.answer = () => 42;')).toBe('42');
  expect(run('exports.answer = () => "another";')).toBe('another');
  for (const name of keptCode()) writeFileSync(join(folder, name), 'no code');
  expect(run('exports.answer = () => "another";')).toBe('another');
  expect(keptCode()).toHaveLength(1);
});

test('what the bundle throws is thrown', () => {
  expect(run('throw new Error("nothing works");')).toContain('nothing works');
});

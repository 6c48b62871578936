import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import { home } from '#app/cli/prepare.mjs';
import { expect, start, test } from '#tests/e2e/server.ts';

test('the start page opens, and no script or style is refused by the policy', async ({ page }) => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto('/');
  await expect(page.locator('h1').first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(complaints).toEqual([]);
});

test('without JavaScript the start page is complete', async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(site.url);
  await expect(page.locator('h1').first()).toBeVisible();
  await context.close();
});

test('it stops when told to, and with exit code 0', async () => {
  const started = await start({ DATABASE_FILE: ':memory:' });
  expect(started.kind).toBe('running');
  if (started.kind === 'running') expect(await started.stop()).toBe(0);
});

test('a Node that is too old is named, with the remedy', async () => {
  const older = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '18.19.0' } })`;
  const NODE_OPTIONS = `--import=data:text/javascript,${encodeURIComponent(older)}`;
  expect(await start({ DATABASE_FILE: ':memory:', NODE_OPTIONS })).toEqual({
    ...{ kind: 'ended', code: 1, stdout: '' },
    stderr:
      'Node 18.19.0 is too old: install Node 20.19 or newer (https://nodejs.org) and try again.\n',
  });
});

test('a port in use is named, with the remedy', async () => {
  const other = createServer();
  await new Promise<void>((listening) => other.listen(0, '127.0.0.1', listening));
  const { port } = other.address() as AddressInfo;
  const started = await start({ DATABASE_FILE: ':memory:', PORT: String(port) });
  other.close();
  expect(started).toMatchObject({
    kind: 'ended',
    code: 1,
    stdout: '',
    stderr: `Port ${port} is in use: stop the program that uses it, or choose another one with PORT=${port + 1} npm start.\n`,
  });
});

// Below `/proc` no folder can be made, and Node's own way of making several never ends there.
for (const folder of [join(home, 'package.json'), '/proc/minutes']) {
  test(`a folder that cannot be written is named, with the remedy: ${basename(folder)}`, async () => {
    const file = join(folder, 'minutes.db');
    const started = await start({ DATABASE_FILE: file });
    expect(started).toMatchObject({ kind: 'ended', code: 1, stdout: '' });
    if (started.kind === 'ended') {
      expect(started.stderr).toContain(`The database ${file} cannot be written:`);
      expect(started.stderr.trim().split('\n')).toHaveLength(1);
    }
  });
}

test('a file that is no database is named', async () => {
  const file = join(home, 'package.json');
  const started = await start({ DATABASE_FILE: file });
  expect(started).toMatchObject({ kind: 'ended', code: 1, stdout: '' });
  if (started.kind === 'ended') expect(started.stderr).toContain('cannot be opened');
});

for (const [name, value] of [
  ['PORT', 'many'],
  ['PORT', '70000'],
  ['PUBLIC_URL', 'minutes'],
  ['LOG_LEVEL', 'loud'],
]) {
  test(`a wrong ${name} is named: ${value}`, async () => {
    const started = await start({ DATABASE_FILE: ':memory:', [String(name)]: String(value) });
    expect(started).toMatchObject({ kind: 'ended', code: 1, stdout: '' });
    if (started.kind === 'ended') {
      expect(started.stderr).toContain(
        `The environment variable ${name} is set to "${value}", which cannot be used:`,
      );
      expect(started.stderr.trim().split('\n')).toHaveLength(1);
    }
  });
}

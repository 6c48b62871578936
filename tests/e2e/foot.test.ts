import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { home } from '#app/cli/prepare.mjs';
import { expect, start, test } from '#tests/e2e/server.ts';

test('light or dark is chosen without scripts, kept, and given back to the system', async ({
  browser,
  site,
}) => {
  const context = await browser.newContext({
    ...{ javaScriptEnabled: false, colorScheme: 'light', baseURL: site.url },
  });
  const page = await context.newPage();
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.goto('/todos?show=all');
  const light = await paper();
  await page.getByRole('button', { name: 'Always dark' }).click();
  await expect(page).toHaveURL(/\/todos\?show=all$/);
  await expect(page.getByRole('button', { name: 'Always dark' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  expect(await paper()).not.toBe(light);
  await page.goto('/people');
  expect(await paper()).not.toBe(light);
  await page.getByRole('button', { name: 'Light or dark as the system has it' }).click();
  expect(await paper()).toBe(light);
  await context.close();
});

test('the choice leads back to a page of this site only', async ({ site }) => {
  for (const [back, expected] of [
    ['/agenda', '/agenda'],
    ['https://elsewhere.example/', '/'],
    ['//elsewhere.example/', '/'],
    ['/\\elsewhere.example', '/'],
  ] as const) {
    const answer = await fetch(`${site.url}/look`, {
      ...{ method: 'POST', redirect: 'manual' },
      body: new URLSearchParams({ scheme: 'dark', back }),
    });
    expect([answer.status, answer.headers.get('location')], back).toEqual([302, expected]);
  }
});

test('where editors sign in, each page says how, and how to leave again', async ({
  browser,
  site,
}) => {
  const added = spawnSync(
    process.execPath,
    [join(home, 'app/cli/minutes.mjs'), 'editor', 'add', 'Ann', '--db', site.database],
    { encoding: 'utf8', env: { PATH: process.env.PATH, NODE_ENV: 'production' } },
  );
  const started = await start({ DATABASE_FILE: site.database, HOST: '0.0.0.0' });
  if (started.kind === 'ended') throw new Error(started.stderr);
  const url = started.url.replace('0.0.0.0', '127.0.0.1');
  const context = await browser.newContext({ baseURL: url });
  const page = await context.newPage();
  await page.goto('/todos?status=done');
  await expect(page.locator('.foot')).toContainText('You read here');
  await page.getByRole('button', { name: 'Always dark' }).click();
  await page.getByRole('link', { name: 'Sign in' }).click();
  await page.getByLabel('Name').fill('Ann');
  await page.getByLabel('Password').fill('a guess');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByLabel('Name')).toHaveValue('Ann');
  await page.getByLabel('Password').fill(added.stdout.trim());
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page).toHaveURL(/\/todos\?status=done$/);
  await expect(page.locator('.foot')).toContainText('You write as Ann');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page).toHaveURL(/\/todos\?status=done$/);
  await expect(page.locator('.foot')).toContainText('You read here');
  await context.close();
  await started.stop();
});

test('nobody is asked to sign in on the machine itself', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('.foot')).not.toContainText('Sign');
});

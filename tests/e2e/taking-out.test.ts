import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import Sqlite from 'better-sqlite3';
import { home } from '#app/cli/install.mjs';
import { expect, test } from './server.ts';

async function sample(page: Page) {
  await page.goto('/');
  await page.getByRole('button', { name: 'Load the sample series' }).click();
  await expect(page.locator('.rail a[href="/meetings"]')).toContainText('4');
}

async function saved(page: Page, name: string): Promise<{ file: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name }).click(),
  ]);
  return { file: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

test('everything can be taken out, and goes in again', async ({ page }, { outputDir }) => {
  await sample(page);
  await page.goto('/inbox');
  await page.getByRole('link', { name: 'taken out' }).click();
  await expect(page).toHaveURL(/\/export$/);
  expect((await saved(page, 'Meetings (Markdown)')).text).toContain('- TODO');
  expect((await saved(page, 'TODOs (todo.txt)')).text).toMatch(/^x? ?\(?.*id:\d+$/m);
  expect((await saved(page, 'TODOs (Org)')).text).toContain('** TODO');
  expect((await saved(page, 'TODOs (CSV)')).text).toMatch(/^\d+,open,/m);
  expect((await saved(page, 'Benchmarks (CSV)')).text.split('\n').length).toBeGreaterThan(3);
  const everything = await saved(page, 'Everything (JSON)');
  expect(everything.file).toMatch(/\.json$/);
  const file = join(outputDir, 'everything.json');
  mkdirSync(outputDir, { recursive: true });
  writeFileSync(file, everything.text);
  const minutes = (...args: string[]) =>
    spawnSync(process.execPath, [join(home, 'app/cli/minutes.mjs'), ...args], {
      encoding: 'utf8',
      env: { PATH: process.env.PATH, NODE_ENV: 'production' },
    });
  const db = join(outputDir, 'restored.db');
  expect(minutes('restore', file, '--db', db).status).toBe(0);
  const again = JSON.parse(minutes('export', '--db', db).stdout) as object;
  const first = JSON.parse(everything.text) as object;
  expect({ ...again, exportedAt: null }).toEqual({ ...first, exportedAt: null });
});

test('a correction that lost its place is shown in the inbox, with the way to its mail', async ({
  page,
  site,
}) => {
  await sample(page);
  const db = new Sqlite(site.database);
  db.exec(`INSERT INTO corrections (at, "by", message, start, "end", quote, change, seen)
    SELECT '2024-05-01T10:00:00Z', 'Ann', key, 0, 9, 'words that are gone', '{"kind":"not-a-todo"}', NULL
      FROM messages WHERE id = 1`);
  db.exec(`INSERT INTO todo_lost (position, correction, because)
    SELECT 'reading/', max(id), 'these words were read otherwise' FROM corrections`);
  db.close();
  await page.goto('/inbox');
  const lost = page.getByRole('region', { name: 'Corrections without their place' });
  await expect(lost).toContainText('Not a TODO: “words that are gone”');
  await expect(lost).toContainText('these words were read otherwise');
  await lost.getByRole('link', { name: 'the mail' }).click();
  await expect(page).toHaveURL(/\/inbox\/1$/);
  await page.getByRole('button', { name: 'Undo: Not a TODO' }).click();
  await page.goto('/inbox');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(lost).toHaveCount(0);
});

test('a meeting is saved as Markdown from its page', async ({ page }) => {
  await sample(page);
  await page.goto('/meetings/2024-04-22');
  const { file, text } = await saved(page, 'Download as Markdown');
  expect(file).toBe('meeting-2024-04-22.md');
  expect(text).toContain('Participants');
});

for (const path of ['/', '/agenda', '/todos', '/meetings/2024-04-22', '/export', '/imports']) {
  test(`from ${path} a slash leads to the search, which finds as one types`, async ({ page }) => {
    await sample(page);
    await page.goto(path);
    await page.keyboard.press('/');
    const field = page.locator('[data-search]').first();
    await expect(field).toBeFocused();
    await field.fill('fault inj');
    await field.press('Enter');
    await expect(page).toHaveURL(/\/search\?q=fault/);
    await expect(page.locator('mark').first()).toHaveText(/fault|inj/i);
  });
}

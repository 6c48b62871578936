import type { Page } from '@playwright/test';
import { expect, test } from './server.ts';

const notes = (day: string, text: string) =>
  `## Meeting ${day} 10:00 - 12:00 CET\n\n- Participants: Mara, Jonas, Priya\n\n### Web\n${text}\n`;
const first = notes(
  'January 8, 2024',
  '- TODO Mara: deploy the new website on the old server\n- TODO Jonas: rewrite the scheduler',
);
const second = notes('January 22, 2024', '- TODO Priya: write about the new website');

async function take(page: Page, text: string) {
  await page.goto('/inbox/new');
  await page.getByLabel('The mail or the notes').fill(text);
  await page.getByRole('button', { name: 'Read it' }).click();
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled });

    test('what was done and is named again is reopened, or a new one: the person decides', async ({
      page,
    }) => {
      const import_ = () => page.getByRole('button', { name: 'Import the meeting' }).click();
      const work = 'rewrite the scheduler';
      for (const [day, word] of [
        ['January 8, 2024', 'TODO Jonas:'],
        ['January 22, 2024', 'DONE'],
      ] as const) {
        await take(page, notes(day, `- ${word} ${work}`));
        await import_();
      }
      await take(page, notes('February 5, 2024', `- TODO Jonas: ${work}`));
      const told = page.locator('#differences + .rows > li').first();
      await expect(told).toContainText('back again, reopened: TODO 1 (was done on 22 Jan 2024)');
      await told.getByRole('button', { name: /^A new one, not TODO 1/ }).click();
      await expect(told).toContainText('a new one, says');
      await told.getByRole('button', { name: /^Not a new one/ }).click();
      await expect(told).toContainText('back again, reopened');
      await import_();

      await page.goto('/todos/1');
      await page.getByRole('button', { name: 'A new one' }).click();
      await expect(page.getByRole('status')).toContainText('A TODO of its own: TODO 2');
      await expect(page.locator('h1 + p, .lede').first()).toContainText('done');
      await page.getByRole('button', { name: 'Undo', exact: true }).click();
      await page.getByRole('button', { name: 'Reopened' }).click();
      await expect(page.getByRole('button', { name: 'A new one' })).toHaveCount(0);
      await page.locator('summary', { hasText: 'Owner' }).click();
      await page.getByLabel('Who is to do it?').fill('Mara');
      await page
        .locator('.reason', { has: page.locator('#owners-reason') })
        .locator('summary')
        .click();
      await page.locator('#owners-reason').fill('Jonas is away');
      await page
        .locator('form', { has: page.locator('#owners-reason') })
        .getByRole('button')
        .click();
      const history = page.getByRole('list', { name: 'History' });
      await expect(history).toContainText(
        'owners changed from Jonas to Mara by you · Jonas is away',
      );
      await expect(history).toContainText('said to be the same TODO');
    });

    test('a reviewer says that it is the same, or not; two are joined and one is split, and back', async ({
      page,
    }) => {
      await take(page, first);
      await page.getByRole('button', { name: 'Import the meeting' }).click();
      await take(page, second);
      const told = page.locator('#differences + .rows > li').first();
      await expect(told).toContainText('the same as TODO 1 “deploy the new website');
      await told.getByRole('button', { name: /^The same as TODO 1/ }).click();
      await expect(told).toContainText('has a new owner: TODO 1');
      await page.getByRole('button', { name: /Undo: The same as/ }).click();
      await expect(told.getByRole('button', { name: /^New, not TODO 1/ })).toBeVisible();
      await page.getByRole('button', { name: 'Import the meeting' }).click();

      await page.goto('/todos/3');
      await page.getByRole('button', { name: 'Not the same as TODO 1' }).click();
      await expect(page.getByRole('status')).toContainText('A TODO of its own');
      await page.getByRole('button', { name: 'Undo', exact: true }).click();
      await page.getByRole('link', { name: 'look for it' }).click();
      const likely = page.getByRole('list', { name: 'TODOs that may be the same' });
      await expect(likely.getByRole('listitem').first()).toContainText('Deploy the new website');
      await page.getByLabel('Words of the other one').fill('scheduler');
      await page.getByRole('button', { name: 'Search' }).click();
      await likely.getByRole('link', { name: 'compare with TODO 2' }).click();
      await expect(page.getByRole('list', { name: 'History of TODO 2' })).toContainText('rewrite');
      await page.getByText('because …').first().click();
      await page.getByLabel('Because (you need not say)').first().fill('one job');
      await page.getByRole('button', { name: /They are the same: TODO 3 becomes part/ }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rewrite the scheduler');
      await expect(page.getByRole('list', { name: 'History' })).toContainText('one job');

      await page.locator('summary', { hasText: 'Two TODOs in one?' }).click();
      await page.getByRole('button', { name: 'Split it off' }).click();
      await page.getByRole('status').getByRole('link').click();
      await expect(page.getByRole('heading', { level: 1 })).toContainText('Write about');
      await page.locator('summary', { hasText: 'Two TODOs in one?' }).click();
      await page.getByLabel('What else is to be done?').fill('announce it');
      await page.getByRole('button', { name: 'Make a second TODO' }).click();
      await page.getByRole('status').getByRole('link').click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Announce it');
    });

    test('a box in a list is ticked, opened again, and that is undone', async ({ page }) => {
      await take(page, first);
      await page.getByRole('button', { name: 'Import the meeting' }).click();
      await expect(page).toHaveURL(/\/meetings\/2024-01-08/);
      await page.goto('/todos?owner=Jonas');
      await page.getByRole('button', { name: 'Done: rewrite the scheduler (open)' }).click();
      await expect(page).toHaveURL(/\/todos\?owner=Jonas/);
      await page.getByRole('status').getByRole('link', { name: 'TODO 2' }).click();
      await expect(page.locator('.lede')).toContainText('done');
      await page.goto('/todos?owner=Mara');
      const row = page.locator('.rows > li').filter({ hasText: 'deploy the new website' });
      await row.getByText('change', { exact: false }).first().click();
      await row.getByLabel('Status').selectOption('waiting');
      await row.getByLabel('Waiting on').fill('the new disk');
      await row.getByLabel('Until, if waiting').fill('2024-03-01');
      await row.getByText('because …').click();
      await row.getByLabel('Because').fill('it is full');
      await row.getByRole('button', { name: 'Save' }).click();
      await page.getByRole('status').getByRole('link').click();
      await expect(page.locator('.lede')).toContainText('waiting on the new disk · waiting until');
      await expect(page.getByRole('list', { name: 'History' })).toContainText('it is full');
      await page.goto('/people/jonas');
      await page.getByRole('button', { name: /^Open it again: rewrite the scheduler/ }).click();
      await page.getByRole('button', { name: 'Undo', exact: true }).click();
      await page.goto('/todos/2');
      await expect(page.locator('.lede')).toContainText('done');
    });
  });
}

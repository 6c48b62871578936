import type { Page } from '@playwright/test';
import { firstMail } from './first-mail.ts';
import { expect, test } from './server.ts';

async function review(page: Page) {
  await page.goto('/inbox/new');
  await page.getByLabel('The mail or the notes').fill(firstMail);
  await page.getByRole('button', { name: 'Read it' }).click();
}

test('a fact and its words light up together, by pointer and by focus', async ({ page }) => {
  await review(page);
  await page.locator('.fact.todo').filter({ hasText: 'rebase the patches' }).hover();
  await expect(page.locator('.mail .lit')).toHaveText('TODO: rebase the patches on 0.9.2');
  await page.locator('.mail .words.decision').first().focus();
  await expect(page.locator('.fact.lit')).toContainText('two cores are worth it');
});

test('in a long mail the words of a fact come into view', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 600 });
  const more = Array.from({ length: 80 }, (_, at) => `- the cable number ${at} was measured`);
  await page.goto('/inbox/new');
  await page
    .getByLabel('The mail or the notes')
    .fill(`${firstMail}\n\n### Cables\n\n${more.join('\n')}\n- TODO Ann: label the cables\n`);
  await page.getByRole('button', { name: 'Read it' }).click();
  const words = page.locator('.mail .words').filter({ hasText: 'label the cables' });
  await expect(words).not.toBeInViewport();
  await page.locator('.fact.todo').filter({ hasText: 'label the cables' }).focus();
  await expect(words).toBeInViewport();
});

test('a meeting is reviewed and imported by keyboard alone', async ({ page }) => {
  await review(page);
  const focused = page.locator('.fact:focus');
  const reached = focused.filter({ hasText: 'rebase the patches' });
  for (let step = 0; step < 30 && (await reached.count()) === 0; step++) {
    await page.keyboard.press('j');
  }
  await page.keyboard.press('o');
  await page.keyboard.type('Jonas');
  await page.keyboard.press('Enter');
  const rebase = page.locator('.fact.todo').filter({ hasText: 'rebase the patches' });
  await expect(rebase).toContainText('Jonas');
  await expect(rebase).toBeFocused();
  await page.keyboard.press('x');
  await expect(rebase).toHaveCount(0);
  await expect(focused).toHaveCount(1);
  await page.keyboard.press('i');
  await expect(page).toHaveURL(/\/meetings\/2024-06-10/);
  await page.keyboard.press('?');
  await expect(page).toHaveURL(/\/keys$/);
});

test('selected words of the mail become a TODO', async ({ page }) => {
  await review(page);
  await page.evaluate(() => {
    const line = [...document.querySelectorAll('.mail p')].find((each) =>
      each.textContent?.includes('boot log'),
    );
    const words = line?.querySelector('.words')?.firstChild;
    const from = words?.textContent?.indexOf('boot log') ?? -1;
    if (words) document.getSelection()?.setBaseAndExtent(words, from, words, from + 8);
  });
  const form = page.locator('form[data-picked]');
  await expect(form.getByLabel('A TODO from these words')).toHaveValue('boot log');
  await form.getByRole('button').click();
  await expect(page.locator('.fact.todo').filter({ hasText: 'boot log' })).toHaveCount(1);
  await expect(page.locator('.mail .words.todo').filter({ hasText: 'boot log' })).toHaveText(
    'boot log',
  );
});

test('the agenda is copied with one click', async ({ page, context, site }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: site.url });
  await review(page);
  await page.getByRole('button', { name: 'Import the meeting' }).click();
  await page.goto('/agenda');
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('### Scheduler');
});

test('a page loads less than 100 kB of script', async ({ page }) => {
  const scripts: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response.body());
  });
  await review(page);
  await page.waitForLoadState('networkidle');
  const bytes = (await Promise.all(scripts)).reduce((sum, body) => sum + body.length, 0);
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThan(100_000);
});

/** A topic: two titles that are one, and apart again. */
import { expect, test } from './server.ts';

test.beforeEach(async ({ page, site }) => {
  await page.request.post('/sample', { headers: { origin: site.url } });
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled });

    test('two topics are joined, which is said and can be undone', async ({ page }) => {
      await page.goto('/topics/block-devices');
      await page.getByLabel('Block devices is the same as').fill('Nothing like it');
      await page.getByRole('button', { name: 'Join' }).click();
      await expect(page.getByRole('status')).toContainText('There is no other topic of this name');
      await expect(page.getByLabel('Block devices is the same as')).toHaveValue('Nothing like it');

      await page.getByLabel('Block devices is the same as').fill('Scheduler');
      await page.getByRole('button', { name: 'Join' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Scheduler');
      const said = page.getByRole('status');
      await expect(said).toContainText('Block devices and Scheduler are one topic now');
      await expect(page.locator('#names + .rows')).toContainText('Block devices');

      await said.getByRole('button', { name: 'Undo' }).click();
      await expect(said).toContainText('Block devices is a topic of its own again');
      await expect(page.locator('#names + .rows')).toHaveCount(0);
      await said.getByRole('link', { name: 'Block devices' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Block devices');
    });

    test('an address says nothing that is not so', async ({ page }) => {
      await page.goto('/topics/scheduler?joined=Block+devices');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Scheduler');
      await expect(page.getByRole('status')).toHaveCount(0);
      await page.goto('/topics/scheduler?separated=Scheduler');
      await expect(page.getByRole('status')).toHaveCount(0);
    });
  });
}

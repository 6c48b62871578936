/** Deciding about TODOs where they are listed, with and without scripts; every page that lists something. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './server.ts';

test.beforeEach(async ({ page, site }) => {
  await page.request.post('/sample', { headers: { origin: site.url } });
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled });

    test('what a list asks is answered there, and undone there', async ({ page }) => {
      await page.goto('/todos?status=suggested');
      const rows = page.getByRole('main').getByRole('listitem');
      const before = await rows.count();
      const first = await rows.first().getByRole('link').first().textContent();
      await page.getByRole('button', { name: `accept: ${first}` }).click();
      await expect(page).toHaveURL(/\/todos\?status=suggested/);
      await expect(rows).toHaveCount(before - 1);
      await expect(page.getByRole('status')).toContainText('Accepted: TODO');
      await page.getByRole('button', { name: 'Undo' }).click();
      await expect(rows).toHaveCount(before);
      await expect(page.getByRole('status')).toHaveCount(0);
    });

    test('a box is ticked in a list, which stays', async ({ page }) => {
      await page.goto('/people/lena');
      const open = page.getByRole('region', { name: 'Open' }).getByRole('listitem');
      await expect(open).toHaveCount(2);
      await open
        .last()
        .getByRole('button', { name: /^Done: / })
        .click();
      await expect(page).toHaveURL(/\/people\/lena/);
      await expect(open).toHaveCount(1);
    });
  });
}

test('a list is walked and decided by keys, and the focus goes on to the next', async ({
  page,
}) => {
  await page.goto('/todos?status=suggested');
  const rows = page.getByRole('main').getByRole('listitem');
  const second = await rows.nth(1).getAttribute('id');
  await page.keyboard.press('j');
  await expect(rows.first()).toBeFocused();
  await page.keyboard.press('x');
  await expect(page.locator(`#${second}`)).toBeFocused();
  await expect(page.getByRole('status')).toContainText('TODO');
});

test('nobody is led to another site after a decision', async ({ page, site }) => {
  const answer = await page.request.post('/todos/1', {
    form: { intent: 'status', to: 'done', back: '//elsewhere.example/' },
    headers: { origin: site.url },
    maxRedirects: 0,
  });
  expect(answer.headers().location).toMatch(/^\/todos\/1\?said=\d+$/);
});

test('the start page names a TODO once, and says how many there are', async ({ page }) => {
  await page.goto('/');
  const titles = await page.getByRole('main').locator('.marked > a').allTextContents();
  expect(titles.length).toBeGreaterThan(5);
  expect(new Set(titles).size).toBe(titles.length);
});

const pages = [
  ...['/', '/todos?status=suggested', '/todos/5', '/people/lena', '/topics', '/topics/benchmarks'],
  ...['/pulls', '/pulls/harbour-os/block/12', '/benchmarks', '/decisions', '/questions'],
  '/benchmarks/benchmarks-throughput-gbits-sec',
  ...[
    '/search',
    '/search?q=queue',
    '/search?q=benchmarks',
    '/agenda',
    '/agenda/mails',
    '/settings',
    '/export',
    '/imports',
  ],
  ...['/sign-in', '/inbox', '/inbox/4', '/meetings/2024-04-22', '/todos?owner=nobody'],
];

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });

    test('every list is accessible, on a phone and with large letters too', async ({ page }) => {
      // Some twenty pages, each checked at two widths.
      test.slow();
      for (const address of pages) {
        await page.setViewportSize({ width: 1280, height: 900 });
        await page.goto(address);
        expect(await violations(page), address).toEqual([]);
        await page.setViewportSize({ width: 390, height: 844 });
        const width = () => page.evaluate(() => document.documentElement.scrollWidth);
        expect(await width(), `${address} on a phone`).toBeLessThanOrEqual(390);
        await page.evaluate(() => {
          document.documentElement.style.fontSize = '200%';
        });
        expect(await width(), `${address} with large letters`).toBeLessThanOrEqual(390);
      }
    });
  });
}

async function violations(page: ConstructorParameters<typeof AxeBuilder>[0]['page']) {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const found = await new AxeBuilder({ page }).withTags(tags).analyze();
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  );
}

/** Deciding about TODOs where they are listed, with and without scripts; every page that lists something. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
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

test('nothing that notes hold makes a page wider than a phone', async ({ page, site }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const long = 'x'.repeat(300);
  const columns = Array.from({ length: 14 }, (_, at) => `compiler ${at}`).join(' | ');
  const text = [
    '## Meeting May 6th 2024 10:00 - 12:00 CEST',
    `- Participants: Lena, ${'Longname'.repeat(12)} ${'Surname'.repeat(12)}`,
    `### ${'Topicwithoutanyspace'.repeat(8)}`,
    `- TODO Lena: ${long} is to be done`,
    `- TODO Lena: fix \`${'code_'.repeat(40)}\` in https://github.com/${'o'.repeat(38)}/${'r'.repeat(90)}/pull/12`,
    `- question: why ${long}?`,
    `- AGREED: ${long} is the way`,
    '### Numbers',
    `| Metric (ms) | ${columns} |`,
    `|---|${'---|'.repeat(14)}`,
    `| ${long} | ${'123456789.12 | '.repeat(14)}`,
  ].join('\n');
  await page.request.post('/inbox/new', { multipart: { text }, headers: { origin: site.url } });
  await page.goto('/inbox/5');
  expect(await widthOf(page), 'the review').toBeLessThanOrEqual(390);
  await page.request.post('/inbox/5', {
    form: { intent: 'import' },
    headers: { origin: site.url },
  });
  for (const address of ['/meetings/2024-05-06', '/agenda', '/pulls', '/benchmarks', '/todos']) {
    await page.goto(address);
    expect(await widthOf(page), address).toBeLessThanOrEqual(390);
  }
  for (const list of ['/todos?owner=Lena', '/topics', '/benchmarks', '/people']) {
    await page.goto(list);
    const entries = page
      .getByRole('main')
      .getByRole('link', { name: /x{50}|code_|Topic|Metric|Longname/ });
    await entries.first().click();
    await page.waitForURL((url) => !list.startsWith(url.pathname));
    expect(await widthOf(page), `from ${list}`).toBeLessThanOrEqual(390);
  }
});

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
        expect(await widthOf(page), `${address} on a phone`).toBeLessThanOrEqual(390);
        await page.evaluate(() => {
          document.documentElement.style.fontSize = '200%';
        });
        expect(await widthOf(page), `${address} with large letters`).toBeLessThanOrEqual(390);
      }
    });
  });
}

const widthOf = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

async function violations(page: ConstructorParameters<typeof AxeBuilder>[0]['page']) {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const found = await new AxeBuilder({ page }).withTags(tags).analyze();
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  );
}

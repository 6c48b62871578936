import AxeBuilder from '@axe-core/playwright';
import { firstMail, notNotes } from './first-mail.ts';
import { expect, test } from './server.ts';

const pages = [
  '/',
  '/inbox',
  '/inbox/new',
  '/inbox/1',
  '/inbox/2?line=3',
  '/inbox/3',
  '/meetings',
  '/meetings/2024-06-10?imported=1',
  '/todos',
  '/todos/1',
  '/people',
  '/people/Tom',
  '/agenda',
  '/keys',
  '/no-such-page',
];

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });

    test('every page is accessible, and none scrolls sideways on a phone', async ({
      page,
      site,
    }) => {
      // Fifteen pages, each checked at two widths.
      test.slow();
      const later = firstMail.replaceAll('June 24th', 'July 8th').replace('June 10th', 'June 24th');
      for (const text of [firstMail, later, notNotes]) {
        const answer = await page.request.post('/inbox/new', {
          multipart: { text },
          headers: { origin: site.url },
        });
        expect(answer.ok()).toBe(true);
      }
      await page.goto('/');
      const empty = await new AxeBuilder({ page }).analyze();
      expect(empty.violations.map(named), 'the empty start page').toEqual([]);
      await page.request.post('/inbox/1', {
        form: { intent: 'import' },
        headers: { origin: site.url },
      });
      for (const address of pages) {
        await page.setViewportSize({ width: 1280, height: 900 });
        await page.goto(address);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(named), address).toEqual([]);
        await page.setViewportSize({ width: 390, height: 844 });
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(width, `${address} on a phone`).toBeLessThanOrEqual(390);
      }
    });
  });
}

const named = (violation: { id: string; nodes: { html: string; failureSummary?: string }[] }) =>
  `${violation.id}: ${violation.nodes.map((node) => `${node.html} ${node.failureSummary}`).join(' | ')}`;

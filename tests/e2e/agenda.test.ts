import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, type Site, test } from './server.ts';

test('an agenda is composed by keyboard alone', async ({ page, site }) => {
  await withSample(page, site);
  await page.goto('/agenda');
  const entries = page.locator('[data-entry]');
  const text = (at: number) => entries.nth(at).locator('.entry-words').textContent();
  const second = await text(1);

  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await expect(entries.nth(1)).toBeFocused();
  const section = await sectionOf(page, 1);
  const isAlone = (await sectionOf(page, 0)) !== section;
  if (!isAlone) {
    await page.keyboard.press('u');
    await expect(entries.first()).toContainText(second ?? '');
  }
  const at = isAlone ? 1 : 0;

  await test.step('from one section into the next, and back', async () => {
    const moved = page.locator('ul[aria-label="Scheduler"] [data-entry]').first();
    const key = await moved.getAttribute('data-entry');
    const own = page.locator(`[data-entry="${key}"]`);
    await moved.focus();
    await page.keyboard.press('u');
    await expect(
      page.locator('ul[aria-label="Needs an owner"] [data-entry]').last(),
    ).toHaveAttribute('data-entry', key ?? '');
    await expect(own.getByRole('button', { name: /^Move up/ })).toBeFocused();
    await page.keyboard.press('d');
    await expect(page.locator('ul[aria-label="Scheduler"] [data-entry]').first()).toHaveAttribute(
      'data-entry',
      key ?? '',
    );
  });

  await test.step('a whole section', async () => {
    const titles = page.locator('.agenda-section h3');
    const before = await titles.allTextContents();
    await entries.first().focus();
    await page.keyboard.press('Shift+K');
    await page.keyboard.press('d');
    await expect
      .poll(() => titles.allTextContents())
      .toEqual([before[1], before[0], ...before.slice(2)]);
    await page.keyboard.press('u');
    await expect.poll(() => titles.allTextContents()).toEqual(before);
    await entries.nth(at).focus();
  });

  await test.step('reword', async () => {
    await page.keyboard.press('e');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('look at this together');
    await page.keyboard.press('Enter');
    await expect(page.locator('#agenda-markdown')).toContainText('look at this together');
    await expect(entries.nth(at)).toBeFocused();
  });

  await test.step('leave out, and bring back', async () => {
    await page.keyboard.press('n');
    await expect(page.locator('#agenda-markdown')).not.toContainText('look at this together');
    const back = page.getByRole('button', { name: /Bring back/ });
    await back.focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('#agenda-markdown')).toContainText('look at this together');
  });

  await test.step('give a section minutes', async () => {
    await entries.first().focus();
    await page.keyboard.press('Shift+K');
    await page.keyboard.press('e');
    await expect(page.getByLabel(/Minutes for/).first()).toBeFocused();
    await page.keyboard.type('130');
    await page.keyboard.press('Enter');
    await expect(page.locator('.over-time')).toContainText('130 of 120 minutes: 10 too many');
    await expect(page.locator('.band summary').first()).toHaveText('130 min');
  });

  await test.step('add an entry', async () => {
    await page.getByLabel('What is to be talked about?').focus();
    await page.keyboard.type('a name for the release');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Release');
    await page.keyboard.press('Enter');
    await expect(page.locator('#agenda-markdown')).toContainText(
      /### Release\n- a name for the release/,
    );
  });
});

test('without scripts everything can be done by forms, and what was typed comes back', async ({
  browser,
  site,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: site.url });
  const page = await context.newPage();
  await withSample(page, site);
  await page.goto('/agenda');
  const entry = page.locator('[data-entry^="todo:"]').first();
  const key = await entry.getAttribute('data-entry');
  const own = page.locator(`[data-entry="${key}"]`);

  // Without the dots to drag by, words and tag keep their places.
  const words = await own.locator('.entry-words').boundingBox();
  const side = await own.locator('.side').boundingBox();
  expect(words?.x).toBeLessThan(side?.x ?? 0);
  expect(words?.width).toBeGreaterThan(side?.width ?? Infinity);

  await own.getByLabel(/^Who takes it/).fill('Zoe');
  await own.getByRole('button', { name: 'Assign' }).click();
  await expect(page.locator('.notice')).toContainText('is now for Zoe');
  await expect(page.locator('#agenda-markdown')).toContainText('Zoe');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('#agenda-markdown')).not.toContainText('Zoe');

  const scheduler = page.locator('ul[aria-label="Scheduler"] [data-entry]').first();
  const crossing = await scheduler.getAttribute('data-entry');
  await scheduler.locator('summary').click();
  await scheduler.getByRole('button', { name: 'Move up, to Needs an owner' }).click();
  await expect(page.locator('ul[aria-label="Needs an owner"] [data-entry]').last()).toHaveAttribute(
    'data-entry',
    crossing ?? '',
  );

  await own.locator('summary').click();
  await own.getByRole('button', { name: 'Drop the TODO' }).click();
  await expect(own).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(own).toHaveCount(1);

  await page.locator('.band summary').first().click();
  const minutes = page.getByLabel(/Minutes for/).first();
  await minutes.fill('ten');
  await minutes.press('Enter');
  await expect(page.locator('.error')).toContainText('whole number of minutes');
  await expect(page.getByLabel(/Minutes for/).first()).toHaveValue('ten');

  await page.getByText('Another day or time').click();
  await page.getByLabel('Date', { exact: true }).fill('2031-05-06');
  await page.getByLabel('Zone', { exact: true }).fill('nowhere');
  await page.getByRole('button', { name: 'Move the meeting' }).click();
  await expect(page.locator('.error')).toContainText('A time zone looks like Europe/Berlin');
  await expect(page.getByLabel('Date', { exact: true })).toHaveValue('2031-05-06');
  await page.getByLabel('Zone', { exact: true }).fill('Europe/London');
  await page.getByRole('button', { name: 'Move the meeting' }).click();
  await expect(page.locator('h1')).toContainText('6 May 2031');
  await expect(page.locator('.lede')).toContainText('as set by hand');
  await expect(page.locator('.lede')).toContainText('BST (09:00 UTC)');
  await context.close();
});

test('on a phone an entry shows what it asks; moving and leaving out come with Change, and stay', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await withSample(page, site);
  await page.goto('/agenda');
  const shown = () =>
    page.locator('.agenda button').evaluateAll((buttons) =>
      buttons
        .filter((one) => one.checkVisibility({ contentVisibilityAuto: true }))
        .filter((one) => (one.closest('form')?.getBoundingClientRect().width ?? 0) > 1)
        .map((one) => one.textContent ?? ''),
    );
  const answers = /^(?:Accept|Not a TODO|Confirm|Not yet|Answered|Drop it|Assign)$/;
  expect((await shown()).length).toBeGreaterThan(8);
  expect((await shown()).filter((name) => !answers.test(name))).toEqual([]);

  const entry = page.locator('ul[aria-label="Scheduler"] [data-entry]').first();
  const key = await entry.getAttribute('data-entry');
  const own = page.locator(`[data-entry="${key}"]`);
  await own.locator('summary').click();
  await own.getByRole('button', { name: /^Move down/ }).click();
  await expect(page.locator('ul[aria-label="Scheduler"] [data-entry]').nth(1)).toHaveAttribute(
    'data-entry',
    key ?? '',
  );
  // One who moves a thing on by another step finds the arrow where it was.
  await expect(own.getByRole('button', { name: /^Move down/ })).toBeFocused();
  expect(
    (await own.getByRole('button', { name: /^Move up/ }).boundingBox())?.width,
  ).toBeGreaterThan(20);
  await own.getByRole('button', { name: /^Not this time/ }).click();
  await expect(own).toHaveCount(0);
});

test('an entry dragged by its handle stands where it was dropped', async ({ page, site }) => {
  await page.setViewportSize({ width: 1280, height: 3000 });
  await withSample(page, site);
  await page.goto('/agenda');
  const rows = page.locator('ul[aria-label="Block devices"] [data-entry]');
  const before = await rows.evaluateAll(keysOf);
  expect(before.length).toBeGreaterThan(1);
  await rows
    .last()
    .locator('[data-handle]')
    .dragTo(rows.first(), { targetPosition: { x: 40, y: 4 } });
  await expect
    .poll(() => rows.evaluateAll(keysOf))
    .toEqual([before.at(-1), ...before.slice(0, -1)]);
});

test('an entry is dragged into another section, also an empty one, and a section above another', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 1280, height: 3000 });
  await withSample(page, site);
  await page.goto('/agenda');
  const rowsOf = (title: string) => page.locator(`ul[aria-label="${title}"] [data-entry]`);
  const [key] = await rowsOf('Block devices').evaluateAll(keysOf);
  const handle = page.locator(`[data-entry="${key}"] [data-handle]`);
  const second = rowsOf('Benchmarks').nth(1);
  const expected = await rowsOf('Benchmarks').evaluateAll(keysOf);
  await handle.dragTo(second, { targetPosition: { x: 40, y: 4 } });
  await expect
    .poll(() => rowsOf('Benchmarks').evaluateAll(keysOf))
    .toEqual([expected[0], key, ...expected.slice(1)]);
  await handle.dragTo(page.locator('[data-section="AoB"] .band'));
  await expect.poll(() => rowsOf('AoB').evaluateAll(keysOf)).toEqual([key]);

  const titles = page.locator('.agenda-section');
  const before = await titles.evaluateAll(sectionsOf);
  await page
    .locator('[data-section="Benchmarks"] [data-handle="section"]')
    .dragTo(page.locator('[data-section="Scheduler"]'), { targetPosition: { x: 40, y: 4 } });
  await expect
    .poll(() => titles.evaluateAll(sectionsOf))
    .toEqual([
      ...['Needs an owner', 'Benchmarks', 'Scheduler'],
      ...before.filter((title) => !/Needs|Benchmarks|Scheduler/.test(title ?? '')),
    ]);
});

test('times are also shown on the clock of whoever looks', async ({ browser, page, site }) => {
  await withSample(page, site);
  const context = await browser.newContext({ timezoneId: 'Asia/Kolkata', baseURL: site.url });
  const there = await context.newPage();
  await there.goto('/agenda');
  await expect(there.locator('.lede time')).toContainText('13:30 for you');
  await context.close();
});

test('72 columns stand beside the entries unbroken, and scroll in their own box on a phone', async ({
  page,
  site,
}) => {
  await withSample(page, site);
  await page.goto('/agenda');
  const long = `${'ten words. '.repeat(6)}ending`;
  await page.getByLabel('What is to be talked about?').fill(long);
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.locator('#agenda-markdown')).toContainText('ending');
  const over = (selector: string) =>
    page.locator(selector).evaluate((box) => box.scrollWidth - box.clientWidth);
  const lines = () =>
    page.locator('#agenda-markdown').evaluate((text) => {
      const { lineHeight, paddingTop, paddingBottom } = getComputedStyle(text);
      const height =
        text.clientHeight - Number.parseFloat(paddingTop) - Number.parseFloat(paddingBottom);
      return Math.round(height / Number.parseFloat(lineHeight));
    });
  const written = ((await page.locator('#agenda-markdown').textContent()) ?? '').trimEnd();
  expect(written.split('\n').some((line) => line.length > 68)).toBe(true);
  for (const width of [1280, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await over('#mailed + .scrolls')).toBe(0);
    expect(await lines()).toBe(written.split('\n').length);
  }
  await page.setViewportSize({ width: 390, height: 900 });
  expect(await lines()).toBe(written.split('\n').length);
  expect(await over('#mailed + .scrolls')).toBeGreaterThan(0);
  expect(await over('html')).toBe(0);
});

test('what is sent is served: mail, calendars, short mails', async ({ page, site }) => {
  await withSample(page, site);
  const get = async (path: string) => {
    const answer = await page.request.get(path);
    expect(answer.status(), path).toBe(200);
    return { type: answer.headers()['content-type'], text: await answer.text() };
  };
  expect((await get('/agenda.eml')).text).toMatch(/\r\nIn-Reply-To: <.+>\r\n/);
  expect((await get('/agenda.ics')).text).toContain('BEGIN:VTIMEZONE');
  const sequence = async () =>
    Number(/^SEQUENCE:(\d+)/m.exec((await get('/agenda.ics')).text)?.[1] ?? 0);
  const before = await sequence();
  const uid = /^UID:.*$/m.exec((await get('/agenda.ics')).text)?.[0];
  await page.goto('/settings');
  await page.getByLabel('Also shown in').fill('Asia/Kolkata, America/New_York');
  await page.getByRole('button', { name: 'Save' }).click();
  expect(await sequence()).toBeGreaterThan(before);
  expect((await get('/agenda.ics')).text).toContain(uid);
  await page.goto('/agenda');
  const elsewhere = '13:30 - 15:30 Asia/Kolkata';
  await expect(page.locator('.lede')).toContainText(elsewhere);
  expect((await get('/agenda.md')).text).toContain(`Elsewhere: ${elsewhere}`);
  const all = await get('/calendar.ics');
  expect(all.type).toContain('text/calendar');
  const ids = [...all.text.matchAll(/^UID:(.+)\r$/gm)].map(([, uid]) => uid);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBeGreaterThan(4);
  expect((await get('/people/priya.ics')).text).toContain('BEGIN:VCALENDAR');
  expect((await page.request.get('/people/nobody-there.ics')).status()).toBe(404);
  await page.goto('/agenda/mails');
  const file = page.getByRole('link', { name: 'Save as .eml' }).first();
  const address = await file.getAttribute('href');
  const unknown = page.getByLabel(/^Address of/).first();
  const label = await unknown.evaluate((field) => field.id);
  await unknown.fill('nowhere');
  await unknown.press('Enter');
  await expect(page.locator('.error')).toContainText('looks like ann@example.org');
  await expect(page.locator(`#${label}`)).toHaveValue('nowhere');
  await page.locator(`#${label}`).fill('lena@harbour.example');
  await page.locator(`#${label}`).press('Enter');
  await expect(page.getByText('lena@harbour.example')).toBeVisible();
  expect((await get(address ?? '')).text).toContain('Hello ');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the agenda being composed is accessible in ${colorScheme}`, async ({ page, site }) => {
    await page.emulateMedia({ colorScheme });
    await withSample(page, site);
    for (const address of ['/agenda', '/agenda/mails', '/settings']) {
      await page.goto(address);
      for (const each of await page.locator('details').all()) {
        await each.evaluate((details) => details.setAttribute('open', ''));
      }
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
        address,
      ).toEqual([]);
      await page.setViewportSize({ width: 390, height: 844 });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, `${address} on a phone`).toBeLessThanOrEqual(390);
    }
  });
}

const sectionsOf = (rows: Element[]) => rows.map((row) => row.getAttribute('data-section'));
const keysOf = (rows: Element[]) => rows.map((row) => row.getAttribute('data-entry'));

async function withSample(page: Page, site: Site): Promise<void> {
  const answer = await page.request.post('/sample', { headers: { origin: site.url } });
  expect(answer.ok()).toBe(true);
}

async function sectionOf(page: Page, at: number): Promise<string | null> {
  return page
    .locator('[data-entry]')
    .nth(at)
    .evaluate((entry) => entry.closest('ul')?.getAttribute('aria-label') ?? null);
}

/** Who is who: two that are one, other names, and back. */
import { expect, test } from './server.ts';

test.beforeEach(async ({ page, site }) => {
  await page.request.post('/sample', { headers: { origin: site.url } });
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled });

    test('two people are joined, and taken apart again', async ({ page }) => {
      await page.goto('/people/lena');
      const head = page.getByRole('heading', { level: 1 });
      await expect(head).toHaveText('Lena has 2 open TODOs, 1 suggested');
      await page.getByLabel('Lena is also').fill('Tomas');
      await page.getByRole('button', { name: 'Join' }).click();
      await expect(head).toHaveText('Lena has 3 open TODOs, 3 suggested');
      await expect(page.locator('.lede')).toContainText('also written Tomas');
      await expect(page.getByRole('status')).toContainText('Tomas and Lena are one person now');
      await page.goto('/people/tomas');
      await expect(page).toHaveURL(/\/people\/lena/);
      await page.getByRole('button', { name: 'Back to what the notes say' }).click();
      await expect(head).toHaveText('Lena has 2 open TODOs, 1 suggested');
      await expect(page.getByRole('status')).toContainText('Back to what the notes say');
      await page.goto('/people/lena?joined=Mallory');
      await expect(page.getByRole('status')).toHaveCount(0);
    });

    test('other names are kept, and what is wrong stands beside its field', async ({ page }) => {
      await page.goto('/people/lena');
      await page.getByLabel('Lena is also').fill('Somebody Else');
      await page.getByRole('button', { name: 'Join' }).click();
      await expect(page.getByText('Nobody else, or more than one')).toBeVisible();
      await expect(page.getByLabel('Lena is also')).toHaveValue('Somebody Else');
      await page.getByText('Name, handles and addresses').click();
      await page.getByLabel('Name', { exact: true }).fill('Lena Berg');
      await page.getByLabel('Mail addresses').fill('lena');
      await page.getByRole('button', { name: 'Save' }).click();
      await expect(page.getByText('An address looks like')).toBeVisible();
      await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Lena Berg');
      await page.getByLabel('Mail addresses').fill('lena@example.org');
      await page.getByRole('button', { name: 'Save' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toContainText('Lena Berg has 2');
    });
  });
}

test('a TODO is done with one press on its own page, and open again', async ({ page }) => {
  await page.goto('/todos/12');
  await page.getByRole('button', { name: 'Mark as done' }).click();
  await expect(page.locator('.lede')).toContainText('done');
  await page.getByRole('button', { name: 'Open it again' }).click();
  await expect(page.locator('.lede')).toContainText('open');
  await expect(page.getByRole('button', { name: 'Mark as done' })).toBeFocused();
});

test('the focus stays where one works, and goes to what is wrong', async ({ page }) => {
  await page.goto('/todos/12');
  const fold = (name: string) => page.locator('summary', { hasText: name });
  await expect(page.getByLabel('Due')).toBeHidden();
  await fold('Due').click();
  await page.getByLabel('Due').fill('2024-06-03');
  const due = page.locator('#due-save');
  await due.click();
  await expect(page.getByRole('status')).toContainText('Due on 3 June 2024');
  await expect(due).toBeFocused();
  await expect(fold('Due')).toContainText('3 Jun 2024');
  await fold('Words').click();
  await page.getByLabel('What is to be done?').fill('');
  await page.locator('#title-save').click();
  await expect(page.getByLabel('What is to be done?')).toBeFocused();
  await expect(page.getByRole('status')).toHaveCount(0);
});

test('of many suggestions a page shows the latest ten, and leads to all', async ({
  page,
  site,
}) => {
  const works = 'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu'.split(' ');
  const text = [
    ...['## Meeting May 6th 2024 10:00 - 12:00 CEST', '', '- Participants: Lena, Noor', ''],
    ...['### Drivers', ...works.map((work) => `- Noor will review the ${work} driver`), ''],
  ].join('\n');
  const sent = await page.request.post(`${site.url}/api/messages`, { data: Buffer.from(text) });
  expect(sent.status()).toBe(201);
  await page.goto('/people/noor');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('12 suggested');
  await expect(page.locator('section[aria-labelledby="suggested"] .rows > li')).toHaveCount(10);
  await page.getByRole('link', { name: 'all 12' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('12 TODOs suggested for Noor');
  await expect(page.locator('.rows > li')).toHaveCount(12);
});

test('a first name that several have leads to all of them', async ({ page, site }) => {
  const text = [
    '## Meeting May 6th 2024 10:00 - 12:00 CEST',
    '- Participants: Jan Berg, Jan Olsen, Kim Holt, Kim Moe, Lena',
    '### Scheduler',
    '- TODO Kim: count the queues',
  ].join('\n');
  await page.request.post('/inbox/new', { multipart: { text }, headers: { origin: site.url } });
  await page.request.post('/inbox/5', {
    form: { intent: 'import' },
    headers: { origin: site.url },
  });
  await page.goto('/people/Jan');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Which Jan?');
  await expect(page.getByRole('row')).toHaveCount(3);
  await page.goto('/people/Kim');
  await expect(page.locator('.lede')).toContainText('perhaps Kim Holt or Kim Moe');
  await page.goto('/people/Nobody');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Nothing stands at this address',
  );
});

import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { chatterMail, mboxOf, notesMail } from './archive-mails.ts';
import { expect, start, test } from './server.ts';

const archive = (name: string, content: string | Buffer) => ({
  ...{ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) },
});

async function upload(
  page: Page,
  files: Parameters<ReturnType<Page['getByLabel']>['setInputFiles']>[0],
) {
  await page.goto('/inbox/new');
  await page.getByLabel('Or files').setInputFiles(files);
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(page).toHaveURL(/\/imports\/\d+$/);
}

const found = (page: Page, what: string) =>
  page
    .getByRole('list', { name: 'What was found' })
    .locator('li', { hasText: what })
    .locator('.side');

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled });

    test('archives are taken in, with a summary, and out again as one', async ({ page, site }) => {
      await upload(page, [
        archive('list.mbox.gz', gzipSync(mboxOf(6, 5))),
        archive('late.eml', notesMail(7)),
        archive('again.eml', notesMail(0)),
        archive('cut.mbox.gz', gzipSync(mboxOf(40, 0)).subarray(0, 200)),
        archive('slides.pdf', '%PDF-1.7 …'),
      ]);
      const headline = page.getByRole('heading', { level: 1 });
      await expect(headline).toHaveText('7 mails taken in', { timeout: 30_000 });
      await expect(found(page, 'with meeting notes')).toHaveText('7');
      await expect(found(page, 'already known')).toHaveText('1');
      await expect(found(page, 'passed over')).toHaveText('5');
      const failed = page.getByRole('list', { name: 'What could not be used' });
      await expect(failed.getByRole('listitem')).toHaveText([
        /cut\.mbox\.gz.*cut off/s,
        /slides\.pdf.*PDF/s,
      ]);
      await expect(page.getByRole('list', { name: 'Passed over, and why' })).toContainText('patch');
      await page.goto('/meetings');
      await expect(page.getByRole('main').locator('a[href^="/meetings/20"]')).toHaveCount(7);

      await page.goto('/imports');
      await page.getByRole('link', { name: 'list.mbox.gz and 4 more files' }).click();
      await page.getByRole('button', { name: 'Take everything out again' }).click();
      await expect(headline).toHaveText('Taken out again', { timeout: 30_000 });
      await page.goto('/meetings');
      await expect(page.getByRole('main').locator('a[href^="/meetings/20"]')).toHaveCount(0);
      expect(readdirSync(`${site.database}.uploads`)).toEqual([]);

      await upload(page, [archive('list.mbox', mboxOf(6, 5))]);
      await expect(headline).toHaveText('6 mails taken in', { timeout: 30_000 });
    });

    test('a folder is taken in', async ({ page }, { outputDir }) => {
      const box = join(outputDir, 'box');
      for (const name of ['cur', 'new', 'tmp', '.old/cur'])
        mkdirSync(join(box, name), { recursive: true });
      writeFileSync(join(box, 'cur', '1700000001.M1P1.host:2,S'), notesMail(1));
      writeFileSync(join(box, 'new', '1700000002.M1P1.host'), notesMail(2));
      for (const at of Array(10).keys()) {
        writeFileSync(join(box, 'cur', `17000001${10 + at}.M1P1.host:2,S`), chatterMail(at));
      }
      writeFileSync(
        join(box, '.old', 'cur', '1600000001.M1P1.host;2,S'),
        'From: Ann <a@b.c>\n\n## Meeting\n\n- Participants: Ann, Bob\n\n### DNS\n- TODO Ann: x',
      );
      writeFileSync(join(box, 'tmp', '1700000003.M1P1.host'), notesMail(3));
      writeFileSync(join(box, 'dovecot.index'), 'nothing to read');
      await page.goto('/inbox/new');
      await page.getByLabel('Or a folder').setInputFiles(box);
      await page.getByRole('button', { name: 'Read it' }).click();
      const headline = page.getByRole('heading', { level: 1 });
      await expect(headline).toHaveText('2 mails taken in', { timeout: 30_000 });
      await expect(page.getByRole('heading', { name: '13 files' })).toBeVisible();
      await expect(page.getByRole('list', { name: 'What could not be used' })).toContainText(
        'box/.old/cur/1600000001.M1P1.host;2,S',
      );
    });
  });
}

test('a server that is stopped goes on with the import when it starts again', async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'minutes-upload-'));
  const settings = { DATABASE_FILE: join(folder, 'minutes.db') };
  const first = await start(settings);
  if (first.kind === 'ended') throw new Error(first.stderr);
  const form = new FormData();
  form.append('text', '');
  form.append('files', new Blob([mboxOf(120, 40)]), 'list.mbox');
  const sent = await fetch(`${first.url}/inbox/new`, { method: 'POST', body: form });
  const address = new URL(sent.url).pathname;
  expect(address).toMatch(/^\/imports\/\d+$/);
  await first.stop();
  const second = await start(settings);
  if (second.kind === 'ended') throw new Error(second.stderr);
  await page.goto(second.url + address);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('120 mails taken in', {
    timeout: 60_000,
  });
  await page.goto(`${second.url}/meetings`);
  await expect(page.locator('.rail a[href="/meetings"]')).toContainText('120');
  await second.stop();
  rmSync(folder, { recursive: true, force: true });
});

test('an upload that is stopped keeps what was read, and can be continued', async ({
  page,
  request,
}) => {
  await upload(page, [archive('list.mbox', mboxOf(150, 0))]);
  const address = page.url();
  await request.post(address, { form: { intent: 'stop' } });
  await page.goto(address);
  const headline = page.getByRole('heading', { level: 1 });
  await expect(headline).toHaveText(/The import was stopped|mails taken in/);
  if ((await headline.textContent()) === 'The import was stopped') {
    await page.getByRole('button', { name: 'Continue' }).click();
  }
  await expect(headline).toHaveText('150 mails taken in', { timeout: 60_000 });
});

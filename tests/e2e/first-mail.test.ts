import type { Page } from '@playwright/test';
import { firstMail, notNotes, secondMail } from './first-mail.ts';
import { expect, test } from './server.ts';

const fact = (page: Page, words: string) => page.locator('.fact').filter({ hasText: words });

async function paste(page: Page, text: string) {
  await page.goto('/inbox/new');
  await page.getByLabel('The mail or the notes').fill(text);
  await page.getByRole('button', { name: 'Read it' }).click();
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled });

    test('from a pasted mail to tracked TODOs and the next agenda, and back', async ({ page }) => {
      await page.goto('/');
      await expect(page.getByRole('button', { name: 'Load the sample series' })).toBeVisible();
      await page.getByLabel('The mail or the notes').fill(firstMail);
      await page.getByRole('button', { name: 'Read it' }).click();

      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Meeting of 10 June 2024');
      await expect(page.locator('.lede')).toContainText('Mara, Jonas, Priya, Tom');
      await expect(page.locator('.lede')).toContainText('24 June');
      await expect(page.locator('.mail .words.todo').first()).toHaveText(/rebase the patches/);
      await expect(page.locator('.mail .seam').first()).toBeVisible();
      await expect(page.locator('.mail .outside').first()).toContainText('Hi all');
      await expect(page.getByRole('row', { name: /two cores 390 402/ })).toBeVisible();
      await expect(page.getByRole('img', { name: /Bar chart/ })).toBeVisible();

      // Who is to do it?
      const rebase = fact(page, 'rebase the patches on 0.9.2');
      await expect(rebase).toContainText('needs an owner');
      await rebase.getByText('owner', { exact: true }).click();
      await rebase.getByLabel('Who is to do it?').fill('Jonas');
      await rebase.getByRole('button', { name: 'Save' }).click();
      await expect(fact(page, 'rebase the patches on 0.9.2')).toContainText('Jonas');

      // Not a TODO, and it is one again.
      await fact(page, 'write down the set-up')
        .getByRole('button', { name: /Not a TODO/ })
        .click();
      await expect(page.locator('.fact.todo').filter({ hasText: 'the set-up' })).toHaveCount(0);
      await page.getByRole('button', { name: /Undo: Not a TODO/ }).click();
      await expect(page.locator('.fact.todo').filter({ hasText: 'the set-up' })).toHaveCount(1);

      // A TODO that the reader missed, from a line of the mail.
      const missed = page.locator('.mail p').filter({ hasText: 'the boot log' });
      await missed.locator('.number').click();
      await page.getByLabel(/A TODO from line/).fill('shorten the boot log');
      await page.getByRole('button', { name: 'Make it a TODO' }).first().click();
      await expect(page.locator('.fact.todo').filter({ hasText: 'boot log' })).toHaveCount(1);

      // A commitment is a suggestion until somebody accepts it.
      await page.getByRole('button', { name: /Accept: / }).click();
      await expect(fact(page, 'file an issue').last()).toContainText('accepted by you');

      await page.getByRole('button', { name: 'Import the meeting' }).click();
      await expect(page).toHaveURL(/\/meetings\/2024-06-10/);
      await expect(page.getByRole('status')).toContainText('The meeting is imported');
      await expect(page.locator('#raised + .rows')).toContainText('shorten the boot log');

      await page.goto('/todos?owner=Jonas');
      await expect(page.locator('.rows > li')).toHaveCount(1);
      await expect(page.locator('.rows > li')).toContainText('rebase the patches on 0.9.2');
      await page.goto('/todos?topic=Benchmarks');
      await expect(page.locator('.rows > li').first()).toContainText('in Benchmarks');
      await page.goto('/people/Priya');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Priya has 1 open TODO');

      await page.goto('/agenda');
      await expect(page.getByRole('heading', { level: 1 })).toContainText('24 June');
      await expect(page.locator('#agenda-markdown')).toContainText(
        'TODO Jonas: rebase the patches',
      );
      const file = await page.request.get('/agenda.md');
      expect(await file.text()).toContain('## Meeting Jun');

      await page.goto('/inbox');
      await page.getByRole('button', { name: /Undo the import/ }).click();
      await expect(page.getByRole('status')).toContainText('The import was undone');
      await page.goto('/');
      await expect(page.getByRole('heading', { level: 1 })).toContainText('From the mailed notes');
    });

    test('a second mail says what it means for the TODOs of the first', async ({ page }) => {
      await paste(page, firstMail);
      await page.getByRole('button', { name: 'Import the meeting' }).click();
      await expect(page).toHaveURL(/\/meetings\//);
      await paste(page, secondMail);
      const told = page.locator('section').filter({ has: page.locator('#differences') });
      await expect(told).toContainText('write down the set-up');
      await told.getByText(/not mentioned, so still open/).click();
      await expect(told).toContainText('repeating the numbers');
      await told.getByRole('button', { name: /Confirm: rebase the patches/ }).click();
      await expect(told).toContainText('confirmed by');
      await page.getByRole('button', { name: 'Import the meeting' }).click();
      await expect(page).toHaveURL(/\/meetings\/2024-06-24/);
      await page.goto('/todos?status=done');
      await expect(page.locator('.rows > li')).toHaveCount(2);
      await page.goto('/todos?status=open&owner=Priya');
      await expect(page.locator('.rows')).toContainText('draw the state machine');
    });

    test('what was typed comes back with what was wrong with it', async ({ page }) => {
      await page.goto('/inbox/new');
      await page.getByLabel('The mail or the notes').fill('   ');
      await page.getByRole('button', { name: 'Read it' }).click();
      await expect(page.getByText('Nothing was pasted and no file was chosen.')).toBeVisible();

      await paste(page, firstMail);
      const meeting = page.locator('.fact').filter({ hasText: 'known from' });
      await meeting.getByText('change', { exact: false }).first().click();
      await meeting.getByLabel('Time zone').fill('Europe/Atlantis');
      await meeting.getByLabel('Title').fill('Harbour meeting');
      await meeting.getByRole('button', { name: 'Save' }).click();
      await expect(page.getByText('A time zone looks like Europe/Berlin.')).toBeVisible();
      await expect(page.getByLabel('Title')).toHaveValue('Harbour meeting');
    });

    test('a mail that is no notes says why, and what to do', async ({ page }) => {
      await paste(page, notNotes);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        'This mail holds no meeting notes',
      );
      await expect(page.getByRole('status')).toContainText('put it aside');
      await page.getByRole('button', { name: 'Put aside' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing waits for review');
      // Without a subject it is known by its words.
      await expect(
        page.getByRole('link', { name: 'version 0.9.1 of the scheduler is out' }),
      ).toBeVisible();
    });

    test('the same mail again changes nothing', async ({ page }) => {
      await paste(page, firstMail);
      const first = page.url();
      await paste(page, firstMail);
      expect(page.url().replace('?known', '')).toBe(first);
      await expect(page.getByRole('status')).toContainText('here already');
    });

    test('several files become several mails to review', async ({ page }) => {
      await page.goto('/inbox/new');
      await page.getByLabel('Or files').setInputFiles([
        { name: 'a.md', mimeType: 'text/markdown', buffer: Buffer.from(firstMail) },
        {
          name: 'b.eml',
          mimeType: 'message/rfc822',
          buffer: Buffer.from(`Subject: out\n\n${notNotes}`),
        },
      ]);
      await page.getByRole('button', { name: 'Read it' }).click();
      await expect(page.getByRole('status')).toContainText('1 to review, 1 that are no notes');
    });

    test('an address that is no page helps', async ({ page }) => {
      const answer = await page.goto('/meetings/1999-01-01');
      expect(answer?.status()).toBe(404);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        'Nothing stands at this address',
      );
      await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
    });
  });
}

import { expect, test } from '@playwright/test';
import { deliver } from '#app/cli/deliver.ts';
import { listInbox } from '#app/models/inbox/inbox.server.ts';
import { getCounts } from '#app/models/meetings/home.server.ts';
import { emptyDatabase } from '../models/made.ts';

const now = '2024-12-03T12:00:00Z';
const bytes = (text: string) => new TextEncoder().encode(text);
const chat = bytes('From: a@b.example\nMessage-ID: <1@b>\nSubject: Lunch\n\nSoup, anyone?\n');
const undated = bytes(
  'From: a@b.example\nMessage-ID: <2@b>\nSubject: Meeting notes\n\n- Participants: Ann, Bob\n\n### DNS\n- TODO Ann: ask\n',
);

test('what a filter delivers fills the inbox only where a person is needed', async () => {
  const db = emptyDatabase();
  const context = { db, now, viewer: { editor: null, isSignedIn: false }, wake: () => {} };
  for (let round = 0; round < 2; round++) {
    expect(await deliver(context, chat, 'hook')).toMatchObject({
      state: 'not-notes',
      parsed: { isNotes: false, source: { subject: 'Lunch' } },
    });
  }
  expect(await deliver(context, bytes(' \n'), 'hook')).toEqual({ state: 'empty', parsed: null });
  expect(listInbox(db, { state: null }).rows).toEqual([]);
  expect(await deliver(context, undated, 'hook')).toMatchObject({ state: 'draft' });
  expect(getCounts(db).drafts).toBe(1);
  expect(await deliver(context, undated, 'hook')).toMatchObject({ state: 'known' });
});

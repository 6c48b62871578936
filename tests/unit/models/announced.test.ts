import { expect, test } from '@playwright/test';
import { deliver } from '#app/cli/deliver.ts';
import { getAgenda } from '#app/models/agenda/agenda.server.ts';
import { meetingsCalendar } from '#app/models/agenda/agenda-calendars.server.ts';
import { moveMeeting } from '#app/models/agenda/agenda-edits.server.ts';
import { importMany } from '#app/models/archive/archive.server.ts';
import { exportAll, restoreAll } from '#app/models/export/export.server.ts';
import { importDraft, receive, undoImport } from '#app/models/inbox/inbox.server.ts';
import { getHome } from '#app/models/meetings/home.server.ts';
import { getMeeting } from '#app/models/meetings/meetings.server.ts';
import { rebuild } from '#app/models/tracking/rebuild.server.ts';
import type { Database } from '#db/open.server.ts';
import { emptyDatabase } from './made.ts';

const now = '2024-12-03T12:00:00Z';
const writer = { by: 'mara', now };

const notes = (day: string, sent: string, next: string) =>
  `From: Mara <mara@harbour.example>
Message-ID: <notes-${sent.slice(0, 10)}@harbour.example>
Date: ${new Date(sent).toUTCString()}
Subject: [harbour] Notes of our meeting of ${day}

## Meeting ${day} 2024 10:00 - 12:00 CET

- Participants: Mara, Jonas, Lena

### Scheduler

- TODO Jonas: measure the new queue

### AoB

- Next meeting: ${next}
`;
const mail = (id: string, sent: string, subject: string, ...lines: string[]) =>
  `From: Jonas <jonas@harbour.example>
Message-ID: <${id}@harbour.example>
Date: ${new Date(sent).toUTCString()}
Subject: ${subject}

${lines.join('\n')}
`;
const first = notes('November 11th', '2024-11-11T15:00:00Z', 'Monday Nov 25th, 10:00 CET');
const second = notes('November 25th', '2024-11-25T15:00:00Z', 'Monday Dec 9th, 10:00 CET');
const moved = mail(
  'moved',
  '2024-11-29T09:00:00Z',
  '[harbour] next meeting moved',
  'Hi all,',
  '',
  'Lena cannot make it on Monday. The next meeting is on Tuesday December 10th, 11:00 - 12:30 CET,',
  'in https://meet.jit.si/harbour as always; notes go to https://pad.harbour.example/2024-12-10.',
  '',
  'Jonas',
);
const invitation = mail(
  'agenda',
  '2024-12-02T09:00:00Z',
  '[harbour] Agenda',
  '## Meeting December 11th 2024 16:00 - 17:00 CET',
  '',
  '- Participants:',
  '',
  '### Agenda',
  '',
  '- scheduler',
);

const bytes = (text: string) => new TextEncoder().encode(text);
async function archived(db: Database, ...mails: string[]) {
  async function* all() {
    for (const text of mails) yield { file: 'list.mbox', bytes: bytes(text) };
  }
  return importMany(db, all(), writer);
}
const next = (db: Database) => {
  const { date, start, end, callUrl, padUrl } = getAgenda(db, { now })?.agenda.meeting ?? {};
  return { date, start, end, callUrl, padUrl };
};
const onTuesday = {
  ...{ date: '2024-12-10', start: '11:00', end: '12:30' },
  callUrl: 'https://meet.jit.si/harbour',
  padUrl: 'https://pad.harbour.example/2024-12-10',
};

const orders = [
  [first, second, moved],
  [moved, second, first],
  [second, moved, first],
];
for (const [at, mails] of orders.entries()) {
  test(`a mail that announces the next meeting updates it, order ${at}`, async () => {
    const db = emptyDatabase();
    const summary = await archived(db, ...mails);
    expect(summary).toMatchObject({ notes: 2, failed: [] });
    expect(summary.skipped).toEqual([
      { reason: expect.stringContaining('next meeting was taken over'), count: 1 },
    ]);
    expect(next(db)).toEqual(onTuesday);
    expect(getAgenda(db, { now })?.announcedBy).toMatchObject({ from: 'Jonas' });
    expect(getHome(db, now).next).toMatchObject({ date: '2024-12-10', start: '11:00' });
    const meeting = getMeeting(db, '2024-11-25');
    expect(meeting).toMatchObject({
      next: { date: '2024-12-10' },
      nextFrom: { subject: '[harbour] next meeting moved', sentAt: '2024-11-29T09:00:00Z' },
    });
    expect(getMeeting(db, '2024-11-11')).toMatchObject({ nextFrom: null });
    expect(await archived(db, ...mails)).toMatchObject({ notes: 0, known: 3, skipped: [] });
  });
}

test('of two announcements the later one holds, and an undo brings the earlier one back', async () => {
  const db = emptyDatabase();
  await archived(db, first, second, moved);
  const received = await receive(db, invitation, { file: null, ...writer });
  expect(received).toMatchObject({ kind: 'not-notes', announces: true });
  if (received.kind !== 'not-notes') throw new Error(received.kind);
  expect(next(db)).toEqual(onTuesday);
  expect(importDraft(db, received.id, writer)).toEqual({ kind: 'announced' });
  expect(next(db)).toEqual({
    ...{ ...onTuesday, date: '2024-12-11', start: '16:00', end: '17:00' },
  });
  expect(undoImport(db, received.id, writer)).toBe(true);
  expect(next(db)).toEqual(onTuesday);
});

test('what an announcement leaves unsaid still holds', async () => {
  const db = emptyDatabase();
  const reminder = mail(
    'reminder',
    '2024-12-02T09:00:00Z',
    'Reminder: next call',
    'The next call is on December 10th, see you there.',
  );
  await archived(db, first, second, moved, reminder);
  expect(next(db)).toEqual(onTuesday);
});

test('notes of the announced meeting end it', async () => {
  const db = emptyDatabase();
  const third = notes('December 10th', '2024-12-10T15:00:00Z', 'Monday Dec 23rd, 10:00 CET');
  await archived(db, first, second, moved, third);
  expect(next(db)).toMatchObject({ date: '2024-12-23', start: '10:00' });
  expect(getMeeting(db, '2024-11-25')).toMatchObject({ next: { date: '2024-12-10' } });
  expect(getMeeting(db, '2024-12-10')).toMatchObject({ nextFrom: null });
});

const silent: [string, string, string][] = [
  ['a question', 'Next meeting?', 'Shall the next meeting be on December 10th?'],
  ['another event', 'Compiler workshop: call for talks', 'The next meeting is on December 10th.'],
  ['a far day', 'Next meeting', 'The next meeting is on April 10th 2025.'],
  ['a patch', '[PATCH] next call', 'The next call is on December 10th.'],
  ['no meeting in the subject', 'Re: queue', 'until the next meeting on December 10th'],
  ['a day that has passed', 'Next meeting', 'The next meeting was on 2024-11-25.'],
];
for (const [what, subject, words] of silent) {
  test(`announces nothing: ${what}`, async () => {
    const db = emptyDatabase();
    await archived(db, first, second, mail('other', '2024-11-29T09:00:00Z', subject, words));
    expect(next(db)).toMatchObject({ date: '2024-12-09', start: '10:00' });
    expect(getAgenda(db, { now })?.announcedBy).toBeNull();
  });
}

const off = mail(
  'off',
  '2024-12-02T09:00:00Z',
  '[harbour] No call next Monday',
  'Hi all,',
  '',
  'Lena and I are at a conference, so there is no meeting next Monday.',
  '',
  'Jonas',
);
const because = 'Lena and I are at a conference, so there is no meeting next Monday.';

for (const mails of [
  [first, second, off],
  [off, second, first],
]) {
  test(`a mail that calls the next meeting off, order ${mails.indexOf(off)}`, async () => {
    const db = emptyDatabase();
    const summary = await archived(db, ...mails);
    expect(summary).toMatchObject({ notes: 2, failed: [] });
    expect(next(db)).toMatchObject({ date: '2024-12-23', start: '10:00' });
    expect(getHome(db, now).next).toMatchObject({ date: '2024-12-23', basis: 'rhythm' });
    expect(getAgenda(db, { now })?.skipped).toMatchObject([
      { date: '2024-12-09', words: because, mail: { from: 'Jonas' } },
    ]);
    expect(getMeeting(db, '2024-11-25')).toMatchObject({
      next: { date: '2024-12-09' },
      nextOff: { subject: '[harbour] No call next Monday' },
    });
    expect(getMeeting(db, '2024-11-11')).toMatchObject({ nextOff: null });
    const calendar = meetingsCalendar(db, { now, origin: 'http://x', domain: 'x' });
    expect(calendar).not.toContain('20241209T100000');
    expect(calendar).toContain('20241223T100000');
  });
}

test('it is undone like any import, and outlives a rebuild and a restore', async () => {
  const db = emptyDatabase();
  await archived(db, first, second);
  const received = await receive(db, bytes(off), { file: null, ...writer });
  expect(received).toMatchObject({ kind: 'not-notes', announces: true });
  if (received.kind !== 'not-notes') throw new Error(received.kind);
  expect(importDraft(db, received.id, writer)).toEqual({ kind: 'announced' });
  expect(next(db).date).toBe('2024-12-23');
  await rebuild(db, { now, reread: true });
  expect(next(db).date).toBe('2024-12-23');
  const copy = emptyDatabase();
  await restoreAll(copy, JSON.parse(JSON.stringify(exportAll(db, now))), now);
  expect(next(copy).date).toBe('2024-12-23');
  expect(undoImport(db, received.id, writer)).toBe(true);
  expect(next(db).date).toBe('2024-12-09');
  expect(getAgenda(db, { now })?.skipped).toEqual([]);
});

test('announced again after it was called off, it takes place; a person has the last word', async () => {
  const db = emptyDatabase();
  const after = mail(
    'after-all',
    '2024-12-02T18:00:00Z',
    'Next call',
    'The next call is on December 9th after all.',
  );
  await archived(db, first, second, off, after);
  expect(next(db)).toMatchObject({ date: '2024-12-09', start: '10:00' });
  const other = emptyDatabase();
  await archived(other, first, second, off);
  expect(
    moveMeeting(
      other,
      { date: '2024-12-09', start: '10:00', end: '12:00', timeZone: 'Europe/Berlin' },
      writer,
    ),
  ).toBeTruthy();
  expect(next(other).date).toBe('2024-12-09');
  expect(getHome(other, now).next?.date).toBe('2024-12-09');
});

test('a day called off long before, and one that notes call off, are skipped when their turn comes', async () => {
  const db = emptyDatabase();
  const early = mail(
    'early',
    '2024-11-13T09:00:00Z',
    'Meetings',
    'No meeting on December 9th, and none on December 16th.',
  );
  const plain = notes('November 25th', '2024-11-25T15:00:00Z', 'we skip December 23rd');
  await archived(db, first, early, plain);
  expect(next(db).date).toBe('2025-01-06');
  expect(
    getAgenda(db, { now })?.skipped.map(({ date, mail: by }) => [date, by?.from ?? null]),
  ).toEqual([
    ['2024-12-09', 'Jonas'],
    ['2024-12-23', null],
  ]);
});

test('a mail filter delivers it; it outlives a rebuild and a restore', async () => {
  const db = emptyDatabase();
  await archived(db, first, second);
  const context = { db, now, viewer: { editor: null, isSignedIn: false }, wake: () => {} };
  const delivered = await deliver(context, bytes(moved), 'hook');
  expect(delivered).toMatchObject({
    state: 'imported',
    parsed: { isNotes: false, topics: [], next: { date: '2024-12-10', start: '11:00' } },
  });
  expect(await deliver(context, bytes(moved), 'hook')).toMatchObject({ state: 'known' });
  await rebuild(db, { now, reread: true });
  expect(next(db)).toEqual(onTuesday);
  const copy = emptyDatabase();
  const document: unknown = JSON.parse(JSON.stringify(exportAll(db, now)));
  expect(await restoreAll(copy, document, now)).toMatchObject({ kind: 'restored' });
  expect(next(copy)).toEqual(onTuesday);
});

import { expect, test } from '@playwright/test';
import { importMany } from '#app/models/archive/archive.server.ts';
import { importDraft, receive, undoImport } from '#app/models/inbox/inbox.server.ts';
import { listMeetings } from '#app/models/meetings/meetings.server.ts';
import { listTodos } from '#app/models/todos/todos.server.ts';
import { rebuild } from '#app/models/tracking/rebuild.server.ts';
import type { Database } from '#db/open.server.ts';
import { derivedRows, emptyDatabase } from './made.ts';

const writer = { by: 'mara', now: '2024-12-03T12:00:00Z' };
const mail = (id: string, sent: string, answers: string | null, ...lines: string[]) =>
  [
    'From: Mara <mara@harbour.example>',
    `Message-ID: <${id}@harbour.example>`,
    ...(answers ? [`In-Reply-To: <${answers}@harbour.example>`] : []),
    `Date: ${new Date(sent).toUTCString()}`,
    `Subject: ${answers ? 'Re: ' : ''}[harbour] Notes of our meeting`,
    '',
    ...lines,
    '',
  ].join('\n');
const body = ['- Participants: Mara, Jonas, Lena', '', '### Scheduler', ''];
const notes = mail(
  'notes',
  '2024-11-25T15:00:00Z',
  null,
  '## Meeting November 25th 2024 10:00 - 12:00 CET',
  '',
  ...body,
  '- TODO Jonas: measure the new queue',
);
/** Says no day: its own date is not that of the meeting. */
const correction = mail(
  'correction',
  '2024-11-27T09:00:00Z',
  'notes',
  'Sorry, the owners were mixed up.',
  '',
  ...body,
  '- TODO Lena: measure the new queue',
);
const second = mail(
  'second',
  '2024-11-28T09:00:00Z',
  'correction',
  ...body,
  '- TODO Lena: measure the new queue',
  '- TODO Mara: book the room',
);
const mails = { notes, correction, second };
type Name = keyof typeof mails;

async function archived(...names: Name[]): Promise<Database> {
  const db = emptyDatabase();
  async function* all() {
    for (const name of names)
      yield { file: `${name}.eml`, bytes: new TextEncoder().encode(mails[name]) };
  }
  await importMany(db, all(), writer);
  return db;
}
const days = (db: Database) => listMeetings(db, {}).rows.map(({ date }) => date);
const owners = (db: Database) =>
  listTodos(db, {})
    .rows.map(({ title, owners }) => `${owners.join(', ')}: ${title}`)
    .sort();

const orders: Name[][] = [
  ['notes', 'correction', 'second'],
  ['second', 'correction', 'notes'],
  ['correction', 'notes', 'second'],
];
for (const order of orders) {
  test(`a correction sent as a reply belongs to its meeting: ${order.join(', ')}`, async () => {
    const db = await archived(...order);
    expect(days(db)).toEqual(['2024-11-25']);
    expect(owners(db)).toEqual(['Lena: measure the new queue', 'Mara: book the room']);
    const { todo_resolved: one, ...before } = derivedRows(db);
    await rebuild(db, { now: writer.now, reread: true });
    const { todo_resolved: other, ...after } = derivedRows(db);
    expect(after).toEqual(before);
  });

  test(`one by one: ${order.join(', ')}; taken out, the reply stands alone`, async () => {
    const db = emptyDatabase();
    const ids = new Map<Name, number>();
    for (const name of order) {
      const received = await receive(db, mails[name], { file: null, ...writer });
      if (received.kind !== 'draft') throw new Error(received.kind);
      ids.set(name, received.id);
      importDraft(db, received.id, writer);
    }
    expect(days(db)).toEqual(['2024-11-25']);
    expect(owners(db)).toEqual(['Lena: measure the new queue', 'Mara: book the room']);
    undoImport(db, ids.get('notes') ?? 0, writer);
    expect(days(db)).toEqual(['2024-11-27']);
    importDraft(db, ids.get('notes') ?? 0, writer);
    expect(days(db)).toEqual(['2024-11-25']);
  });
}

test('notes that say their own day keep it, whatever they answer', async () => {
  const db = await archived('notes');
  const later = mail(
    'later',
    '2024-12-02T15:00:00Z',
    'notes',
    '## Meeting December 2nd 2024 10:00 - 12:00 CET',
    '',
    ...body,
    '- TODO Jonas: measure it again',
  );
  const received = await receive(db, later, { file: null, ...writer });
  if (received.kind !== 'draft') throw new Error(received.kind);
  importDraft(db, received.id, writer);
  expect(days(db)).toEqual(['2024-12-02', '2024-11-25']);
});

import { expect, test } from '@playwright/test';
import { exportAs, meetingAsMarkdown } from '#app/models/export/export-files.server.ts';
import { importDraft, receive } from '#app/models/inbox/inbox.server.ts';
import type { Database } from '#db/open.server.ts';
import { bring, emptyDatabase } from './made.ts';

const now = '2024-12-01T12:00:00Z';
const text = [
  '## Results',
  'TODO Ann: write the guide',
  'TODO Bob: =SUM(A1) must be "quoted", twice',
  '',
].join('\n');

test('a meeting is Markdown, and that is read as the same meeting', async () => {
  const db = emptyDatabase();
  bring(db, '2024-11-25', text);
  const markdown = meetingAsMarkdown(db, '2024-11-25') ?? '';
  expect(markdown).toContain('## Meeting 2024-11-25 10:00 - 12:00');
  expect(markdown).toContain('- Participants: Ann, Bob, Cleo, Dan');
  expect(markdown).toContain('### Results\n\n- TODO Ann: write the guide');
  const other = emptyDatabase();
  await take(other, markdown);
  expect(exportAs(other, 'csv', now).text).toBe(exportAs(db, 'csv', now).text);
  expect(meetingAsMarkdown(other, '2024-11-25')).toBe(markdown);
  expect(meetingAsMarkdown(db, '2024-11-26')).toBeNull();
});

test('TODOs are a table that no spreadsheet takes for a program', () => {
  const db = emptyDatabase();
  bring(db, '2024-11-25', text);
  const [head, ann, bob] = exportAs(db, 'csv', now).text.split('\r\n');
  expect(head).toMatch(/^id,status,title,owners,topic,first_seen/);
  expect(ann).toBe('1,open,write the guide,Ann,Results,2024-11-25,2024-11-25,,,1,');
  expect(bob).toContain(`"'=SUM(A1) must be ""quoted"", twice"`);
});

test('benchmarks are a row for each number', async () => {
  const db = emptyDatabase();
  await take(
    db,
    `## Meeting 2024-11-25 10:00 - 12:00 CET

- Participants: Ann, Bob

### Results

- TODO Ann: measure again

| Throughput (Gbits/sec) | 1 core | 2 cores |
|------------------------|--------|---------|
| old queue              | 1.21   | n/a     |
| new queue              | 1.30   | 2.40    |
`,
  );
  const lines = exportAs(db, 'benchmarks.csv', now).text.trim().split('\r\n');
  expect(lines[0]).toBe('benchmark,title,topic,meeting,row,column,text,value,unit');
  expect(lines.slice(1).map((line) => line.split(',').slice(3, 8).join(' '))).toEqual([
    '2024-11-25 old queue 1 core 1.21 1.21',
    '2024-11-25 old queue 2 cores n/a ',
    '2024-11-25 new queue 1 core 1.30 1.3',
    '2024-11-25 new queue 2 cores 2.40 2.4',
  ]);
  expect(meetingAsMarkdown(db, '2024-11-25')).toContain('| new queue | 1.30 | 2.40 |');
});

test('an empty database gives empty files', () => {
  const db = emptyDatabase();
  expect(exportAs(db, 'md', now).text).toBe('');
  expect(exportAs(db, 'todo.txt', now).text).toBe('');
  expect(exportAs(db, 'csv', now).text.trim().split('\r\n')).toHaveLength(1);
  expect(JSON.parse(exportAs(db, 'json', now).text)).toMatchObject({ schema: 1, messages: [] });
});

async function take(db: Database, notes: string): Promise<void> {
  const received = await receive(db, notes, { file: null, by: 'ann', now });
  if (received.kind !== 'draft') throw new Error(received.kind);
  importDraft(db, received.id, { by: 'ann', now });
}

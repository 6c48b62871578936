import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { archiveWork } from '#app/cli/archive-work.ts';
import { addArchive, getArchive, openIncoming } from '#app/models/archive/archives.server.ts';
import { listMeetings } from '#app/models/meetings/meetings.server.ts';
import { closeDatabase, openDatabase } from '#db/open.server.ts';
import { ann, mailOf } from '../models/made.ts';

test('an upload is taken in although the build that the server runs from is gone; the log names the remedy', async () => {
  const folder = test.info().outputPath('site');
  const db = openDatabase(join(folder, 'minutes.db'));
  const uploaded = (date: string) => {
    const incoming = openIncoming(db, date);
    const mail = mailOf({ date, text: '## Storage\nTODO Ann: try virtio' });
    writeFileSync(join(incoming, '0'), mail);
    return addArchive(db, incoming, [{ name: `${date}.eml`, bytes: mail.length }], ann);
  };
  const said: string[] = [];
  const work = archiveWork(db, process.cwd(), join(folder, 'gone'), (error) =>
    said.push(String(error)),
  );
  const first = uploaded('2024-05-06');
  work.wake();
  // While the first is worked on another one comes in.
  const second = uploaded('2024-05-13');
  work.wake();
  for (const id of [first, second]) {
    await expect.poll(() => getArchive(db, id)?.state).toBe('done');
  }
  expect(listMeetings(db, {}).rows.map(({ date }) => date)).toEqual(['2024-05-13', '2024-05-06']);
  expect(said[0]).toContain('start the server again');
  await work.stop();
  closeDatabase(db);
});

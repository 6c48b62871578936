import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readMail } from '#app/mail/read-mail.ts';
import { parseMinutes } from '#app/minutes/parse-minutes.ts';
import { importDraft, receive } from '#app/models/inbox/inbox.server.ts';
import { wholeTodos } from '#app/models/todos/todo-view.server.ts';
import { reconcile } from '#app/todos/reconcile.ts';
import type { Todo } from '#app/todos/todo.ts';
import { ann, emptyDatabase } from './made.ts';

/** What the database's index finds is what the fold in memory finds, plot by plot. */
const folder = join(process.cwd(), 'tests/fixtures/series');
const plots = readdirSync(folder).sort();
const now = '2024-06-01T12:00:00Z';

for (const plot of plots)
  test(`rows and memory agree: ${plot.replaceAll('-', ' ')}`, async () => {
    const db = emptyDatabase();
    const notes = [];
    const files = readdirSync(join(folder, plot)).filter((name) => name.endsWith('.md'));
    for (const file of files.sort()) {
      const bytes = readFileSync(join(folder, plot, file));
      const received = await receive(db, bytes, { file, ...ann, now });
      if (received.kind !== 'draft') throw new Error(`${file}: ${received.kind}`);
      importDraft(db, received.id, { ...ann, now });
      const mail = await readMail(bytes, file);
      const minutes = parseMinutes(mail, { today: now.slice(0, 10), roster: [] });
      const date = minutes.meeting?.date ?? '';
      notes.push({ message: file, date, sentAt: mail.source.date, minutes });
    }
    const tracked = reconcile(notes, [], { numbers: [] }).todos.map(shown);
    expect(wholeTodos(db, '1 ORDER BY t.id').map(shown)).toEqual(tracked);
  });

const shown = ({ id, title, status, owners, mentions, proposal, maybe, history }: Todo) => ({
  ...{ id, title, status, owners, maybe },
  proposal: proposal && [proposal.status, proposal.owners, proposal.because],
  mentions: mentions.map(({ meeting, text, matchedBy, score }) => [
    ...[meeting, text, matchedBy],
    Math.round(score * 100),
  ]),
  history: history.map(({ at, kind, from, to, because }) => [at, kind, from, to, because]),
});

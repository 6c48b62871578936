import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readMail } from '#app/mail/read-mail.ts';
import { parseMinutes } from '#app/minutes/parse-minutes.ts';
import { isStale, reconcile } from '#app/todos/reconcile.ts';
import type { Change, Correction, MeetingNotes, Place, Todo, Tracker } from '#app/todos/todo.ts';

/**
 * Each folder is one plot: notes in the order of their names, corrections that quote their words,
 * and the TODOs that come of them. `UPDATE=1` writes what comes out; read the difference.
 */
const folder = join(process.cwd(), 'tests/fixtures/series');
const plots = readdirSync(folder).sort();

test('there are plots to read', () => {
  expect(plots.length).toBeGreaterThanOrEqual(25);
});

for (const plot of plots)
  test(`series: ${plot.replaceAll('-', ' ')}`, async () => {
    const path = join(folder, plot);
    const notes = await Promise.all(
      readdirSync(path)
        .filter((name) => name.endsWith('.md'))
        .sort()
        .map((name) => read(path, name)),
    );
    const corrections = correctionsOf(path, notes);
    const tracker = reconcile(notes, corrections, { numbers: [] });
    const found = `${JSON.stringify(shown(tracker), null, 2)}\n`;
    const expected = join(path, 'expected.json');
    if (process.env.UPDATE) writeFileSync(expected, found);
    expect(found).toBe(readFileSync(expected, 'utf8'));
    const again = reconcile([...notes].reverse(), corrections, { numbers: tracker.numbers });
    expect(again.todos).toEqual(tracker.todos);
  });

async function read(path: string, name: string): Promise<MeetingNotes> {
  const mail = await readMail(readFileSync(join(path, name)), name);
  const minutes = parseMinutes(mail, { today: '2024-06-01', roster: [] });
  const date = minutes.meeting?.date;
  if (date === undefined) throw new Error(`${name} has no date`);
  return { message: name, date, sentAt: mail.source.date, minutes };
}

type Told = { mail: string; quote: string };
type Said = Told & {
  change: Exclude<Change, { kind: 'same' }> | { kind: 'same'; as: Told };
  reason?: string;
};

function correctionsOf(path: string, notes: MeetingNotes[]): Correction[] {
  const file = join(path, 'corrections.json');
  if (!existsSync(file)) return [];
  const said = JSON.parse(readFileSync(file, 'utf8')) as Said[];
  return said.map(({ change, reason, ...target }, at) => ({
    ...{ id: at + 1, at: '2024-05-01T09:00:00Z', by: 'eva', seen: null, reason: reason ?? null },
    target: placeOf(path, target),
    change: change.kind === 'same' ? { kind: 'same', as: placeOf(path, change.as) } : change,
  }));
  function placeOf(where: string, { mail, quote }: Told): Place {
    const body = readFileSync(join(where, mail), 'utf8');
    const start = Math.max(0, body.indexOf(quote));
    expect(notes.map(({ message }) => message)).toContain(mail);
    return { message: mail, start, end: start + quote.length, quote };
  }
}

/** What a reviewer of a fixture wants to see at one glance. */
function shown({ todos, lost }: Tracker) {
  return {
    todos: todos.map((todo) => ({
      todo: `#${todo.id} ${todo.title}`,
      status: statusOf(todo),
      owners: todo.owners.join(', ') || 'needs an owner',
      topic: todo.topic,
      mentions: todo.mentions.map(
        ({ meeting, message, matchedBy, score }) =>
          `${message === `${meeting}.md` ? meeting : message} ${matchedBy ?? 'first'} ${score.toFixed(1)}`,
      ),
      ...(todo.maybe ? { maybe: `#${todo.maybe.todo} ${todo.maybe.because}` } : {}),
      ...(todo.proposal
        ? {
            proposal: `${todo.proposal.status ?? todo.proposal.owners?.join(', ')}: ${todo.proposal.because}`,
          }
        : {}),
      history: todo.history.map(
        ({ at, by, kind, from, to, because }) =>
          `${at.slice(0, 10)} ${by} ${kind}${from === null ? '' : ` from ${from || 'nobody'}`}${to === null ? '' : ` to ${to}`}: ${because}`,
      ),
    })),
    lost: lost.map(({ correction, because }) => `${correction.target.quote}: ${because}`),
  };
}

function statusOf(todo: Todo): string {
  const { status, meetingsOpen, meetingsSilent, closedOn, due, waiting } = todo;
  return [
    status,
    isStale(todo) ? 'stale' : '',
    closedOn === null ? `open for ${meetingsOpen}, silent for ${meetingsSilent}` : `on ${closedOn}`,
    due === null ? '' : `due ${due}`,
    waiting === null ? '' : `waiting on ${waiting.on} until ${waiting.until}`,
  ]
    .filter(Boolean)
    .join(', ');
}

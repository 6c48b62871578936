import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { isStale, reconcile } from '#app/todos/reconcile.ts';
import type { Todo, Tracker } from '#app/todos/todo.ts';
import { plots, readPlot } from './read-plots.ts';

/** The TODOs that come of each plot. `UPDATE=1` writes what comes out; read the difference. */
test('there are plots to read', () => {
  expect(plots.length).toBeGreaterThanOrEqual(25);
});

for (const plot of plots)
  test(`series: ${plot.replaceAll('-', ' ')}`, async () => {
    const { path, notes, corrections } = await readPlot(plot);
    const tracker = reconcile(notes, corrections, { numbers: [] });
    const found = `${JSON.stringify(shown(tracker), null, 2)}\n`;
    const expected = join(path, 'expected.json');
    if (process.env.UPDATE) writeFileSync(expected, found);
    expect(found).toBe(readFileSync(expected, 'utf8'));
    const again = reconcile([...notes].reverse(), corrections, { numbers: tracker.numbers });
    expect(again.todos).toEqual(tracker.todos);
  });

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

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Agenda } from '#app/agenda/agenda.ts';
import { buildAgenda } from '#app/agenda/build-agenda.ts';
import { openQuestions } from '#app/agenda/last-time.ts';
import { reconcile } from '#app/todos/reconcile.ts';
import * as series from '#tests/unit/todos/read-plots.ts';
import { inputFrom, pathOf, plots, readPlot, track } from './read-series.ts';

/** `UPDATE=1` writes the agenda as it is now: read the difference before keeping it. */
for (const plot of plots)
  test(`series ${plot}: the agenda after its last notes`, async () => {
    const notes = await readPlot(plot);
    expectTold(buildAgenda(inputFrom(notes, track(notes), true)), pathOf(plot, 'agenda.txt'));
  });

/** The plots of the tracking once more: what is asked after the last of their notes? */
for (const plot of series.plots)
  test(`the agenda that follows: ${plot.replaceAll('-', ' ')}`, async () => {
    const { path, notes, corrections } = await series.readPlot(plot);
    const tracker = reconcile(notes, corrections, { numbers: [] });
    const input = inputFrom(notes, tracker, true);
    const today = notes.at(-1)?.date ?? '';
    const agenda = buildAgenda({
      ...{ ...input, today, openQuestions: openQuestions(notes, corrections) },
    });
    expectTold(agenda, join(path, 'agenda.txt'));
    const asked = agenda.sections.flatMap(({ entries }) =>
      entries.flatMap(({ todo }) => todo ?? []),
    );
    const open = tracker.todos.filter(({ status }) => status === 'open').map(({ id }) => id);
    expect(asked.filter((id) => open.includes(id)).sort()).toEqual(open.sort());
  });

function expectTold(agenda: Agenda, path: string): void {
  const reasons = agenda.sections
    .flatMap(({ entries }) => entries)
    .map((entry) => `${entry.key}: ${entry.because}`);
  const told = `${agenda.markdown}\n---\n${reasons.join('\n')}\n`;
  if (process.env.UPDATE || !existsSync(path)) writeFileSync(path, told);
  expect(told).toBe(readFileSync(path, 'utf8'));
}

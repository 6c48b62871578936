import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { buildAgenda } from '#app/agenda/build-agenda.ts';
import { inputFrom, pathOf, plots, readPlot, track } from './read-series.ts';

/** `UPDATE=1` writes the agenda as it is now: read the difference before keeping it. */
for (const plot of plots) {
  test(`series ${plot}: the agenda after its last notes`, async () => {
    const notes = await readPlot(plot);
    const agenda = buildAgenda(inputFrom(notes, track(notes), true));
    const reasons = agenda.sections
      .flatMap(({ entries }) => entries)
      .map((entry) => `${entry.key}: ${entry.because}`);
    const told = `${agenda.markdown}\n---\n${reasons.join('\n')}\n`;
    const path = pathOf(plot, 'agenda.txt');
    if (process.env.UPDATE || !existsSync(path)) writeFileSync(path, told);
    expect(told).toBe(readFileSync(path, 'utf8'));
  });
}

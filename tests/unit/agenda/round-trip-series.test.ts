import { expect, test } from '@playwright/test';
import { buildAgenda } from '#app/agenda/build-agenda.ts';
import { openQuestions } from '#app/agenda/last-time.ts';
import { reconcile } from '#app/todos/reconcile.ts';
import { mailManglers } from '#tests/mangle/mail-manglers.ts';
import { letterManglers, type Mangler, textManglers } from '#tests/mangle/manglers.ts';
import { plots, readPlot } from '#tests/unit/todos/read-plots.ts';
import { factsOf, inputFrom, readNotes } from './read-series.ts';

const untouched: Mangler = { name: 'as it is', mangle: (text) => text };
const manglers = [untouched, ...textManglers, ...letterManglers, ...mailManglers];

/** Everybody who was ever there is known when the agenda comes back. */
const rosterOf = (notes: Awaited<ReturnType<typeof readPlot>>['notes']) =>
  [...new Set(notes.flatMap(({ minutes }) => minutes.participants.map(({ name }) => name)))].map(
    (name) => ({ name, aliases: [], handles: [], addresses: [] }),
  );

for (const ids of [true, false])
  for (const plot of plots)
    test(`${plot.replaceAll('-', ' ')}, ${ids ? 'with' : 'without'} ids: the agenda sent back changes nothing`, async () => {
      const { notes, corrections } = await readPlot(plot);
      const today = notes.at(-1)?.date ?? '';
      const before = reconcile(notes, corrections, { numbers: [] });
      const questions = openQuestions(notes, corrections);
      const { markdown, sections } = buildAgenda({
        ...{ ...inputFrom(notes, before, ids), today, openQuestions: questions },
      });
      const asked = sections.flatMap(({ entries }) => entries.flatMap(({ todo }) => todo ?? []));
      for (const { name, mangle } of manglers) {
        const back = await readNotes(mangle(markdown), 'back', today, rosterOf(notes));
        const all = [...notes, back];
        const after = reconcile(all, corrections, { numbers: before.numbers });
        expect(after.todos.map(factsOf), name).toEqual(before.todos.map(factsOf));
        const again = after.todos.filter(({ lastSeen }) => lastSeen === back.date);
        expect(
          again.map(({ id }) => id),
          name,
        ).toEqual(expect.arrayContaining(asked));
        expect(
          openQuestions(all, corrections).map(({ text }) => text),
          name,
        ).toEqual(questions.map(({ text }) => text));
      }
    });

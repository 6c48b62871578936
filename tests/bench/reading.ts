/**
 * How fast notes are read, labels to refine, beside `marked.parse` on the same text in the same
 * run. Prints a ratio: 1.0 is the speed of marked, more is faster.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { marked } from 'marked';
import { readMail } from '#app/mail/read-mail.ts';
import { parseMinutes } from '#app/minutes/parse-minutes.ts';

const folders = [
  join(process.cwd(), '../../shared/corpus/weekly'),
  join(process.cwd(), '../shared/corpus/weekly'),
  join(process.cwd(), 'tests/fixtures/minutes'),
];
const folder = folders.find((path) => existsSync(path)) ?? '.';
const texts = readdirSync(folder)
  .filter((file) => file.endsWith('.md'))
  .map((file) => readFileSync(join(folder, file), 'utf8'));
const letters = texts.reduce((sum, text) => sum + text.length, 0);

const stages: Record<string, (text: string) => unknown> = {
  marked: (text) => marked.parse(text),
  mail: (text) => readMail(text, null),
  all: async (text) =>
    parseMinutes(await readMail(text, null), { today: '2025-01-10', roster: [] }),
};

/** Of each text the best of many rounds, all stages in turn: what others do on the machine counts for little. */
const rounds = 60;
const best: Record<string, number[]> = {};
for (let round = 0; round < rounds; round++) {
  for (const [name, stage] of Object.entries(stages)) {
    best[name] ??= texts.map(() => Number.POSITIVE_INFINITY);
    for (const [at, text] of texts.entries()) {
      const start = performance.now();
      await stage(text);
      const time = performance.now() - start;
      best[name][at] = Math.min(best[name][at] ?? time, time);
    }
  }
}
const total = (name: string) => (best[name] ?? []).reduce((sum, time) => sum + time, 0);
const said = (name: string) =>
  `${total(name).toFixed(1)} ms, ${(letters / total(name) / 1000).toFixed(1)} MB/s`;
console.log(`${texts.length} notes, ${letters} letters, from ${folder}`);
console.log(`marked.parse            ${said('marked')}`);
console.log(`label and repair        ${said('mail')}`);
console.log(`labels to refine        ${said('all')}`);
console.log(
  `ratio to marked.parse   ${(total('marked') / total('all')).toFixed(2)} (1 is as fast as marked)`,
);

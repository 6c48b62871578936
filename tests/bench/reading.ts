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

/** Processor time, the best of several rounds: what others do on the machine counts for little. */
const best: Record<string, number> = {};
for (let round = 0; round < 12; round++) {
  for (const [name, stage] of Object.entries(stages)) {
    const start = process.cpuUsage();
    for (const text of texts) await stage(text);
    const { user, system } = process.cpuUsage(start);
    best[name] = Math.min(best[name] ?? Number.POSITIVE_INFINITY, (user + system) / 1000);
  }
}
const { marked: baseline = 0, mail = 0, all = 0 } = best;
const speed = (time: number) => `${time.toFixed(1)} ms, ${(letters / time / 1000).toFixed(1)} MB/s`;
console.log(`${texts.length} notes, ${letters} letters, from ${folder}`);
console.log(`marked.parse            ${speed(baseline)}`);
console.log(`label and repair        ${speed(mail)}`);
console.log(`labels to refine        ${speed(all)}`);
console.log(`ratio to marked.parse   ${(baseline / all).toFixed(2)} (1 is as fast as marked)`);

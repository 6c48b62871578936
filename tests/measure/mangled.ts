/**
 * How many of the facts of real notes are left when a mail program has been at them: the group's published notes, each read
 * as it is and through each mangler; the share that is read in both, by mangler and in all. Run:
 * `npx esbuild tests/measure/mangled.ts --bundle --platform=node --format=esm --packages=external --outfile=build/mangled.mjs && node build/mangled.mjs [mangler]`
 * With a mangler's name, what was lost and what came in is listed.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMail } from '#app/mail/read-mail.ts';
import { parseMinutes } from '#app/minutes/parse-minutes.ts';
import { mailManglers } from '#tests/mangle/mail-manglers.ts';
import {
  headingManglers,
  layoutManglers,
  letterManglers,
  textManglers,
} from '#tests/mangle/manglers.ts';

const folder = process.env.WEEKLY_NOTES ?? join(process.cwd(), '../../shared/corpus/weekly');
const elsewhere = join(process.cwd(), '../shared/corpus/weekly');
const notes = existsSync(folder) ? folder : elsewhere;
const only = process.argv[2];

if (!existsSync(notes)) console.log(`no notes at ${notes}: nothing measured`);
else await measure();

async function measure(): Promise<void> {
  const files = readdirSync(notes).filter((name) => name.endsWith('.md'));
  const texts = files.map((name) => readFileSync(join(notes, name), 'utf8'));
  const all = { kept: 0, facts: 0 };
  for (const { name, mangle } of [
    ...textManglers,
    ...headingManglers,
    ...layoutManglers,
    ...letterManglers,
    ...mailManglers,
  ]) {
    if (only !== undefined && name !== only) continue;
    let kept = 0;
    let facts = 0;
    let more = 0;
    for (const [place, text] of texts.entries()) {
      const clean = await factsOf(text);
      const mangled = await factsOf(mangle(text));
      const lost = clean.filter((fact) => !mangled.includes(fact));
      const extra = mangled.filter((fact) => !clean.includes(fact));
      facts += clean.length;
      kept += clean.length - lost.length;
      more += extra.length;
      if (only === undefined) continue;
      for (const fact of lost) console.log(`${files[place]} - ${fact}`);
      for (const fact of extra) console.log(`${files[place]} + ${fact}`);
    }
    all.kept += kept;
    all.facts += facts;
    console.log(
      `${name.padEnd(28)} ${(kept / facts).toFixed(4)}  ${kept} of ${facts}, ${more} new`,
    );
  }
  console.log(`${'all'.padEnd(28)} ${(all.kept / all.facts).toFixed(4)}`);
}

/** Each fact as a line of text, whatever its marks and white space. */
async function factsOf(text: string): Promise<string[]> {
  // Mails that manglers make have a date of their own: none of these notes leaves its year out.
  const minutes = parseMinutes(await readMail(text, null), { today: '2015-01-10', roster: [] });
  const { isNotes, meeting, next, participants, topics, links } = minutes;
  const items = topics.flatMap((topic) => topic.items);
  return [
    `notes: ${isNotes}`,
    `meeting: ${meeting?.date}`,
    `next: ${next?.date}`,
    ...participants.map(({ name }) => `person: ${words(name)}`),
    ...topics.map(({ title }) => `topic: ${words(title)}`),
    ...links.map(({ url }) => `link: ${url}`),
    ...items.flatMap(({ todos, questions, decisions }) => [
      ...todos.map((todo) => `TODO of ${todo.owners.join()}: ${words(todo.text)}`),
      ...questions.map((question) => `question: ${words(question.text)}`),
      ...decisions.map((decision) => `decision: ${words(decision.text)}`),
    ]),
  ];
}

function words(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readMail } from '#app/mail/read-mail.ts';
import type { Minutes } from '#app/minutes/minutes.ts';
import { parseMinutes } from '#app/minutes/parse-minutes.ts';
import {
  layoutManglers,
  letterManglers,
  type Mangler,
  textManglers,
} from '#tests/mangle/manglers.ts';

/** What mail programs do to a text changes none of its facts: every clean fixture, every mangler and pair. */
const folder = join(process.cwd(), 'tests/fixtures/minutes');

/** Fixtures whose trick is the very thing that a mangler takes away; the reason stands beside it. */
/** So few lines do not show whose the empty ones are. */
const tooShortForGaps =
  /code-fence-without-end|^front-matter|setext|heading-without-space|pad-with-tags|label-alone|participants-wrapped|prose-paragraphs/;
const spoiled: Record<string, RegExp> = {
  // Nothing but the line ends tells where a row of unknown length ends.
  'glue table rows': /missing-cells|without-ruler/,
  quoted: /quoted-block/,
  'quoted, then wrapped': /quoted-block/,
  'quoted with bars': /quoted-block/,
  // Depth is what the trick is about, and indentation or the kind of bullet is all that tells it.
  'lose indentation':
    /nested|three-deep|two-kinds|no-heading-at-all|flat-bullets|as-bullet|one-per-bullet|without-colon|speaker|paragraphs|answered|title-and-body/,
  'double-spaced': tooShortForGaps,
  'triple-spaced': tooShortForGaps,
  // Stars and dashes are what tells headings from points.
  escaped: /in-org/,
  'bullets *': /lost-indentation|all-kinds|two-kinds|in-org/,
  'bullets +': /lost-indentation|all-kinds|two-kinds|in-org/,
  'bullets •': /lost-indentation|all-kinds|two-kinds|in-org/,
  'bullets –': /lost-indentation|all-kinds|two-kinds|in-org/,
};
/** Fixtures with much in them: every pair of manglers goes over these. */
const rich =
  /a-whole-mail|topics-and-subtopics|agenda-list|next-upcoming|table-with-units|table-rows|year-from-the-weekday-of-the-next|participants-uncertain/;
const isSpoiled = (file: string, mangler: Mangler) => spoiled[mangler.name]?.test(file) ?? false;

const words = (text: string) =>
  text
    .replace(/[’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[\s ]+/g, ' ')
    .trim();

function factsOf(minutes: Minutes) {
  return {
    isNotes: minutes.isNotes,
    meeting: minutes.meeting && { ...minutes.meeting, span: null, basis: null, implied: null },
    next: minutes.next && { ...minutes.next, span: null, implied: null },
    participants: minutes.participants.map(({ span: _, ...person }) => person),
    planned: minutes.planned.map(({ text }) => words(text)),
    topics: minutes.topics.map(({ title, depth, owner, items, tables }) => ({
      title: words(title),
      depth,
      owner,
      items: items.map(({ text }) => words(text)),
      todos: items.flatMap(({ todos }) =>
        todos.map(({ text, owners }) => `${owners}: ${words(text)}`),
      ),
      tables: tables.map(({ header, rows, unit }) => ({ header, rows, unit })),
    })),
    links: minutes.links.map(({ url }) => url).sort(),
  };
}

/** The mail's date stays away: only the notes speak. */
const read = async (text: string) =>
  factsOf(parseMinutes(await readMail(text, 'notes.md'), { today: '2025-01-10', roster: [] }));

for (const file of readdirSync(folder).filter((name) => name.endsWith('.md'))) {
  const text = readFileSync(join(folder, file), 'utf8');
  test(`mangled, the facts stay: ${file}`, async () => {
    const clean = await read(text);
    for (const first of [...textManglers, ...layoutManglers, ...letterManglers]) {
      if (isSpoiled(file, first)) continue;
      expect(await read(first.mangle(text)), first.name).toEqual(clean);
    }
  });

  if (!rich.test(file)) continue;
  test(`mangled twice, the facts stay: ${file}`, async () => {
    const clean = await read(text);
    for (const first of textManglers) {
      for (const second of [...textManglers, ...layoutManglers, ...letterManglers]) {
        // Line ends are the last thing that a program writes.
        if (first === second || first.name === 'CRLF') continue;
        if (isSpoiled(file, first) || isSpoiled(file, second)) continue;
        const mangled = second.mangle(first.mangle(text));
        expect(await read(mangled), `${first.name}, then ${second.name}`).toEqual(clean);
      }
    }
  });
}

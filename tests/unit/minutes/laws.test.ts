import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import type { Mail, Span } from '#app/mail/mail.ts';
import { readMail } from '#app/mail/read-mail.ts';
import type { Minutes } from '#app/minutes/minutes.ts';
import { parseMinutes } from '#app/minutes/parse-minutes.ts';
import { plainMail } from './plain-mail.ts';

const context = { today: '2025-01-10', roster: [] };
const folder = join(process.cwd(), 'tests/fixtures/minutes');
const fixtures = readdirSync(folder)
  .filter((file) => /\.(?:md|eml)$/.test(file))
  .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));

/** Stretches of notes that meet in all orders: what is random is how they are cut together. */
const scraps = fc.constantFrom(
  '## Meeting Nov 25th 10:00 - 12:00 CET',
  '- Participants: Ann, Bob (chair), Chris ?',
  'Attendees:',
  '### Storage (Ann)',
  '**Bold**',
  'Agenda:',
  '- Ann: will fix https://github.com/acme/store/pull/12',
  '  - TODO Bob: publish',
  '* star [x][ref] and [ref]',
  '\t1. number',
  '[ref]: https://acme.example/x',
  '| a | b (ms) |',
  '|---|---|',
  '| 1 | 2 | | 3 | 4 |',
  '```',
  '> quoted - TODO nothing',
  '---',
  '',
  '',
  'Some prose that goes on.',
  'Next meeting in two weeks, Dec 9th 10-12h.',
  '-- ',
  'Best,',
);
const notes = fc.oneof(
  fc.array(scraps, { maxLength: 30 }).map((lines) => lines.join('\n')),
  fc
    .tuple(fc.constantFrom(...fixtures), fc.nat(2000), fc.nat(2000))
    .map(([{ text }, from, size]) => text.slice(from % text.length, (from % text.length) + size)),
  fc.string({ maxLength: 300 }),
  fc
    .array(fc.constantFrom(...'#-*|[]()<>:.@/\\` \n_~=0a1'), { maxLength: 200 })
    .map((letters) => letters.join('')),
);

function spansOf(minutes: Minutes): Span[] {
  const items = minutes.topics.flatMap((topic) => topic.items);
  return [
    minutes.meeting?.span,
    minutes.next?.span,
    ...minutes.participants.map(({ span }) => span),
    ...minutes.planned.map(({ span }) => span),
    ...minutes.topics.map(({ span }) => span),
    ...minutes.topics.flatMap(({ tables }) => tables.map(({ span }) => span)),
    ...items.map(({ span }) => span),
    ...items.flatMap(({ todos, questions, decisions }) =>
      [...todos, ...questions, ...decisions].map(({ span }) => span),
    ),
    ...minutes.links.map(({ span }) => span),
    ...minutes.diagnostics.map(({ span }) => span),
  ].filter((span): span is Span => span != null);
}

function holds(mail: Mail, minutes: Minutes): void {
  for (const { start, end } of spansOf(minutes)) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(mail.body.length);
    const words = mail.body.slice(start, end);
    expect(words).toBe(words.trim());
  }
  for (const topic of minutes.topics) {
    expect(topic.parent === null || topic.parent < minutes.topics.indexOf(topic)).toBe(true);
    topic.items.forEach((item, index) => {
      expect(item.parent === null ? item.depth : (topic.items[item.parent]?.depth ?? -9) + 1).toBe(
        item.depth,
      );
      expect(item.parent ?? -1).toBeLessThan(index);
      for (const link of item.links) expect(minutes.links[link]).toBeDefined();
    });
    for (const table of topic.tables) {
      for (const row of table.rows) expect(row).toHaveLength(table.header.length);
    }
  }
}

test('nothing throws, spans lie in the body, parents come first, reading twice is equal', async () => {
  await fc.assert(
    fc.asyncProperty(notes, async (text) => {
      const mail = await readMail(text, null);
      const minutes = parseMinutes(mail, context);
      holds(mail, minutes);
      expect(parseMinutes(mail, context)).toEqual(minutes);
      holds(plainMail(text), parseMinutes(plainMail(text), context));
    }),
    { numRuns: 300 },
  );
});

const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

for (const { file, text } of fixtures) {
  test(`the source below each item holds its letters: ${file}`, async () => {
    const mail = await readMail(text, file);
    const minutes = parseMinutes(mail, context);
    holds(mail, minutes);
    for (const item of minutes.topics.flatMap((topic) => topic.items)) {
      const source = mail.body.slice(item.span.start, item.span.end);
      expect(letters(source)).toContain(letters(item.text.split('\n')[0] ?? ''));
    }
  });

  if (file.startsWith('not-notes')) continue;
  test(`nothing in the notes is lost: ${file}`, async () => {
    const mail = await readMail(text, file);
    const minutes = parseMinutes(mail, context);
    const covered = new Uint8Array(mail.body.length);
    for (const { start, end } of spansOf(minutes)) covered.fill(1, start, end);
    const lost = mail.lines
      .flatMap((line) => line.pieces)
      .map(({ start, length }) => {
        let words = '';
        for (let at = start; at < start + length; at++) words += covered[at] ? ' ' : mail.body[at];
        return words;
      })
      .filter(
        (words) =>
          words.replace(/^#+ /, '') !== minutes.title &&
          !frame.test(words.trim()) &&
          /[\p{L}\p{N}]/u.test(words),
      );
    expect(lost).toEqual([]);
  });
}

/** What is structure or label and so in no fact: bullets, labels, structural headings, front matter, scribes, boxes. */
const frame =
  /^(?:[-*+•–#\d.) ]*|[#*_ -]*(?:participants|attendees|present|time|tags|agenda|notes|minutes|apologies|scribe)[*_:# ]*.*|---|:::\w*|\w+:.*|.*:|and|\[\w+\]: .*|(?:[\s,;.&]|and)+|.*\(with guest.*|```.*)$/i;

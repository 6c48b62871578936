import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { z } from 'zod';
import {
  agendaSchema,
  hitSchema,
  importSchema,
  parsedSchema,
  todoSchema,
} from '#app/cli/contract.ts';
import { toParsed } from '#app/cli/parsed.ts';
import { readMail } from '#app/mail/read-mail.ts';
import { parseMinutes } from '#app/minutes/parse-minutes.ts';

const folder = 'tests/fixtures';
const fixtures = (existsSync(folder) ? readdirSync(folder, { recursive: true }) : [])
  .map((name) => join(folder, String(name)))
  .filter((name) => /\.(?:eml|md|txt)$/.test(name));

const parse = async (source: string | Uint8Array, file: string | null) => {
  const mail = await readMail(source, file);
  return toParsed(mail, parseMinutes(mail, { today: '2024-11-26', roster: [] }));
};

test('what is printed for each fixture has the keys of the contract and no others', async () => {
  expect(fixtures.length).toBeGreaterThan(0);
  for (const file of fixtures) {
    const read = parsedSchema.safeParse(await parse(readFileSync(file), basename(file)));
    expect(read.error?.issues ?? [], file).toEqual([]);
  }
});

const notes = `## Meeting Nov 25th 2024 10:00 - 12:00 CET

- Participants: Ann, Bert (chair)

### Tools

- TODO Ann: write the guide
- Who keeps the list?
`;

test('a span names its lines and its words', async () => {
  const parsed = await parse(notes, 'notes.md');
  const [topic] = parsed.topics;
  const span = topic?.items[0]?.todos[0]?.span;
  expect(span).toMatchObject({ line: 7, endLine: 7 });
  expect(notes.slice(span?.start, span?.end)).toContain('write the guide');
});

test('what is no notes is said so, with the reason and nothing half read', async () => {
  const parsed = await parse('From: Ann <ann@example.org>\nSubject: Lunch\n\nSoup today?\n', null);
  expect(parsed).toMatchObject({
    isNotes: false,
    meeting: null,
    next: null,
    participants: [],
    topics: [],
    links: [],
  });
  expect(parsed.warnings[0]?.code).toBe('not-notes');
});

test('an unknown key or a missing one breaks the contract', async () => {
  const parsed = await parse(notes, null);
  expect(parsedSchema.safeParse(parsed).success).toBe(true);
  expect(parsedSchema.safeParse({ ...parsed, more: 1 }).success).toBe(false);
  const { next: _, ...less } = parsed;
  expect(parsedSchema.safeParse(less).success).toBe(false);
});

const described = {
  Parsed: parsedSchema,
  Import: importSchema,
  Todo: todoSchema,
  Agenda: agendaSchema,
  Hit: hitSchema,
};
const page = readFileSync('docs/json.md', 'utf8');
const sectionOf = (title: string): string =>
  page.split(/^## /m).find((part) => part.startsWith(`${title}\n`)) ?? '';

for (const [title, schema] of Object.entries(described)) {
  test(`docs/json.md shows each key of ${title}, and no other`, () => {
    const example = /^```json\n(?<json>.*?)^```$/ms.exec(sectionOf(title))?.groups?.json ?? '';
    const read = schema.safeParse(JSON.parse(example));
    expect(read.error?.issues ?? []).toEqual([]);
    // A key below an empty list would be shown nowhere.
    expect(example).not.toMatch(/"(?!owners)\w+": \[\]/);
  });

  test(`docs/json.md names each word that ${title} may hold`, () => {
    const words = wordsIn(z.toJSONSchema(schema));
    expect(words.filter((word) => !page.includes(`\`${word}\``))).toEqual([]);
  });
}

/** Of every `enum` in a JSON schema. */
function wordsIn(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) =>
    key === 'enum' && Array.isArray(value) ? value.map(String) : wordsIn(value),
  );
}

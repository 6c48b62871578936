/** Whole mails in the group's forms, each with the facts that a careful reader takes from it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readMail } from '#app/mail/read-mail.ts';
import type { Minutes } from '#app/minutes/minutes.ts';
import { parseMinutes } from '#app/minutes/parse-minutes.ts';

const folder = join(process.cwd(), 'tests/fixtures/group');
const today = '2026-01-15';

const itemsOf = (minutes: Minutes) => minutes.topics.flatMap((topic) => topic.items);

/** The parts of the minutes that the expectations speak of, in their shape. */
const project = (minutes: Minutes): Record<string, unknown> => ({
  isNotes: minutes.isNotes,
  meeting: minutes.meeting,
  next: minutes.next && { ...minutes.next, monthDay: minutes.next.date.slice(5) },
  participants: minutes.participants.map(({ name }) => name),
  topics: minutes.topics.map(({ title }) => title).filter((title) => title !== ''),
  todos: itemsOf(minutes).flatMap((item) => item.todos),
  questions: itemsOf(minutes).flatMap((item) => item.questions.map(({ text }) => text)),
  openQuestions: itemsOf(minutes).flatMap((item) =>
    item.questions.filter(({ answered }) => !answered).map(({ text }) => text),
  ),
  decisions: itemsOf(minutes).flatMap((item) => item.decisions.map(({ text }) => text)),
  links: minutes.links.map(({ url, kind }) => `${url} ${kind}`),
  tables: minutes.topics
    .flatMap((topic) => topic.tables)
    .map(({ header, rows }) => ({
      header,
      values: rows.map((row) => row.map(({ value }) => value)),
    })),
});

for (const file of readdirSync(folder).filter((name) => !name.endsWith('.json'))) {
  test(file, async () => {
    const expected = JSON.parse(
      readFileSync(join(folder, file.replace(/\.\w+$/, '.json')), 'utf8'),
    ) as Record<string, unknown>;
    const mail = await readMail(readFileSync(join(folder, file)), file);
    const minutes = parseMinutes(mail, { today, roster: [] });
    const { itemsContain, itemsLack, topicsInclude, ...exact } = expected;
    const actual = project(minutes);
    for (const [key, value] of Object.entries(exact)) {
      const isPartial =
        key === 'meeting' || key === 'next' || key === 'todos' || key === 'decisions';
      if (key === 'decisions') {
        expect(actual[key], key).toHaveLength((value as string[]).length);
        (value as string[]).forEach((text, index) => {
          expect((actual[key] as string[])[index], key).toContain(text);
        });
      } else if (isPartial) {
        expect(actual[key], key).toMatchObject(value as Record<string, unknown>);
      } else {
        expect(actual[key], key).toEqual(value);
      }
    }
    const texts = itemsOf(minutes).map((item) => item.text);
    for (const text of (itemsContain as string[] | undefined) ?? []) expect(texts).toContain(text);
    for (const text of (itemsLack as string[] | undefined) ?? []) {
      expect(texts.filter((each) => each.includes(text))).toEqual([]);
    }
    for (const title of (topicsInclude as string[] | undefined) ?? []) {
      expect(actual.topics).toContain(title);
    }
  });
}

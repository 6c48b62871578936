import { expect, test } from '@playwright/test';
import { firstReadings, readingsOf } from '#app/components/review/reading-order.ts';
import type { Item, Minutes, Table } from '#app/minutes/minutes.ts';

const item = (start: number, end: number): Item => ({
  text: `item ${start}`,
  depth: 0,
  parent: null,
  speaker: null,
  kind: 'note',
  todos: [],
  questions: [],
  decisions: [],
  links: [],
  span: { start, end },
});
const table = (start: number, end: number): Table => ({
  caption: null,
  unit: null,
  header: [],
  rows: [],
  repaired: true,
  span: { start, end },
});
const minutes = (parts: Pick<Minutes, 'topics' | 'diagnostics'>): Minutes => ({
  isNotes: true,
  reason: null,
  title: null,
  meeting: null,
  next: null,
  participants: [],
  planned: [],
  links: [],
  ...parts,
});
const topic = (title: string, parent: number | null, items: Item[], tables: Table[] = []) => ({
  title,
  depth: parent === null ? 1 : 2,
  parent,
  owner: null,
  span: null,
  items,
  tables,
});
const unsure = (code: string, span: { start: number; end: number } | null) => ({
  code,
  message: code,
  span,
});

test('a table stands between the items around it', () => {
  const { topics } = readingsOf(
    minutes({
      topics: [topic('A', null, [item(0, 5), item(20, 25)], [table(6, 19)])],
      diagnostics: [],
    }),
  );
  expect(topics[0]?.readings.map((reading) => reading.kind)).toEqual(['item', 'table', 'item']);
});

test('a subtopic names the topic above it', () => {
  const { topics } = readingsOf(
    minutes({
      topics: [topic('A', null, []), topic('B', 0, []), topic('', null, [])],
      diagnostics: [],
    }),
  );
  expect(topics.map(({ title }) => title)).toEqual(['A', 'A › B', 'Before the first topic']);
});

test('doubt stands with what it is about, and alone where it is about no item', () => {
  const read = readingsOf(
    minutes({
      topics: [topic('A', null, [item(10, 20), item(20, 30)]), topic('B', null, [item(50, 60)])],
      diagnostics: [
        unsure('second', { start: 19, end: 21 }),
        unsure('glued', { start: 20, end: 30 }),
        unsure('heading', { start: 35, end: 40 }),
        unsure('whole', null),
        unsure('last', { start: 55, end: 60 }),
      ],
    }),
  );
  expect(read.unsure.map(({ code }) => code)).toEqual(['whole', 'heading']);
  const codes = read.topics.map(({ readings }) =>
    readings.map((reading) => reading.unsure.map(({ code }) => code)),
  );
  expect(codes).toEqual([[['second'], ['glued']], [['last']]]);
});

test('a mail of any length shows its first readings and counts the others', () => {
  const items = (from: number) => [item(from, from + 1), item(from + 1, from + 2)];
  const { topics } = readingsOf(
    minutes({
      topics: [topic('A', null, items(0)), topic('B', null, items(2)), topic('C', null, items(4))],
      diagnostics: [],
    }),
  );
  const sizes = (most: number) => {
    const shown = firstReadings(topics, most);
    return [shown.topics.map(({ readings }) => readings.length), shown.left];
  };
  expect(sizes(3)).toEqual([[2, 1], 3]);
  expect(sizes(2)).toEqual([[2], 4]);
  expect(sizes(6)).toEqual([[2, 2, 2], 0]);
});

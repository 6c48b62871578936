/**
 * Minutes in; what was read, in the order of the mail and below the topic it belongs to, out.
 * What the reader was unsure of stands with the item or table that it is about.
 */
import type { Diagnostic } from '#app/mail/mail.ts';
import type { Item, Minutes, Table, Topic } from '#app/minutes/minutes.ts';

export type Reading = { at: number; end: number; unsure: Diagnostic[] } & (
  | { kind: 'item'; item: Item }
  | { kind: 'table'; table: Table }
);
export type TopicReading = { topic: Topic; title: string; readings: Reading[] };

/** `unsure` is about no item: the meeting, its participants, a heading, the mail itself. */
export function readingsOf(minutes: Minutes): { topics: TopicReading[]; unsure: Diagnostic[] } {
  const topics = minutes.topics.map((topic) => ({
    topic,
    title: titleOf(topic, minutes.topics),
    readings: [...topic.items.map(itemReading), ...topic.tables.map(tableReading)].sort(byPlace),
  }));
  const all = topics.flatMap((each) => each.readings).sort(byPlace);
  const unsure: Diagnostic[] = [];
  let next = 0;
  for (const diagnostic of [...minutes.diagnostics].sort(byStart)) {
    const { span } = diagnostic;
    while (next < all.length && span && (all[next]?.end ?? 0) <= span.start) next++;
    const reading = all[next];
    if (span && reading && reading.at < span.end) reading.unsure.push(diagnostic);
    else unsure.push(diagnostic);
  }
  return { topics, unsure };
}

/** The first `most` readings and how many are left out: a page stays one that a browser can show. */
export function firstReadings(
  topics: TopicReading[],
  most: number,
): { topics: TopicReading[]; left: number } {
  let room = most;
  const shown: TopicReading[] = [];
  for (const topic of topics) {
    if (room <= 0) break;
    shown.push({ ...topic, readings: topic.readings.slice(0, room) });
    room -= topic.readings.length;
  }
  return { topics: shown, left: Math.max(0, -room) + readingsAfter(topics, shown.length) };
}

const readingsAfter = (topics: TopicReading[], count: number): number =>
  topics.slice(count).reduce((sum, { readings }) => sum + readings.length, 0);

const itemReading = (item: Item): Reading => ({
  kind: 'item',
  item,
  at: item.span.start,
  end: item.span.end,
  unsure: [],
});

const tableReading = (table: Table): Reading => ({
  kind: 'table',
  table,
  at: table.span.start,
  end: table.span.end,
  unsure: [],
});

const byPlace = (a: Reading, b: Reading): number => a.at - b.at;
const byStart = (a: Diagnostic, b: Diagnostic): number =>
  (a.span?.start ?? -1) - (b.span?.start ?? -1);

function titleOf(topic: Topic, topics: Topic[]): string {
  const title = topic.title === '' ? 'Before the first topic' : topic.title;
  const above = topic.parent === null ? undefined : topics[topic.parent];
  return above && above.title !== '' ? `${above.title} › ${title}` : title;
}

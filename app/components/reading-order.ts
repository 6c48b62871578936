/** Minutes in; what was read, in the order of the mail and below the topic it belongs to, out. */
import type { Diagnostic } from '#app/mail/mail.ts';
import type { Item, Minutes, Table, Topic } from '#app/minutes/minutes.ts';

export type Reading =
  | { kind: 'item'; at: number; item: Item }
  | { kind: 'table'; at: number; table: Table }
  | { kind: 'unsure'; at: number; diagnostic: Diagnostic };
export type ReadingPart = { topic: Topic | null; title: string; readings: Reading[] };

/** The first part holds what the reader was unsure of before or outside of any topic. */
export function readingsOf(minutes: Minutes): ReadingPart[] {
  const parts: ReadingPart[] = [{ topic: null, title: 'Meeting', readings: [] }];
  for (const topic of minutes.topics) {
    parts.push({
      topic,
      title: titleOf(topic, minutes.topics),
      readings: [
        ...topic.items.map((item) => ({ kind: 'item' as const, at: item.span.start, item })),
        ...topic.tables.map((table) => ({ kind: 'table' as const, at: table.span.start, table })),
      ],
    });
  }
  for (const diagnostic of minutes.diagnostics) {
    const at = diagnostic.span?.start ?? -1;
    homeOf(at, parts).readings.push({ kind: 'unsure', at, diagnostic });
  }
  for (const part of parts) part.readings.sort((a, b) => a.at - b.at);
  return parts;
}

function titleOf(topic: Topic, topics: Topic[]): string {
  const title = topic.title === '' ? 'Before the first topic' : topic.title;
  const above = topic.parent === null ? undefined : topics[topic.parent];
  return above && above.title !== '' ? `${above.title} › ${title}` : title;
}

/** The last topic that began before; an unsure place beyond its last reading belongs to none. */
function homeOf(at: number, parts: ReadingPart[]): ReadingPart {
  const first = parts[0] as ReadingPart;
  const before = parts.filter(({ topic }) => topic?.span && topic.span.start <= at);
  const home = before.at(-1);
  if (!home?.topic) return first;
  const ends = [...home.topic.items, ...home.topic.tables].map((each) => each.span.end);
  return at < Math.max(home.topic.span?.end ?? 0, ...ends) ? home : first;
}

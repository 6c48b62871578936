/** Topics with entries and the last notes in; the topics in the order in which they last came up, out. */
import type { MeetingNotes } from '#app/todos/todo.ts';
import { topicKey } from '#app/todos/topics.ts';
import type { Entry } from './agenda.ts';
import { anyOtherTitle, sectionTitle } from './topics.ts';

export type PlacedTopic = { title: string; entries: Entry[] };

/** A topic of this many meetings in a row stays on the agenda even when nothing is left open. */
const meetingsUntilRecurring = 3;

/**
 * As in the last notes; topics that they left out follow as in the notes before, the ones of long
 * ago last. Topics that recur come back empty. Titles are spelt as in the latest notes.
 */
export function orderTopics(lastMinutes: MeetingNotes[], placed: PlacedTopic[]): PlacedTopic[] {
  const spelt = new Map<string, string>();
  for (const { minutes } of lastMinutes) {
    for (const topic of minutes.topics) {
      const title = sectionTitle(topic.title);
      if (title === null || title === anyOtherTitle || spelt.has(topicKey(title))) continue;
      spelt.set(topicKey(title), title);
    }
  }
  const entries = new Map(placed.map((topic) => [topicKey(topic.title), topic.entries]));
  const recurring = recurringTopics(lastMinutes);
  const known = [...spelt].flatMap(([folded, title]) => {
    const own = entries.get(folded);
    return own || recurring.has(folded) ? [{ title, entries: own ?? [] }] : [];
  });
  const longAgo = placed.filter(({ title }) => !spelt.has(topicKey(title)));
  return [...known, ...longAgo.sort(latestFirst)];
}

function recurringTopics(lastMinutes: MeetingNotes[]): Set<string> {
  const latest = lastMinutes.slice(0, meetingsUntilRecurring);
  if (latest.length < meetingsUntilRecurring) return new Set();
  const [first = new Set<string>(), ...others] = latest.map(
    ({ minutes }) => new Set(minutes.topics.map((topic) => topicKey(topic.title))),
  );
  return new Set([...first].filter((title) => others.every((titles) => titles.has(title))));
}

function latestFirst(one: PlacedTopic, other: PlacedTopic): number {
  const [last, otherLast] = [lastMentioned(one), lastMentioned(other)];
  if (last !== otherLast) return last < otherLast ? 1 : -1;
  return one.title < other.title ? -1 : 1;
}

function lastMentioned({ entries }: PlacedTopic): string {
  return (
    entries
      .map(({ evidence }) => evidence?.meeting ?? '')
      .sort()
      .at(-1) ?? ''
  );
}

/** Topic titles in; which of them are the same, which are the agenda's own, out. */
import { topicKey } from '#app/todos/topics.ts';
import { neutralTopics } from '#app/todos/vocabulary.ts';

/** Titles that an agenda writes itself: a TODO found below one of them belongs to an earlier topic. */
export const needsOwnerTitle = 'Needs an owner';
export const carriedOverTitle = 'Carried over';
export const anyOtherTitle = 'AoB';
export const nextMeetingTitle = 'Next meeting';

const anyOther = new Set(
  ['AoB', 'Any other business', 'Misc', 'Miscellaneous', 'Other'].map((title) => topicKey(title)),
);
const structural = new Set([
  ...neutralTopics,
  ...[needsOwnerTitle, carriedOverTitle, nextMeetingTitle, 'Participants', 'Agenda'].map((title) =>
    topicKey(title),
  ),
]);

/** The section that a topic's entries stand in; null for titles that only structure the notes. */
export function sectionTitle(topic: string): string | null {
  const key = topicKey(topic);
  if (anyOther.has(key)) return anyOtherTitle;
  return structural.has(key) ? null : topic.trim();
}

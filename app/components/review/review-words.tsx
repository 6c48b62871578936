/** A review in; its headline and the sentence below it out. */
import type { ReactNode } from 'react';
import { counted } from '#app/components/words/counted.ts';
import { hours, longDay, plainDay } from '#app/components/words/dates.ts';
import type { Cancel } from '#app/minutes/minutes.ts';
import type { Review } from '#app/models/views.ts';
import type { Change } from '#app/todos/todo.ts';

export function reviewHeadline(review: Review): string {
  const { meeting, next, cancels, isNotes } = review.minutes;
  if (!isNotes) {
    if (next) return 'This mail announces the next meeting';
    return cancels ? 'This mail calls a meeting off' : 'This mail holds no meeting notes';
  }
  return meeting ? `Meeting of ${plainDay(meeting.date)}` : 'A meeting without a date';
}

export function reviewLede(review: Review, now: string): ReactNode {
  const { meeting, next, participants, isNotes } = review.minutes;
  if (!isNotes) {
    const why = review.minutes.reason ?? review.mail.reason;
    const off = (review.minutes.cancels ?? []).map((cancel) => offWords(cancel, now)).join(', ');
    if (next === null) return off === '' ? why : `No meeting ${off}. It holds no notes: ${why}`;
    const when = [longDay(next.date, now), hours(next.start, next.end)].filter(Boolean).join(', ');
    return `${when}. It holds no notes: ${why}`;
  }
  const names = participants.map((each) => each.name).join(', ');
  const parts = [
    meeting ? hours(meeting.start, meeting.end) : null,
    names || 'no participants named',
    next
      ? `next meeting ${longDay(next.date, now)}${next.start ? `, ${next.start}` : ''}`
      : 'no next meeting announced',
  ];
  const said = parts.filter(Boolean).join(' · ');
  return review.mail.state === 'draft' ? `${said}. Is this what the mail says?` : `${said}.`;
}

/** `on Monday, 9 December`, `from … to …`, `next time` */
export function offWords({ from, to, count }: Cancel, now: string): string {
  if (to === null) return count === 1 ? 'next time' : `the next ${count} times`;
  return from === to
    ? `on ${longDay(from, now)}`
    : `from ${longDay(from, now)} to ${longDay(to, now)}`;
}

/** What a person says to a suggestion, or to what notes report. */
const decides: Change['kind'][] = ['status', 'proposal'];

/** `5 TODOs, 2 to decide · 1 question · …`; what there is none of is left out. */
export function reviewCounts(review: Review): string {
  const items = review.minutes.topics.flatMap((topic) => topic.items);
  const todos = items.flatMap((item) => item.todos);
  const decided = new Set(
    review.corrections
      .filter(({ undoneAt, change }) => undoneAt === null && decides.includes(change.kind))
      .map(({ target }) => target.start),
  );
  const toDecide = review.differences.filter(
    ({ kind, evidence }) =>
      (kind === 'suggested' || kind === 'proposal') && !decided.has(evidence?.start ?? -1),
  ).length;
  const parts = [
    `${counted(todos.length, 'TODO')}${toDecide > 0 ? `, ${toDecide} to decide` : ''}`,
    counted(items.flatMap((item) => item.questions).length, 'question'),
    counted(items.flatMap((item) => item.decisions).length, 'decision'),
    counted(review.minutes.links.length, 'link'),
    counted(review.minutes.topics.flatMap((topic) => topic.tables).length, 'table'),
  ];
  return parts.filter((part) => !part.startsWith('0 ')).join(' · ') || 'nothing to track';
}

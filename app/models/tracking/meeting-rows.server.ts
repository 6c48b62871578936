/** The minutes of one day's counting mails in; the row of that meeting, its place in the order, out. */
import type { Minutes } from '#app/minutes/minutes.ts';
import { prepared } from '#app/models/prepared.server.ts';
import type { Database } from '#db/open.server.ts';

/** `minutes` oldest mail first, what a later one says wins; none: the meeting is no more. */
export function keepMeeting(db: Database, date: string, minutes: Minutes[]): void {
  const known = prepared<{ ordinal: number }>(
    db,
    'SELECT ordinal FROM meetings WHERE date = ?',
  ).get(date);
  if (minutes.length === 0) {
    if (!known) return;
    prepared(db, 'DELETE FROM meetings WHERE date = ?').run(date);
    prepared(db, 'UPDATE meetings SET ordinal = ordinal - 1 WHERE date > ?').run(date);
    return;
  }
  const ordinal = known?.ordinal ?? makeRoom(db, date);
  const { meeting, title, next, participants, topics } = mergeMinutes(minutes);
  prepared(
    db,
    `INSERT INTO meetings (date, ordinal, title, start, "end", time_zone, starts_at, ends_at, next,
       participants, topics)
     VALUES (@date, @ordinal, @title, @start, @end, @timeZone, @startsAt, @endsAt, @next,
       @participants, @topics)
     ON CONFLICT (date) DO UPDATE SET title = excluded.title, start = excluded.start,
       "end" = excluded."end", time_zone = excluded.time_zone, starts_at = excluded.starts_at,
       ends_at = excluded.ends_at, next = excluded.next, participants = excluded.participants,
       topics = excluded.topics`,
  ).run({
    ...{ date, ordinal, title },
    start: meeting?.start ?? null,
    end: meeting?.end ?? null,
    timeZone: meeting?.timeZone ?? null,
    startsAt: meeting?.startsAt ?? null,
    endsAt: meeting?.endsAt ?? null,
    next: next === null ? null : JSON.stringify(next),
    participants: JSON.stringify(participants),
    topics: JSON.stringify(topics),
  });
}

function makeRoom(db: Database, date: string): number {
  prepared(db, 'UPDATE meetings SET ordinal = ordinal + 1 WHERE date > ?').run(date);
  const before = prepared<{ ordinal: number }>(
    db,
    'SELECT ordinal FROM meetings WHERE date < ? ORDER BY date DESC LIMIT 1',
  ).get(date);
  return (before?.ordinal ?? 0) + 1;
}

/** What two mails of one day say together. */
function mergeMinutes(minutes: Minutes[]) {
  const last = <Value>(pick: (each: Minutes) => Value | null): Value | null =>
    minutes.map(pick).findLast((value) => value !== null) ?? null;
  const titles = minutes.flatMap(({ topics }) => topics.map(({ title }) => title));
  return {
    // An hour that the correction does not repeat still holds.
    meeting:
      last(({ meeting }) => (meeting?.start == null ? null : meeting)) ??
      last(({ meeting }) => meeting),
    title: last(({ title }) => title),
    next: last(({ next }) => next),
    participants: [
      ...new Set(minutes.flatMap((each) => each.participants.map(({ name }) => name))),
    ],
    topics: [...new Set(titles)].filter((title) => title !== ''),
  };
}

/** A meeting's day in; when the next one is, as later mails say, and the mail that says so, out. */
import type { Minutes, NextMeeting } from '#app/minutes/minutes.ts';
import type { MeetingNotes } from '#app/todos/todo.ts';
import type { Database } from '#db/open.server.ts';
import { prepared } from './prepared.server.ts';
import type { AnnouncingMail } from './views.ts';

export type Announced = { next: NextMeeting | null; from: AnnouncingMail | null };

/** The notes (most recent first) as they would be had the last ones known what was mailed since. */
export function asAnnounced(
  db: Database,
  notes: MeetingNotes[],
): { notes: MeetingNotes[]; from: AnnouncingMail | null } {
  const [last, ...others] = notes;
  if (!last) return { notes, from: null };
  const { next, from } = announcedAfter(db, last.date, last.minutes.next);
  if (from === null) return { notes, from };
  return { notes: [{ ...last, minutes: { ...last.minutes, next } }, ...others], from };
}

type Row = Omit<AnnouncingMail, 'start'> & { minutes: string };

/**
 * `next` is what the notes of that day say. Mails sent from then on until the next meeting that was
 * held count, one after the other as they were sent, in whatever order they were imported.
 */
export function announcedAfter(db: Database, date: string, next: NextMeeting | null): Announced {
  const rows = prepared<Row>(
    db,
    `SELECT m.id, coalesce(m.from_name, m.from_address) AS "from", m.subject, m.sent_at AS sentAt,
       r.minutes
     FROM readings r JOIN messages m ON m.id = r.message
     WHERE r.announced_on >= @date AND +r.is_imported = 1 AND r.meeting IS NULL
       AND r.announced_on <= coalesce(
         (SELECT min(h.date) FROM meetings h WHERE h.date > @date), date(@date, '+${ended} days'))
     ORDER BY m.sent_at, m.key`,
  ).all({ date });
  const held = prepared<{ date: string | null }>(
    db,
    'SELECT min(date) AS date FROM meetings WHERE date > ?',
  ).get(date);
  return rows.reduce<Announced>(
    (known, { minutes, ...mail }) => {
      const said = (JSON.parse(minutes) as Minutes).next;
      if (said === null || said.date <= date) return known;
      if (held?.date && said.date > held.date) return known;
      return { next: joined(known.next, said), from: { ...mail, start: said.span?.start ?? null } };
    },
    { next, from: null },
  );
}

/** Days without notes after which a series has ended. */
const ended = 90;

/** Of the same day what the mail leaves unsaid still holds; call and pad rarely change at all. */
function joined(before: NextMeeting | null, said: NextMeeting): NextMeeting {
  if (before === null) return said;
  const links = {
    callUrl: said.callUrl ?? before.callUrl,
    padUrl: said.padUrl ?? before.padUrl,
  };
  if (before.date !== said.date || said.start !== null) return { ...said, ...links };
  return { ...before, ...links, span: said.span };
}

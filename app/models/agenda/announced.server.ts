/** A meeting's day in; when the next one is and what is called off, as later mails say, and the mails that say so, out. */
import type { CalledOff } from '#app/agenda/called-off.ts';
import type { Minutes, NextMeeting } from '#app/minutes/minutes.ts';
import { prepared } from '#app/models/prepared.server.ts';
import type { AnnouncingMail } from '#app/models/views.ts';
import type { MeetingNotes } from '#app/todos/todo.ts';
import type { Database } from '#db/open.server.ts';

/** `mail` is null where notes say it. */
export type SaidOff = CalledOff & { mail: AnnouncingMail | null };
export type Announced = {
  next: NextMeeting | null;
  from: AnnouncingMail | null;
  calledOff: SaidOff[];
};

/** The notes (most recent first) as they would be had the last ones known what was mailed since. */
export function asAnnounced(
  db: Database,
  notes: MeetingNotes[],
): { notes: MeetingNotes[] } & Pick<Announced, 'from' | 'calledOff'> {
  const [last, ...others] = notes;
  if (!last) return { notes, from: null, calledOff: [] };
  const announced = announcedAfter(db, last.date, last.minutes.next);
  const calledOff = [...offInNotes(notes), ...announced.calledOff];
  const { next, from } = announced;
  if (from === null) return { notes, from, calledOff };
  return {
    notes: [{ ...last, minutes: { ...last.minutes, next } }, ...others],
    ...{ from, calledOff },
  };
}

/** Notes of earlier meetings still tell of days; the next meetings that they speak of have been. */
function offInNotes(notes: MeetingNotes[]): SaidOff[] {
  const last = notes[0]?.date ?? '';
  return notes.flatMap(({ date, minutes: { cancels = [] } }) =>
    cancels
      .filter(({ to }) => (to === null ? date === last : to > last))
      .map((cancel) => ({ ...cancel, isLater: false, mail: null })),
  );
}

type Row = Omit<AnnouncingMail, 'start'> & { day: string; minutes: string };

/**
 * `next` is what the notes of that day say. Mails sent from then on until the next meeting that was
 * held count, one after the other as they were sent, in whatever order they were imported; of those
 * sent before, only the days that they call off.
 */
export function announcedAfter(db: Database, date: string, next: NextMeeting | null): Announced {
  const rows = prepared<Row>(
    db,
    `SELECT m.id, coalesce(m.from_name, m.from_address) AS "from", m.subject, m.sent_at AS sentAt,
       r.announced_on AS day, r.minutes
     FROM readings r JOIN messages m ON m.id = r.message
     WHERE r.announced_on >= date(@date, '-${remembered} days') AND +r.is_imported = 1
       AND r.meeting IS NULL AND r.announced_on <= coalesce(
         (SELECT min(h.date) FROM meetings h WHERE h.date > @date), date(@date, '+${ended} days'))
     ORDER BY m.sent_at, m.key`,
  ).all({ date });
  const held = prepared<{ date: string | null }>(
    db,
    'SELECT min(date) AS date FROM meetings WHERE date > ?',
  ).get(date);
  const known: Announced = { next, from: null, calledOff: [] };
  for (const { minutes, day, ...row } of rows) {
    const { next: said, cancels = [] } = JSON.parse(minutes) as Minutes;
    const isSince = day >= date;
    for (const cancel of cancels) {
      const counts = cancel.to === null ? isSince : cancel.to > date;
      const mail = { ...row, start: cancel.span?.start ?? null };
      if (counts) known.calledOff.push({ ...cancel, isLater: isSince, mail });
    }
    const isNews = isSince && said !== null && said.date > date;
    if (!isNews || (held?.date && said.date > held.date)) continue;
    known.next = joined(known.next, said);
    known.from = { ...row, start: said.span?.start ?? null };
    // What is announced now holds against all that was called off before.
    for (const off of known.calledOff) off.isLater = false;
  }
  return known;
}

/** Days before a meeting in which mails may have called later ones off. */
const remembered = 200;
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

/** A page number or a date in; meetings with what was said out. */
import { offDays } from '#app/agenda/called-off.ts';
import type { NextMeeting } from '#app/minutes/minutes.ts';
import { type Announced, announcedAfter } from '#app/models/agenda/announced.server.ts';
import { findMails } from '#app/models/mails/mails.server.ts';
import { findReadings, layoutOf } from '#app/models/mails/reading.server.ts';
import { prepared } from '#app/models/prepared.server.ts';
import { findTodos } from '#app/models/todos/todo-rows.server.ts';
import type {
  AnnouncingMail,
  MeetingMail,
  MeetingRow,
  MeetingView,
  Page,
} from '#app/models/views.ts';
import type { Database } from '#db/open.server.ts';

/** Newest first. */
export function listMeetings(
  db: Database,
  { page = 1, perPage = 50 }: { page?: number; perPage?: number },
): Page<MeetingRow> {
  const rows = findMeetings(
    db,
    '1 ORDER BY h.date DESC LIMIT ? OFFSET ?',
    perPage + 1,
    (page - 1) * perPage,
  );
  return { rows: rows.slice(0, perPage), page, hasNext: rows.length > perPage };
}

type Row = Omit<MeetingRow, 'participants' | 'topics'> & {
  participants: string;
  topics: string;
  next: string | null;
};

/** `where` speaks of `h` (meetings held). */
export function findMeetings(
  db: Database,
  where: string,
  ...values: unknown[]
): (MeetingRow & { next: NextMeeting | null })[] {
  return prepared<Row>(
    db,
    `SELECT h.date, h.title, h.start, h."end", h.time_zone AS timeZone, h.starts_at AS startsAt,
       h.ends_at AS endsAt, h.participants, h.topics, h.next,
       (SELECT count(*) FROM todos t WHERE t.first_seen = h.date AND t.status <> 'suggested')
         AS raised,
       (SELECT count(*) FROM todos t WHERE t.closed_on = h.date) AS closed
     FROM meetings h WHERE ${where}`,
  )
    .all(...values)
    .map((row) => ({
      ...row,
      participants: JSON.parse(row.participants) as string[],
      topics: JSON.parse(row.topics) as string[],
      next: row.next === null ? null : (JSON.parse(row.next) as NextMeeting),
    }));
}

/** Whoever called the announced day off afterwards. */
function offBy({ next, calledOff }: Announced): AnnouncingMail | null {
  return next === null ? null : (offDays(calledOff)(next.date, true)?.mail ?? null);
}

/** Null when no imported mail tells of that day (`YYYY-MM-DD`). */
export function getMeeting(db: Database, date: string): MeetingView | null {
  const [row] = findMeetings(db, 'h.date = ?', date);
  if (!row) return null;
  const announced = announcedAfter(db, date, row.next);
  const near = (sql: string) => prepared<{ date: string }>(db, sql).get(date)?.date ?? null;
  return {
    ...row,
    next: announced.next,
    nextFrom: announced.from,
    nextOff: offBy(announced),
    mails: mailsOf(db, date),
    previousDate: near('SELECT date FROM meetings WHERE date < ? ORDER BY date DESC LIMIT 1'),
    nextDate: near('SELECT date FROM meetings WHERE date > ? ORDER BY date LIMIT 1'),
    raisedHere: findTodos(db, 't.first_seen = ? ORDER BY t.id', date),
    mentionedHere: findTodos(
      db,
      `t.key IN (SELECT key FROM todo_mentions WHERE meeting = ?) AND t.first_seen < ?
       ORDER BY t.id`,
      date,
      date,
    ),
  };
}

/** Those that count first, of these the latest first; then those that a resend replaced. */
function mailsOf(db: Database, date: string): MeetingMail[] {
  const rows = new Map(
    findMails(db, 'r.is_imported = 1 AND r.meeting = ?', date).map((mail) => [mail.id, mail]),
  );
  const counts = prepared<{ countsOn: string | null }>(
    db,
    'SELECT counts_on AS countsOn FROM readings WHERE message = ?',
  );
  const readings = findReadings(db, 'r.meeting = ?', date).reverse();
  const isCounting = (id: number) => counts.get(id)?.countsOn === date;
  return [
    ...readings.filter(({ id }) => isCounting(id)),
    ...readings.filter(({ id }) => !isCounting(id)),
  ].flatMap((reading) => {
    const { body, corrected } = reading;
    const mail = rows.get(reading.id);
    return mail ? [{ mail, body, ...layoutOf(reading), minutes: corrected }] : [];
  });
}

/**
 * Mails that came, went or were corrected in; meetings with the facts of the mails that count out.
 *
 *     mails of the days as read  →  heldMeetings  →  each mail's meeting
 *     each meeting touched       →  facts of its counting mails, one row
 */
import { Temporal } from 'temporal-polyfill';
import type { Meeting } from '#app/minutes/minutes.ts';
import { mailPlace } from '#app/models/fold.ts';
import { entriesOfMail, type Refs } from '#app/models/full-text/index-mail.server.ts';
import { indexEntries, unindexMails } from '#app/models/full-text/search-index.server.ts';
import { findReadings, getReading, type StoredReading } from '#app/models/mails/reading.server.ts';
import { datedByThread } from '#app/models/mails/threads.server.ts';
import { getRoster, hasNewNames, learnNames } from '#app/models/names/names.server.ts';
import { prepared } from '#app/models/prepared.server.ts';
import { correctMinutes } from '#app/todos/correct-minutes.ts';
import { type HeldMeeting, heldMeetings } from '#app/todos/meetings.ts';
import type { Correction, Lost, MeetingNotes } from '#app/todos/todo.ts';
import type { Database } from '#db/open.server.ts';
import { findCorrections } from './corrections.server.ts';
import { type CountedMail, insertFacts, removeFacts } from './facts.server.ts';
import { followQuestions } from './follow-questions.server.ts';
import { keepMeeting } from './meeting-rows.server.ts';
import { rereadAbout } from './reread.server.ts';

/**
 * Settles the meetings that these messages (ids) are or were part of, and answers with the date of
 * the oldest one touched (null when none): tracking has to be stepped again from there. Names that
 * appear with them may change how other mails read; these are settled too.
 */
export function settle(db: Database, messages: number[]): string | null {
  const oldest = settleMails(db, [...messages, ...datedByThread(db, messages)]);
  return older(oldest, hasNewNames(db) ? relearn(db) : null);
}

/** Learns who is who, reads the mails again that this concerns; the oldest date touched, or null. */
export function relearn(db: Database): string | null {
  const before = getRoster(db);
  const reread = rereadAbout(db, learnNames(db), before);
  const isImported = prepared(db, 'SELECT 1 FROM readings WHERE message = ? AND is_imported = 1');
  const imported = reread.filter((id) => isImported.get(id) !== undefined);
  for (const id of reread) {
    const draft = imported.includes(id) ? null : getReading(db, id);
    if (draft) correctReading(db, draft);
  }
  if (imported.length === 0) return null;
  const oldest = settleMails(db, imported);
  // Owners and speakers are written differently now; who was there is the same.
  if (hasNewNames(db)) learnNames(db);
  return oldest;
}

const older = (one: string | null, other: string | null): string | null =>
  one === null || (other !== null && other < one) ? other : one;

function settleMails(db: Database, messages: number[]): string | null {
  const { readings, dates } = gatherNeighbours(db, messages);
  const byKey = new Map(readings.map((reading) => [reading.key, reading]));
  const held = heldMeetings(readings.map(notesOf), aboutMeetings(db, readings));
  for (const meeting of held) {
    for (const message of meeting.messages) {
      const reading = byKey.get(message);
      if (reading) reading.meeting = meeting.date;
    }
    dates.add(meeting.date);
  }
  // A row that holds a whole mail is long: what is unchanged is not written again.
  const place = prepared(
    db,
    'UPDATE readings SET meeting = @meeting WHERE message = @id AND meeting IS NOT @meeting',
  );
  for (const { id, meeting } of readings) place.run({ id, meeting });
  const byDate = new Map(held.map((meeting) => [meeting.date, meeting]));
  const settled = [...dates].map((date) => settleFacts(db, date, byDate.get(date) ?? null, byKey));
  followQuestions(db, [...new Set(settled.flatMap(({ touched }) => touched))]);
  unindexMails(
    db,
    settled.flatMap(({ dropped }) => dropped),
  );
  for (const { said } of settled.sort(byDay)) {
    indexEntries(
      db,
      said.flatMap(({ mail, refs }) => entriesOfMail(mail, refs)),
    );
  }
  return [...dates].sort()[0] ?? null;
}

/** One mail as the tracking takes it: as read, for it applies corrections itself. */
export function notesOf({ key, sentAt, minutes, readDate, meeting }: StoredReading): MeetingNotes {
  return { message: key, date: readDate ?? meeting ?? '', sentAt, minutes };
}

/** Imported mails that share a day, as read or as held, with the given ones; and these days. */
function gatherNeighbours(db: Database, messages: number[]) {
  const dates = new Set<string>();
  const days = new Set<string>();
  const found = new Map<number, StoredReading>();
  const where = prepared<{ readDate: string | null; meeting: string | null }>(
    db,
    'SELECT read_date AS readDate, meeting FROM readings WHERE message = ?',
  );
  for (const message of messages) {
    const row = where.get(message);
    if (row?.meeting) dates.add(row.meeting);
    for (const day of [row?.readDate, row?.meeting]) if (day) days.add(day);
  }
  for (const day of days) {
    for (const reading of findReadings(db, '(r.read_date = ? OR r.meeting = ?)', day, day)) {
      if (found.has(reading.id)) continue;
      found.set(reading.id, reading);
      for (const other of [reading.readDate, reading.meeting]) if (other) days.add(other);
      for (const date of correctedDays(db, reading.key)) days.add(date);
    }
  }
  for (const { meeting } of found.values()) if (meeting) dates.add(meeting);
  return { readings: [...found.values()], dates };
}

function correctedDays(db: Database, message: string): string[] {
  return findCorrections(db, 'c.message = ? AND c.undone_at IS NULL', message).flatMap(
    ({ change }) => (change.kind === 'meeting' && change.date ? [change.date] : []),
  );
}

function aboutMeetings(db: Database, readings: StoredReading[]): Correction[] {
  return readings
    .flatMap(({ key }) => findCorrections(db, 'c.message = ? AND c.undone_at IS NULL', key))
    .filter(({ change }) => change.kind === 'meeting');
}

/** Dropped are the messages that counted on that day before; touched, these and those that do now. */
type Settled = {
  date: string;
  dropped: number[];
  touched: number[];
  said: { mail: CountedMail; refs: Refs }[];
};
const byDay = (one: Settled, other: Settled): number => (one.date < other.date ? -1 : 1);

function settleFacts(
  db: Database,
  date: string,
  held: HeldMeeting | null,
  byKey: Map<string, StoredReading>,
): Settled {
  const dropped = dropFacts(db, date);
  const counting = (held?.mails ?? []).flatMap(({ message }) => byKey.get(message) ?? []);
  const keys = new Set(counting.map(({ key }) => key));
  const replaced = (held?.messages ?? []).filter((key) => !keys.has(key));
  const settled = counting.map((reading) => correctReading(db, reading, replaced));
  for (const key of replaced) {
    const reading = byKey.get(key);
    if (reading) correctReading(db, reading);
  }
  const said = settled.map(({ reading, minutes, answeredBy }) => {
    const { id, body } = reading;
    const { subject } = subjectOf(db, id);
    const place = mailPlace(date, reading.sentAt, reading.key);
    prepared(db, 'UPDATE readings SET counts_on = ? WHERE message = ?').run(date, id);
    const mail = { id, meeting: date, place, body, subject, minutes, answeredBy };
    return { mail, refs: insertFacts(db, mail) };
  });
  keepMeeting(
    db,
    date,
    settled.map(({ minutes }) => minutes),
  );
  const touched = [...dropped, ...settled.map(({ reading }) => reading.id)];
  return { date, dropped, touched, said };
}

/** Facts listed under that day, and those of mails that now belong to it. */
function dropFacts(db: Database, date: string): number[] {
  const listed = prepared<{ message: number }>(
    db,
    `SELECT message FROM readings
     WHERE counts_on = ? OR (is_imported = 1 AND meeting = ? AND counts_on IS NOT NULL)`,
  ).all(date, date);
  for (const { message } of listed) {
    removeFacts(db, message);
    prepared(db, 'UPDATE readings SET counts_on = NULL WHERE message = ?').run(message);
  }
  return listed.map(({ message }) => message);
}

const subjectOf = (db: Database, id: number): { subject: string | null } =>
  prepared<{ subject: string | null }>(db, 'SELECT subject FROM messages WHERE id = ?').get(id) ?? {
    subject: null,
  };

/** Applies people's corrections, those of mails it replaced too, and keeps the result. */
export function correctReading(db: Database, reading: StoredReading, replaced: string[] = []) {
  const corrections = [reading.key, ...replaced].flatMap((key) =>
    findCorrections(db, 'c.message = ? AND c.undone_at IS NULL', key),
  );
  const { minutes, lost } = correctMinutes(reading.minutes, reading.body, corrections);
  const whole = { ...minutes, meeting: minutes.meeting && withInstants(minutes.meeting) };
  prepared(
    db,
    'UPDATE readings SET corrected = @json WHERE message = @id AND corrected IS NOT @json',
  ).run({ id: reading.id, json: minutes === reading.minutes ? null : JSON.stringify(whole) });
  keepLost(db, reading.key, lost);
  const answeredBy = new Map(
    corrections.flatMap(({ change, by, target }) =>
      change.kind === 'answered' ? [[target.start, by] as const] : [],
    ),
  );
  return { reading, minutes: whole, answeredBy };
}

function keepLost(db: Database, key: string, lost: Lost[]): void {
  const position = `reading/${key}`;
  prepared(db, 'DELETE FROM todo_lost WHERE position = ?').run(position);
  for (const { correction, because } of lost) {
    prepared(
      db,
      'INSERT OR IGNORE INTO todo_lost (position, correction, because) VALUES (?, ?, ?)',
    ).run(position, correction.id, because);
  }
}

/** A corrected hour has no instants yet: the zone's rules give them. */
function withInstants(meeting: Meeting): Meeting {
  const { date, start, end, timeZone } = meeting;
  if (meeting.startsAt !== null || start === null || timeZone === null) return meeting;
  const instant = (time: string) =>
    Temporal.PlainDateTime.from(`${date}T${time}`)
      .toZonedDateTime(timeZone)
      .toInstant()
      .toString({ smallestUnit: 'second' });
  return { ...meeting, startsAt: instant(start), endsAt: end === null ? null : instant(end) };
}

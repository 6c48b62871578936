/** A mail's id in; the mail beside what was read from it, and what importing it means, out. */

import { findMails, getMail } from '#app/models/mails/mails.server.ts';
import {
  getReading,
  getSource,
  layoutOf,
  type StoredReading,
} from '#app/models/mails/reading.server.ts';
import { prepared } from '#app/models/prepared.server.ts';
import { listCorrections, newestMeeting } from '#app/models/tracking/corrections.server.ts';
import { markImported } from '#app/models/tracking/import.server.ts';
import { rowIndex } from '#app/models/tracking/row-index.server.ts';
import { settle } from '#app/models/tracking/settle.server.ts';
import { cutSteps } from '#app/models/tracking/step-rows.server.ts';
import { momentsBetween } from '#app/models/tracking/tracking.server.ts';
import type { MailRow, Review } from '#app/models/views.ts';
import { type Difference, differencesOf } from '#app/todos/differences.ts';
import { memoryIndex } from '#app/todos/memory-index.ts';
import { type Moment, meetingPosition } from '#app/todos/moments.ts';
import { step } from '#app/todos/step.ts';
import type { Place } from '#app/todos/todo.ts';
import type { TodoChange, TodoIndex, TodoState } from '#app/todos/todo-index.ts';
import type { Database } from '#db/open.server.ts';

/** Null when there is no such mail. Works for drafts and for imported mails alike. */
export function getReview(db: Database, id: number): Review | null {
  const mail = getMail(db, id);
  const reading = getReading(db, id);
  const source = getSource(db, id);
  if (!mail || !reading || !source) return null;
  return {
    mail,
    source,
    body: reading.body,
    ...layoutOf(reading),
    minutes: reading.corrected,
    corrections: listCorrections(db, mail.message),
    differences: differences(db, mail, reading),
    alsoToday:
      mail.meeting === null
        ? []
        : findMails(db, 'r.meeting = ? AND r.is_imported = 1 AND m.id <> ?', mail.meeting, id),
  };
}

function differences(db: Database, mail: MailRow, reading: StoredReading): Difference[] {
  if (mail.meeting === null) return [];
  const changes =
    mail.state === 'imported' ? changesOn(db, mail.meeting) : foresee(db, mail, reading);
  const touched = new Set(changes.map(({ key }) => key));
  const silent = openTodos(db, mail.meeting).filter(({ key }) => !touched.has(key));
  return differencesOf(changes, silent, (number) => knownTodo(db, number));
}

function knownTodo(db: Database, number: number): { state: TodoState; place: Place } | null {
  const state = rowIndex(db).byNumber(number);
  const row =
    state &&
    prepared<{ mention: string }>(
      db,
      'SELECT mention FROM todo_mentions WHERE key = ? ORDER BY id LIMIT 1',
    ).get(state.key);
  return state && row ? { state, place: JSON.parse(row.mention) as Place } : null;
}

/** The TODO that the one at this offset of the mail may be; null where nothing is asked. */
export function twinAt(db: Database, id: number, start: number): Place | null {
  const asked = getReview(db, id)?.differences.find(
    ({ evidence, maybe }) => maybe !== null && evidence?.start === start,
  );
  return asked?.maybe?.place ?? null;
}

/** TODOs of earlier meetings that are not closed. */
function openTodos(db: Database, before: string): TodoState[] {
  return prepared<{ state: string }>(
    db,
    `SELECT state FROM todos WHERE status IN ('open', 'waiting') AND first_seen < ?
     ORDER BY last_seen DESC, id LIMIT 200`,
  )
    .all(before)
    .map(({ state }) => JSON.parse(state) as TodoState);
}

/** What the meeting of that day did change. */
function changesOn(db: Database, date: string): TodoChange[] {
  const position = meetingPosition(date);
  return prepared<{ key: string; before: string | null; after: string }>(
    db,
    `SELECT c.key, c.before, coalesce((SELECT n.before FROM todo_changes n
         WHERE n.key = c.key AND n.position > c.position ORDER BY n.position LIMIT 1),
       (SELECT t.state FROM todos t WHERE t.key = c.key)) AS after
     FROM todo_changes c WHERE c.position = ? ORDER BY c.rowid`,
  )
    .all(position)
    .map(({ key, before, after }) => ({
      key,
      before: before === null ? null : (JSON.parse(before) as TodoState),
      after: JSON.parse(after) as TodoState,
      mentions: jsonList(db, 'mention', 'todo_mentions', position, key),
      events: jsonList(db, 'event', 'todo_events', position, key),
      numbers: [],
    }));
}

function jsonList<Value>(
  db: Database,
  column: 'mention' | 'event',
  table: 'todo_mentions' | 'todo_events',
  position: string,
  key: string,
): Value[] {
  return prepared<{ json: string }>(
    db,
    `SELECT ${column} AS json FROM ${table} WHERE position = ? AND key = ? ORDER BY id`,
  )
    .all(position, key)
    .map(({ json }) => JSON.parse(json) as Value);
}

/** What importing would change: tried in a transaction that is rolled back. */
function foresee(db: Database, mail: MailRow, reading: StoredReading): TodoChange[] {
  const date = mail.meeting ?? '';
  const newest = newestMeeting(db);
  if (newest === null || date > newest) {
    const notes = { message: mail.message, date, sentAt: mail.sentAt, minutes: reading.minutes };
    const corrections = listCorrections(db, mail.message).filter(({ undoneAt }) => !undoneAt);
    const meeting = { date, mails: [notes], messages: [mail.message] };
    const moment: Moment = {
      kind: 'meeting',
      position: meetingPosition(date),
      meeting,
      corrections,
    };
    return stepOver(rowIndex(db), mail.message, date, [moment]);
  }
  const changes: TodoChange[] = [];
  db.$client.exec('SAVEPOINT foresee');
  try {
    markImported(db, mail.id);
    settle(db, [mail.id]);
    cutSteps(db, meetingPosition(date));
    const [moment] = momentsBetween(db, meetingPosition(date), `${date}/1`);
    if (moment) changes.push(...step(rowIndex(db), moment).changes);
  } finally {
    db.$client.exec('ROLLBACK TO foresee');
    db.$client.exec('RELEASE foresee');
  }
  return changes;
}

/** The draft is not imported yet, so the index below does not know its day. */
function stepOver(
  below: TodoIndex,
  message: string,
  date: string,
  moments: Moment[],
): TodoChange[] {
  const index = memoryIndex({ dates: new Map([[message, date]]), numbers: [] }, below);
  return moments.flatMap((moment) => {
    const result = step(index, moment);
    index.apply(result);
    return result.changes;
  });
}

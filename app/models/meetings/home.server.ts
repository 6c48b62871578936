/** The instant in; the numbers of the start page out. */

import { getNextMeeting } from '#app/models/agenda/next-meeting.server.ts';
import { findMails, STATE_CLAUSES } from '#app/models/mails/mails.server.ts';
import { prepared } from '#app/models/prepared.server.ts';
import { openQuestion } from '#app/models/subjects/statements.server.ts';
import { countMeetings } from '#app/models/todos/todo-rows.server.ts';
import { countTodos } from '#app/models/todos/todos.server.ts';
import type { Home } from '#app/models/views.ts';
import type { Database } from '#db/open.server.ts';
import { findMeetings } from './meetings.server.ts';

const shownMeetings = 12;
const shownDrafts = 20;

export function getHome(db: Database, now: string): Home {
  const recent = findMeetings(db, `1 ORDER BY h.date DESC LIMIT ${shownMeetings}`);
  const [lastMeeting = null] = recent;
  const drafts = findMails(db, `${STATE_CLAUSES.draft} ORDER BY m.id DESC LIMIT ${shownDrafts}`);
  return {
    isEmpty: lastMeeting === null && drafts.length === 0,
    next: getNextMeeting(db, now),
    lastMeeting,
    counts: getCounts(db),
    openByAge: openByAge(db),
    perMeeting: recent.map(({ date, raised, closed }) => ({ date, raised, closed })).reverse(),
    recent: recent.slice(0, 5),
    drafts,
  };
}

/** The numbers that stand on every page: each is one lookup. */
export function getCounts(db: Database): Home['counts'] {
  const count = (sql: string) => prepared<{ count: number }>(db, sql).get()?.count ?? 0;
  return {
    ...countTodos(db, {}),
    drafts: count(
      `SELECT count(*) AS count FROM (SELECT 1 FROM messages m JOIN readings r ON r.message = m.id
         LEFT JOIN imports i ON i.message = m.id AND i.undone_at IS NULL
         WHERE ${STATE_CLAUSES.draft} LIMIT ${mostDrafts})`,
    ),
    meetings: countMeetings(db),
    questions: count(
      `SELECT count(*) AS count FROM statements s INDEXED BY statements_open WHERE ${openQuestion}`,
    ),
  };
}

/** Beyond these the inbox is what has to be looked at, not the number. */
const mostDrafts = 100;

const ages = [
  { from: 1, to: 1 },
  { from: 2, to: 3 },
  { from: 4, to: 6 },
  { from: 7, to: null },
];

/** By number of meetings since raised, the first included. */
function openByAge(db: Database): Home['openByAge'] {
  const held = countMeetings(db);
  const count = prepared<{ count: number }>(
    db,
    `SELECT count(*) AS count FROM todos WHERE status IN ('open', 'waiting')
       AND first_seen > ? AND first_seen <= ?`,
  );
  /** Day of the meeting so many meetings ago; '' before the first. */
  const dayBack = (meetings: number) =>
    prepared<{ date: string }>(db, 'SELECT date FROM meetings WHERE ordinal = ?').get(
      held - meetings,
    )?.date ?? '';
  return ages.map(({ from, to }) => ({
    ...{ from, to },
    count: count.get(to === null ? '' : dayBack(to), dayBack(from - 1))?.count ?? 0,
  }));
}

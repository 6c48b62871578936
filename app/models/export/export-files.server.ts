/** The name of a form in; what is remembered, as a file for other programs, out. */
import { stringify } from 'csv-stringify/sync';
import { renderMinutes } from '#app/minutes/render-minutes.ts';
import { getMeeting } from '#app/models/meetings/meetings.server.ts';
import { prepared } from '#app/models/prepared.server.ts';
import { benchmarkSlugs, getBenchmark } from '#app/models/subjects/benchmarks.server.ts';
import { wholeTodos } from '#app/models/todos/todo-view.server.ts';
import { renderOrg } from '#app/todos/render-org.ts';
import { renderTodoTxt } from '#app/todos/render-todo-txt.ts';
import type { Database } from '#db/open.server.ts';
import { exportAll } from './export.server.ts';

export const EXPORT_FORMATS = ['json', 'md', 'todo.txt', 'csv', 'org', 'benchmarks.csv'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
export type ExportFile = { name: string; type: string; text: string };

/** `now` is the instant that a JSON export says it was made at. */
export function exportAs(db: Database, format: ExportFormat, now: string): ExportFile {
  const file = (name: string, type: string, text: string) => ({ name, type, text });
  switch (format) {
    case 'json':
      return file('minutes.json', 'application/json', `${JSON.stringify(exportAll(db, now))}\n`);
    case 'md':
      return file('meetings.md', 'text/markdown', allMeetings(db));
    case 'todo.txt':
      return file('todo.txt', 'text/plain', renderTodoTxt(allTodos(db)));
    case 'csv':
      return file('todos.csv', 'text/csv', todoTable(db));
    case 'org':
      return file('todos.org', 'text/org', renderOrg(allTodos(db)));
    case 'benchmarks.csv':
      return file('benchmarks.csv', 'text/csv', benchmarkTable(db));
  }
}

/** One meeting as Markdown; null when nothing was imported for that day (`YYYY-MM-DD`). */
export function meetingAsMarkdown(db: Database, date: string): string | null {
  const meeting = getMeeting(db, date);
  if (meeting === null) return null;
  return meeting.mails.map(({ minutes }) => renderMinutes(minutes, date)).join('\n');
}

/** The days of all meetings, oldest first. */
export function meetingDays(db: Database): string[] {
  return prepared<{ date: string }>(db, 'SELECT date FROM meetings ORDER BY date')
    .all()
    .map(({ date }) => date);
}

function allMeetings(db: Database): string {
  return meetingDays(db)
    .flatMap((date) => meetingAsMarkdown(db, date) ?? [])
    .join('\n');
}

const allTodos = (db: Database) => wholeTodos(db, '1 ORDER BY t.id');

/** What a spreadsheet would take for a formula is quoted as text. */
const csv = (columns: string[], rows: unknown[][]): string =>
  stringify(rows, { header: true, columns, escape_formulas: true, record_delimiter: 'windows' });

function todoTable(db: Database): string {
  const columns =
    'id status title owners topic first_seen last_seen closed_on due meetings_open links';
  return csv(
    columns.split(' '),
    allTodos(db).map((todo) => [
      ...[todo.id, todo.status, todo.title, todo.owners.join(', '), todo.topic],
      ...[todo.firstSeen, todo.lastSeen, todo.closedOn, todo.due, todo.meetingsOpen],
      todo.links.map(({ url }) => url).join(' '),
    ]),
  );
}

/** One line for each number that was measured. */
function benchmarkTable(db: Database): string {
  const columns = 'benchmark title topic meeting row column text value unit';
  const rows = benchmarkSlugs(db).flatMap((slug) => {
    const series = getBenchmark(db, slug);
    if (series === null) return [];
    const { title, topic, unit } = series;
    return series.tables.flatMap(({ meeting, cells }) =>
      cells.flatMap((row, down) =>
        row.flatMap((cell, across) => {
          if (cell === null) return [];
          const place = [meeting, series.rows[down], series.columns[across]];
          return [[slug, title, topic, ...place, cell.text, cell.value, cell.unit ?? unit]];
        }),
      ),
    );
  });
  return csv(columns.split(' '), rows);
}

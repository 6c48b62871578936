/** A page number or a date in; meetings with what was said out. */
import type { Database } from '#db/open.server.ts';
import type { MeetingRow, MeetingView, Page } from './views.ts';

/** Newest first. */
export function listMeetings(
  _db: Database,
  _filter: { page?: number; perPage?: number },
): Page<MeetingRow> {
  return { rows: [], page: 1, hasNext: false };
}

/** Null when no imported mail tells of that day (`YYYY-MM-DD`). */
export function getMeeting(_db: Database, _date: string): MeetingView | null {
  return null;
}

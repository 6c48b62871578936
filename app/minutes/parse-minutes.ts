/** A decoded mail in; all that it says about its meeting out. */
import type { Mail } from '#app/mail/mail.ts';
import type { Minutes, Roster } from './minutes.ts';

/** What the reader may know besides the mail. `today` is `YYYY-MM-DD`, for years left out. */
export type ReadingContext = { today: string; roster: Roster };

export function parseMinutes(mail: Mail, _context: ReadingContext): Minutes {
  return {
    isNotes: false,
    reason: 'not read yet',
    title: null,
    meeting: null,
    next: null,
    participants: [],
    planned: [],
    topics: [],
    links: [],
    diagnostics: mail.diagnostics,
  };
}

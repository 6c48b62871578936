/** The instant in; the next agenda as a mail to send, as a `mailto:` or as a calendar file out. */
import {
  type Envelope,
  listAddress,
  renderAgendaEml,
  renderAgendaMailto,
} from '#app/agenda/agenda-mail.ts';
import { renderMeetings } from '#app/agenda/calendar.ts';
import { longestMailto } from '#app/agenda/mailto.ts';
import type { MailSource } from '#app/mail/mail.ts';
import { getSource } from '#app/models/mails/reading.server.ts';
import { prepared } from '#app/models/prepared.server.ts';
import { getSeries } from '#app/models/series/series.server.ts';
import { dataVersion } from '#app/models/version.server.ts';
import type { Database } from '#db/open.server.ts';
import { type AgendaView, getAgenda } from './agenda.server.ts';
import { changedAt } from './agenda-calendars.server.ts';

/** `domain` ends Message-IDs and UIDs: the host that people know the server by. */
export type FileOptions = { now: string; date: string | null; domain: string };

/** Answers the last notes, from whoever sent those, to the list that they came over. Null when nothing has been imported yet. */
export function agendaAsMail(db: Database, { now, date, domain }: FileOptions): string | null {
  const view = getAgenda(db, { now, date });
  if (view === null) return null;
  const { agenda } = view;
  const last = lastNotes(db, agenda.meeting.after);
  const envelope: Envelope = {
    from: senderOf(db, agenda.meeting.after, domain),
    to: listOf(last),
    cc: [],
    date: now,
    messageId: `agenda-${agenda.meeting.date}-${dataVersion(db)}@${domain}`,
    lastMail: lastMailOf(last),
  };
  return renderAgendaEml(agenda, envelope, { ids: getSeries(db).writesIds });
}

/** `isLong` says that some mail programs would cut it: the file is the better way then. */
export function agendaAsMailto(
  db: Database,
  { agenda }: Pick<AgendaView, 'agenda'>,
): { href: string; isLong: boolean } {
  const last = lastNotes(db, agenda.meeting.after);
  const href = renderAgendaMailto(
    agenda,
    { to: listOf(last), lastMail: lastMailOf(last) },
    { ids: getSeries(db).writesIds },
  );
  return { href, isLong: href.length > longestMailto };
}

/** One meeting, with a UID that stays and a SEQUENCE that each change of what is kept raises. */
export function agendaAsCalendar(db: Database, { now, date, domain }: FileOptions): string | null {
  const view = getAgenda(db, { now, date });
  if (view === null) return null;
  const { agenda } = view;
  return renderMeetings([{ meeting: agenda.meeting, description: agenda.markdown, url: null }], {
    name: getSeries(db).series?.name ?? 'Meeting',
    domain,
    stamp: changedAt(db) ?? now,
    sequence: dataVersion(db),
  });
}

/** Whoever sent the notes of that day; the server itself where nobody is known. */
export function senderOf(db: Database, date: string | null, domain: string): Envelope['from'] {
  const name = getSeries(db).series?.name ?? null;
  return lastNotes(db, date)?.from ?? { name, address: `minutes@${domain}` };
}

function lastMailOf(last: MailSource | null): Envelope['lastMail'] {
  return last?.messageId ? { messageId: last.messageId, references: last.references } : null;
}

function listOf(last: MailSource | null): Envelope['to'] {
  const list = last && listAddress(last);
  return list ? [list] : [];
}

/** The one sent last of those that count on that day. */
function lastNotes(db: Database, date: string | null): MailSource | null {
  const row = prepared<{ message: number }>(
    db,
    `SELECT r.message FROM readings r JOIN messages m ON m.id = r.message
     WHERE r.counts_on = ? ORDER BY m.sent_at DESC, m.key DESC LIMIT 1`,
  ).get(date);
  return row ? getSource(db, row.message) : null;
}

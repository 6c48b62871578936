/** The instant in; the next agenda as a mail to send, as a `mailto:` or as a calendar file out. */
import { type Envelope, renderAgendaEml, renderAgendaMailto } from '#app/agenda/agenda-mail.ts';
import { renderMeetings } from '#app/agenda/calendar.ts';
import { longestMailto } from '#app/agenda/mailto.ts';
import type { MailSource } from '#app/mail/mail.ts';
import type { Database } from '#db/open.server.ts';
import { type AgendaView, getAgenda } from './agenda.server.ts';

import { changedAt } from './agenda-calendars.server.ts';
import { getMeeting } from './meetings.server.ts';
import { getSource } from './reading.server.ts';
import { getSeries } from './series.server.ts';
import { dataVersion } from './version.server.ts';

/** `domain` ends Message-IDs and UIDs: the host that people know the server by. */
export type FileOptions = { now: string; date: string | null; domain: string };

/** Answers the last notes, from whoever sent those. Null when nothing has been imported yet. */
export function agendaAsMail(db: Database, { now, date, domain }: FileOptions): string | null {
  const view = getAgenda(db, { now, date });
  if (view === null) return null;
  const { agenda, revision } = view;
  const envelope: Envelope = {
    from: senderOf(db, agenda.meeting.after, domain),
    to: [],
    cc: [],
    date: now,
    messageId: `agenda-${agenda.meeting.date}-${revision}@${domain}`,
    lastMail: lastMailOf(db, agenda.meeting.after),
  };
  return renderAgendaEml(agenda, envelope, { ids: getSeries(db).writesIds });
}

/** `isLong` says that some mail programs would cut it: the file is the better way then. */
export function agendaAsMailto(
  db: Database,
  { agenda }: Pick<AgendaView, 'agenda'>,
): { href: string; isLong: boolean } {
  const href = renderAgendaMailto(
    agenda,
    { to: [], lastMail: lastMailOf(db, agenda.meeting.after) },
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
    name: getSeries(db).series?.name ?? agenda.title,
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

function lastMailOf(db: Database, date: string | null): Envelope['lastMail'] {
  const last = lastNotes(db, date);
  return last?.messageId ? { messageId: last.messageId, references: last.references } : null;
}

function lastNotes(db: Database, date: string | null): MailSource | null {
  const mail = date === null ? undefined : getMeeting(db, date)?.mails[0]?.mail;
  return mail ? getSource(db, mail.id) : null;
}

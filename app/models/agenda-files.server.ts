/** The instant in; the next agenda as a mail to send or a calendar file out. */
import { renderAgendaEml } from '#app/agenda/agenda-mail.ts';
import { renderMeetings } from '#app/agenda/calendar.ts';
import type { MailSource } from '#app/mail/mail.ts';
import type { Database } from '#db/open.server.ts';
import { getAgenda } from './agenda.server.ts';
import { getMeeting } from './meetings.server.ts';
import { getSource } from './reading.server.ts';
import { getSeries } from './series.server.ts';

/** `domain` ends Message-IDs and UIDs: the host that people know the server by. */
export type FileOptions = { now: string; date: string | null; domain: string };

/** Answers the last notes, from whoever sent those. Null when nothing has been imported yet. */
export function agendaAsMail(db: Database, { now, date, domain }: FileOptions): string | null {
  const view = getAgenda(db, { now, date });
  if (view === null) return null;
  const { agenda, revision } = view;
  const last = lastNotes(db, agenda.meeting.after);
  return renderAgendaEml(
    agenda,
    {
      from: last?.from ?? {
        name: getSeries(db).series?.name ?? null,
        address: `minutes@${domain}`,
      },
      to: [],
      cc: [],
      date: now,
      messageId: `agenda-${agenda.meeting.date}-${revision}@${domain}`,
      lastMail: last?.messageId ? { messageId: last.messageId, references: last.references } : null,
    },
    { ids: getSeries(db).writesIds },
  );
}

/** One meeting, with a UID that stays and a SEQUENCE that each edit raises. */
export function agendaAsCalendar(db: Database, { now, date, domain }: FileOptions): string | null {
  const view = getAgenda(db, { now, date });
  if (view === null) return null;
  const { agenda, revision, changedAt } = view;
  return renderMeetings([{ meeting: agenda.meeting, description: agenda.markdown, url: null }], {
    name: getSeries(db).series?.name ?? agenda.title,
    domain,
    stamp: changedAt ?? now,
    sequence: revision,
  });
}

function lastNotes(db: Database, date: string | null): MailSource | null {
  const mail = date === null ? undefined : getMeeting(db, date)?.mails[0]?.mail;
  return mail ? getSource(db, mail.id) : null;
}

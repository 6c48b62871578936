/** A date, or none, and a format in; the next agenda in it out. */

import { readSettings } from '#app/http/settings.ts';
import type { AgendaView } from '#app/models/agenda/agenda.server.ts';
import { getAgenda } from '#app/models/agenda/agenda.server.ts';
import { agendaAsCalendar, agendaAsMail } from '#app/models/agenda/agenda-files.server.ts';
import type { Database } from '#db/open.server.ts';
import type { AgendaJson } from './contract.ts';
import { type DatabasePlace, readingDatabase } from './database.ts';
import { complain, print } from './output.ts';

export type AgendaAsked = { date: string | null; format: string };

export async function printAgenda(asked: AgendaAsked, place: DatabasePlace): Promise<number> {
  const text = await readingDatabase(place, (db) => agendaText(db, asked, place.now));
  if (text === null) {
    complain('There is no agenda yet: import the notes of a meeting first.');
    return 1;
  }
  await print(text);
  return 0;
}

function agendaText(db: Database, { date, format }: AgendaAsked, now: string): string | null {
  const { PUBLIC_URL } = readSettings(process.env);
  const domain = PUBLIC_URL === undefined ? 'minutes.localhost' : new URL(PUBLIC_URL).hostname;
  if (format === 'eml') return agendaAsMail(db, { now, date, domain });
  if (format === 'ics') return agendaAsCalendar(db, { now, date, domain });
  const view = getAgenda(db, { now, date });
  if (view === null) return null;
  return format === 'json' ? `${JSON.stringify(toAgendaJson(view))}\n` : view.agenda.markdown;
}

function toAgendaJson({ agenda }: AgendaView): AgendaJson {
  const { date, start, end, timeZone, callUrl, padUrl } = agenda.meeting;
  return {
    meeting: { date, start, end, timeZone, callUrl, padUrl },
    sections: agenda.sections.map(({ title, entries }) => ({
      title,
      entries: entries.map(({ todo, kind, text, owners, because }) => ({
        ...{ todo, kind, text, owners, because },
      })),
    })),
    markdown: agenda.markdown,
  };
}

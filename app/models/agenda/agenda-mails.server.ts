/** The instant in; one short mail for each person about what stands under their name, out. */
import { renderEml } from '#app/agenda/eml.ts';
import { renderMailto } from '#app/agenda/mailto.ts';
import { personalMails } from '#app/agenda/personal-mail.ts';
import { getSeries } from '#app/models/series/series.server.ts';
import { decidePerson, getPerson, listPeople } from '#app/models/subjects/people.server.ts';
import { wholeTodos } from '#app/models/todos/todo-view.server.ts';
import type { Writer } from '#app/models/views.ts';
import type { Database } from '#db/open.server.ts';
import { getAgenda } from './agenda.server.ts';
import { senderOf } from './agenda-files.server.ts';

export type ShortMail = {
  person: string;
  slug: string | null;
  /** Null: nobody has told it. */
  address: string | null;
  subject: string;
  body: string;
  mailto: string;
};

/** By name. Null when nothing has been imported yet. */
export function getShortMails(db: Database, now: string): ShortMail[] | null {
  const people = listPeople(db);
  const slugs = new Map(people.map(({ name, slug }) => [name, slug]));
  return (
    mailsOf(db, now)?.mails.map(({ person, address, subject, body }) => ({
      ...{ person, address, subject, body },
      slug: slugs.get(person) ?? null,
      mailto: renderMailto({ to: address ? [address] : [], subject, body, inReplyTo: null }),
    })) ?? null
  );
}

/** The mail as a file; null for somebody for whom there is nothing to say. */
export function shortMailAsFile(
  db: Database,
  slug: string,
  { now, domain }: { now: string; domain: string },
): string | null {
  const found = mailsOf(db, now);
  const name = listPeople(db).find((person) => person.slug === slug)?.name;
  const mail = found?.mails.find(({ person }) => person === name);
  if (!found || !mail) return null;
  const { person, address, subject, lines } = mail;
  return renderEml({
    from: senderOf(db, found.meeting.after, domain),
    to: address === null ? [] : [{ name: person, address }],
    cc: [],
    ...{ subject, lines, date: now, inReplyTo: null, references: [] },
    messageId: `todos-${slug}-${found.meeting.date}-${now.slice(0, 10)}@${domain}`,
  });
}

/** False for nobody known. What else is known of the person is kept. */
export function tellAddress(db: Database, slug: string, address: string, writer: Writer): boolean {
  const person = getPerson(db, slug);
  if (person === null) return false;
  const { name, aliases, handles, addresses } = person;
  const decision = { name, aliases, handles, addresses: [address, ...addresses] };
  return decidePerson(db, person.slug, decision, writer) !== null;
}

function mailsOf(db: Database, now: string) {
  const agenda = getAgenda(db, { now })?.agenda;
  if (!agenda) return null;
  const since = agenda.meeting.after;
  const todos = wholeTodos(
    db,
    `t.status IN ('open', 'waiting', 'suggested') OR t.closed_on >= ?
     ORDER BY t.first_seen, t.id`,
    since ?? '',
  );
  const { meeting } = agenda;
  const { writesIds: ids, staleAfter } = getSeries(db);
  const news = { todos, meeting, since, ids, staleAfter };
  return { meeting, mails: personalMails(news, listPeople(db)) };
}

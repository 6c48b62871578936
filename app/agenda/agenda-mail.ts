/** An agenda and whom to write to in; the mail that announces it, as file and as `mailto:`, out. */
import type { Address, MailSource } from '#app/mail/mail.ts';
import type { Agenda } from './agenda.ts';
import { type Message, renderEml } from './eml.ts';
import { renderMailto } from './mailto.ts';
import { agendaLines, type RenderOptions, renderAgenda } from './render-agenda.ts';

/** What the mail needs besides the agenda; `lastMail` are the notes that it answers. */
export type Envelope = Pick<Message, 'from' | 'to' | 'cc' | 'date' | 'messageId'> & {
  lastMail: { messageId: string; references: string[] } | null;
};

/** The date in full stands in the subject: the heading of the agenda names no year. */
function agendaSubject(agenda: Agenda): string {
  return `Agenda of the meeting on ${agenda.meeting.date}`;
}

export function renderAgendaEml(
  agenda: Agenda,
  envelope: Envelope,
  options: RenderOptions,
): string {
  const { lastMail, ...message } = envelope;
  return renderEml({
    ...message,
    subject: agendaSubject(agenda),
    inReplyTo: lastMail?.messageId ?? null,
    references: lastMail?.references ?? [],
    lines: [...greeting, ...agendaLines(agenda, options)],
  });
}

export function renderAgendaMailto(
  agenda: Agenda,
  envelope: Pick<Envelope, 'to' | 'lastMail'>,
  options: RenderOptions,
): string {
  const opening = greeting.map(({ text }) => `${text}\n`).join('');
  return renderMailto({
    to: envelope.to.map(({ address }) => address),
    subject: agendaSubject(agenda),
    body: opening + renderAgenda(agenda, options),
    inReplyTo: envelope.lastMail?.messageId ?? null,
  });
}

/** The list that a mail came over, where it says so: the address that its List-Id is the name of. */
export function listAddress({ listId, addresses }: MailSource): Address | null {
  if (listId === null) return null;
  const list = listId.replace(/[<>\s]/g, '').toLowerCase();
  return addresses.find(({ address }) => address.toLowerCase().replace('@', '.') === list) ?? null;
}

/** Names no date: a date here would announce a meeting when the text comes back as its notes. */
const greeting = ['Hey,', '', 'please find below the agenda of our next meeting.', ''].map(
  (text) => ({
    lead: '',
    text,
  }),
);

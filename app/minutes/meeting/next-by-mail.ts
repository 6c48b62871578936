/** A mail that holds no notes, and what was read of it all the same, in; the meeting it announces out. */
import type { Mail } from '#app/mail/mail.ts';
import { daysAfter } from '#app/minutes/dates/calendar.ts';
import type { Minutes, NextMeeting } from '../minutes.ts';

/** `Next call moved to Dec 10th`, `Agenda for Monday`; on a list much else announces something. */
const aboutMeeting = /\b(?:meeting|call|hangout|agenda)\b/i;
const aboutOther =
  /\[(?:\w+[ -])*patch\b|\b(?:released?|announcing|call for|workshop|conference|talks?|cfp)\b/i;
/** `Reminder: call on Dec 9th`: a date in such a subject is the one to come. */
const invites =
  /\b(?:next|upcoming|reminder|invitation|invite|agenda|moved|postponed|rescheduled)\b/i;

/** A meeting further off than this is not the next one of a series. */
const farthest = 45;

/** Whether its sentences are worth reading: most mails say by their subject that they are not. */
export function mayAnnounce({ source: { subject, date } }: Mail): boolean {
  return (
    subject !== null && date !== null && aboutMeeting.test(subject) && !aboutOther.test(subject)
  );
}

/** The day must be that of the mail or a later one. Nothing is taken from a question. */
export function nextByMail(mail: Mail, minutes: Minutes): NextMeeting | null {
  const { subject, date } = mail.source;
  if (subject === null || date === null || !mayAnnounce(mail)) return null;
  const sent = date.slice(0, 10);
  const latest = daysAfter(sent, farthest);
  const found = headed(mail, minutes, subject) ?? said(mail, minutes);
  return found !== null && found.date >= sent && found.date <= latest ? found : null;
}

/** Its own heading or subject is of a day to come. */
function headed(mail: Mail, { meeting, links }: Minutes, subject: string): NextMeeting | null {
  if (meeting === null || meeting.date < (mail.source.date ?? '').slice(0, 10)) return null;
  const isHeaded = meeting.basis === 'heading' || meeting.basis === 'front-matter';
  if (!isHeaded && !(meeting.basis === 'subject' && invites.test(subject))) return null;
  const { basis, ...moment } = meeting;
  return withLinks({ ...moment, callUrl: null, padUrl: null }, links);
}

function said({ body }: Mail, { next, links }: Minutes): NextMeeting | null {
  if (next?.span == null) return null;
  const isAsked = body.slice(next.span.start, next.span.end).trimEnd().endsWith('?');
  return isAsked ? null : withLinks(next, links);
}

function withLinks(next: NextMeeting, links: Minutes['links']): NextMeeting {
  const first = (kind: 'call' | 'pad') => links.find((link) => link.kind === kind)?.url ?? null;
  return {
    ...next,
    callUrl: next.callUrl ?? first('call'),
    padUrl: next.padUrl ?? first('pad'),
  };
}

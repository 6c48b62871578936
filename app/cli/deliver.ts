/** A mail that a script has sent in; taken into the database where it holds notes, and what was read, out. */
import type { Deliver } from '#app/http/deliver.ts';
import { readMail } from '#app/mail/read-mail.ts';
import { parseMinutes } from '#app/minutes/parse-minutes.ts';
import { importDraft, receive } from '#app/models/inbox.server.ts';
import { getRoster } from '#app/models/people.server.ts';
import { toParsed } from './parsed.ts';

/** Notes whose day is not known wait as a draft for a person. */
export const deliver: Deliver = async ({ db, now }, bytes, by) => {
  const writer = { by, now };
  const received = await receive(db, bytes, { file: null, ...writer });
  if (received.kind === 'empty') return { state: 'empty', parsed: null };
  const mail = await readMail(bytes, null);
  const context = { today: now.slice(0, 10), roster: getRoster(db) };
  const parsed = toParsed(mail, parseMinutes(mail, context));
  const isOfUse =
    received.kind === 'draft' || (received.kind === 'not-notes' && received.announces);
  if (!isOfUse) return { state: received.kind, parsed };
  const imported = importDraft(db, received.id, writer);
  return { state: imported.kind === 'needs-date' ? 'draft' : 'imported', parsed };
};

/** A mail that a script has sent in; taken into the database where it holds notes, and what was read, out. */
import type { Deliver } from '#app/http/deliver.ts';
import { importDraft, keepReading } from '#app/models/inbox/inbox.server.ts';
import { findKnown, keysOf } from '#app/models/mails/mails.server.ts';
import { announcesOnly, readBytes } from '#app/models/mails/reading.server.ts';
import { getRoster } from '#app/models/subjects/people.server.ts';
import { toParsed } from './parsed.ts';

/**
 * Notes whose day is not known wait as a draft for a person. Of a list where every mail is delivered,
 * what holds no notes is read and not kept, as in an archive.
 */
export const deliver: Deliver = async ({ db, now }, bytes, by) => {
  const writer = { by, now };
  const reading = await readBytes(bytes, { file: null, receivedAt: now, roster: getRoster(db) });
  if (reading.decoded.body.trim() === '') return { state: 'empty', parsed: null };
  const parsed = toParsed(reading.decoded, reading.minutes);
  const isOfUse = reading.minutes.isNotes || announcesOnly(reading.minutes);
  if (!isOfUse && findKnown(db, keysOf(bytes, reading)) === null) {
    return { state: 'not-notes', parsed };
  }
  const kept = keepReading(db, bytes, reading, writer);
  if (kept.kind !== 'draft' && !(kept.kind === 'not-notes' && kept.announces)) {
    return { state: kept.kind, parsed };
  }
  const imported = importDraft(db, kept.id, writer);
  return { state: imported.kind === 'needs-date' ? 'draft' : 'imported', parsed };
};

/** People who are new to the reader, gone or changed in; the mails that name them read again out. */
import type { Participant, Person, Roster } from '#app/minutes/minutes.ts';
import { readsAlike } from '#app/minutes/people/reads-alike.ts';
import { spellingsOf } from '#app/minutes/words/spelling.ts';
import {
  getDecoded,
  type Reading,
  readBytes,
  readDecoded,
} from '#app/models/mails/reading.server.ts';
import { getRoster } from '#app/models/names/names.server.ts';
import { prepared } from '#app/models/prepared.server.ts';
import type { Database } from '#db/open.server.ts';

/**
 * Ids of the messages, drafts included, that read differently now; their minutes are replaced.
 * `before`: the roster that they were read with.
 */
export function rereadAbout(db: Database, changed: Person[], before: Roster): number[] {
  if (changed.length === 0) return [];
  const roster = getRoster(db);
  const change = { before, after: roster, changed };
  return mailsNaming(db, changed).filter((id) => {
    const decoded = getDecoded(db, id);
    const row = prepared<{ minutes: string; participants: string; receivedAt: string }>(
      db,
      `SELECT r.minutes, r.minutes ->> 'participants' AS participants, m.received_at AS receivedAt
       FROM readings r JOIN messages m ON m.id = r.message WHERE r.message = ?`,
    ).get(id);
    if (!decoded || !row) return false;
    const participants = JSON.parse(row.participants) as Participant[];
    const heads = decoded.source.addresses.map(({ name }) => name ?? '');
    const text = [...heads, decoded.source.from?.name ?? '', decoded.body].join('\n');
    if (readsAlike({ participants, text }, change)) return false;
    const { minutes } = readDecoded(decoded, { receivedAt: row.receivedAt, roster });
    const json = JSON.stringify(minutes);
    if (json === row.minutes) return false;
    prepared(db, 'UPDATE readings SET minutes = ?, corrected = NULL WHERE message = ?').run(
      json,
      id,
    );
    return true;
  });
}

/** Any way of writing them, anywhere in the body: rather one too many. */
function mailsNaming(db: Database, people: Person[]): number[] {
  const names = people.flatMap(({ name, aliases, handles }) => [name, ...aliases, ...handles]);
  const words = new Set(names.flatMap((name) => spellingsOf(name).map(({ folded }) => folded)));
  return prepared<{ id: number }>(
    db,
    `SELECT r.message AS id FROM readings r
     WHERE EXISTS (SELECT 1 FROM json_each(?) w WHERE instr(lower(r.body), w.value))
     ORDER BY r.message`,
  )
    .all(JSON.stringify([...words].filter((word) => word !== '')))
    .map(({ id }) => id);
}

/** From the raw bytes, after the reader has changed. */
export async function rereadRaw(db: Database, id: number): Promise<Reading | null> {
  const row = prepared<{ raw: Buffer; file: string | null; receivedAt: string }>(
    db,
    'SELECT raw, file, received_at AS receivedAt FROM messages WHERE id = ?',
  ).get(id);
  if (!row) return null;
  const { raw, file, receivedAt } = row;
  return await readBytes(raw, { file, receivedAt, roster: getRoster(db) });
}

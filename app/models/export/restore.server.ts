/** The JSON document of an export in; an empty database filled with it out. */
import type { Roster } from '#app/minutes/minutes.ts';
import { type Reading, readBytes, storeReading } from '#app/models/mails/reading.server.ts';
import { prepared } from '#app/models/prepared.server.ts';
import { catchUp } from '#app/models/tracking/catch-up.server.ts';
import { settleDays } from '#app/models/tracking/settle-days.server.ts';
import { writing } from '#app/models/version.server.ts';
import type { Database } from '#db/open.server.ts';
import * as tables from '#db/schema.ts';
import { type Everything, everythingSchema } from './everything.ts';

export type Restored =
  | { kind: 'restored'; messages: number }
  | { kind: 'refused'; because: string };

/**
 * Into an empty database only. Lossless: exporting again gives the same document but its instant.
 * Reading happens before the one transaction opens.
 */
export async function restoreAll(db: Database, document: unknown, now: string): Promise<Restored> {
  const parsed = everythingSchema.safeParse(document);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const place = issue?.path.join('.') || 'the document';
    return { kind: 'refused', because: `${place}: ${issue?.message ?? 'is not an export'}` };
  }
  const everything = parsed.data;
  const readings = await readAll(everything);
  const isEmpty = db.$client
    .transaction(() => {
      if (prepared(db, 'SELECT 1 FROM messages LIMIT 1').get() !== undefined) return false;
      writing(db, now, () => fill(db, everything, readings));
      return true;
    })
    .immediate();
  if (!isEmpty) {
    return { kind: 'refused', because: 'There are mails here already: restore into a new file.' };
  }
  await catchUp(db, { now, by: 'restore' });
  return { kind: 'restored', messages: everything.messages.length };
}

async function readAll(everything: Everything): Promise<Map<number, Reading>> {
  const roster = rosterOf(everything);
  const readings = new Map<number, Reading>();
  for (const { id, raw, file, receivedAt } of everything.messages) {
    const bytes = Buffer.from(raw, 'base64');
    readings.set(id, await readBytes(bytes, { file, receivedAt, roster }));
  }
  return readings;
}

function rosterOf({ people, spellings }: Everything): Roster {
  return people.map(({ id, name }) => {
    const of = (wanted: string) =>
      spellings.flatMap(({ person, kind, spelling }) =>
        person === id && kind === wanted ? [spelling] : [],
      );
    return { name, aliases: of('alias'), handles: of('handle'), addresses: of('address') };
  });
}

function fill(db: Database, everything: Everything, readings: Map<number, Reading>): void {
  for (const { raw, ...row } of everything.messages) {
    db.insert(tables.messages)
      .values({ ...row, raw: Buffer.from(raw, 'base64') })
      .run();
    const reading = readings.get(row.id);
    if (reading) storeReading(db, row.id, reading);
  }
  for (const row of everything.imports) db.insert(tables.imports).values(row).run();
  for (const { files, progress, ...row } of everything.archives) {
    db.insert(tables.archives)
      .values({ ...row, files: JSON.stringify(files), progress: JSON.stringify(progress) })
      .run();
  }
  for (const { change, ...row } of everything.corrections) {
    db.insert(tables.corrections)
      .values({ ...row, change: JSON.stringify(change) })
      .run();
  }
  for (const row of everything.people) db.insert(tables.people).values(row).run();
  for (const row of everything.spellings) db.insert(tables.spellings).values(row).run();
  prepared(db, 'DELETE FROM series').run();
  for (const { settings, ...row } of everything.series) {
    db.insert(tables.series)
      .values({ ...row, settings: JSON.stringify(settings) })
      .run();
  }
  for (const row of everything.todoNumbers) db.insert(tables.todoNumbers).values(row).run();
  for (const row of everything.topicAliases) db.insert(tables.topicAliases).values(row).run();
  for (const row of everything.benchmarkDirections) {
    db.insert(tables.benchmarkDirections).values(row).run();
  }
  for (const { draft, ...row } of everything.agendaDrafts) {
    db.insert(tables.agendaDrafts)
      .values({ ...row, draft: JSON.stringify(draft) })
      .run();
  }
  settleDays(
    db,
    everything.messages.map(({ id }) => id),
  );
}

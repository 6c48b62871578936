/** The recurring meeting: what a person has settled about it, else what the meetings show. */
import type { Series } from '#app/agenda/agenda.ts';
import { learnSeries, type PastMeeting } from '#app/agenda/series.ts';
import { prepared } from '#app/models/prepared.server.ts';
import { writing } from '#app/models/version.server.ts';
import type { Writer } from '#app/models/views.ts';
import { staleAfter } from '#app/todos/reconcile.ts';
import type { Database } from '#db/open.server.ts';
import { type SeriesSettings, seriesSchema } from './series-settings.ts';

export type { SeriesSettings } from './series-settings.ts';

export function getSeries(db: Database): SeriesSettings {
  const row = prepared<{ settings: string }>(db, 'SELECT settings FROM series WHERE id = 1').get();
  if (!row) return { series: null, staleAfter, writesIds: true };
  return seriesSchema.parse(JSON.parse(row.settings));
}

/** As settled, else as the latest meetings show. */
export function knownSeries(db: Database): Series {
  return (
    getSeries(db).series ??
    learnSeries(
      prepared<PastMeeting>(
        db,
        `SELECT date, start, "end", time_zone AS timeZone FROM meetings
         ORDER BY date DESC LIMIT 12`,
      ).all(),
    )
  );
}

/** Throws ZodError for settings that no form of ours sends. */
export function setSeries(db: Database, settings: SeriesSettings, { by, now }: Writer): void {
  const json = JSON.stringify(seriesSchema.parse(settings));
  writing(db, now, () =>
    prepared(
      db,
      `INSERT INTO series (id, settings, changed_at, changed_by) VALUES (1, ?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET settings = excluded.settings,
         changed_at = excluded.changed_at, changed_by = excluded.changed_by`,
    ).run(json, now, by),
  );
}

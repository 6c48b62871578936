/** The recurring meeting: what a person has settled about it, else what the meetings show. */
import type { Series } from '#app/agenda/agenda.ts';
import type { Database } from '#db/open.server.ts';
import type { Writer } from './views.ts';

export type SeriesSettings = {
  /** Null: learned from the meetings so far. */
  series: Series | null;
  /** A TODO not mentioned for so many meetings is stale. */
  staleAfter: number;
  /** TODO lines of our agenda carry `[#12]`. */
  writesIds: boolean;
};

export function getSeries(_db: Database): SeriesSettings {
  return { series: null, staleAfter: 3, writesIds: true };
}

export function setSeries(_db: Database, _settings: SeriesSettings, _writer: Writer): void {}

/** Whether TODO lines carry `[#12]` in; kept with the settings of the series. */
import type { Database } from '#db/open.server.ts';
import { getSeries, setSeries } from './series.server.ts';
import type { Writer } from './views.ts';

export function setWritesIds(db: Database, writesIds: boolean, writer: Writer): void {
  setSeries(db, { ...getSeries(db), writesIds }, writer);
}

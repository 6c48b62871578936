/** Whether TODO lines carry `[#12]` in; kept with the settings of the series. */

import { getSeries, setSeries } from '#app/models/series/series.server.ts';
import type { Writer } from '#app/models/views.ts';
import type { Database } from '#db/open.server.ts';

export function setWritesIds(db: Database, writesIds: boolean, writer: Writer): void {
  setSeries(db, { ...getSeries(db), writesIds }, writer);
}

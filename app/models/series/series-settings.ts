/** What a form or a stored row says about the series in; checked settings out (zod at the edge). */
import { z } from 'zod';
import type { Series } from '#app/agenda/agenda.ts';

export type SeriesSettings = {
  /** Null: learned from the meetings so far. */
  series: Series | null;
  /** A TODO not mentioned for so many meetings is stale. */
  staleAfter: number;
  /** TODO lines of our agenda carry `[#12]`. */
  writesIds: boolean;
};

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const zone = z.string().refine(isZone, 'is no time zone of the IANA list');
export const seriesSchema = z.object({
  series: z
    .object({
      name: z.string().min(1).max(200),
      weekday: z.int().min(1).max(7),
      everyWeeks: z.int().min(1).max(52),
      start: time,
      end: time,
      timeZone: zone,
      callUrl: z.url().nullable(),
      padUrl: z.url().nullable(),
      otherZones: z.array(zone),
    })
    .nullable(),
  staleAfter: z.int().min(1).max(100),
  writesIds: z.boolean(),
}) satisfies z.ZodType<SeriesSettings>;

export function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

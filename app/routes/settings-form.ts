/** The settings of the series in, as form fields; checked ones out, or what was wrong with each field. */
import { parseWithZod } from '@conform-to/zod/v4';
import { z } from 'zod';
import { isZone, type SeriesSettings } from '#app/models/series/series-settings.ts';

const time = z.iso.time({ precision: -1, error: 'A time looks like 10:00.' });
const zoneWords = 'A time zone looks like Europe/Berlin.';
const link = z
  .url({ protocol: /^https?$/, error: 'A link begins with https:// or http://.' })
  .max(500)
  .nullable()
  .default(null);
const whole = (most: number) =>
  z.coerce
    .number({ error: `A whole number from 1 to ${most}.` })
    .int(`A whole number from 1 to ${most}.`)
    .min(1, `A whole number from 1 to ${most}.`)
    .max(most, `A whole number from 1 to ${most}.`);

const formSchema = z
  .object({
    name: z.string({ error: 'Give the meeting a name.' }).trim().min(1).max(200),
    weekday: whole(7),
    everyWeeks: whole(52),
    start: time,
    end: time,
    timeZone: z.string({ error: zoneWords }).trim().refine(isZone, { error: zoneWords }),
    callUrl: link,
    padUrl: link,
    otherZones: z
      .string()
      .default('')
      .transform((zones) =>
        zones
          .split(',')
          .map((zone) => zone.trim())
          .filter(Boolean),
      )
      .refine((zones) => zones.every(isZone), {
        error: 'Time zones look like Europe/Berlin, Asia/Kolkata.',
      }),
    staleAfter: whole(100),
    writesIds: z
      .literal('on')
      .optional()
      .transform((said) => said === 'on'),
  })
  .refine(({ start, end }) => start !== end, {
    path: ['end'],
    error: 'The meeting ends when it begins.',
  });

export type ReadSettings =
  | { kind: 'settings'; settings: SeriesSettings }
  | { kind: 'refused'; values: Record<string, string>; errors: Record<string, string> };

export function readSettingsForm(form: FormData): ReadSettings {
  const submission = parseWithZod(form, { schema: formSchema });
  if (submission.status === 'success') {
    const { staleAfter, writesIds, ...series } = submission.value;
    return { kind: 'settings', settings: { series, staleAfter, writesIds } };
  }
  return {
    kind: 'refused',
    values: Object.fromEntries([...form].map(([name, value]) => [name, String(value)])),
    errors: Object.fromEntries(
      Object.entries(submission.error ?? {}).map(([name, said]) => [name, said?.[0] ?? '']),
    ),
  };
}

/** What stands in the fields before anybody has typed. */
export function valuesOf({
  series,
  staleAfter,
  writesIds,
}: SeriesSettings): Record<string, string> {
  return {
    name: series?.name ?? '',
    weekday: String(series?.weekday ?? 1),
    everyWeeks: String(series?.everyWeeks ?? 2),
    start: series?.start ?? '',
    end: series?.end ?? '',
    timeZone: series?.timeZone ?? '',
    callUrl: series?.callUrl ?? '',
    padUrl: series?.padUrl ?? '',
    otherZones: series?.otherZones.join(', ') ?? '',
    staleAfter: String(staleAfter),
    ...(writesIds ? { writesIds: 'on' } : {}),
  };
}

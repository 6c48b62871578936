/** What a person does on the agenda in, as form fields; a checked wish out, or what was wrong with it. */
import { parseWithZod } from '@conform-to/zod/v4';
import { z } from 'zod';
import type { Typed } from '#app/components/form/fact-form.tsx';
import { isZone } from '#app/models/series/series-settings.ts';
import { namesSchema, typedFrom } from './review-form.ts';

const key = z.string().min(1).max(500);
const section = z.string().min(1).max(200);
const newSection = z.string().trim().max(200, 'A title is shorter than that.').default('');
const yes = z.enum(['yes', 'no']).transform((said) => said === 'yes');
const time = z.iso.time({ precision: -1, error: 'A time looks like 10:00.' });
const date = z.iso.date({ error: 'A date looks like 2024-12-09.' });
const mostMinutes = 24 * 60;
const zoneWords = 'A time zone looks like Europe/Berlin.';
const zone = z.string().trim().refine(isZone, { error: zoneWords }).nullable().default(null);
const minutesWords = `A whole number of minutes, at most ${mostMinutes}; empty for none.`;

const wishSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.enum(['up', 'down', 'hide', 'show', 'forget', 'again']), key }),
  z.object({
    intent: z.literal('answered'),
    key,
    dropped: z.literal('yes').nullable().default(null),
  }),
  z.object({ intent: z.literal('before'), key, section, before: z.string().max(500).default('') }),
  z.object({ intent: z.enum(['section-up', 'section-down']), section }),
  z.object({
    intent: z.literal('section-before'),
    section,
    before: z.string().max(200).default(''),
  }),
  z.object({ intent: z.literal('reword'), key, text: z.string().max(2000).default('') }),
  z.object({ intent: z.literal('until'), key, on: date }),
  z.object({ intent: z.literal('move-to'), key, section, newSection }),
  z.object({
    intent: z.literal('budget'),
    section,
    minutes: z.coerce
      .number({ error: minutesWords })
      .int(minutesWords)
      .min(1, minutesWords)
      .max(mostMinutes, minutesWords)
      .optional(),
  }),
  z.object({
    intent: z.literal('add'),
    text: z
      .string({ error: 'Say what is to be talked about.' })
      .trim()
      .min(1, 'Say what is to be talked about.')
      .max(2000),
    section,
    newSection,
  }),
  z.object({ intent: z.literal('owners'), key, owners: namesSchema }),
  z.object({ intent: z.literal('status'), key, to: z.enum(['done', 'dropped']) }),
  z.object({ intent: z.literal('proposal'), key, accept: yes }),
  z.object({ intent: z.literal('suggestion'), key, accept: yes }),
  z.object({ intent: z.literal('undo'), correction: z.coerce.number().int() }),
  z.object({ intent: z.literal('ids'), write: yes }),
  z.object({ intent: z.literal('meeting'), date, start: time, end: time, timeZone: zone }),
  z.object({ intent: z.enum(['meeting-back', 'seen']) }),
]);
export type AgendaWish = z.infer<typeof wishSchema>;

export function readAgendaWish(
  form: FormData,
): { kind: 'wish'; wish: AgendaWish } | { kind: 'refused'; typed: Typed } {
  const submission = parseWithZod(form, { schema: wishSchema });
  if (submission.status === 'success') return { kind: 'wish', wish: submission.value };
  const errors = Object.entries(submission.error ?? {}).map(([name, said]) => [name, said?.[0]]);
  return { kind: 'refused', typed: agendaTyped(form, Object.fromEntries(errors)) };
}

/** What was typed, with what was wrong with it. */
export function agendaTyped(form: FormData, errors: Record<string, string>): Typed {
  const values = Object.fromEntries([...form].map(([name, value]) => [name, String(value)]));
  return typedFrom(values, errors);
}

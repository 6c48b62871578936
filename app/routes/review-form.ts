/** What a person says on a review page in, as form fields; a checked wish out, or what was wrong with it. */
import { parseWithZod } from '@conform-to/zod/v4';
import { z } from 'zod';
import type { Typed } from '#app/components/form/fact-form.tsx';
import type { Change, Place } from '#app/todos/todo.ts';

const place = {
  placeStart: z.coerce.number().int().min(0),
  placeEnd: z.coerce.number().int().min(1),
};
/** `Sam, Hannes` as names. */
export const namesSchema = z
  .string()
  .default('')
  .transform((names) =>
    names
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  );
export const wordsSchema = z
  .string({ error: 'Say what is to be done.' })
  .trim()
  .min(1, 'Say what is to be done.')
  .max(2000);
const time = z.iso.time({ precision: -1, error: 'A time looks like 10:00.' }).optional();
const timeZone = z
  .string()
  .trim()
  .refine(isTimeZone, { error: 'A time zone looks like Europe/Berlin.' })
  .optional();

const wishSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('not-a-todo'), ...place }),
  z.object({ intent: z.literal('accept'), ...place }),
  z.object({ intent: z.literal('separate'), ...place }),
  z.object({ intent: z.literal('same'), ...place }),
  z.object({ intent: z.literal('proposal-accept'), ...place }),
  z.object({ intent: z.literal('proposal-reject'), ...place }),
  z.object({ intent: z.literal('owners'), ...place, owners: namesSchema }),
  z.object({ intent: z.literal('title'), ...place, text: wordsSchema }),
  z.object({ intent: z.literal('missed-todo'), ...place, text: wordsSchema, owners: namesSchema }),
  z.object({
    intent: z.literal('item-kind'),
    ...place,
    to: z.enum(['note', 'todo', 'question', 'decision']),
  }),
  z.object({
    intent: z.literal('meeting'),
    date: z.iso.date({ error: 'A date is needed, such as 2024-11-25.' }),
    start: time,
    end: time,
    timeZone,
    title: z.string().trim().max(300).optional(),
  }),
  z.object({ intent: z.literal('undo'), correction: z.coerce.number().int() }),
  z.object({ intent: z.literal('import') }),
  z.object({ intent: z.literal('discard') }),
  z.object({ intent: z.literal('undo-import') }),
]);
export type Wish = z.infer<typeof wishSchema>;

export type ReadWish = { kind: 'wish'; wish: Wish } | { kind: 'refused'; typed: Typed };

export function readWish(form: FormData): ReadWish {
  const submission = parseWithZod(form, { schema: wishSchema });
  if (submission.status === 'success') return { kind: 'wish', wish: submission.value };
  const values = Object.fromEntries([...form].map(([name, value]) => [name, String(value)]));
  const errors = Object.fromEntries(
    Object.entries(submission.error ?? {}).map(([name, said]) => [name, said?.[0] ?? '']),
  );
  return { kind: 'refused', typed: typedFrom(values, errors) };
}

/** For forms whose values were fine but could not be taken. */
export function typedFrom(values: Record<string, string>, errors: Record<string, string>): Typed {
  const placeStart = values.placeStart === undefined ? null : Number(values.placeStart);
  return { intent: values.intent ?? '', placeStart, values, errors };
}

/**
 * What the wish changes about the reading; null for those that are about the mail as a whole.
 * `twinAt`: the place of the TODO that the one at this offset may be.
 */
export function changeOf(
  wish: Wish,
  twinAt: (start: number) => Place | null,
): { start: number; end: number; change: Change } | null {
  if (wish.intent === 'meeting') {
    const { intent: _, date, start = null, end = null, timeZone: zone, title } = wish;
    const change: Change = { kind: 'meeting', date, start, end };
    if (zone) change.timeZone = zone;
    if (title) change.title = title;
    return { start: 0, end: 0, change };
  }
  if (!('placeStart' in wish)) return null;
  if (wish.intent === 'same') {
    const as = twinAt(wish.placeStart);
    return as && { start: wish.placeStart, end: wish.placeEnd, change: { kind: 'same', as } };
  }
  return { start: wish.placeStart, end: wish.placeEnd, change: placedChange(wish) };
}

function placedChange(
  wish: Exclude<Extract<Wish, { placeStart: number }>, { intent: 'same' }>,
): Change {
  switch (wish.intent) {
    case 'accept':
      return { kind: 'status', to: 'open' };
    case 'proposal-accept':
      return { kind: 'proposal', accept: true };
    case 'proposal-reject':
      return { kind: 'proposal', accept: false };
    case 'owners':
      return { kind: 'owners', owners: wish.owners };
    case 'title':
      return { kind: 'title', text: wish.text };
    case 'missed-todo':
      return { kind: 'missed-todo', text: wish.text, owners: wish.owners };
    case 'item-kind':
      return { kind: 'item-kind', to: wish.to };
    default:
      return { kind: wish.intent };
  }
}

function isTimeZone(name: string): boolean {
  try {
    return Intl.DateTimeFormat('en', { timeZone: name }) !== null;
  } catch {
    return false;
  }
}

/** JSON of a stored change in; a checked Change out (zod at the edge). */
import { z } from 'zod';
import type { Change } from '#app/todos/todo.ts';

const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const time = z.string().regex(/^\d{2}:\d{2}$/);
const status = z.enum(['suggested', 'open', 'waiting', 'done', 'dropped']);
const place = z.strictObject({
  message: z.string(),
  start: z.int().min(0),
  end: z.int().min(0),
  quote: z.string(),
});

export const changeSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('meeting'),
    date: date.exactOptional(),
    title: z.string().exactOptional(),
    start: time.nullable().exactOptional(),
    end: time.nullable().exactOptional(),
    timeZone: z.string().nullable().exactOptional(),
  }),
  z.strictObject({ kind: z.literal('not-a-todo') }),
  z.strictObject({
    kind: z.literal('missed-todo'),
    text: z.string().min(1),
    owners: z.array(z.string()),
  }),
  z.strictObject({
    kind: z.literal('item-kind'),
    to: z.enum(['note', 'todo', 'question', 'decision']),
  }),
  z.strictObject({ kind: z.literal('title'), text: z.string().min(1) }),
  z.strictObject({ kind: z.literal('owners'), owners: z.array(z.string()) }),
  z.strictObject({ kind: z.literal('same'), as: place }),
  z.strictObject({ kind: z.literal('separate') }),
  z.strictObject({
    kind: z.literal('status'),
    to: status,
    waitingOn: z.string().exactOptional(),
    until: date.nullable().exactOptional(),
  }),
  z.strictObject({ kind: z.literal('due'), on: date.nullable() }),
  z.strictObject({ kind: z.literal('proposal'), accept: z.boolean() }),
  z.strictObject({ kind: z.literal('answered'), answered: z.boolean() }),
]) satisfies z.ZodType<Change>;

/** Throws ZodError for what is no change: a row that we did not write. */
export function parseChange(json: string): Change {
  return changeSchema.parse(JSON.parse(json));
}

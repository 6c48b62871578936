/** What a person decides about a TODO in, as form fields; a checked decision out, or what was wrong with it. */
import { parseWithZod } from '@conform-to/zod/v4';
import { z } from 'zod';
import type { Typed } from '#app/components/form/fact-form.tsx';
import type { Decision } from '#app/models/todos/todos.server.ts';
import { namesSchema, typedFrom, wordsSchema } from './review-form.ts';

const yes = z.enum(['yes', 'no']).transform((said) => said === 'yes');
const number = z.coerce.number().int().min(0);
const reason = z.string().trim().max(500).optional();
const day = z.iso.date({ error: 'A date looks like 2024-11-25.' }).nullable().default(null);
const formSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('proposal'), accept: yes, reason }),
  z.object({ intent: z.literal('suggestion'), accept: yes, reason }),
  z.object({
    intent: z.literal('status'),
    to: z.enum(['suggested', 'open', 'waiting', 'done', 'dropped']),
    waitingOn: z.string().trim().max(300).optional(),
    until: day,
    reason,
  }),
  z.object({ intent: z.literal('owners'), owners: namesSchema, reason }),
  z.object({ intent: z.literal('title'), text: wordsSchema, reason }),
  z.object({ intent: z.literal('maybe'), accept: yes, reason }),
  z.object({ intent: z.literal('comeback'), accept: yes, reason }),
  z.object({ intent: z.literal('merge'), into: number, reason }),
  z.object({ intent: z.literal('split'), mention: number, reason }),
  z.object({ intent: z.literal('part'), text: wordsSchema, owners: namesSchema, reason }),
  z.object({
    intent: z.literal('due'),
    on: day,
    reason,
  }),
]);

export type ReadDecision =
  | { kind: 'decision'; decision: Decision; reason: string | null }
  | { kind: 'refused'; typed: Typed };

/** The number of a correction to take back; null: that is not what the form asks for. */
export function readUndo(form: FormData): number | null {
  return undoSchema.safeParse(Object.fromEntries(form)).data?.correction ?? null;
}
const undoSchema = z.object({ intent: z.literal('undo'), correction: number });

export function readDecision(form: FormData): ReadDecision {
  const submission = parseWithZod(form, { schema: formSchema });
  if (submission.status !== 'success') {
    const values = Object.fromEntries([...form].map(([name, value]) => [name, String(value)]));
    const errors = Object.entries(submission.error ?? {}).map(([name, said]) => [name, said?.[0]]);
    return { kind: 'refused', typed: typedFrom(values, Object.fromEntries(errors)) };
  }
  const { intent, reason: because = null, ...rest } = submission.value;
  return { kind: 'decision', decision: { kind: intent, ...rest } as Decision, reason: because };
}

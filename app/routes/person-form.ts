/** What somebody says about who a person is, as form fields; a checked change, or what was wrong with it, out. */
import { parseWithZod } from '@conform-to/zod/v4';
import { z } from 'zod';
import type { Typed } from '#app/components/form/fact-form.tsx';
import { namesSchema, typedFrom } from './review-form.ts';

const needsName = 'A name is needed.';
const formSchema = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('join'),
    other: z.string({ error: needsName }).trim().min(1, needsName).max(200),
  }),
  z.object({
    intent: z.literal('decide'),
    name: z.string({ error: needsName }).trim().min(1, needsName).max(200),
    aliases: namesSchema,
    handles: namesSchema,
    addresses: namesSchema.refine((all) => all.every((each) => z.email().safeParse(each).success), {
      error: 'An address looks like ann@example.org.',
    }),
  }),
  z.object({ intent: z.literal('forget') }),
]);

export type ReadPerson =
  | { kind: 'change'; change: z.infer<typeof formSchema> }
  | { kind: 'refused'; typed: Typed };

export function readPersonChange(form: FormData): ReadPerson {
  const submission = parseWithZod(form, { schema: formSchema });
  if (submission.status === 'success') return { kind: 'change', change: submission.value };
  const errors = Object.entries(submission.error ?? {}).map(([name, said]) => [name, said?.[0]]);
  return { kind: 'refused', typed: refusedWith(form, Object.fromEntries(errors)) };
}

/** The form as it was sent, with what was wrong. */
export const refusedWith = (form: FormData, errors: Record<string, string>): Typed =>
  typedFrom(Object.fromEntries([...form].map(([name, value]) => [name, String(value)])), errors);

/** What a person says about a topic's name in, as form fields; a checked change, or null, out. */
import { z } from 'zod';

const formSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('join'), into: z.string().trim().min(1).max(300) }),
  z.object({ intent: z.literal('separate'), title: z.string().trim().min(1).max(300) }),
]);

export function readTopicChange(form: FormData): z.infer<typeof formSchema> | null {
  return formSchema.safeParse(Object.fromEntries(form)).data ?? null;
}

/** What a form or a stored row says about a draft in; a checked Draft out (zod at the edge). */
import { z } from 'zod';
import type { Draft } from '#app/agenda/agenda.ts';

const strings = z.record(z.string(), z.string());
export const draftSchema = z.object({
  order: z.array(z.string()),
  sectionOrder: z.array(z.string()),
  moves: strings,
  rewordings: strings,
  hidden: z.record(
    z.string(),
    z.object({ until: z.string().nullable(), after: z.string().nullable() }),
  ),
  budgets: z.record(z.string(), z.number()),
  added: z.array(
    z.object({
      key: z.string(),
      section: z.string(),
      text: z.string(),
      by: z.string(),
      after: z.string().nullable(),
    }),
  ),
}) satisfies z.ZodType<Draft>;

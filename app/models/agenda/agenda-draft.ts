/** What a form or a stored row says about a draft in; a checked one out (zod at the edge). */
import { z } from 'zod';
import type { Draft } from '#app/agenda/agenda.ts';
import type { SeenAgenda } from '#app/agenda/draft-changes.ts';

/** A meeting that a person moved; it holds until notes of a later meeting than `after` are in. */
export type MovedMeeting = {
  date: string;
  start: string;
  end: string;
  /** Null: the zone that it would have had. */
  timeZone: string | null;
  after: string | null;
};
/** What is kept between two buildings of the agenda. `seen` is how people last saw it. */
export type KeptDraft = { draft: Draft; moved: MovedMeeting | null; seen: SeenAgenda | null };

const strings = z.record(z.string(), z.string());
const draftSchema = z.object({
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

const entry = z.object({
  key: z.string(),
  text: z.string(),
  owners: z.array(z.string()),
  because: z.string(),
});
const seenSchema = z.object({
  meeting: z.object({
    date: z.string(),
    start: z.string(),
    end: z.string(),
    startsAt: z.string(),
    timeZone: z.string(),
  }),
  sections: z.array(z.object({ title: z.string(), entries: z.array(entry) })),
  hidden: z.array(z.object({ section: z.string(), entry })),
  lost: z.array(z.object({ key: z.string(), edit: z.string() })),
}) satisfies z.ZodType<SeenAgenda>;

const movedSchema = z.object({
  date: z.string(),
  start: z.string(),
  end: z.string(),
  timeZone: z.string().nullable().default(null),
  after: z.string().nullable(),
}) satisfies z.ZodType<MovedMeeting>;

export const keptSchema = z.object({
  draft: draftSchema,
  moved: movedSchema.nullable(),
  seen: seenSchema.nullable(),
}) satisfies z.ZodType<KeptDraft>;

/** The one JSON document of an export, as a schema: every source table, row by row. */
import { z } from 'zod';
import { keptSchema } from '#app/models/agenda/agenda-draft.ts';
import { seriesSchema } from '#app/models/series/series-settings.ts';
import { changeSchema } from '#app/models/tracking/changes.ts';

const instant = z.iso.datetime({ offset: true });
const day = z.iso.date();
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const id = z.int().min(1);
const offset = z.int().min(0);

const progressSchema = z.strictObject({
  ...{ bytes: offset, read: offset, notes: offset, known: offset, failures: offset },
  ...{ reconciled: offset, toReconcile: offset, worked: offset },
  skipped: z.array(z.strictObject({ reason: z.string(), count: offset })),
  failed: z.array(
    z.strictObject({ file: z.string(), message: z.string().nullable(), reason: z.string() }),
  ),
});

/** Raised when a key changes its meaning or goes. */
export const EXPORT_SCHEMA = 1;

export const everythingSchema = z.strictObject({
  schema: z.literal(EXPORT_SCHEMA),
  exportedAt: instant,
  messages: z.array(
    z.strictObject({
      id,
      key: hash,
      bodyKey: hash,
      messageId: z.string().nullable(),
      inReplyTo: z.string().nullable(),
      /** Base64. */
      raw: z.base64(),
      file: z.string().nullable(),
      subject: z.string().nullable(),
      fromName: z.string().nullable(),
      fromAddress: z.string().nullable(),
      sentAt: z.string().nullable(),
      receivedAt: instant,
      receivedBy: z.string(),
      discardedAt: instant.nullable(),
      discardedBy: z.string().nullable(),
    }),
  ),
  imports: z.array(
    z.strictObject({
      id,
      message: id,
      at: instant,
      by: z.string(),
      undoneAt: instant.nullable(),
      undoneBy: z.string().nullable(),
      // Older exports know no archives.
      archive: id.nullable().default(null),
    }),
  ),
  archives: z
    .array(
      z.strictObject({
        id,
        via: z.enum(['browser', 'command']).default('browser'),
        startedAt: instant,
        startedBy: z.string(),
        files: z.array(z.strictObject({ name: z.string(), bytes: offset })),
        progress: progressSchema,
        stoppedAt: instant.nullable(),
        stoppedBy: z.string().nullable(),
        undoneAt: instant.nullable(),
        undoneBy: z.string().nullable(),
        endedAt: instant.nullable(),
      }),
    )
    .default([]),
  corrections: z.array(
    z.strictObject({
      id,
      at: instant,
      by: z.string(),
      message: hash,
      start: offset,
      end: offset,
      quote: z.string(),
      change: changeSchema,
      other: hash.nullable(),
      seen: day.nullable(),
      reason: z.string().nullable(),
      undoneAt: instant.nullable(),
      undoneBy: z.string().nullable(),
    }),
  ),
  people: z.array(
    z.strictObject({
      id,
      slug: z.string().min(1),
      name: z.string().min(1),
      decidedAt: instant,
      decidedBy: z.string(),
    }),
  ),
  spellings: z.array(
    z.strictObject({
      person: id,
      kind: z.enum(['alias', 'handle', 'address']),
      spelling: z.string().min(1),
      folded: z.string().min(1),
    }),
  ),
  series: z.array(
    z.strictObject({
      id,
      settings: seriesSchema,
      changedAt: instant,
      changedBy: z.string(),
    }),
  ),
  todoNumbers: z.array(
    z.strictObject({ number: id, message: hash, start: offset, end: offset, quote: z.string() }),
  ),
  topicAliases: z.array(
    z.strictObject({
      alias: z.string(),
      topic: z.string(),
      title: z.string(),
      decidedAt: instant,
      decidedBy: z.string(),
    }),
  ),
  benchmarkDirections: z.array(
    z.strictObject({
      slug: z.string().min(1),
      better: z.enum(['up', 'down']),
      decidedAt: instant,
      decidedBy: z.string(),
    }),
  ),
  agendaDrafts: z.array(
    z.strictObject({
      meeting: day,
      draft: keptSchema,
      revision: id,
      changedAt: instant,
      changedBy: z.string(),
    }),
  ),
});

export type Everything = z.infer<typeof everythingSchema>;

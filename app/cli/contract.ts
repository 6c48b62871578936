/**
 * The JSON that the command line prints, as schemas: a public interface (docs/json.md).
 * Keys, nulls and words change only with a raised `schema` number; a test holds each output to these.
 */
import { z } from 'zod';

const date = z.iso.date();
const clock = z.string().regex(/^\d{2}:\d{2}$/);
const instant = z.iso.datetime();

/** Lines are 1-based and inclusive, offsets are UTF-16 and half-open, all into the text as it was read. */
const spanSchema = z.strictObject({
  line: z.int().min(1),
  endLine: z.int().min(1),
  start: z.int().min(0),
  end: z.int().min(0),
});

const linkKind = z.enum([
  'pull',
  'issue',
  'commit',
  'release',
  'branch',
  'file',
  'repo',
  'comment',
  'discussion',
  'call',
  'pad',
  'mail',
  'other',
]);
const linkSchema = z.strictObject({
  url: z.string(),
  kind: linkKind,
  forge: z.enum(['github', 'gitlab']).nullable(),
  repo: z.string().nullable(),
  number: z.int().nullable(),
  ref: z.string().nullable(),
  span: spanSchema,
});

const moment = {
  date,
  start: clock.nullable(),
  end: clock.nullable(),
  timeZone: z.string().nullable(),
  startsAt: instant.nullable(),
  endsAt: instant.nullable(),
};
const meetingSchema = z.strictObject({
  ...moment,
  basis: z.enum(['heading', 'front-matter', 'subject', 'file-name', 'text', 'mail-date', 'person']),
  span: spanSchema.nullable(),
});
const nextSchema = z.strictObject({
  ...moment,
  callUrl: z.string().nullable(),
  padUrl: z.string().nullable(),
  span: spanSchema.nullable(),
});

const todoMentionSchema = z.strictObject({
  text: z.string(),
  basis: z.enum(['explicit', 'commitment']),
  owners: z.array(z.string()),
  needsOwner: z.boolean(),
  tentative: z.boolean(),
  done: z.boolean(),
  confidence: z.number().min(0).max(1),
  span: spanSchema,
});
const itemSchema = z.strictObject({
  text: z.string(),
  depth: z.int().min(0),
  parent: z.int().min(0).nullable(),
  speaker: z.string().nullable(),
  kind: z.enum(['note', 'todo', 'question', 'decision']),
  todos: z.array(todoMentionSchema),
  questions: z.array(z.strictObject({ text: z.string(), answered: z.boolean(), span: spanSchema })),
  decisions: z.array(z.strictObject({ text: z.string(), span: spanSchema })),
  links: z.array(z.int().min(0)),
  span: spanSchema,
});
const tableSchema = z.strictObject({
  caption: z.string().nullable(),
  unit: z.string().nullable(),
  header: z.array(z.string()),
  rows: z.array(
    z.array(
      z.strictObject({
        text: z.string(),
        value: z.number().nullable(),
        unit: z.string().nullable(),
      }),
    ),
  ),
  repaired: z.boolean(),
  span: spanSchema,
});
const topicSchema = z.strictObject({
  title: z.string(),
  depth: z.int().min(0),
  parent: z.int().min(0).nullable(),
  span: spanSchema.nullable(),
  items: z.array(itemSchema),
  tables: z.array(tableSchema),
});

export const parsedSchema = z.strictObject({
  schema: z.literal(1),
  source: z.strictObject({
    file: z.string().nullable(),
    messageId: z.string().nullable(),
    inReplyTo: z.string().nullable(),
    from: z.strictObject({ name: z.string().nullable(), address: z.string() }).nullable(),
    date: instant.nullable(),
    subject: z.string().nullable(),
    listId: z.string().nullable(),
  }),
  isNotes: z.boolean(),
  meeting: meetingSchema.nullable(),
  next: nextSchema.nullable(),
  participants: z.array(
    z.strictObject({
      name: z.string(),
      role: z.string().nullable(),
      uncertain: z.boolean(),
      span: spanSchema,
    }),
  ),
  topics: z.array(topicSchema),
  links: z.array(linkSchema),
  warnings: z.array(
    z.strictObject({ code: z.string(), message: z.string(), span: spanSchema.nullable() }),
  ),
});
export type Parsed = z.infer<typeof parsedSchema>;

const status = z.enum(['open', 'waiting', 'done', 'dropped', 'suggested']);
const placed = { meeting: date, span: spanSchema };
export const todoSchema = z.strictObject({
  id: z.int().min(1),
  title: z.string(),
  status,
  owners: z.array(z.string()),
  needsOwner: z.boolean(),
  tentative: z.boolean(),
  topic: z.string(),
  firstSeen: date,
  lastSeen: date,
  closedOn: date.nullable(),
  meetingsOpen: z.int().min(0),
  due: date.nullable(),
  links: z.array(
    z.strictObject({
      kind: linkKind,
      repo: z.string().nullable(),
      number: z.int().nullable(),
      url: z.string(),
    }),
  ),
  mentions: z.array(
    z.strictObject({
      ...placed,
      text: z.string(),
      // `same-text` also for the first mention, which nothing had to match.
      matchedBy: z.enum(['same-text', 'similar', 'link', 'id', 'person', 'human']),
      score: z.number().min(0).max(1),
    }),
  ),
  proposal: z
    .strictObject({
      ...placed,
      status: status.nullable(),
      owners: z.array(z.string()).nullable(),
      because: z.string(),
    })
    .nullable(),
  history: z.array(
    z.strictObject({
      at: z.union([date, instant]),
      by: z.string(),
      from: z.string().nullable(),
      to: z.string().nullable(),
      because: z.string(),
    }),
  ),
});
export type TodoJson = z.infer<typeof todoSchema>;

export const agendaSchema = z.strictObject({
  meeting: z.strictObject({
    date,
    start: clock,
    end: clock,
    timeZone: z.string(),
    callUrl: z.string().nullable(),
    padUrl: z.string().nullable(),
  }),
  sections: z.array(
    z.strictObject({
      title: z.string(),
      entries: z.array(
        z.strictObject({
          todo: z.int().min(1).nullable(),
          kind: z.enum(['todo', 'question', 'pull', 'benchmark', 'proposal', 'needs-owner']),
          text: z.string(),
          owners: z.array(z.string()),
          because: z.string(),
        }),
      ),
    }),
  ),
  markdown: z.string(),
});
export type AgendaJson = z.infer<typeof agendaSchema>;

/** `notes` mails were taken in by this run; `partial` says that it was stopped and goes on next time. */
export const importSchema = z.strictObject({
  schema: z.literal(1),
  notes: z.int().min(0),
  known: z.int().min(0),
  skipped: z.array(z.strictObject({ reason: z.string(), count: z.int().min(1) })),
  failed: z.array(
    z.strictObject({ file: z.string(), message: z.string().nullable(), reason: z.string() }),
  ),
  partial: z.boolean(),
});
export type ImportJson = z.infer<typeof importSchema>;

export const hitSchema = z.strictObject({
  kind: z.enum(['item', 'todo', 'question', 'decision', 'topic', 'meeting', 'link', 'mail']),
  title: z.string(),
  excerpt: z.string(),
  /** Stretches of `excerpt` that match. */
  marks: z.array(z.strictObject({ start: z.int().min(0), end: z.int().min(0) })),
  meeting: date.nullable(),
  topic: z.string().nullable(),
  todo: z.int().min(1).nullable(),
  url: z.string().nullable(),
});
export type HitJson = z.infer<typeof hitSchema>;
